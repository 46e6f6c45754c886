import { defaultSettings, type Quarter, type ReportPeriod } from "../report/settings";
import { type AskedFor, readFlags, WRONG_YEAR, wrongUse, yearNamed } from "./flags";
import { periodNamed } from "./periodNamed";

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

/**
 * What was asked for, or one sentence on what is not understood.
 *
 * @example prefillArguments(["--units", "ds.xlsx", "--out", "mau.zip", "--period", "Q2"])
 */
export function prefillArguments(words: readonly string[]): AskedFor<PrefillArguments> {
  const flags = readFlags(words, ["--units", "--out", "--year", "--period", "--place"]);
  if (!flags.ok) return flags;
  const given = flags.value.values;
  const [units, out] = [given.get("--units"), given.get("--out")];
  if (units === undefined)
    return wrongUse("Cần cho biết tệp danh mục: --units FILE.", "Say which list of units: --units FILE.");
  if (out === undefined)
    return wrongUse("Cần cho biết ghi ra tệp nào: --out FILE.zip.", "Say where to write: --out FILE.zip.");
  const year = yearNamed(given.get("--year") ?? String(defaultSettings.year));
  if (year === undefined) return WRONG_YEAR;
  const period = periodNamed(given.get("--period") ?? "NAM");
  if (!period) return wrongUse("Kỳ là NAM, 9T, 6T hoặc Q1 đến Q4.", "The period is NAM, 9T, 6T or Q1 to Q4.");
  return { ok: true, value: { units, out, year, ...period, place: given.get("--place") ?? "" } };
}
