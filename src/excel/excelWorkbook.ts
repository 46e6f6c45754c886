import type { WholeFile, Workbook } from "../app/workbook";
import { changeCells, takeBack } from "./changeCells";
import { enter } from "./enter";
import { onHint } from "./hints";
import { insertPlans } from "./insertPlans";
import { listSheets, removeOrphans, takeOut } from "./listSheets";
import { activeCell, writeFormula } from "./oneCell";
import { orIssue, orSheetIssue } from "./orIssue";
import { readUsed } from "./readUsed";
import { addRow } from "./addRow";
import { addToList } from "./addToList";
import { isShrinking, leaveOut, setPrintArea } from "./printing";
import { refreshForm } from "./refreshForm";
import { reveal } from "./reveal";
import { rowHeights, setRowHeights } from "./rowHeights";
import { loadSetting, saveSetting } from "./settingsSheet";
import { openNewWorkbook, wholeFile } from "./wholeFile";
import { writeRows } from "./writeRows";

/** The workbook open in Excel. What concerns one cell is one `context.sync()`. */
export const excelWorkbook: Workbook = {
  activeCell: () => orIssue(activeCell),
  writeFormula: (cell, formula, numberFormat) => orIssue(() => writeFormula(cell, formula, numberFormat)),

  sheets: () => orSheetIssue(listSheets),
  readUsed: (sheetIds) => orSheetIssue(() => readUsed(sheetIds)),
  // office.js takes no name for an undo step: Excel names it itself
  insert: (plans, watch) => orSheetIssue(() => insertPlans(plans, watch)),
  refresh: (sheetId, plan) => orSheetIssue(() => refreshForm(sheetId, plan)),
  complete: (sheetId, addition) => orSheetIssue(() => addToList(sheetId, addition)),
  addRow: (sheetId, row, cells) => orSheetIssue(() => addRow(sheetId, row, cells)),
  writeRows: (sheetId, rows) => orSheetIssue(() => writeRows(sheetId, rows)),
  changeCells: (changes) => orSheetIssue(() => changeCells(changes)),
  takeBack: (made) => orSheetIssue(() => takeBack(made)),
  enter: (sheetId, cells) => orSheetIssue(() => enter(sheetId, cells)),
  rowHeights: (sheetId, rows) => orSheetIssue(() => rowHeights(sheetId, rows)),
  isShrinking: (sheetId) => orSheetIssue(() => isShrinking(sheetId)),
  setPrintArea: (sheetId, how) => orSheetIssue(() => setPrintArea(sheetId, how)),
  leaveOut: (sheetId, rows) => orSheetIssue(() => leaveOut(sheetId, rows)),
  setRowHeights: (sheetId, heights) => orSheetIssue(() => setRowHeights(sheetId, heights)),
  removeSheets: (sheetIds) => orSheetIssue(async () => void (await removeOrphans(sheetIds))),
  takeOut: (sheetIds) => orSheetIssue(() => takeOut(sheetIds)),
  reveal: (sheetId, address) => orSheetIssue(() => reveal(sheetId, address)),
  load: (key) => orSheetIssue(() => loadSetting(key)),
  save: (key, json) => orSheetIssue(() => saveSetting(key, json)),
  onHint,
};

/** The file of the workbook open in Excel. */
export const excelFile: WholeFile = {
  bytes: () => orSheetIssue(wholeFile),
  openNew: (bytes) => orSheetIssue(() => openNewWorkbook(bytes)),
};
