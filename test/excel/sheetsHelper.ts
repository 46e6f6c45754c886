import { openTrial, type Trial, type TrialOptions } from "../host/harness/trial";
import { workbookOf, type SampleCell } from "../host/harness/samples";
import { layOut } from "../../src/report/layOut";
import type { SheetPlan } from "../../src/report/plan";
import type { Row, SheetId } from "../../src/report/record";
import { recordOf, sheets } from "../../src/report/sheets";
import { sayHost } from "../../src/words/hostIssues";
import type { HostOutcome } from "../../src/domain/problem";
import { around } from "../report/around";

/** Plans of these sheets as they come into a workbook together. */
export function plansOf(ids: readonly SheetId[] = sheets.map(({ id }) => id)): readonly SheetPlan[] {
  const rows: Partial<Record<SheetId, readonly Row[]>> = Object.fromEntries(ids.map((id) => [id, []]));
  return ids.map((id) => layOut(recordOf(id), around({ rows })));
}

/** Works as one sheet without any other. */
export const planOf = (id: SheetId): SheetPlan => layOut(recordOf(id), around());

/** The smallest plan: a caption, text and a formula. */
export const smallPlan: SheetPlan = {
  sheet: "B01",
  name: "Biểu nhỏ",
  blocks: [
    { at: { row: 0, column: 0, rows: 1, columns: 2 }, cells: [["Tên", "Số"]] },
    {
      at: { row: 1, column: 0, rows: 2, columns: 2 },
      cells: [
        ["An", 7],
        [null, { formula: "=B2*2" }],
      ],
    },
  ],
  merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
  styles: [{ box: { row: 0, column: 0, rows: 1, columns: 2 }, style: "caption" }],
  lists: [],
  names: { CHITIEU_B01_2026: { row: 0, column: 0, rows: 1, columns: 2 } },
  widthsChars: [20, 10],
  frozenRows: 1,
  hiddenColumns: [],
  page: {
    landscape: false,
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    repeatedRows: { first: 0, last: 0 },
  },
};

export const openBook = (
  rows: readonly (readonly SampleCell[])[] = [["Số liệu của đơn vị", 1]],
  options?: TrialOptions["options"],
): Trial => openTrial({ snapshot: workbookOf(rows), ...(options ? { options } : {}) });

/** The sentence of a refusal, "" where it was done. */
export const sentenceOf = (outcome: HostOutcome<unknown>): string =>
  outcome.ok ? "" : sayHost(outcome.issues[0], "vi");

/** Everything users could miss: sheets in order with visibility and cells, names, tables, which sheet is shown. */
export async function wholeBook(trial: Trial): Promise<unknown> {
  const state = await trial.Excel.run(async (context) => {
    const { worksheets, names, tables } = context.workbook;
    worksheets.load("items/id,items/name,items/visibility");
    names.load("items/name,items/formula");
    tables.load("items/name");
    const active = worksheets.getActiveWorksheet().load("name");
    await context.sync();
    const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject().load("address,formulas"));
    await context.sync();
    return {
      sheets: worksheets.items.map(({ id, name, visibility }) => ({ id, name, visibility })),
      names: names.items.map(({ name, formula }) => [name, formula as string]),
      tables: tables.items.map(({ name }) => name),
      active: active.name,
      cells: used.map((range) => (range.isNullObject ? [] : [range.address, range.formulas])),
    };
  });
  trial.requests.length = 0;
  return state;
}
