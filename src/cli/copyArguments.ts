import type { WrongUse } from "./templatesArguments";

/** Where a copy is made from and to. */
export interface CopyArguments {
  readonly workbook: string;
  readonly out: string;
  readonly switches: ReadonlySet<string>;
}

export type CopyAsked =
  { readonly ok: true; readonly value: CopyArguments } | { readonly ok: false; readonly why: WrongUse };

const wrong = (vi: string, en: string): CopyAsked => ({ ok: false, why: { vi, en } });

/**
 * What was asked for, or one sentence on what is not understood.
 *
 * @param known the switches there are: "--short-names"
 * @example copyArguments(["--workbook", "a.xlsx", "--out", "b.xlsx"], []) // { ok: true, value: { workbook: "a.xlsx", … } }
 */
export function copyArguments(words: readonly string[], known: readonly string[]): CopyAsked {
  const files = new Map<string, string>();
  const switches = new Set<string>();
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? "";
    if (known.includes(word)) switches.add(word);
    else if (word === "--workbook" || word === "--out") {
      const value = words[++i];
      if (value === undefined || value === "" || value.startsWith("--"))
        return wrong(`Sau ${word} phải có giá trị.`, `${word} needs a value.`);
      files.set(word, value);
    } else return wrong(`Không hiểu tham số “${word}”.`, `Unknown argument “${word}”.`);
  }
  const [workbook, out] = [files.get("--workbook"), files.get("--out")];
  if (workbook === undefined)
    return wrong("Cần cho biết sổ nào: --workbook FILE.", "Say which workbook: --workbook FILE.");
  if (out === undefined) return wrong("Cần cho biết ghi ra tệp nào: --out FILE.", "Say where to write: --out FILE.");
  return { ok: true, value: { workbook, out, switches } };
}
