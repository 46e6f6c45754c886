import { isYear } from "../app/settings/settingsStore";
import { defaultSettings, type Quarter, type ReportPeriod } from "../report/settings";
import type { WrongUse } from "./templatesArguments";

export interface PrefillArguments {
  /** The workbook with the list of units. */
  readonly units: string;
  /** The zip that is written. */
  readonly out: string;
  readonly year: number;
  readonly period: ReportPeriod;
  readonly quarter: Quarter;
  /** "Lào Cai", where documents are dated; blank where nothing was said. */
  readonly place: string;
}

export const PREFILL_USAGE =
  "npm run -s prefill -- --units FILE --out FILE.zip [--year YYYY] [--period NAM|9T|6T|Q1…Q4] [--place NAME]";

const FLAGS = new Set(["--units", "--out", "--year", "--period", "--place"]);

type Asked = { readonly ok: true; readonly value: PrefillArguments } | { readonly ok: false; readonly why: WrongUse };

const wrong = (vi: string, en: string): Asked => ({ ok: false, why: { vi, en } });

const QUARTERS: readonly Quarter[] = ["1", "2", "3", "4"];

/** "Q2" as period and quarter; undefined where it is neither that nor a longer period. */
export function periodNamed(text: string): Pick<PrefillArguments, "period" | "quarter"> | undefined {
  if (text === "NAM" || text === "9T" || text === "6T") return { period: text, quarter: "" };
  const quarter = QUARTERS.find((each) => text === `Q${each}`);
  return quarter === undefined ? undefined : { period: "QUY", quarter };
}

/**
 * What was asked for, or one sentence on what is not understood.
 *
 * @example prefillArguments(["--units", "ds.xlsx", "--out", "mau.zip", "--period", "Q2"])
 */
export function prefillArguments(words: readonly string[]): Asked {
  const given = new Map<string, string>();
  for (let i = 0; i < words.length; i += 2) {
    const [flag = "", value] = [words[i], words[i + 1]];
    if (!FLAGS.has(flag)) return wrong(`Không hiểu tham số “${flag}”.`, `Unknown argument “${flag}”.`);
    if (value === undefined || value === "" || value.startsWith("--"))
      return wrong(`Sau ${flag} phải có giá trị.`, `${flag} needs a value.`);
    given.set(flag, value);
  }
  const [units, out] = [given.get("--units"), given.get("--out")];
  if (units === undefined || out === undefined)
    return wrong("Cần cho biết tệp danh mục và tệp ghi ra.", "Say which list to read and which file to write.");
  const year = Number(given.get("--year") ?? defaultSettings.year);
  if (!isYear(year)) return wrong("Năm phải từ 2000 đến 2100.", "The year must be 2000 to 2100.");
  const period = periodNamed(given.get("--period") ?? "NAM");
  if (!period) return wrong("Kỳ là NAM, 9T, 6T hoặc Q1 đến Q4.", "The period is NAM, 9T, 6T or Q1 to Q4.");
  return { ok: true, value: { units, out, year, ...period, place: given.get("--place") ?? "" } };
}
