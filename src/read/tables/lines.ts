import type { Box } from "../../domain/a1";
import { type Cell, isBlank, isError } from "../../domain/cell";
import { type Content, contentOf } from "./contents";
import type { SeenCell, SeenLook, SeenSheet } from "./seen";
import type { Folder } from "./texts";
import { type Folded } from "./texts";

/** One cell that shows something, with all it spreads over where it is merged. */
export interface Piece {
  readonly row: number;
  readonly column: number;
  /** The last column and row it spreads over. */
  readonly right: number;
  readonly bottom: number;
  readonly value: Cell;
  readonly content: Content;
  /** "" where it is no text. */
  readonly words: Folded;
  readonly formula: boolean;
  readonly look: SeenLook;
  readonly format: string;
}

/** A row of a sheet that holds or draws something. */
export interface Line {
  /** Zero-based, of the sheet. */
  readonly row: number;
  /** From the left; what stands under a merged cell is not there. */
  readonly pieces: readonly Piece[];
  /** Columns of blank cells that are drawn: with a border or a background. */
  readonly drawn: readonly number[];
  /** Merged cells that began in a row above and reach into this one, and the drawn-out part of none. */
  readonly covered: readonly Piece[];
}

const NO_LOOK: SeenLook = {};

/** A cell as it came, its words folded when somebody asks: most are never compared. */
class SeenPiece implements Piece {
  readonly row: number;
  readonly column: number;
  readonly right: number;
  readonly bottom: number;
  readonly value: Cell;
  readonly content: Content;
  readonly formula: boolean;
  readonly look: SeenLook;
  readonly format: string;
  readonly #folder: Folder;

  constructor(
    { row, column, value, format, formula, look }: SeenCell,
    merge: Box | undefined,
    content: Content,
    folder: Folder,
  ) {
    this.row = row;
    this.column = column;
    this.right = merge ? merge.column + merge.columns - 1 : column;
    this.bottom = merge ? merge.row + merge.rows - 1 : row;
    this.value = value;
    this.content = content;
    this.formula = formula;
    this.look = look ?? NO_LOOK;
    this.format = format;
    this.#folder = folder;
  }

  get words(): Folded {
    return this.#folder.of(typeof this.value === "string" ? this.value : "");
  }
}

/** Where merged cells begin, and which cells they hide. Bounded: a merge may span a sheet of a million rows. */
class Merges {
  /** By row: the merges that reach into it, its own included, from the left. */
  readonly #inRow = new Map<number, Box[]>();

  constructor(merges: readonly Box[], lastRow: number, budget: number) {
    let left = budget;
    for (const merge of merges) {
      if (merge.rows * merge.columns < 2) continue;
      const bottom = Math.min(merge.row + merge.rows - 1, lastRow);
      left -= Math.max(bottom - merge.row + 1, 1);
      if (left < 0) break;
      for (let row = merge.row; row <= bottom; row++) {
        const known = this.#inRow.get(row);
        if (known) known.push(merge);
        else this.#inRow.set(row, [merge]);
      }
    }
    for (const here of this.#inRow.values()) here.sort((a, b) => a.column - b.column);
  }

  /** The merge a cell is part of. Merged cells never overlap. */
  at(row: number, column: number): Box | undefined {
    const here = this.#inRow.get(row);
    if (!here) return undefined;
    let [low, high] = [0, here.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((here[middle]?.column ?? 0) <= column) low = middle + 1;
      else high = middle;
    }
    const merge = here[low - 1];
    return merge && column < merge.column + merge.columns ? merge : undefined;
  }

  reachingInto(row: number): readonly Box[] {
    return this.#inRow.get(row)?.filter((merge) => merge.row < row) ?? [];
  }

  get rows(): Iterable<number> {
    return this.#inRow.keys();
  }
}

const MOST_MERGED_ROWS = 500_000;

interface Building {
  pieces: Piece[];
  drawn: number[];
  covered: Piece[];
}

/** The rows of a sheet in order, those without any cell left out. */
export function linesOf(sheet: SeenSheet, folder: Folder): Line[] {
  const byRow = new Map<number, Building>();
  const cells: SeenCell[] = [...sheet.cells];
  const lastRow = cells.reduce((last, { row }) => Math.max(last, row), -1);
  const merges = new Merges(sheet.merges, lastRow, MOST_MERGED_ROWS);
  let [last, lastBuilding]: [number, Building | undefined] = [-1, undefined];
  const building = (row: number): Building => {
    if (row === last && lastBuilding) return lastBuilding;
    const made = byRow.get(row) ?? { pieces: [], drawn: [], covered: [] };
    byRow.set(row, made);
    [last, lastBuilding] = [row, made];
    return made;
  };
  const anchors = new Map<string, Piece>();
  const contents = new Map<string, Content>();
  for (const cell of cells) {
    const { row, column, value, look } = cell;
    const merge = merges.at(row, column);
    const isHidden = merge !== undefined && !(merge.row === row && merge.column === column);
    if (isHidden || isBlank(value)) {
      if (look?.bordered === true || look?.filled === true) building(row).drawn.push(column);
      continue;
    }
    const piece = new SeenPiece(cell, merge, contentOf(value, cell.format, contents), folder);
    building(row).pieces.push(piece);
    if (merge && merge.rows > 1) anchors.set(`${row} ${column}`, piece);
  }
  for (const row of merges.rows) {
    const here = byRow.get(row);
    if (!here) continue;
    for (const merge of merges.reachingInto(row)) {
      const anchor = anchors.get(`${merge.row} ${merge.column}`);
      if (anchor) here.covered.push(anchor);
    }
  }
  return [...byRow.keys()]
    .sort((a, b) => a - b)
    .map((row) => ({ row, ...(byRow.get(row) ?? { pieces: [], drawn: [], covered: [] }) }));
}

/** The lines as far as they stand in some columns; lines with nothing there are left out. */
export function linesWithin(lines: readonly Line[], first: number, last: number): readonly Line[] {
  const isAll = lines.every(
    ({ pieces, drawn }) =>
      (pieces[0]?.column ?? first) >= first &&
      (pieces.at(-1)?.column ?? first) <= last &&
      (drawn[0] ?? first) >= first &&
      (drawn.at(-1) ?? first) <= last,
  );
  if (isAll) return lines;
  const within = ({ column, right }: Piece): boolean => right >= first && column <= last;
  return lines
    .map((line) => ({
      row: line.row,
      pieces: line.pieces.filter(within),
      drawn: line.drawn.filter((column) => column >= first && column <= last),
      covered: line.covered.filter(within),
    }))
    .filter(({ pieces, drawn, covered }) => pieces.length + drawn.length + covered.length > 0);
}

/** The piece that shows in a column of a line, merged cells in all columns they spread over. */
export function pieceAt({ pieces }: Line, column: number): Piece | undefined {
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((pieces[middle]?.column ?? 0) <= column) low = middle + 1;
    else high = middle;
  }
  const piece = pieces[low - 1];
  return piece && piece.right >= column ? piece : undefined;
}

export const isText = (piece: Piece): boolean => typeof piece.value === "string";

export const hasError = (piece: Piece): boolean => isError(piece.value);
