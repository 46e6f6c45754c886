import type { CheckCode } from "../../domain/problem";
import { type IssueWords, wholeNumberText, type Words } from "../words";

const n = (value: number): string =>
  Number.isInteger(value) ? wholeNumberText(value, ",") : String(Math.round(value * 1e6) / 1e6);
const list = (cells: readonly string[]): string =>
  cells.length > 6 ? `${cells.slice(0, 6).join(", ")}…` : cells.join(", ");

/** One English sentence for each finding of a check: what is wrong, and what to do. */
export const checksEn = ({ warnings }: Words): IssueWords<CheckCode> => ({
  missingRating: ({ name }) => ({
    what: name === "" ? "No rating yet" : `${name} has no rating yet`,
    fix: "Enter the rating, or the reason why there is none. Blank, the row stays in the base and counts as not met.",
  }),
  duplicatePerson: ({ name, cells }) => ({
    what: `${name} stands on ${cells.length} rows (${list(cells)})`,
    fix: "Leave one row a person; for two people enter their dates of birth.",
  }),
  duplicateUnit: ({ name, cells }) => ({
    what: `"${name}" stands on ${cells.length} rows (${list(cells)})`,
    fix: "Leave one row a unit, or it is counted twice.",
  }),
  partsNotWhole: ({ parts, whole, captions }) => ({
    what: `The total says ${n(whole)}, the columns ${captions.map((caption) => `"${caption.split(" / ").at(-1) ?? ""}"`).join(", ")} add up to ${n(parts)}`,
    fix: "Look again at the total or its parts.",
  }),
  totalNotSum: ({ shown, sum }) => ({
    what: `The total row says ${n(shown)}, the rows add up to ${n(sum)}`,
    fix: "Look again at the total, or at the range of its formula.",
  }),
  percentNotCounts: ({ shown, counted }) => ({
    what: `The percentage says ${shown}, the two counts beside it give ${counted}`,
    fix: "Correct the percentage or the counts; best let a formula compute it.",
  }),
  dateAsText: ({ found }) => ({
    what: `The date "${found}" is kept as text`,
    fix: "Type it again as day/month/year, such as 15/3/2026, so that formulas can compare it.",
  }),
  dateOutOfYear: ({ found, year }) => ({
    what: `The date ${found} is not in ${year}`,
    fix: "Correct a typing slip; a row of another year belongs into that year's register.",
  }),
  legacyText: ({ found, converted }) => ({
    what: `Text in an old code: "${found}", to be read "${converted}"`,
    fix: "Type it again in Unicode, or convert it with the function CHITIEU.CHUANHOA.",
  }),
  decomposedText: ({ found }) => ({
    what: `"${found}" is typed with marks apart from their letters, which formulas take for another word`,
    fix: "Type it again with composed Unicode letters; they look the same.",
  }),
  oddSpaces: ({ found }) => ({
    what: `"${found}" has spaces too many, or odd ones`,
    fix: "Take the extra spaces out; formulas do not match the name otherwise.",
  }),
  mixedSpelling: ({ found, usual }) => ({
    what: `One unit in two spellings: "${found}", elsewhere "${usual}"`,
    fix: "Write it one way everywhere, the more usual one.",
  }),
  ratingSpelling: ({ found, usual }) => ({
    what: `The rating is written "${found}", in the scale "${usual}"`,
    fix: "Write it as the scale does; files without the add-in cannot count this cell otherwise.",
  }),
  totalInside: ({ found }) => ({
    what: `The row "${found}" stands inside the list`,
    fix: "Take totals out of the list: forms add up by themselves, and other functions may count it twice.",
  }),
  unitNotListed: ({ found, list: from, rows }) => ({
    what: `"${found}" (${rows} rows) is not in ${from}`,
    fix: `Correct the name, or add the unit or its other name to ${from}.`,
  }),
  wrongYear: ({ found, year }) => ({
    what: `The title says ${found}, this workbook is of ${year}`,
    fix: "Correct the year in the title, or see whether this is last year's form.",
  }),
  stuckFunction: ({ found }) => ({
    what: `Excel did not know the function in "${found}"`,
    fix: 'Open the CHITIEU pane and press "Recalculate the #NAME? cells".',
  }),
  ownTargetsIgnored: ({ name, list: from }) => ({
    what: `${name} goes by the built-in targets, not by ${from} of this workbook`,
    fix: `Give the range of ${from}, captions included, as the argument danh_muc.`,
  }),
  unionInAgency: ({ name }) => ({
    what: `"${name}": agencies have no trade union since 15 June 2025 (Conclusion 157-KL/TW)`,
    fix: 'Enter the reason "không thuộc diện" on this row, or look again at kind and sector in DM_DONVI.',
  }),
  subjectWithoutRow: ({ name, sheets }) => ({
    what: `"${name}" has no row in ${sheets.join(", ")}`,
    fix: "Add its row, or the reason why it is outside: with nothing done it has missed, and must not vanish.",
  }),
  backFromLastYear: ({ name, list: from }) => ({
    what: `"${name}" stands in ${from} and is registered again this year`,
    fix: "See whether it was copied from last year; what goes on is marked in last year's register as moved to next year.",
  }),
  quartersInOneMonth: ({ month }) => ({
    what: `All four quarters have days in ${month}`,
    fix: "Enter the real day of each quarter; for a quarter without a meeting enter chưa.",
  }),
  doneAfterFigures: ({ found, asOf }) => ({
    what: `Done on ${found}, after the day of the figures, ${asOf}`,
    fix: "Correct this day, or the day of the figures at the top of the sheet.",
  }),
  openingNotClosing: ({ shown, closing, list: from }) => ({
    what: `The year begins with ${n(shown)}, ${from} ended with ${n(closing)}`,
    fix: "Begin with last year's end; changes by mergers have a column of their own.",
  }),
  membersDiffer: ({ shown, others }) => ({
    what: `${n(shown)} members here, ${others.map(({ sheet, members }) => `${n(members)} in ${sheet}`).join(", ")}`,
    fix: "Look again at these sheets: one organisation on one day has one figure.",
  }),
  nobodyTrained: ({ name, since }) => ({
    what: `"${name}": no officer trained since ${since}`,
    fix: "Look again at the years of the last training, or send somebody.",
  }),
  resultOfTwo: ({ name, evidence }) => ({
    what: `Several organisations report the result "${name}" with the evidence "${evidence}"`,
    fix: "Let one organisation count it, or enter the part of each.",
  }),
  measureChanged: ({ found, before, list: from }) => ({
    what: `The unit of measure is "${found}", in ${from} it is "${before}"`,
    fix: "Keep last year's unit, or say why it changed: the years cannot be compared.",
  }),
  personInTwoLists: ({ name, sheet }) => ({
    what: `${name} (same day of birth) also stands in the list on ${sheet}`,
    fix: "See which unit the person belongs to, and leave one list.",
  }),
  headVacant: ({ name, list: from }) => ({
    what: `Nobody leads "${name}" in ${from}`,
    fix: "Enter its Chủ tịch or Bí thư; for a vacant office say so in the notes of B16b.",
  }),
  standingNothingDone: ({ name }) => ({
    what: `Nothing done is shown for the standing duty "${name}"`,
    fix: "Enter the main result, or number and day of what was made in the period.",
  }),
  dutyCalledNew: ({ name, list: from }) => ({
    what: `The new work "${name}" is a standing duty in ${from}`,
    fix: "Register another work, or say in its name what is new: a standing duty is no new work.",
  }),
  sessionAfterFigures: ({ found, asOf }) => ({
    what: `The session of ${found} is after the day of the figures, ${asOf}`,
    fix: "Correct this day, or the day of the figures in the settings.",
  }),
  overdue: ({ name, state }) => ({
    what: `"${name}": ${state}`,
    fix: "Enter day and document if it is done; if not, press for it and say why in the notes.",
  }),
  studiedOverSessions: ({ shown, name, came, list: from }) => ({
    what: `${n(shown)} studied all, and by ${from} only ${n(came)} came to "${name}"`,
    fix: "Correct the number, or enter who made up for it: who studied all came to every required document.",
  }),
  evidenceOfOtherYear: ({ found, year }) => ({
    what: `The evidence is of ${found}, the sheet of ${year}`,
    fix: `Enter evidence of ${year}.`,
  }),
  awardTwice: ({ name, decision }) => ({
    what: `The award of "${name}" by decision ${decision} stands at two levels`,
    fix: "Leave the row of the level that decided: an award of a mass organisation is not the committee's too.",
  }),
  chargeOutsideCommittee: ({ name }) => ({
    what: `${name} is in charge, and no office in the committee is said`,
    fix: "Enter the office in the committee; whoever is in charge has to be a member of it.",
  }),
  chargeEnded: ({ name, until }) => ({
    what: `"${name}": the charge ended on ${until}`,
    fix: "Name somebody again and enter the new document; until then nobody is counted as in charge.",
  }),
  movedOnYetDone: ({ name }) => ({
    what: `"${name}" is moved to next year and has a day of completion`,
    fix: "Choose Đã hoàn thành if it is done; if not, clear the day.",
  }),
  superiorAsks: ({ warning }) => ({
    what: warnings[warning],
    fix: "A superior may ask about it: look at this row again.",
  }),
});
