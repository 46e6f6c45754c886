import type { ConsolidationWords, LedgerStatusId, ReminderAccount } from "../consolidation";
import { sayFile } from "../fileIssues";

const quoted = (names: readonly string[]): string => names.map((name) => `"${name}"`).join(", ");

const PERIODS: Readonly<Record<string, string>> = { NAM: "the year", "9T": "nine months", "6T": "six months" };
const periodOf = (period: string, quarter: string): string =>
  PERIODS[period] ?? (quarter === "" ? "a quarter (which one is not said)" : `quarter ${quarter}`);

const KNOWN_BY = {
  code: "the unit's code in the file",
  name: "the unit's name in the file",
  choice: "what was chosen",
  sheets: "the names of its sheets",
};

const ASKED: Readonly<Partial<Record<LedgerStatusId, string>>> = {
  missing: "has not sent its report",
  empty: "has sent a file with empty forms",
  conflict: "has sent several files that differ; please say which one counts",
  unreadable: "has sent a file that cannot be opened",
  wrongYear: "has sent a file of another year",
  wrongPeriod: "has sent a file of another period",
  olderForm: "has sent a file of an older form",
};

function reminder({ unit, period, due, status, remarks, cells, more }: ReminderAccount): string {
  const by = due === "" ? "" : ` (due ${due})`;
  const asked = ASKED[status];
  const what = asked
    ? `On the report of results, ${period}${by}: the unit ${asked}.`
    : `Your report of results, ${period}, has been received. Please correct these cells and send the file again:`;
  const rest = more > 0 ? [`… and ${more} more.`] : [];
  const last = asked ? ["Please send the .xlsx file you were given, with all forms filled in."] : [];
  return [`To: ${unit}.`, what, ...remarks, ...cells.map((cell) => `- ${cell}`), ...rest, ...last].join("\n");
}

export const consolidationEn: ConsolidationWords = {
  language: "en",
  statuses: {
    received: "Received",
    late: "Received late",
    typed: "Typed from paper",
    missing: "Not reported",
    empty: "Empty file",
    duplicate: "Sent twice",
    conflict: "Conflict, to be chosen",
    setAside: "Not used, another file was chosen",
    olderForm: "Older form",
    wrongYear: "Wrong year",
    wrongPeriod: "Wrong period",
    unreadable: "Cannot be read",
    notSubject: "Not subject",
    closed: "Unit no longer exists",
    unexpected: "Of no known unit",
    excluded: "Excluded",
  },
  remarks: {
    sameAs: ({ files }) => `The same as ${quoted(files)}, counted once.`,
    conflictsWith: ({ files }) => `Same unit, other content than ${quoted(files)}.`,
    ofYears: ({ years }) => `Its figures are of ${years.join(", ")}.`,
    ofPeriod: ({ period, quarter }) => `The file says it is of ${periodOf(period, quarter)}.`,
    noYear: () => "The file does not say its year; ask the unit.",
    knownBy: ({ by }) => `Known by ${KNOWN_BY[by]}.`,
    nameIsOf: ({ unit }) => `Its name is that of ${unit}: files may have been swapped.`,
    perhapsOf: ({ unit }) => `By its name it may be of ${unit}: to be confirmed.`,
    rosterOf: ({ unit, file }) =>
      `Its list is nearly that of ${unit} (file "${file}"): one may have sent the other's file.`,
    partOf: ({ label, block }) =>
      `The file holds several units; this is part ${block}${label === "" ? "" : `, the sheets named "${label}"`}.`,
    sheetsLeft: ({ sheets }) =>
      `Not counted, for nobody can tell which unit of the file they are of: ${quoted(sheets)}.`,
    sheetsTwice: ({ used, others }) => `Several sheets of one kind: "${used}" is counted, not ${quoted(others)}.`,
    hiddenSheets: ({ sheets }) => `Hidden sheets are not counted: ${quoted(sheets)}.`,
    ownList: ({ sheet, range }) => `Counted from the unit's own list: sheet "${sheet}", ${range}.`,
    listsInDoubt: ({ lists }) =>
      `Lists whose columns are not sure are not counted: ${quoted(lists)}. Say what the columns mean in the file itself, or at "Look at the columns" while summing.`,
    reason: ({ text }) => `Reason: ${text}.`,
    lateBy: ({ days }) => `Sent ${days} ${days === 1 ? "day" : "days"} late.`,
    afterClosing: () => "Sent after closing.",
    alsoFrom: ({ unit }) => `${unit} has sent one too: the same people may stand in both, choose one.`,
    notRead: ({ issue }) => sayFile(issue, "en"),
    signed: ({ paper }) => `Signed report: ${paper}.`,
  },
  reminder,
};
