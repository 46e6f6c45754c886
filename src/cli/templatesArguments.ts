import { defaultSettings } from "../report/settings";

export interface TemplatesArguments {
  /** The folder that is written into; made where it does not exist. */
  readonly out: string;
  /** Lists filled with the invented unit. */
  readonly sample: boolean;
  readonly year: number;
  /** As it stands in the heads of forms; blank where nothing was said. */
  readonly unit: string;
}

/** What is wrong, in both languages. */
export interface WrongUse {
  readonly vi: string;
  readonly en: string;
}

export type Asked =
  { readonly ok: true; readonly value: TemplatesArguments } | { readonly ok: false; readonly why: WrongUse };

export const TEMPLATES_USAGE = "npm run -s templates -- --out DIR [--sample] [--year YYYY] [--unit NAME]";

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

const WITH_VALUE = new Set(["--out", "--year", "--unit"]);

const wrong = (vi: string, en: string): Asked => ({ ok: false, why: { vi, en } });

const isYear = (text: string): boolean =>
  /^\d{4}$/u.test(text) && Number(text) >= FIRST_YEAR && Number(text) <= LAST_YEAR;

/**
 * What was asked for, or one sentence on what is not understood.
 *
 * @example templatesArguments(["--out", "mẫu", "--sample"]) // { ok: true, value: { out: "mẫu", sample: true, year: 2026, unit: "" } }
 */
export function templatesArguments(words: readonly string[]): Asked {
  const given = new Map<string, string>();
  let sample = false;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (word === "--sample") sample = true;
    else if (WITH_VALUE.has(word)) {
      const value = words[++i];
      if (value === undefined || value === "" || value.startsWith("--"))
        return wrong(`Sau ${word} phải có giá trị.`, `${word} needs a value.`);
      given.set(word, value);
    } else return wrong(`Không hiểu tham số “${word}”.`, `Unknown argument “${word}”.`);
  }
  const out = given.get("--out");
  if (out === undefined) return wrong("Cần cho biết thư mục ghi tệp: --out DIR.", "Say where to write: --out DIR.");
  const year = given.get("--year") ?? String(defaultSettings.year);
  if (!isYear(year))
    return wrong(`Năm phải từ ${FIRST_YEAR} đến ${LAST_YEAR}.`, `The year must be ${FIRST_YEAR} to ${LAST_YEAR}.`);
  return { ok: true, value: { out, sample, year: Number(year), unit: given.get("--unit") ?? "" } };
}
