import type { Workbook } from "../app/workbook";
import { enter } from "./enter";
import { onHint } from "./hints";
import { insertPlans } from "./insertPlans";
import { listSheets, removeOrphans, takeOut } from "./listSheets";
import { orIssue, orSheetIssue } from "./orIssue";
import { readUsed } from "./readUsed";
import { addToList } from "./addToList";
import { refreshForm } from "./refreshForm";
import { patient } from "./requirements";
import { reveal } from "./reveal";
import { loadSetting, saveSetting } from "./settingsSheet";

/** "'Tháng 1'!C5" and "Sheet1!$C$5" name the cell C5. */
const cellName = (address: string): string => address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");

/** The workbook open in Excel. What concerns one cell is one `context.sync()`. */
export const excelWorkbook: Workbook = {
  activeCell: () =>
    orIssue(() =>
      Excel.run(patient, async (context) => {
        const cell = context.workbook.getActiveCell();
        const { worksheet } = cell;
        cell.load("address,formulas,valueTypes");
        worksheet.load("id,name");
        worksheet.protection.load("protected");
        await context.sync();
        return {
          sheetId: worksheet.id,
          sheet: worksheet.name,
          address: cellName(cell.address),
          // an apostrophe alone, or a spilled "", has no formula and is not empty either
          empty: cell.formulas[0]?.[0] === "" && cell.valueTypes[0]?.[0] === Excel.RangeValueType.empty,
          sheetProtected: worksheet.protection.protected,
        };
      }),
    ),

  writeFormula: ({ sheetId, address }, formula) =>
    orIssue(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getItem(sheetId).getRange(address);
        cell.formulas = [[formula]];
        cell.load("values");
        await context.sync();
        return { recognised: cell.values[0]?.[0] !== "#NAME?" };
      }),
    ),

  sheets: () => orSheetIssue(listSheets),
  readUsed: (sheetIds) => orSheetIssue(() => readUsed(sheetIds)),
  // office.js takes no name for an undo step: Excel names it itself
  insert: (plans, watch) => orSheetIssue(() => insertPlans(plans, watch)),
  refresh: (sheetId, plan) => orSheetIssue(() => refreshForm(sheetId, plan)),
  complete: (sheetId, addition) => orSheetIssue(() => addToList(sheetId, addition)),
  enter: (sheetId, cells) => orSheetIssue(() => enter(sheetId, cells)),
  removeSheets: (sheetIds) => orSheetIssue(async () => void (await removeOrphans(sheetIds))),
  takeOut: (sheetIds) => orSheetIssue(() => takeOut(sheetIds)),
  reveal: (sheetId, address) => orSheetIssue(() => reveal(sheetId, address)),
  load: (key) => orSheetIssue(() => loadSetting(key)),
  save: (key, json) => orSheetIssue(() => saveSetting(key, json)),
  onHint,
};
