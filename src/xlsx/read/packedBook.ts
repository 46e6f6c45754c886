import type { Box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import type { Book, BookCells, BookFormula, BookSheet } from "../book";

/**
 * A book as it passes from a worker: figures in arrays that change hands without a copy, and a text that many cells share
 * once, where it would be copied for each of them.
 */
export interface PackedBook extends Omit<Book, "sheets"> {
  readonly sheets: readonly (Omit<BookSheet, "cells"> & { readonly cells: PackedCells })[];
  /** What cells hold in text: values, errors, formulas. */
  readonly texts: readonly string[];
}

interface PackedCells extends Omit<BookCells, "values" | "formulas"> {
  /** One of KINDS for each cell. */
  readonly kinds: Uint8Array<ArrayBuffer>;
  /** A number, or where in `texts` it stands. */
  readonly figures: Float64Array<ArrayBuffer>;
  /** Positions of cells with formulas. */
  readonly formulaAt: Uint32Array<ArrayBuffer>;
  /** Where in `texts` each stands; from SHARED on, the position of the cell whose formula it is. */
  readonly formulaIs: Float64Array<ArrayBuffer>;
  readonly spills: readonly (readonly [position: number, box: Box])[];
}

const KINDS = { blank: 0, number: 1, text: 2, yes: 3, no: 4, error: 5 } as const;
type Kind = (typeof KINDS)[keyof typeof KINDS];
const SHARED = 2 ** 32;
/** So many are looked back at: a table of them all would take as much memory as the texts. */
const REMEMBERED_TEXTS = 1_048_576;

function kindOf(value: Cell): Kind {
  if (value === null) return KINDS.blank;
  if (typeof value === "number") return KINDS.number;
  if (typeof value === "string") return KINDS.text;
  if (typeof value === "boolean") return value ? KINDS.yes : KINDS.no;
  return KINDS.error;
}

/** A book for the way, and what of it changes hands. */
export function packBook(book: Book): { readonly packed: PackedBook; readonly transfer: ArrayBuffer[] } {
  const texts: string[] = [];
  const places = new Map<string, number>();
  const transfer: ArrayBuffer[] = [];
  const placeOf = (text: string): number => {
    const known = places.get(text);
    if (known !== undefined) return known;
    if (places.size >= REMEMBERED_TEXTS) places.clear();
    places.set(text, texts.length);
    return texts.push(text) - 1;
  };
  const figureOf = (value: Cell): number => {
    if (typeof value === "number") return value;
    if (typeof value === "string") return placeOf(value);
    return value !== null && typeof value === "object" ? placeOf(value.error) : 0;
  };
  const given = <T extends { readonly buffer: ArrayBufferLike }>(array: T): T => {
    transfer.push(array.buffer as ArrayBuffer);
    return array;
  };
  const packCells = ({ count, rows, columns, looks, values, formulas }: BookCells): PackedCells => {
    const kinds = new Uint8Array(count);
    const figures = new Float64Array(count);
    values.forEach((value, i) => {
      kinds[i] = kindOf(value);
      figures[i] = figureOf(value);
    });
    const formulaAt = new Uint32Array(formulas.size);
    const formulaIs = new Float64Array(formulas.size);
    const spills: (readonly [number, Box])[] = [];
    let i = 0;
    for (const [position, formula] of formulas) {
      formulaAt[i] = position;
      formulaIs[i++] = "like" in formula ? SHARED + formula.like : texts.push(formula.text) - 1;
      if ("text" in formula && formula.spill) spills.push([position, formula.spill]);
    }
    return {
      count,
      rows: given(rows),
      columns: given(columns),
      looks: given(looks),
      kinds: given(kinds),
      figures: given(figures),
      formulaAt: given(formulaAt),
      formulaIs: given(formulaIs),
      spills,
    };
  };
  const sheets = book.sheets.map((sheet) => ({ ...sheet, cells: packCells(sheet.cells) }));
  return { packed: { ...book, sheets, texts }, transfer };
}

/** The book again. */
export function unpackBook({ texts, ...packed }: PackedBook): Book {
  const errors = new Map<number, Cell>();
  const errorAt = (place: number): Cell => {
    const known = errors.get(place) ?? { error: texts[place] ?? "" };
    errors.set(place, known);
    return known;
  };
  const valueOf = (kind: Kind | undefined, figure: number): Cell => {
    switch (kind) {
      case KINDS.number:
        return figure;
      case KINDS.text:
        return texts[figure] ?? "";
      case KINDS.yes:
        return true;
      case KINDS.no:
        return false;
      case KINDS.error:
        return errorAt(figure);
      case KINDS.blank:
      case undefined:
        return null;
    }
  };
  const unpackCells = ({ kinds, figures, formulaAt, formulaIs, spills, ...cells }: PackedCells): BookCells => {
    const spillAt = new Map(spills);
    const formulas = new Map<number, BookFormula>();
    formulaAt.forEach((position, i) => {
      const is = formulaIs[i] ?? 0;
      const spill = spillAt.get(position);
      formulas.set(
        position,
        is >= SHARED ? { like: is - SHARED } : { text: texts[is] ?? "", ...(spill ? { spill } : {}) },
      );
    });
    return { ...cells, values: Array.from(figures, (figure, i) => valueOf(kinds[i] as Kind, figure)), formulas };
  };
  return { ...packed, sheets: packed.sheets.map((sheet) => ({ ...sheet, cells: unpackCells(sheet.cells) })) };
}
