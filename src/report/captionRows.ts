import { type Box, box } from "../domain/a1";
import { type Geometry, isPrinted } from "./geometry";
import type { PlanBlock } from "./plan";
import type { Column, SheetRecord } from "./record";

const shown = ({ printed, caption }: Column): string => printed ?? caption;

/**
 * The caption rows of a sheet: captions, the upper ones that neighbours share, and the row of column numbers. In a form a caption
 * that shares no upper one stands over both rows; a table wants all of its captions in one row.
 */
export function captionRows(
  { kind }: SheetRecord,
  { upperCaptionRow, captionRow, numberRow, columns }: Geometry,
): {
  blocks: PlanBlock[];
  merges: Box[];
} {
  const isOverBoth = ({ under, hidden }: Column): boolean =>
    kind === "form" && upperCaptionRow !== undefined && under === undefined && !hidden;
  const captions = columns.map((each) => (isOverBoth(each) ? null : shown(each)));
  const blocks: PlanBlock[] = [{ at: box(captionRow, 0, 1, columns.length), cells: [captions] }];
  const merges: Box[] = [];
  if (upperCaptionRow !== undefined) {
    const upper: (string | null)[] = columns.map((each) => (isOverBoth(each) ? shown(each) : null));
    columns.forEach((each, c) => isOverBoth(each) && merges.push(box(upperCaptionRow, c, 2, 1)));
    for (let from = 0; from < columns.length;) {
      const name = columns[from]?.under;
      let to = from + 1;
      while (name !== undefined && columns[to]?.under === name) to += 1;
      if (name !== undefined) {
        upper[from] = name;
        if (to - from > 1) merges.push(box(upperCaptionRow, from, 1, to - from));
      }
      from = to;
    }
    blocks.push({ at: box(upperCaptionRow, 0, 1, columns.length), cells: [upper] });
  }
  if (numberRow !== undefined) {
    const visible = columns.filter(isPrinted);
    const numbers = columns.map((column) =>
      !isPrinted(column) ? null : (column.number ?? `(${visible.indexOf(column) + 1})`),
    );
    blocks.push({ at: box(numberRow, 0, 1, columns.length), cells: [numbers] });
  }
  return { blocks, merges };
}
