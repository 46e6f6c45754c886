import { type Cell, isBlankOrZero } from "./cell";
import { fold, foldBare, hasDiacritics, tidy } from "./fold";
import type { Bilingual } from "./target";
import { textOf } from "./textOf";

/** One level of a rating scale, or a word that takes a subject out of the rating. */
export interface Level {
  readonly id: string;
  /** Full name, as printed. */
  readonly name: string;
  /** Spellings met in workbooks, beside id and name. */
  readonly aliases: readonly string[];
  /** 1 is best; levels are listed in this order. */
  readonly rank: number;
  /** Counts as "hoàn thành tốt nhiệm vụ trở lên". */
  readonly good: boolean;
  /** Stays in the denominator; false for "không thuộc diện". */
  readonly counted: boolean;
}

/** A rating scale: its levels and where they are laid down. */
export interface Scheme {
  readonly id: string;
  readonly name: Bilingual;
  readonly source: string;
  readonly levels: readonly Level[];
}

/** What a rating cell says. `missing` is a rating not entered: it stays in the denominator, as not good. */
export type Rating =
  | { readonly is: "level"; readonly level: Level }
  | { readonly is: "missing" }
  | { readonly is: "ambiguous"; readonly found: string }
  | { readonly is: "unknown"; readonly found: string };

export type ReadRating = (cell: Cell) => Rating;

/** Signs staff put where a rating is still to come: nothing but dashes, dots or question marks, or a typed 0. */
const PLACEHOLDER = /^(?:0|[-…_?\s]*)$/u;
/** A separator left behind where a list was taken apart: "HTTNV;". */
const LEFT_BEHIND = /[ ;,:]+$/u;
const SHORT_DUTY = / nhiệm vụ$/iu;

/** The spellings of a level; each that ends in "nhiệm vụ" also with "NV", as staff shorten it. */
function spellingsOf({ id, name, aliases }: Level): readonly string[] {
  const spellings = [id, name, ...aliases];
  return [
    ...spellings,
    ...spellings.filter((text) => SHORT_DUTY.test(text)).map((text) => text.replace(SHORT_DUTY, " NV")),
  ];
}

type Found = Level | "ambiguous";

function remember(table: Map<string, Found>, key: string, level: Level): void {
  const known = table.get(key);
  if (known === undefined || known === "ambiguous") table.set(key, known ?? level);
  else if (known.good !== level.good || known.counted !== level.counted) table.set(key, "ambiguous");
}

const readers = new WeakMap<Scheme, ReadRating>();

/**
 * The reader for the rating cells of one scheme, made when it is first asked for: every spelling of the scale is folded for it.
 *
 * The whole cell is looked up, folded, never a part of it: "Không hoàn thành nhiệm vụ" contains "hoàn thành nhiệm vụ".
 * Text typed without any accent is looked up without accents. A word with two meanings inside the scheme is `ambiguous`,
 * a word outside it `unknown`: never a default. Source: alias table of the domain notes, section 2.5.
 *
 * @example ratingReader(chung)("HT tốt NV") // { is: "level", level: { id: "TOT", good: true, … } }
 * @example ratingReader(chung)("HTTX") // { is: "unknown", found: "HTTX" }
 */
export function ratingReader(scheme: Scheme): ReadRating {
  const known = readers.get(scheme);
  if (known) return known;
  const made = newReader(scheme);
  readers.set(scheme, made);
  return made;
}

function newReader(scheme: Scheme): ReadRating {
  const exact = new Map<string, Found>();
  const bare = new Map<string, Found>();
  for (const level of scheme.levels)
    for (const text of spellingsOf(level)) {
      remember(exact, fold(text), level);
      remember(bare, foldBare(text), level);
    }
  return (cell) => {
    if (isBlankOrZero(cell)) return { is: "missing" };
    if (typeof cell !== "string") return { is: "unknown", found: textOf(cell) };
    const text = tidy(cell).replace(LEFT_BEHIND, "");
    const key = fold(text);
    if (PLACEHOLDER.test(key)) return { is: "missing" };
    const level = exact.get(key) ?? (hasDiacritics(text) ? undefined : bare.get(foldBare(text)));
    if (level === undefined) return { is: "unknown", found: cell };
    return level === "ambiguous" ? { is: "ambiguous", found: cell } : { is: "level", level };
  };
}
