import { type Box, box } from "../domain/a1";
import { type Geometry, isPrinted } from "./geometry";
import type { PlanBlock } from "./plan";

/** The caption rows of a sheet: captions, the upper ones that neighbours share, and the row of column numbers. */
export function captionRows({ upperCaptionRow, captionRow, numberRow, columns }: Geometry): {
  blocks: PlanBlock[];
  merges: Box[];
} {
  const blocks: PlanBlock[] = [
    { at: box(captionRow, 0, 1, columns.length), cells: [columns.map((each) => each.printed ?? each.caption)] },
  ];
  const merges: Box[] = [];
  if (upperCaptionRow !== undefined) {
    const upper: (string | null)[] = columns.map(() => null);
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
