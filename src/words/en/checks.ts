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
    fix: 'Press "Mend" to compose the letters; they look the same.',
  }),
  oddSpaces: ({ found }) => ({
    what: `"${found}" has spaces too many, or odd ones`,
    fix: 'Press "Mend" to take them out; formulas do not match the name otherwise.',
  }),
  mixedSpelling: ({ found, usual }) => ({
    what: `One unit in two spellings: "${found}", elsewhere "${usual}"`,
    fix: 'Write it one way everywhere; "Mend" takes the more usual one.',
  }),
  ratingSpelling: ({ found, usual }) => ({
    what: `The rating is written "${found}", in the scale "${usual}"`,
    fix: 'Press "Mend" to write it as the scale does; files without the add-in cannot count this cell otherwise.',
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
  superiorAsks: ({ warning }) => ({
    what: warnings[warning],
    fix: "A superior may ask about it: look at this row again.",
  }),
  organisationWithoutRow: ({ name, sheet }) => ({
    what: `"${name}" has no row in ${sheet}`,
    fix: `Add one to ${sheet}; without it the organisation counts as not met.`,
  }),
  regularDutyAsNew: ({ found }) => ({
    what: `"${found}" looks more like a regular duty than a new work`,
    fix: "Register new and useful works only; regular duties do not count.",
  }),
  sameAsLastYear: ({ found, sheet }) => ({
    what: `"${found}" stands in last year's ${sheet} already`,
    fix: "See whether it was copied from last year.",
  }),
  allInDecember: () => ({
    what: "The meetings of all four quarters are in December",
    fix: "Enter the day each quarter's meeting was really held.",
  }),
  overdue: ({ found }) => ({ what: `Overdue: "${found}"`, fix: "Settle it, or enter the day it was finished." }),
  afterDataDate: ({ found }) => ({
    what: `The date ${found} lies after the day of the figures`,
    fix: "Enter what has taken place only, or change the day of the figures above the table.",
  }),
  resultOfTwo: ({ found, cells }) => ({
    what: `The same target and result "${found}" of two organisations (${list(cells)})`,
    fix: "Count it for the organisation that did it.",
  }),
  evidenceOfOtherYear: ({ found, year }) => ({
    what: `Evidence or merit of ${found}, not of ${year}`,
    fix: `Give evidence of ${year}.`,
  }),
  standingWithoutResult: ({ found }) => ({
    what: `The standing duty "${found}" shows no result in the period`,
    fix: "Enter what was done or made in the period.",
  }),
  openingNotLastClosing: ({ opening, closing, sheet }) => ({
    what: `It begins with ${n(opening)}, ${sheet} ended with ${n(closing)}`,
    fix: "A year begins with what the year before ended with.",
  }),
  notTrainedLately: ({ found }) => ({
    what: `Last trained in ${found}, more than three years ago`,
    fix: "Arrange a training, or enter the last year of one.",
  }),
  vacantOffice: ({ found }) => ({ what: `Vacant office: ${found}`, fix: "Fill it, or enter the name." }),
  shortcomingNotRepaired: ({ found }) => ({
    what: `Due and without a result: "${found}"`,
    fix: "Enter how the shortcoming was repaired.",
  }),
  awardTwice: ({ found, cells }) => ({
    what: `"${found}" has the same award twice for one occasion (${list(cells)})`,
    fix: "One row a decision; awards of the mass organisation itself do not count again as the committee's.",
  }),
  chargeOutsideCommittee: ({ name }) => ({
    what: `${name} is in charge and has no office in the committee`,
    fix: "Whoever is in charge is a member of the committee: enter the office.",
  }),
  formsDisagree: ({ found, other, sheet }) => ({
    what: `It says ${n(found)}, ${sheet} says ${n(other)}`,
    fix: "Both forms must say one number: see which is right.",
  }),
});
