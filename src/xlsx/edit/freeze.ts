import type { ChangeIs } from "../../app/copies/copyFiles";
import { a1, type Box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import type { Book, BookSheet } from "../book";
import { type BookCell, cellsOf } from "../bookCells";
import { type FormulaParts, formulaParts } from "./formulaParts";
import { cellOf, placeOf } from "./sheetCells";

/** Why a formula cannot go along: of the changes those that a formula can undergo. */
export type Why = Extract<ChangeIs, "function" | "leftOut" | "shifting" | "people">;

/** A formula that becomes its value. */
export interface Frozen extends BookCell {
  readonly why: Why;
  readonly formula: string;
}

/** A function of the add-in, as people and as files write it. */
const OURS = /^(?:CHITIEU\.|_XLDUDF_CHITIEU_)/u;

/** What shows something else on another day or where the cells it finds by name are not the same ones. */
const SHIFTING: ReadonlySet<string> = new Set([
  "TODAY",
  "NOW",
  "RAND",
  "RANDBETWEEN",
  "RANDARRAY",
  "INDIRECT",
  "OFFSET",
  "CELL",
  "INFO",
  "GETPIVOTDATA",
  "WEBSERVICE",
  "RTD",
]);

const inSmall = (text: string): string => text.normalize("NFC").toLowerCase();

export interface FreezeRules {
  /** Sheets that are left out, by name. */
  readonly leftOut: readonly string[];
  /** Whether a text is one that changes: names in it are shortened. */
  readonly changesText?: (text: string) => boolean;
  /** Cells whose value changes, by `placeOf`, sheet by sheet. */
  readonly changed?: ReadonlyMap<string, ReadonlyMap<number, unknown>>;
}

const meets = (a: Box, row: number, column: number): boolean =>
  row >= a.row && row < a.row + a.rows && column >= a.column && column < a.column + a.columns;

/** Where names and tables stand, by what they are called in small letters. */
interface Named {
  readonly names: ReadonlyMap<string, FormulaParts>;
  readonly tables: ReadonlyMap<string, { readonly sheet: string; readonly box: Box }>;
}

function namedIn(book: Book): Named {
  return {
    names: new Map(book.names.map(({ name, formula }) => [name.toLowerCase(), formulaParts(formula)])),
    tables: new Map(
      book.sheets.flatMap(({ name: sheet, tables }) =>
        tables.map(({ name, box }) => [name.toLowerCase(), { sheet, box }] as const),
      ),
    ),
  };
}

/** Decides of formulas whether they can stay, looking through names and tables. */
export function freezer(book: Book, { leftOut, changesText, changed }: FreezeRules) {
  const { names, tables } = namedIn(book);
  const gone = new Set(leftOut.map(inSmall));
  const places = new Map(
    [...(changed ?? [])].map(
      ([sheet, found]) => [inSmall(sheet), [...found.keys()].map((place) => cellOf(place))] as const,
    ),
  );
  const answers = new Map<string, boolean>();
  const touches = (sheet: string, box: Box): boolean => {
    const key = `${inSmall(sheet)}!${a1(box)}`;
    const known =
      answers.get(key) ?? (places.get(inSmall(sheet)) ?? []).some(([row, column]) => meets(box, row, column));
    answers.set(key, known);
    return known;
  };

  function whyOf(parts: FormulaParts, sheet: string, depth: number): Why | undefined {
    const { functions, references, names: used, beyond } = parts;
    if ([...functions].some((name) => OURS.test(name))) return "function";
    if (beyond || [...functions].some((name) => SHIFTING.has(name))) return "shifting";
    const all = references.map((each) => ({ sheet: each.sheet ?? sheet, box: each.box }));
    for (const name of used) {
      const table = tables.get(name);
      if (table) all.push(table);
      if (OURS.test(name.toUpperCase())) return "function";
      const named = names.get(name);
      // names that lead to names, in a circle too
      const why = named && depth < 8 ? whyOf(named, sheet, depth + 1) : undefined;
      if (why) return why;
    }
    if (all.some((each) => gone.has(inSmall(each.sheet)))) return "leftOut";
    if (changed && all.some((each) => touches(each.sheet, each.box))) return "people";
    return undefined;
  }

  const known = new Map<string, FormulaParts>();
  /** Why a formula cannot go along; undefined where it can. */
  function whyFrozen(
    formula: string,
    { name: sheet, tables: own }: BookSheet,
    row: number,
    column: number,
  ): Why | undefined {
    const parts = known.get(formula) ?? formulaParts(formula);
    known.set(formula, parts);
    const why = whyOf(parts, sheet, 0);
    if (why) return why;
    // a name may be put together by the formula itself
    if (changesText?.(formula) || changed?.get(sheet)?.has(placeOf(row, column))) return "people";
    const table = parts.ownTable ? own.find(({ box }) => meets(box, row, column)) : undefined;
    return table && changed && touches(sheet, table.box) ? "people" : undefined;
  }

  return {
    whyFrozen,
    /** Why a formula that stands in no cell cannot go along: of a name, a drop-down, a rule. */
    whyOfText: (formula: string, sheet: string): Why | undefined => whyOf(formulaParts(formula), sheet, 0),
  };
}

export type Freezer = ReturnType<typeof freezer>;

/** The formulas of a sheet that become values. */
export const frozenIn = (sheet: BookSheet, { whyFrozen }: Freezer): readonly Frozen[] =>
  [...cellsOf(sheet.cells)].flatMap((cell): Frozen[] => {
    if (cell.formula === undefined) return [];
    const why = whyFrozen(cell.formula, sheet, cell.row, cell.column);
    return why ? [{ ...cell, formula: cell.formula, why }] : [];
  });

/** Shown while there is no figure yet, or where a program does not know the function. */
const NO_FIGURE: ReadonlySet<string> = new Set([
  "#NAME?",
  "#BUSY!",
  "#GETTING_DATA",
  "#SPILL!",
  "#CALC!",
  "#CONNECT!",
  "#BLOCKED!",
  "#UNKNOWN!",
  "#PYTHON!",
]);

export const isNoFigure = (value: Cell): boolean =>
  value !== null && typeof value === "object" && NO_FIGURE.has(value.error);
