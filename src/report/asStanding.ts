import { fold } from "../domain/fold";
import type { Judged, JudgedRating } from "./judged";
import type { SheetRecord } from "./record";

/**
 * A list's record as a sheet of an earlier version can follow it: where that lacks a column that takes rows out, or one of
 * proposed ratings, nothing is read from it; a column that was called otherwise keeps its caption, by which its states are known.
 *
 * @param captionOf what stands over a column; undefined where the sheet does not have it
 */
export function asStanding(record: SheetRecord, captionOf: (key: string) => string | undefined): SheetRecord {
  const { judged, columns } = record;
  if (!judged) return record;
  const isGone = (column: string | undefined): boolean =>
    column !== undefined &&
    captionOf(column) === undefined &&
    columns.some(({ key, isOptional }) => key === column && isOptional);
  return {
    ...record,
    columns: columns.map((column) => {
      const caption = captionOf(column.key) ?? "";
      const isFormer = column.formerCaptions?.some((former) => fold(former) === fold(caption)) ?? false;
      return isFormer ? { ...column, caption } : column;
    }),
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
