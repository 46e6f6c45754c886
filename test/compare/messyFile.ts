import type { Cell } from "../../src/domain/cell";
import { calculate, type Shown } from "../../src/cli/calculate";
import { plainPlans } from "../../src/files/plainPlans";
import type { SheetPlan } from "../../src/report/plan";
import { addressOf } from "../../src/report/planCells";
import type { Row, SheetId } from "../../src/report/record";
import { defaultSettings } from "../../src/report/settings";
import { recordOf, PLAIN_SHEET_IDS } from "../../src/report/sheets";
import { writeXlsx } from "../../src/xlsx/write/write";
import { ERRORS } from "./habits";

/** Errors stand in lists; forms repeat names as the text they are. */
const isList = ({ sheet }: SheetPlan): boolean => recordOf(sheet).kind === "list";

/** Errors written by name as the errors they are. */
const withErrors = (plan: SheetPlan): SheetPlan => ({
  ...plan,
  blocks: plan.blocks.map((block) => ({
    ...block,
    cells: block.cells.map((row) =>
      row.map((cell) => (typeof cell === "string" && ERRORS.includes(cell) ? { error: cell } : cell)),
    ),
  })),
});

const stored = (value: Shown | undefined): Cell | undefined =>
  typeof value === "string" && /^#(?:N\/A|[A-Z0/]+[!?])$/u.test(value) ? { error: value } : value;

/** The whole plain set over these rows, with what IronCalc makes of every formula, errors among them. */
export async function messyFile(rows: Partial<Readonly<Record<SheetId, readonly Row[]>>>): Promise<Uint8Array> {
  const plans = plainPlans(PLAIN_SHEET_IDS, { settings: defaultSettings, rows }).map((plan) =>
    isList(plan) ? withErrors(plan) : plan,
  );
  const results = calculate(plans);
  const lists = new Set(plans.filter(isList).map(({ name }) => name));
  return writeXlsx(plans, {
    computed: (plan, row, column) => {
      const value = results.get(addressOf(plan.name, row, column));
      return lists.has(plan.name) ? stored(value) : value;
    },
  });
}
