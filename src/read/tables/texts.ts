import { fold, foldBare, hasDiacritics, tidy } from "../../domain/fold";

/** A text as written and as compared: most decisions are taken on the key, "công" and "cộng" are told apart by the accents. */
export interface Folded {
  readonly text: string;
  /** Folded, accents kept. */
  readonly key: string;
  /** Folded, without accents. */
  readonly bare: string;
  /** Whether its writer typed accents. */
  readonly accented: boolean;
}

const EMPTY: Folded = { text: "", key: "", bare: "", accented: false };
/** Texts repeat in lists; folding is the dearest step of all. */
const MOST_KEPT = 20_000;
/** Beyond this nobody writes a caption; a text is looked at as far as that. */
const LONGEST = 300;

/** Folds each spelling once. */
export class Folder {
  readonly #known = new Map<string, Folded>();

  of(text: string): Folded {
    if (text === "") return EMPTY;
    const known = this.#known.get(text);
    if (known) return known;
    const short = tidy(text.length > LONGEST ? text.slice(0, LONGEST) : text);
    const folded = { text: short, key: fold(short), bare: foldBare(short), accented: hasDiacritics(short) };
    if (this.#known.size >= MOST_KEPT) this.#known.clear();
    this.#known.set(text, folded);
    return folded;
  }
}

/** The way a phrase is looked up in a text: with accents where the text has them, without where it has none. */
export const keyFor = ({ key, bare, accented }: Folded): string => (accented ? key : bare);

/** A pattern over keys, written with accents, that also reads texts typed without any. */
export interface Pattern {
  test(folded: Folded): boolean;
}

const WORDS = /[\p{L}\p{M}]+/gu;

/**
 * A pattern of phrases written with accents, in lower case.
 *
 * @example pattern("^(?:cộng|tổng)$").test(folder.of("TONG")) // true
 */
export function pattern(source: string): Pattern {
  const exact = new RegExp(
    source.replace(WORDS, (word) => fold(word)),
    "u",
  );
  const bare = new RegExp(
    source.replace(WORDS, (word) => foldBare(word)),
    "u",
  );
  return { test: (folded) => (folded.accented ? exact.test(folded.key) : bare.test(folded.bare)) };
}
