import type { DataCode } from "../../domain/problem";
import { type IssueWords, wholeNumberText } from "../words";

const n = (value: number): string => wholeNumberText(value, ",");
const quoted = (values: readonly string[]): string => values.map((value) => `"${value}"`).join(", ");

/** One English sentence for each problem, beside the Vietnamese one. */
export const issuesEn: IssueWords<DataCode> = {
  unknownRating: ({ found }) => ({
    what: `Rating level "${found}" is not recognised`,
    fix: "Write a level of the scale, e.g. HTXSNV, HTTNV, HTNV, KHTNV, or the reason for no rating.",
  }),
  ambiguousRating: ({ found, schemes }) => ({
    what: `It is not clear which scale the rating "${found}" belongs to`,
    fix:
      schemes.length > 0
        ? `Write HTXSNV, HTTNV, HTNV, KHTNV; a typed function may also be given the scale: ${quoted(schemes)}.`
        : "The word has two meanings in the rating list: keep it at one level only.",
  }),
  unknownMark: ({ found }) => ({
    what: `Mark "${found}" is not understood`,
    fix: 'Write "x" or "có" for yes; leave blank or write "không" for no.',
  }),
  unknownChoice: ({ found, allowed }) => ({
    what: `There is no choice "${found}"`,
    fix: `Write one of: ${quoted(allowed)}; leave it blank while there is no result.`,
  }),
  choiceBothWays: ({ found }) => ({
    what: `"${found}" counts as met and as not met`,
    fix: "Keep the word in one place only.",
  }),
  unclearState: ({ found }) => ({
    what: `This row of the counted list has the state "${found}"`,
    fix: "Mend the cell that is not understood, or write the missing name there.",
  }),
  metOfNobody: ({ found }) => ({
    what:
      found === ""
        ? "This met row names no organisation"
        : `This met row has the organisation "${found}": not known whose`,
    fix: "Choose the organisation there as it is listed.",
  }),
  unclearExclusion: ({ found }) => ({
    what: `It is not clear whether "${found}" takes this row out`,
    fix: 'To take it out write "x" or a plain reason such as "không thuộc diện"; leave blank what has no result yet, or counts.',
  }),
  unknownMeeting: ({ found }) => ({
    what: `It is not clear whether "${found}" means that the standing committee met the organisation`,
    fix: 'Write the date, the document number (e.g. "12-TB/ĐU") or "x"; if it did not, leave blank or write "chưa".',
  }),
  unreadableDate: ({ found }) => ({
    what: `The date "${found}" is not understood`,
    fix: "Type day/month/year, such as 15/3/2024; leave it blank if unknown.",
  }),
  resultWithoutName: ({ found }) => ({
    what: `There is a result "${found}" on a row without a name`,
    fix: "Write the name, clear the result, or correct the range.",
  }),
  numberAsText: ({ found }) => ({
    what: `"${found}" is stored as text, not as a number`,
    fix: "Type it again as a number; if the cell's format is Text, set it to General (Home > Number) first.",
  }),
  rowOfOther: ({ found }) => ({
    what:
      found === ""
        ? "This row names no organisation"
        : `This row is of the organisation "${found}", for which the summary form has no row`,
    fix: "Choose an organisation of DS_TOCHUC; if it was just added there, update the form.",
  }),
  formWithheld: ({ sheet, why }) => ({
    what: `The form "${sheet}" cannot be used yet: ${why}`,
    fix: "Correct the list it counts, then update the form; update it also after adding organisations.",
  }),
  rowBeyondCapacity: ({ capacityRows }) => ({
    what: `The row lies beyond the ${n(capacityRows)} rows that formulas look at`,
    fix: "Delete blank rows in between, or move a part of the list to another workbook.",
  }),
  subtotalKey: ({ found }) => ({
    what: `"${found}" looks like the total of a group`,
    fix: 'Write "Cộng" or "Tổng cộng" alone to pass the row over, or keep it out of the list and of the chosen range.',
  }),
  notAName: ({ found }) => ({
    what: `"${found}" is not a name`,
    fix: "Write the name, clear the cell, or correct the range.",
  }),
  cellError: ({ found }) => ({
    what: found === "#REF!" ? "The cell's formula uses a deleted sheet or cell" : `The cell holds the error ${found}`,
    fix: "Mend its formula, or clear it.",
  }),
  percentNotCount: ({ found }) => ({
    what: `A count is needed, not the share "${found}"`,
    fix: "Enter the number; to judge a share use DANHGIATYLE.",
  }),
  notNumber: ({ found }) => ({ what: `"${found}" is not a number`, fix: "Enter a number, e.g. 1234." }),
  unclearNumber: ({ found }) => ({
    what: `The number "${found}" can be read in two ways`,
    fix: "Enter it again as a number.",
  }),
  notWhole: ({ found }) => ({ what: `A whole number is needed, not ${found}`, fix: "Enter a count, not a share." }),
  negative: ({ found }) => ({ what: `Negative number: ${found}`, fix: "Enter 0 or more." }),
  partOverWhole: ({ part, whole }) => ({
    what: `The part ${n(part)} is greater than the whole ${n(whole)}`,
    fix: "Check both numbers and their order in the formula: part first, whole second.",
  }),
  unknownOverWhole: ({ part, unknown, whole }) => ({
    what: `The part ${n(part)} plus the unknown ${n(unknown)} is greater than the whole ${n(whole)}`,
    fix: "The unknown must lie inside the whole, beside the part.",
  }),
  ratioOverOne: ({ found }) => ({ what: `The ratio "${found}" is greater than 100 %`, fix: "Enter 98% or 0.98." }),
  unclearThreshold: ({ found }) => ({
    what: found === "" ? "There is no threshold" : `Threshold "${found}" is not understood`,
    fix: 'Enter 95, 95% or 0.95; with "mỗi đơn vị ≥" a whole number from 1.',
  }),
  quartersOutOfRange: ({ found }) => ({
    what: `The number of quarters due is ${found}`,
    fix: "Enter the quarters that have ended, 0 to 4.",
  }),
  shapeMismatch: ({ rows, columns, like, likeRows, likeColumns }) => ({
    what: `This range has ${n(rows)} rows × ${n(columns)} columns; ${n(likeRows)} × ${n(likeColumns)} are needed as in ${like}`,
    fix: "Choose ranges with the same first and last row.",
  }),
  notFourQuarters: ({ columns }) => ({
    what: `The range of the quarters has ${n(columns)} columns`,
    fix: "Choose all four columns: quarters I, II, III, IV.",
  }),
  notSingleCell: ({ rows, columns }) => ({
    what: `One cell is needed, not ${n(rows)} rows × ${n(columns)} columns`,
    fix: "Choose one cell; copy the formula down for more rows.",
  }),
  unknownOption: ({ found, allowed }) => ({
    what: `Option "${found}" is not understood`,
    fix: `Write one of: ${quoted(allowed)}.`,
  }),
  unknownScheme: ({ found, known }) => ({
    what: `There is no rating scale "${found}"`,
    fix: `Write one of: ${quoted(known)}, or choose the range of DM_XEPLOAI with its captions.`,
  }),
  unknownTarget: ({ found, known }) => ({
    what: `There is no target with the code "${found}"`,
    fix: `Known codes: ${known.join(", ")}.`,
  }),
  targetNotInEffect: ({ id }) => ({
    what: `Target ${id} is no longer in effect in the list`,
    fix: 'Mark it "x" in the column Còn hiệu lực, or use another code.',
  }),
  missingCaption: ({ caption }) => ({
    what: `The list has no column "${caption}"`,
    fix: "Choose the list with its row of captions.",
  }),
  duplicateTarget: ({ id }) => ({ what: `Code ${id} stands twice in the list`, fix: "Keep one row for each code." }),
  unknownComparator: ({ found }) => ({
    what: `Condition "${found}" is not understood`,
    fix: 'Write ">", "≥" or "mỗi đơn vị ≥" in the column So sánh; "=" goes with 100 % only.',
  }),
  planMissing: ({ plan, actual }) => ({
    what: plan
      ? `The result is "${actual}" but the plan "${plan}" is no number`
      : `There is a result "${actual}" but no plan`,
    fix: 'Enter the plan as a number; for a qualitative target mark the result "x" or "đạt".',
  }),
  percentBesideNumber: ({ plan, actual }) => ({
    what: `Plan "${plan}" and result "${actual}" are in different units`,
    fix: "Enter both as percentages or both as numbers.",
  }),
  unclearWhereLess: ({ found }) => ({
    what: `Less is better and the result says "${found}": it is not clear whether the target was met`,
    fix: 'Write "đạt" or "chưa đạt", or enter plan and result as numbers.',
  }),
  goodNotCounted: ({ level }) => ({
    what: `Level "${level}" counts as good but not in the denominator`,
    fix: 'Put "x" in both columns, or clear the column Từ HTTNV trở lên.',
  }),
  levelDisagrees: ({ level }) => ({
    what: `Level "${level}" has two rows with different marks`,
    fix: "Give all rows of a level the same marks.",
  }),
  emptyPlan: () => ({ what: "There is no plan", fix: "Enter a plan greater than 0." }),
  actualMissing: () => ({
    what: "No result was entered",
    fix: 'If the result really is none, write "không": Excel cannot tell 0 from a blank cell.',
  }),
  nothingToCount: () => ({
    what: "Nothing to count",
    fix: "No row is left to count; check the ranges if there should be some.",
  }),
};
