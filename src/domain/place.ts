import type { Cell } from "./cell";

/**
 * Where a thing stands, so that every problem and every figure can name its cell. Rows and columns are zero-based.
 *
 * A custom function does not know the addresses of its arguments, so it speaks of the row and column inside them.
 */
export type Place =
  | {
      readonly in: "cell";
      readonly file?: string;
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
    }
  | {
      readonly in: "argument";
      readonly name: string;
      readonly row: number;
      readonly column: number;
      /** Size of the argument, so that a sentence names no row of a single cell. */
      readonly rows: number;
      readonly columns: number;
    };

/** A rectangle of cells together with where it stands: the only shape in which lists reach the computations. */
export interface Block {
  /** What it is called where it came from: the argument's name, the column's caption, the sheet. */
  readonly label: string;
  readonly cells: readonly (readonly Cell[])[];
  readonly rows: number;
  readonly columns: number;
  readonly single: boolean;
  place(row: number, column: number): Place;
  at(row: number, column: number): Cell;
}

/**
 * A block that came in as an argument of a custom function.
 *
 * Excel sends an omitted cell as `undefined` or `null`; both mean blank here.
 *
 * @example argument("danh_sach", [["An"], ["Bình"]]).place(1, 0) // { in: "argument", name: "danh_sach", row: 1, column: 0, rows: 2, columns: 1 }
 */
export function argument(name: string, cells: readonly (readonly unknown[])[]): Block {
  const columns = Math.max(0, ...cells.slice(0, 1).map((row) => row.length));
  return {
    label: name,
    cells: cells as readonly (readonly Cell[])[],
    rows: cells.length,
    columns,
    single: cells.length === 1 && columns === 1,
    place: (row, column) => ({ in: "argument", name, row, column, rows: cells.length, columns }),
    at: (row, column) => (cells[row]?.[column] ?? null) as Cell,
  };
}

function columnOf(block: Block, column: number): Block {
  let cells: Block["cells"] | undefined;
  return {
    label: block.label,
    get cells() {
      return (cells ??= block.cells.map((_, row) => [block.at(row, column)]));
    },
    rows: block.rows,
    columns: 1,
    single: block.rows === 1,
    place: (row, c) => block.place(row, column + c),
    at: (row, c) => (c === 0 ? block.at(row, column) : null),
  };
}

/** The columns of a block, each as a block of its own that stands where it stood. */
export const columnsOf = (block: Block): readonly Block[] =>
  Array.from({ length: block.columns }, (_, column) => columnOf(block, column));
