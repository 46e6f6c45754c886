import type { CheckPaneWords } from "../paneChecks";
import { wholeNumberText } from "../words";

const n = (value: number): string => wholeNumberText(value, ",");
const cells = (count: number): string => `${n(count)} ${count === 1 ? "cell" : "cells"}`;

export const checkPaneEn: CheckPaneWords = {
  heading: "Check the figures",
  about:
    "Looks through the whole workbook, tables made by others too, for what is wrong or doubtful, each with its cell. Nothing is changed unless you choose it.",
  check: "Check",
  again: "Check again",
  stop: "Stop",
  checking: "Checking…",
  writing: "Writing…",
  stopped: "Stopped before the check was complete.",
  none: "Nothing wrong or doubtful was found.",
  summary: (errors, warnings) =>
    `${n(errors)} ${errors === 1 ? "error" : "errors"}, ${n(warnings)} ${warnings === 1 ? "warning" : "warnings"}.`,
  severities: { error: "Error", warning: "Warning" },
  titles: {
    unknownRating: "Rating not on the scale",
    ambiguousRating: "Rating with more than one meaning",
    unknownMark: "Mark neither yes nor no",
    subtotalKey: "Total row among the data",
    partOverWhole: "Part larger than the whole",
    numberAsText: "Number stored as text",
    unclearNumber: "Number with two readings",
    percentNotCount: "Percentage in a column of counts",
    cellError: "Cell with an error",
    unreadableDate: "Date that cannot be read",
    missingRating: "No rating yet",
    duplicatePerson: "One person on several rows",
    duplicateUnit: "One unit on several rows",
    partsNotWhole: "Parts do not add up to the whole",
    totalNotSum: "Total is not the sum of its rows",
    percentNotCounts: "Percentage differs from its counts",
    dateAsText: "Date stored as text",
    dateOutOfYear: "Date outside the workbook's year",
    legacyText: "Text in an old encoding",
    decomposedText: "Letters and marks stored apart",
    oddSpaces: "Needless or odd spaces",
    mixedSpelling: "One unit spelled in several ways",
    ratingSpelling: "Rating spelled unlike the scale",
    totalInside: "Total row inside a list",
    unitNotListed: "Unit not in the list of units",
    wrongYear: "Title of another year",
    stuckFunction: "Function Excel does not know",
    ownTargetsIgnored: "Judged by targets other than the workbook's own",
    unionInAgency: "Trade union in an agency",
  },
  unread: "Not read, so not counted",
  group: (severity, title, count) => `${severity}: ${title} (${n(count)})`,
  cell: (sheet, address) => `${sheet}!${address}`,
  goTo: "Go to cell",
  moreCells: (count) => `and ${cells(count)} more`,
  firstOf: (shown, count) => `Showing ${n(shown)} of ${n(count)}.`,
  showMore: (count) => `Show ${n(count)} more`,
  repair: {
    about: (count) => `${cells(count)} can be set right without a change of meaning. Look at each line, then choose.`,
    chooseAll: "Choose all cells that can be set right",
    chooseGroup: (count) => `Choose all ${cells(count)} of this group`,
    choose: (cell) => `Set cell ${cell} right`,
    before: "now",
    after: "becomes",
    text: (text) => `"${text}"`,
    number: (text) => `number ${text}`,
    blank: "(blank)",
    looksAlike: "(looks the same)",
    go: (count) => (count === 0 ? "Set the chosen cells right" : `Set the chosen cells right (${n(count)})`),
    done: (count) => `${cells(count)} set right in one step; "Take back" restores them.`,
    takeBack: (count) => `Take back the last ${cells(count)}`,
    takeBackRest: "Take back the others",
    takenBack: (count, left) =>
      left === 0
        ? `${cells(count)} restored as before.`
        : `${cells(count)} restored as before; ${cells(left)} changed since, left as they are now.`,
  },
};
