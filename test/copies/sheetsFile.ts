import { calculate } from "../../src/cli/calculate";
import { plainPlans } from "../../src/files/plainPlans";
import { addressOf } from "../../src/report/planCells";
import type { Row, SheetId } from "../../src/report/record";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { writeXlsx } from "../../src/xlsx/write/write";
import { fewBlankRows } from "../dialects/fewBlankRows";

export type Rows = Partial<Readonly<Record<SheetId, readonly Row[]>>>;

/** A file of plain sheets with these rows, what its formulas show stored beside them. */
export async function fileOf(ids: readonly SheetId[], rows: Rows, some: Partial<Settings> = {}): Promise<Uint8Array> {
  const plans = fewBlankRows(plainPlans(ids, { settings: { ...defaultSettings, ...some }, rows }));
  const results = calculate(plans);
  return writeXlsx(plans, { computed: (plan, row, column) => results.get(addressOf(plan.name, row, column)) });
}
