import { quotedSheet } from "../../domain/a1";
import { done, type HostOutcome } from "../../domain/problem";
import type { Grid } from "../../read/grid";
import type { InsertedSheet, Workbook } from "../workbook";
import { typedSince } from "./typedSince";

/** What would be lost with sheets that were inserted a moment ago, by names of sheets. */
export interface Loss {
  /** Sheets among them into which somebody wrote since. */
  readonly typed: readonly string[];
  /** Other sheets whose formulas take figures from them. */
  readonly referring: readonly string[];
}

type Reader = Pick<Workbook, "sheets" | "readUsed">;

/**
 * Looks at what removing inserted sheets would take away. Sheets that are gone already are of no account.
 *
 * @example await lossOf(workbook, inserted) // { ok: true, value: { typed: ["DS_HOIVIEN"], referring: [] } }
 */
export async function lossOf(workbook: Reader, inserted: readonly InsertedSheet[]): Promise<HostOutcome<Loss>> {
  const infos = await workbook.sheets();
  if (!infos.ok) return infos;
  const read = await workbook.readUsed(infos.value.map(({ sheetId }) => sheetId));
  if (!read.ok) return read;
  const standing = infos.value.flatMap(({ sheetId, name }, index) => {
    const grid = read.value[index];
    const plan = inserted.find((each) => each.sheetId === sheetId)?.plan;
    return grid ? [{ name, grid, plan }] : [];
  });
  const ours = standing.flatMap(({ name, grid, plan }) => (plan ? [{ name, grid, plan }] : []));
  return done({
    typed: ours.filter(({ grid, plan }) => typedSince(plan, grid)).map(({ name }) => name),
    referring: standing
      .filter(({ grid, plan }) => !plan && ours.some(({ name }) => quotes(grid, name)))
      .map(({ name }) => name),
  });
}

/** Whether a formula of the sheet names another one. */
function quotes(grid: Grid, sheet: string): boolean {
  const { box } = grid;
  const names = [`${quotedSheet(sheet)}!`, `${sheet}!`].map((name) => name.toLowerCase());
  for (let row = box.row; row < box.row + box.rows; row += 1)
    for (let column = box.column; column < box.column + box.columns; column += 1) {
      const text = grid.formula(row, column)?.toLowerCase();
      if (text && names.some((name) => text.includes(name))) return true;
    }
  return false;
}

/** Nothing would be lost but what the insertion itself brought. */
export const isNothing = ({ typed, referring }: Loss): boolean => typed.length === 0 && referring.length === 0;
