import type { HostCode } from "../../domain/problem";
import type { IssueWords } from "../words";

export const hostIssuesEn: IssueWords<HostCode> = {
  cellFilled: ({ address }) => ({
    what: `Cell ${address} already holds data`,
    fix: "Select an empty cell and press again.",
  }),
  cellsChanged: ({ count, cells }) => ({
    what: `Since they were looked at, ${count} ${count === 1 ? "cell has" : "cells have"} changed (${cells}), so nothing was written`,
    fix: "Check again and choose anew.",
  }),
  changedHalfway: () => ({
    what: "Writing was cut off half-way; some cells may have changed and some not",
    fix: "Check the figures again, or close the workbook without saving and open it again.",
  }),
  cellInList: ({ address, sheet }) => ({
    what: `Cell ${address} stands in the list that this formula reads (sheet "${sheet}")`,
    fix: "Select an empty cell on another sheet and press again.",
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
  sheetLeftOpen: ({ sheet }) => ({
    what: `Excel did not protect sheet "${sheet}" again, so it is open now`,
    fix: "Press Protect Sheet on the Review tab; nothing in the sheet is lost.",
  }),
  writingRefused: () => ({
    what: "Excel does not allow writing to this workbook, so nothing was written",
    fix: "It may be open for reading only: press Enable Editing, or save a copy and press again.",
  }),
  excelTooOld: () => ({
    what: "This Excel is too old for this",
    fix: "Excel 2021, Microsoft 365 or Excel on the web is needed; update Office and open the workbook again.",
  }),
  structureProtected: () => ({
    what: "The workbook's structure is protected, so sheets cannot be added or removed; nothing was written",
    fix: "Turn off Protect Workbook on the Review tab and press again.",
  }),
  workbookReadOnly: () => ({
    what: "The workbook is open for reading only, so nothing was written",
    fix: "Press Enable Editing, or save a copy and press again.",
  }),
  tooMuchAtOnce: () => ({
    what: "This is more data than Excel takes in one go",
    fix: "Move part of the data to another sheet or workbook and press again.",
  }),
  sheetGone: ({ sheet }) => ({
    what: sheet === undefined ? "This sheet has been deleted" : `The sheet "${sheet}" has been deleted`,
    fix: "Insert it again under Insert sheets; if you have just deleted it, save nothing and reopen the workbook.",
  }),
  sheetHidden: ({ sheet }) => ({
    what: `Sheet "${sheet}" is hidden`,
    fix: "Right-click the name of a sheet, choose Unhide, and press again.",
  }),
  noUnitsInFile: ({ file }) => ({
    what: `The file "${file}" has no list of units DM_DONVI with a name in it`,
    fix: "Choose a file with the sheet DM_DONVI; if there is none, insert that sheet and fill it in.",
  }),
  codeTwice: ({ code, cells }) => ({
    what: `The code "${code}" stands in the cells ${cells}, so the files of these units could not be told apart`,
    fix: "Give each unit a code of its own, save the file and choose it again.",
  }),
  noFormInFile: ({ file }) => ({
    what: `The file "${file}" has no B01 of a whole year with figures that were judged`,
    fix: "Choose a file with last year's B01 made by CHITIEU; of another file type the share of last year by hand.",
  }),
  formOfOtherYear: ({ file, found, wanted }) => ({
    what: `The B01 in the file "${file}" is of ${found}, not of ${wanted}`,
    fix: `Choose a file with the B01 of ${wanted}, or correct the year of the report.`,
  }),
  sheetReshaped: ({ sheet }) => ({
    what: `Rows or columns of sheet "${sheet}" were added, removed or moved, so it was not computed anew in place`,
    fix: "Insert a new sheet of this kind and what was typed is carried over; the old sheet stays as it is.",
  }),
  sheetsChanged: () => ({
    what: "The sheets of the workbook have just changed, so nothing was written",
    fix: "Press again to insert under the names there are now.",
  }),
  insertStopped: () => ({
    what: "Stopped as you asked; no sheet was inserted, the workbook is as it was",
    fix: "Press Insert to start over.",
  }),
  insertInterrupted: () => ({
    what: "The connection to Excel broke while inserting; existing data was not changed",
    fix: "A hidden, unfinished sheet may be left: close and open the workbook, and this pane will offer to remove it.",
  }),
  settingsDamaged: () => ({
    what: "The settings kept in the workbook cannot be read",
    fix: "Enter the settings again and save; figures in the sheets are not affected.",
  }),
  fileNotGiven: ({ name }) => ({
    what: `Excel does not hand over the file of the open workbook (${name})`,
    fix: "Finish typing in the cell, save the workbook and try again; if it stays so, save it as .xlsx and use the commands hand-over and new-year.",
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
