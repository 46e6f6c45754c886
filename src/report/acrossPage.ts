import { type Geometry, isPrinted } from "./geometry";

/** Neighbouring columns. */
export interface Part {
  readonly column: number;
  readonly columns: number;
}

/**
 * Divides the printed columns among parts that stand beside each other, as equal in width as whole columns allow.
 *
 * @param count at most as many as there are printed columns
 * @example acrossPage({ columns: [8, 40, 10, 10, 12] … }, 2) // the first two columns, the other three
 */
export function acrossPage({ columns }: Pick<Geometry, "columns">, count: 2): readonly [Part, Part];
export function acrossPage({ columns }: Pick<Geometry, "columns">, count: number): readonly Part[];
export function acrossPage({ columns }: Pick<Geometry, "columns">, count: number): readonly Part[] {
  const width = columns.reduce((last, column, c) => (isPrinted(column) ? c + 1 : last), 0);
  /** Width left of each column, and of all at last. */
  const offsets = [0];
  for (const column of columns.slice(0, width))
    offsets.push((offsets.at(-1) ?? 0) + (isPrinted(column) ? column.widthChars : 0));
  const total = offsets.at(-1) ?? 0;
  const ends: number[] = [];
  for (let part = 1; part < count; part += 1) {
    const from = (ends.at(-1) ?? 0) + 1;
    const to = width - (count - part);
    const isNearer = (a: number, b: number): boolean =>
      Math.abs((offsets[a] ?? 0) - (total * part) / count) < Math.abs((offsets[b] ?? 0) - (total * part) / count);
    let end = from;
    for (let c = from + 1; c <= to; c += 1) if (isNearer(c, end)) end = c;
    ends.push(end);
  }
  ends.push(width);
  return ends.map((end, i) => ({ column: ends[i - 1] ?? 0, columns: end - (ends[i - 1] ?? 0) }));
}
