import type { HostIssueWords } from "./hostIssues";

export const hostIssuesEn: HostIssueWords = {
  cellFilled: ({ address }) => ({
    what: `Cell ${address} already holds data`,
    fix: "Select an empty cell and press again.",
  }),
  noCellSelected: () => ({
    what: "No cell is selected",
    fix: "Open a worksheet, select an empty cell and press again.",
  }),
  cellBeingEdited: () => ({
    what: "A cell is being edited",
    fix: "Press Enter to keep or Esc to discard, select an empty cell and press again.",
  }),
  sheetProtected: ({ sheet }) => ({
    what: `Sheet "${sheet}" is protected, so nothing was written`,
    fix: "Select an empty cell on another sheet, or unprotect it on the Review tab and press again.",
  }),
  writingRefused: () => ({
    what: "Excel does not allow writing to this workbook, so nothing was written",
    fix: "It may be open for reading only: press Enable Editing, or save a copy and press again.",
  }),
  excelTooOld: () => ({
    what: "This Excel is too old for this",
    fix: "Excel 2021, Microsoft 365 or Excel on the web is needed; update Office and open the workbook again.",
  }),
  helpNotLoaded: () => ({
    what: "The help on the functions did not load",
    fix: "Check the network and press again; functions in cells still compute.",
  }),
  hostFailed: ({ name }) => ({
    what: `Excel could not do this (${name})`,
    fix: "Press again in a few seconds; if it stays so, save, close and open the workbook again.",
  }),
};
