import type { FixedRow } from "./record";

/** Whether a row ends the group that began before it. */
const ends = (row: FixedRow, isOuter: boolean | undefined): boolean =>
  row.kind === "total" || row.isLoose === true || (row.kind === "group" && (!isOuter || row.isOuter === true));

/**
 * The ordinary rows that a group or total row adds up, by their places among the rows: of a group those down to the next one of its
 * kind, of a total all of them.
 */
export function summedBy(rows: readonly FixedRow[], place: number): readonly number[] {
  const own = rows[place];
  const ordinary = rows.flatMap(({ kind }, i) => (kind === "row" ? [i] : []));
  if (own?.kind !== "group") return ordinary;
  const end = rows.findIndex((row, i) => i > place && ends(row, own.isOuter));
  return ordinary.filter((i) => i > place && (end < 0 || i < end));
}
