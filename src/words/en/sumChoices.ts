import type { ExpectedChoice, SumChoicesWords, WrongChoice } from "../sumChoices";
import { smallNumberText } from "../words";

const small = (value: number): string => smallNumberText(value, ",");

/** What is to be written instead, each within a sentence. */
const EXPECTED: Readonly<Record<ExpectedChoice, string>> = {
  parts: 'write its parts between { }, such as {"due": "2026-12-31"}',
  text: "write text between quotes, or leave this part out",
  day: 'write a day as year-month-day, such as "2026-12-31"',
  count: "write a whole number, 0 or more, without quotes, such as 41",
  trueFalse: "write true or false, without quotes",
  targets: 'write codes of targets between [ ], such as ["CT04A", "CT06"]',
  figures:
    'part and unknown together must not be more than whole, and a part needs a whole, such as {"part": 41, "whole": 50}',
  estimates: 'write both part and whole, the part no more than the whole, such as {"part": 49, "whole": 50}',
  columns: 'leave this part out, choose again at "Look at the columns" while summing, and save',
};

function wrongChoice(wrong: WrongChoice): string {
  const { where, found } = wrong;
  const at = where === "" ? "Choices" : `Choices, part "${where}"`;
  return wrong.expected === "otherName"
    ? `${at}: there is no part of that name; correct the name or leave it out, only ${wrong.names.join(", ")} are used here.`
    : `${at}: it says ${found}; ${EXPECTED[wrong.expected]}.`;
}

export const sumChoicesEn: SumChoicesWords = {
  title: "Due dates and choices",
  about:
    "What is written here is used by Sum again, and can be kept in a file for the next time. The units' files are not changed.",
  due: "Due on",
  closed: "Closed on",
  dayHint: "Day/month/year, such as 15/12/2026",
  dayWrong: "Write day/month/year, such as 15/12/2026.",
  conflicts: "Units with several different files",
  conflictsAbout: "Until one is chosen none of them counts.",
  whichOf: (unit) => `${unit}: which file counts?`,
  none: "Not chosen yet",
  ledger: "Ledger of reports",
  show: "Show",
  shown: {
    look: (rows) => `Files to look at: ${small(rows)}`,
    missing: (rows) => `Units without a report: ${small(rows)}`,
    all: (rows) => `All: ${small(rows)}`,
  },
  nothing: "No rows.",
  noUnit: "Unit not known",
  noFile: "no file",
  editFile: "Decide on the file",
  editUnit: "Decide on the unit",
  editColumns: "Look at the columns",
  ofFile: (file) => `About the file ${file}`,
  ofColumns: (file) => `Columns in the file ${file}`,
  ofUnit: (unit) => `About ${unit}`,
  fileUnit: "The file is of",
  asInside: "As the code or name inside says",
  use: "Count this file and none of the unit's others",
  exclude: "Leave this file out, because",
  excludeHint: "With a reason it is as if the file had never come; without, it counts again.",
  received: "Received on",
  columnsAbout:
    "The file has nothing in DS_HOIVIEN, and a list of its own. Correct what is misread: it holds for every file with the same captions, from the next sum on.",
  columnsSure: "The columns that are needed are sure.",
  severalLists:
    'There are several lists, so none is counted: in those that are too many choose "Not used" for ratings and study. If their captions are the same, ask the unit for a file with one.',
  noResults: "No column says the result: choose the rating or the study for the one that does.",
  unsureColumns: (captions) => `Not sure, choose: ${captions.join("; ")}.`,
  document: "Number of the paper report",
  signedOn: "Signed on",
  extendedTo: "May send until",
  reason: "Why it may, remarks",
  paper: "Figures from paper",
  paperHint: "Used only where no file of the unit counts. Where only the total is known, write the total alone.",
  part: "Met",
  whole: "Total",
  unknown: "Of them not known",
  countWrong: "Write a whole number, 0 or more.",
  figuresWrong: "Met and not known together must not exceed the total; where some are met there must be a total.",
  subject: "Subject to it",
  subjects: { yes: "Subject", no: "Not subject", perhaps: "Not known" },
  save: "Save the choices",
  saveName: "CHITIEU_choices",
  unsaved: "There are choices not yet saved to a file.",
  stale: "The results below do not yet use the choices just made.",
  again: "Sum again",
  wrong: (places) => `Wrong in ${small(places)} places: correct them, then save and sum again.`,
  wrongChoice,
  saveFirst: "Choices made here are not saved: save them before another file is chosen.",
  reminders: (letters) => `Reminders: ${small(letters)} letters`,
  remindersAbout: "Reminders and correction slips, to copy into messages; in Vietnamese, as the units get them.",
  letterOf: "Letter to",
  allLetters: "All units",
  copy: "Copy",
  copied: "Copied.",
  selected: "Selected: press Ctrl+C to copy.",
};
