import { type AskedFor, readFlags, wrongUse } from "./flags";

/** Where a copy is made from and to. */
export interface CopyArguments {
  readonly workbook: string;
  readonly out: string;
  readonly switches: ReadonlySet<string>;
}

/**
 * What was asked for, or one sentence on what is not understood.
 *
 * @param known the switches there are: "--short-names"
 * @example copyArguments(["--workbook", "a.xlsx", "--out", "b.xlsx"], []) // { ok: true, value: { workbook: "a.xlsx", … } }
 */
export function copyArguments(words: readonly string[], known: readonly string[]): AskedFor<CopyArguments> {
  const flags = readFlags(words, ["--workbook", "--out"], known);
  if (!flags.ok) return flags;
  const { values, switches } = flags.value;
  const [workbook, out] = [values.get("--workbook"), values.get("--out")];
  if (workbook === undefined)
    return wrongUse("Cần cho biết sổ nào: --workbook FILE.", "Say which workbook: --workbook FILE.");
  if (out === undefined) return wrongUse("Cần cho biết ghi ra tệp nào: --out FILE.", "Say where to write: --out FILE.");
  return { ok: true, value: { workbook, out, switches } };
}
