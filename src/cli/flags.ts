import { isYear } from "../app/settings/settingsStore";

/** What is wrong with the words of a command, in both languages. */
export interface WrongUse {
  readonly vi: string;
  readonly en: string;
}

/** What was asked of a command, or the one sentence on what is not understood. */
export type AskedFor<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly why: WrongUse };

export const wrongUse = (vi: string, en: string): AskedFor<never> => ({ ok: false, why: { vi, en } });

/** The words of a command: values by their flag, and the switches that stand among them. */
export interface Flags {
  readonly values: ReadonlyMap<string, string>;
  readonly switches: ReadonlySet<string>;
}

/**
 * Reads `--flag value` and `--switch`. Of a flag given twice the later value counts.
 *
 * @example readFlags(["--out", "mẫu", "--sample"], ["--out"], ["--sample"]) // { ok: true, value: { values: "--out" → "mẫu", … } }
 * @example readFlags(["--out"], ["--out"], []) // { ok: false, why: { vi: "Sau --out phải có giá trị.", … } }
 */
export function readFlags(
  words: readonly string[],
  withValue: readonly string[],
  alone: readonly string[] = [],
): AskedFor<Flags> {
  const values = new Map<string, string>();
  const switches = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (alone.includes(word)) switches.add(word);
    else if (withValue.includes(word)) {
      const value = words[++i];
      if (value === undefined || value === "" || value.startsWith("--"))
        return wrongUse(`Sau ${word} phải có giá trị.`, `${word} needs a value.`);
      values.set(word, value);
    } else return wrongUse(`Không hiểu tham số “${word}”.`, `Unknown argument “${word}”.`);
  }
  return { ok: true, value: { values, switches } };
}

/** A year a plan may be of, in four digits; undefined for anything else. */
export function yearNamed(text: string): number | undefined {
  const year = /^\d{4}$/u.test(text) ? Number(text) : undefined;
  return isYear(year) ? year : undefined;
}

export const WRONG_YEAR: AskedFor<never> = wrongUse("Năm phải từ 2000 đến 2100.", "The year must be 2000 to 2100.");
