import type { SheetRecord } from "./record";

/**
 * A list's record as a sheet of an earlier version can follow it: where that lacks a column that takes rows out, none is taken out by it.
 *
 * @param has whether the sheet has a column
 */
export function asStanding(record: SheetRecord, has: (key: string) => boolean): SheetRecord {
  const { judged, columns } = record;
  if (!judged) return record;
  const isLater = (outBy: string): boolean =>
    columns.some(({ key, isOptional }) => key === outBy && isOptional === true);
  return {
    ...record,
    judged: judged.map(({ outBy, ...each }) =>
      outBy === undefined || (isLater(outBy) && !has(outBy)) ? each : { ...each, outBy },
    ),
  };
}
