import { fold, foldBare, hasDiacritics } from "../../domain/fold";

/** Finds the names and numbers that are not to be read in a copy. */
export interface NameFinder {
  /** The text with every name as its initials ("N.V.A.") and every number as "…"; the same text where it has none. */
  shortened(text: string): string;
  has(text: string): boolean;
  /** Whether it has a name; numbers are not looked for. */
  hasName(text: string): boolean;
  isPhone(number: number): boolean;
}

const WORD = /[\p{L}\p{M}]+/gu;
/** Between the words of one name; underscores in names of ranges. */
const BETWEEN = /^[\s_\p{Cf}]+$/u;
/** Names without accents are looked for from so many words on: fewer are words of any text. */
const BARE_WORDS = 3;
const DIGITS = /\d+/gu;
/** Between the groups of one number. */
const BETWEEN_DIGITS = /^[\s.()-]{1,2}$/u;
const FEWEST_DIGITS = 7;
const MOST_DIGITS = 13;
const LEFT_OUT = "…";

/** Digits as one number is dialled in several ways: 0912…, +84912…, 912… */
const dialled = (digits: string): string =>
  digits
    .replace(/\D/gu, "")
    .replace(/^(?:00)?84(?=\d{9}$)/u, "")
    .replace(/^0+/u, "");

/** @example initials("Nguyễn Văn An") // "N.V.A." */
export const initials = (name: string): string =>
  (name.normalize("NFC").match(WORD) ?? []).map((word) => `${[...word][0]?.toUpperCase() ?? ""}.`).join("");

interface Name {
  readonly words: readonly string[];
  readonly bare: readonly string[];
}

interface Found {
  readonly from: number;
  readonly to: number;
}

/**
 * Finds names of two words or more in any spelling of letters, accents, case and spaces, and numbers with any separators.
 *
 * @example nameFinder(["Nguyễn Văn An"], []).shortened("Đ/c NGUYỄN  VĂN AN, tổ 2") // "Đ/c N.V.A., tổ 2"
 */
export function nameFinder(names: readonly string[], phones: readonly string[]): NameFinder {
  const byFirst = new Map<string, Name[]>();
  const numbers = new Set(phones.map(dialled).filter((digits) => digits.length >= FEWEST_DIGITS));
  const seen = new Set<string>();
  for (const each of names) {
    const parts = each.normalize("NFC").match(WORD) ?? [];
    const name = { words: parts.map(fold), bare: parts.map(foldBare) };
    const key = name.words.join(" ");
    if (parts.length < 2 || seen.has(key)) continue;
    seen.add(key);
    const first = name.bare[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), name]);
  }
  // the longest first: one name may be the beginning of another
  for (const all of byFirst.values()) all.sort((a, b) => b.words.length - a.words.length);

  const firstBare = new Map<string, string>();
  const bareOf = (word: string): string => {
    const known = firstBare.get(word) ?? foldBare(word);
    if (firstBare.size > 50_000) firstBare.clear();
    firstBare.set(word, known);
    return known;
  };

  function namesIn(text: string): readonly Found[] {
    if (byFirst.size === 0) return [];
    const words = [...text.matchAll(WORD)].map((match) => ({
      text: match[0],
      from: match.index,
      to: match.index + match[0].length,
    }));
    const found: Found[] = [];
    for (let i = 0; i < words.length; i++) {
      const name = (byFirst.get(bareOf(words[i]?.text ?? "")) ?? []).find(({ words: wanted, bare }) => {
        const here = words.slice(i, i + wanted.length);
        if (here.length < wanted.length) return false;
        if (!here.every(({ from }, n) => n === 0 || BETWEEN.test(text.slice(here[n - 1]?.to, from)))) return false;
        if (here.every((word, n) => fold(word.text) === wanted[n])) return true;
        return (
          wanted.length >= BARE_WORDS &&
          here.every((word, n) => !hasDiacritics(word.text) && bareOf(word.text) === bare[n])
        );
      });
      if (!name) continue;
      const last = words[i + name.words.length - 1];
      found.push({ from: words[i]?.from ?? 0, to: last?.to ?? 0 });
      i += name.words.length - 1;
    }
    return found;
  }

  const isPhoneText = (digits: string): boolean => numbers.has(dialled(digits));

  /** Digits may stand in groups, and two numbers side by side. */
  function phonesIn(text: string): readonly Found[] {
    if (numbers.size === 0) return [];
    const groups = [...text.matchAll(DIGITS)].map((match) => ({
      text: match[0],
      from: match.index,
      to: match.index + match[0].length,
    }));
    const found: Found[] = [];
    for (let i = 0; i < groups.length; i++) {
      let digits = "";
      for (let j = i; j < groups.length && digits.length <= MOST_DIGITS; j++) {
        const [before, group] = [groups[j - 1], groups[j]];
        if (!group || (j > i && !BETWEEN_DIGITS.test(text.slice(before?.to, group.from)))) break;
        digits += group.text;
        if (!isPhoneText(digits)) continue;
        const from = groups[i]?.from ?? 0;
        found.push({ from: text[from - 1] === "+" ? from - 1 : from, to: group.to });
        i = j;
        break;
      }
    }
    return found;
  }

  const replaced = (text: string, found: readonly Found[], by: (piece: string) => string): string => {
    let made = "";
    let at = 0;
    for (const { from, to } of found) {
      made += text.slice(at, from) + by(text.slice(from, to));
      at = to;
    }
    return made + text.slice(at);
  };

  return {
    shortened(text) {
      const made = replaced(text, namesIn(text), initials);
      return replaced(made, phonesIn(made), () => LEFT_OUT);
    },
    has: (text) => namesIn(text).length > 0 || phonesIn(text).length > 0,
    hasName: (text) => namesIn(text).length > 0,
    isPhone: (number) => numbers.size > 0 && Number.isInteger(number) && isPhoneText(String(number)),
  };
}
