import type { Asked } from "../app/consolidate/ledgerRow";
import { type AskedFor, readFlags, WRONG_YEAR, wrongUse, yearNamed } from "./flags";
import { periodNamed } from "./periodNamed";

export interface ConsolidateArguments {
  /** The workbook with the list of units. */
  readonly units: string;
  /** The workbook that is written. */
  readonly out: string;
  readonly asked: Asked;
  /** JSON of what people decided. */
  readonly choices: string | undefined;
  /** Folder into which long tables are written. */
  readonly facts: string | undefined;
  /** Folder into which they are written as Parquet. */
  readonly parquet: string | undefined;
  /** The yearly report, a Word file that is written. */
  readonly report: string | undefined;
  /** Folder of the long tables of a run to compare with. */
  readonly previous: string | undefined;
  /** Folder that keeps what files gave, so that they need not be read again. */
  readonly cache: string | undefined;
  /** Units' files, and folders of them. */
  readonly paths: readonly string[];
}

export const CONSOLIDATE_USAGE =
  "npm run -s consolidate -- --units FILE --year YYYY --period NAM|9T|6T|Q1…Q4 --out FILE.xlsx [--choices FILE.json] [--facts DIR] [--parquet DIR] [--previous DIR] [--report FILE.docx] [--cache DIR] FILE|DIR…";

const FLAGS = [
  "--units",
  "--year",
  "--period",
  "--out",
  "--choices",
  "--facts",
  "--parquet",
  "--previous",
  "--report",
  "--cache",
];

/** The words that belong to flags, and the others. */
function apart(words: readonly string[]): { readonly flags: readonly string[]; readonly paths: readonly string[] } {
  const flags: string[] = [];
  const paths: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (!word.startsWith("--")) paths.push(word);
    else {
      flags.push(word);
      const value = words[i + 1];
      if (FLAGS.includes(word) && value !== undefined) {
        flags.push(value);
        i += 1;
      }
    }
  }
  return { flags, paths };
}

/**
 * What was asked for, or one sentence on what is not understood.
 *
 * @example consolidateArguments(["--units", "ds.xlsx", "--year", "2026", "--period", "NAM", "--out", "tong.xlsx", "gửi"])
 */
export function consolidateArguments(words: readonly string[]): AskedFor<ConsolidateArguments> {
  const { flags, paths } = apart(words);
  const read = readFlags(flags, FLAGS);
  if (!read.ok) return read;
  const given = read.value.values;
  const [units, out] = [given.get("--units"), given.get("--out")];
  if (units === undefined)
    return wrongUse("Cần cho biết tệp danh mục: --units FILE.", "Say which list of units: --units FILE.");
  if (out === undefined)
    return wrongUse("Cần cho biết ghi ra tệp nào: --out FILE.xlsx.", "Say where to write: --out FILE.xlsx.");
  const year = yearNamed(given.get("--year") ?? "");
  if (year === undefined) return WRONG_YEAR;
  const period = periodNamed(given.get("--period") ?? "");
  if (!period) return wrongUse("Kỳ là NAM, 9T, 6T hoặc Q1 đến Q4.", "The period is NAM, 9T, 6T or Q1 to Q4.");
  if (paths.length === 0)
    return wrongUse("Cần cho biết tệp hoặc thư mục báo cáo của các đơn vị.", "Name the units' files or folders.");
  const asked = { year, ...period };
  return {
    ok: true,
    value: {
      units,
      out,
      asked,
      choices: given.get("--choices"),
      facts: given.get("--facts"),
      parquet: given.get("--parquet"),
      previous: given.get("--previous"),
      report: given.get("--report"),
      cache: given.get("--cache"),
      paths,
    },
  };
}
