import type { Seen, SeenSheet, SeenValue } from "./seen";

export interface Difference {
  /** "" for what concerns the whole file. */
  readonly sheet: string;
  /** "sheets", "cells" or the address of a cell. */
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
}

/** Dates go through milliseconds in other readers, so their serials come back rounded: this is 9 ms. */
const SERIAL_TOLERANCE = 1e-7;

const isSerial = (value: SeenValue): value is { readonly serial: number } =>
  typeof value === "object" && value !== null && "serial" in value;

function same(ours: SeenValue, theirs: SeenValue): boolean {
  if (isSerial(theirs)) return typeof ours === "number" && Math.abs(ours - theirs.serial) < SERIAL_TOLERANCE;
  return JSON.stringify(ours) === JSON.stringify(theirs);
}

const text = (value: SeenValue | undefined): string => (value === undefined ? "no cell" : JSON.stringify(value));

const summary = (seen: Seen): string =>
  "refused" in seen
    ? `refused: ${seen.refused}`
    : `${seen.sheets.length} sheets, ${seen.sheets.reduce((sum, { cells }) => sum + cells.length, 0)} cells`;

function sheetDifferences(ours: SeenSheet, theirs: SeenSheet): Difference[] {
  const found: Difference[] = [];
  const sheet = ours.name;
  if (ours.cells.length !== theirs.cells.length)
    found.push({ sheet, what: "cells", ours: String(ours.cells.length), theirs: String(theirs.cells.length) });
  const here = new Map(ours.cells);
  const there = new Map(theirs.cells);
  for (const [address, value] of here) {
    const other = there.get(address);
    if (other === undefined || !same(value, other))
      found.push({ sheet, what: address, ours: text(value), theirs: text(other) });
  }
  for (const [address, value] of there)
    if (!here.has(address)) found.push({ sheet, what: address, ours: text(undefined), theirs: text(value) });
  return found;
}

/**
 * Everything in which another reader's view of a file differs from ours: read or refused, names of sheets, how many cells hold
 * something, and each cell that differs.
 */
export function differences(ours: Seen, theirs: Seen): Difference[] {
  if ("refused" in ours || "refused" in theirs)
    return "refused" in ours && "refused" in theirs
      ? []
      : [{ sheet: "", what: "read", ours: summary(ours), theirs: summary(theirs) }];
  const names = (sheets: readonly SeenSheet[]): string => sheets.map(({ name }) => name).join(", ");
  const found: Difference[] =
    names(ours.sheets) === names(theirs.sheets)
      ? []
      : [{ sheet: "", what: "sheets", ours: names(ours.sheets), theirs: names(theirs.sheets) }];
  for (const sheet of ours.sheets) {
    const other = theirs.sheets.find(({ name }) => name === sheet.name);
    if (other !== undefined) found.push(...sheetDifferences(sheet, other));
  }
  return found;
}
