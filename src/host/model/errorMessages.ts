import { isErrorText } from "./cellData";
import type { CellPlace, Cells } from "./cells";
import type { ElementError } from "./functionResult";

interface Note {
  readonly place: CellPlace;
  /** The calculation that made it: the next one over this cell starts anew. */
  readonly session: number;
  /** Another formula in the cell ends it, also one that calls nothing of ours. */
  readonly formula: string;
  readonly errors: ElementError[];
}

const keyOf = ({ sheetId, row, column }: CellPlace): string => `${sheetId}|${row}|${column}`;

/**
 * The sentences that custom functions gave with their errors, by the cell that shows the error.
 *
 * A message holds only while its cell shows that very error: caught by IFERROR, overwritten, or recalculated, it is gone.
 */
export class ErrorMessages {
  readonly #cells: Cells;
  readonly #notes = new Map<string, Note>();
  #changed = false;

  constructor(cells: Cells) {
    this.#cells = cells;
  }

  /** A cell is calculated: what an earlier calculation said of it no longer holds. */
  begin(place: CellPlace, session: number): void {
    const note = this.#notes.get(keyOf(place));
    if (note !== undefined && note.session !== session) this.#drop(note);
  }

  add(place: CellPlace, session: number, errors: readonly ElementError[]): void {
    if (errors.length === 0) return;
    const note = this.#notes.get(keyOf(place)) ?? { place, session, formula: this.#cells.formulaAt(place), errors: [] };
    note.errors.push(...errors);
    this.#notes.set(keyOf(place), note);
    this.#changed = true;
  }

  /** Forgets what no longer holds; true if anything came or went since the last call. */
  tidy(): boolean {
    for (const note of [...this.#notes.values()]) {
      if (this.#cells.formulaAt(note.place) !== note.formula) this.#drop(note);
    }
    const changed = this.#changed;
    this.#changed = false;
    return changed;
  }

  at(place: CellPlace): string | undefined {
    const shown = this.#cells.valueAt(place);
    if (!isErrorText(shown)) return undefined;
    const own = this.#noteAt(place);
    if (own !== undefined) return this.#ofAnchor(own, shown);
    const spill = this.#cells.spillOver(place);
    if (spill === undefined) return undefined;
    const { anchor } = spill;
    return this.#noteAt(anchor)?.errors.find(
      ({ row, column, error }) =>
        row === place.row - anchor.row && column === place.column - anchor.column && error === shown,
    )?.message;
  }

  /** The anchor of a spill shows its first element; `=SUM(F(…))` shows an error that may come from any element. */
  #ofAnchor(note: Note, shown: string): string | undefined {
    const { place, errors } = note;
    const spills = this.#cells
      .spills(place.sheetId)
      .some(({ anchor }) => anchor.row === place.row && anchor.column === place.column);
    const candidates = spills ? errors.filter(({ row, column }) => row === 0 && column === 0) : errors;
    return candidates.find(({ error }) => error === shown)?.message;
  }

  #noteAt(place: CellPlace): Note | undefined {
    const note = this.#notes.get(keyOf(place));
    return note?.formula === this.#cells.formulaAt(place) ? note : undefined;
  }

  #drop(note: Note): void {
    this.#notes.delete(keyOf(note.place));
    this.#changed = true;
  }
}
