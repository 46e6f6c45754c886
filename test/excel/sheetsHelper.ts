import { openTrial, type Trial, type TrialOptions } from "../host/harness/trial";
import { workbookOf, type SampleCell } from "../host/harness/samples";
import { layOut } from "../../src/report/layOut";
import type { SheetPlan } from "../../src/report/plan";
import type { Row, SheetId } from "../../src/report/record";
import { recordOf, sheets } from "../../src/report/sheets";
import { sayHost } from "../../src/words/hostIssues";
import type { HostOutcome } from "../../src/domain/problem";
import { around } from "../report/around";

export { smallPlan } from "./smallPlan";

/** Plans of these sheets as they come into a workbook together. */
export function plansOf(ids: readonly SheetId[] = sheets.map(({ id }) => id)): readonly SheetPlan[] {
  const rows: Partial<Record<SheetId, readonly Row[]>> = Object.fromEntries(ids.map((id) => [id, []]));
  return ids.map((id) => layOut(recordOf(id), around({ rows })));
}

/** Works as one sheet without any other. */
export const planOf = (id: SheetId): SheetPlan => layOut(recordOf(id), around());

export const openBook = (
  rows: readonly (readonly SampleCell[])[] = [["Số liệu của đơn vị", 1]],
  options?: TrialOptions["options"],
): Trial => openTrial({ snapshot: workbookOf(rows), ...(options ? { options } : {}) });

/** A fresh workbook with one sheet for each test of the file; bugs of the host fail the test. */
export function eachWithBook(): { readonly trial: Trial } {
  let trial: Trial;
  beforeEach(() => {
    trial = openBook();
  });
  afterEach(async () => {
    await trial.close();
    expect(trial.bugs).toEqual([]);
  });
  return {
    get trial() {
      return trial;
    },
  };
}

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
