import { type Around, layOut } from "../../src/report/layOut";
import type { PlanCell, SheetPlan } from "../../src/report/plan";
import { addressOf, filledCells } from "../../src/report/planCells";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { plannedPlaces } from "../../src/report/places";
import type { Row, SheetId } from "../../src/report/record";
import { PLAIN_SHEET_IDS, recordOf } from "../../src/report/sheets";
import type { Dialect } from "../../src/report/technical";
import { around } from "../report/around";
import { fewBlankRows } from "./fewBlankRows";
import { type Registers, typedTargets } from "./cleanData";

export interface Content {
  readonly registers: Partial<Registers>;
  /** Rows of the lists in place of the built-in ones. */
  readonly lists?: Partial<Readonly<Record<"DM_CHITIEU" | "DM_XEPLOAI" | "DM_DAUHIEU", readonly Row[]>>>;
  /** Default "plain". */
  readonly dialect?: Dialect;
  /** What is typed into B01, by target code. */
  readonly typed?: Readonly<Record<string, Row>>;
  /** Default: every sheet that both dialects have. */
  readonly sheets?: readonly SheetId[];
}

/** The sheets that verdicts of these registers come from, without all that stand beside. */
export const JUDGING: readonly SheetId[] = [
  "DM_DONVI",
  "DM_CHITIEU",
  "DM_XEPLOAI",
  "DM_DAUHIEU",
  "DS_TOCHUC",
  "DS_HOIVIEN",
  "B04",
  "B01",
];

const LISTS = ["DM_DONVI", "DM_CHITIEU", "DM_XEPLOAI", "DM_DAUHIEU"] as const;

/** Values typed into cells of B01 that no formula fills. */
function withTyped(plan: SheetPlan, typed: Readonly<Record<string, Row>>): SheetPlan {
  const record = recordOf("B01");
  const code = columnIndex(record, "code");
  const put = (row: readonly PlanCell[]): readonly PlanCell[] => {
    const id = row[code];
    const values = (typeof id === "string" ? typed[id] : undefined) ?? {};
    return row.map((cell, c) => {
      const given = values[record.columns[c]?.key ?? ""];
      return cell === null && given !== undefined && typeof given !== "object" ? given : cell;
    });
  };
  const { firstRow } = geometryOf(record);
  return {
    ...plan,
    blocks: plan.blocks.map((block) => (block.at.row === firstRow ? { ...block, cells: block.cells.map(put) } : block)),
  };
}

/** Sheets laid out over these registers as one workbook holds them, a few blank rows below each list. */
export function workbookOf({
  registers,
  lists = {},
  typed = typedTargets,
  dialect = "plain",
  sheets = PLAIN_SHEET_IDS,
}: Content): readonly SheetPlan[] {
  const given: Partial<Record<SheetId, readonly Row[]>> = { ...registers, ...lists };
  const known = { ...Object.fromEntries(LISTS.map((id) => [id, [] as readonly Row[]])), ...given };
  const plans = sheets.map(recordOf).map((record) => {
    const rows = given[record.id];
    const surroundings: Around = around({ rows: known, dialect, ...(rows ? { given: rows } : {}) });
    const plan = layOut(record, surroundings);
    return record.id === "B01" ? withTyped(plan, typed) : plan;
  });
  return fewBlankRows(plans);
}

/** The address of a column's cell in the i-th row of a list, from 0; states and what leads to them among the columns. */
export function ofRow(plans: readonly SheetPlan[], sheet: SheetId, i: number, column: string): string {
  const record = recordOf(sheet);
  const name = plans.find((plan) => plan.sheet === sheet)?.name ?? "";
  const at = plannedPlaces(record, "plain").columnOf(column);
  if (at === undefined) throw new Error(`${sheet} has no column ${column}`);
  return addressOf(name, geometryOf(record).firstRow + i, at);
}

/** The address of a column's cell in the row of a target on B01. */
export function ofTarget(plans: readonly SheetPlan[], code: string, column: string): string {
  const record = recordOf("B01");
  const plan = plans.find(({ sheet }) => sheet === "B01");
  const at = columnIndex(record, "code");
  for (const { row, column: c, cell } of plan ? filledCells(plan) : [])
    if (c === at && cell === code) return addressOf(plan?.name ?? "", row, columnIndex(record, column));
  throw new Error(`B01 has no target ${code}`);
}
