import { columnLetters } from "../../domain/a1";
import type { FoundTable, SkipReason } from "../../read/tables/findTables";
import type { SheetId } from "../../report/record";
import { recordOf } from "../../report/sheets";
import { rowRanges } from "../foundTables";
import type { TablePaneWords } from "../../words/paneTables";
import type { CopyPlan } from "./copyPlan";
import type { MappingDoubt } from "./mapping";

export type { ChosenMeaning } from "../../read/tables/columnChoices";
export type { ColumnRole as SeenColumn } from "../../read/tables/columnRoles";
export { MEANINGS, type Meaning } from "../../read/tables/meanings";
export { columnLetters };

/** How sure a confidence is, by what the corpus shows of it (`npm run corpus`). */
export function surenessOf(confidence: number): "sure" | "likely" | "unclear" {
  if (confidence >= 0.85) return "sure";
  return confidence >= 0.6 ? "likely" : "unclear";
}

/** "DS_HOIVIEN", "B04": as people call a sheet. */
export const recordLabel = (sheet: SheetId): string => sheet;

/** Rows that are no data, by why; zero-based. Blank ones are of no account. */
export function skippedByReason({ skipped }: FoundTable): readonly (readonly [SkipReason, readonly number[]])[] {
  const reasons = new Map<SkipReason, number[]>();
  for (const { row, reason } of skipped) {
    if (reason === "blank") continue;
    const rows = reasons.get(reason);
    if (rows) rows.push(row);
    else reasons.set(reason, [row]);
  }
  return [...reasons];
}

/** Which caption goes into which. */
export function columnPairs({ table, mapping }: CopyPlan): readonly { readonly from: string; readonly to: string }[] {
  const captions = new Map(
    table.table.columns.map(({ column, caption }) => [column, caption === "" ? columnLetters(column) : caption]),
  );
  const ours = new Map(recordOf(mapping.list.sheet).columns.map(({ key, caption }) => [key, caption]));
  const name = mapping.list.columns.name ?? "name";
  return [
    { from: mapping.name.map((column) => captions.get(column) ?? "").join(" + "), to: ours.get(name) ?? name },
    ...mapping.columns.map(({ key, column }) => ({ from: captions.get(column) ?? "", to: ours.get(key) ?? key })),
  ];
}

/** The caption of a column of ours. */
export const captionOf = (sheet: SheetId, key: string): string =>
  recordOf(sheet).columns.find((column) => column.key === key)?.caption ?? key;

/** What somebody has to say before a list can be used. */
export const sayDoubt = (doubt: MappingDoubt, words: TablePaneWords): string =>
  doubt.code === "noName"
    ? words.doubts.noName
    : words.doubts.several(
        words.meanings[doubt.meaning],
        doubt.columns.map(({ caption }) => caption),
      );

const MOST_RANGES = 12;

/**
 * Rows as people name them, runs of them in short.
 *
 * @param rows zero-based
 * @example rowsText([4, 5, 6, 11]) // "5–7, 12"
 */
export function rowsText(rows: readonly number[]): string {
  const ranges = rowRanges([...rows].sort((a, b) => a - b));
  const texts = ranges.map(([first, last]) => (first === last ? String(first) : `${first}–${last}`));
  return texts.length > MOST_RANGES ? `${texts.slice(0, MOST_RANGES).join(", ")}…` : texts.join(", ");
}
