import type { Judged, JudgedRating } from "./judged";
import type { SheetRecord } from "./record";

/**
 * A list's record as a sheet of an earlier version can follow it: where that lacks a column that takes rows out, or one of
 * proposed ratings, nothing is read from it.
 *
 * @param has whether the sheet has a column
 */
export function asStanding(record: SheetRecord, has: (key: string) => boolean): SheetRecord {
  const { judged, columns } = record;
  if (!judged) return record;
  const isGone = (column: string | undefined): boolean =>
    column !== undefined && !has(column) && columns.some(({ key, isOptional }) => key === column && isOptional);
  return {
    ...record,
    judged: judged.map((each): Judged => {
      const judging = isGone(each.outBy) ? without(each, "outBy") : each;
      return judging.by === "rating" && isGone(judging.proposedBy) ? without(judging, "proposedBy") : judging;
    }),
  };
}

/** A judged thing that does not read a column. */
function without<T extends Judged>(judged: T, part: "outBy" | (T extends JudgedRating ? "proposedBy" : never)): T {
  return Object.fromEntries(Object.entries(judged).filter(([key]) => key !== part)) as T;
}
