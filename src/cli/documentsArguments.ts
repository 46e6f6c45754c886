import { settingChoices } from "../app/settings/settingsStore";
import type { Settings, UnitKind } from "../report/settings";
import type { WrongUse } from "./templatesArguments";

export interface DocumentsArguments {
  readonly workbook: string;
  /** The folder that is written into; made where it does not exist. */
  readonly out: string;
  /** In place of what the workbook carries. */
  readonly settings: Partial<Settings>;
}

type Asked = { readonly ok: true; readonly value: DocumentsArguments } | { readonly ok: false; readonly why: WrongUse };

export const DOCUMENTS_USAGE =
  "npm run -s documents -- --workbook FILE --out DIR [--unit NAME] [--superior NAME] [--place NAME] [--signer NAME] [--kind KIND]";

const SETTINGS = { "--unit": "unit", "--superior": "superior", "--place": "place", "--signer": "signer" } as const;
const KNOWN = new Set(["--workbook", "--out", "--kind", ...Object.keys(SETTINGS)]);

const wrong = (vi: string, en: string): Asked => ({ ok: false, why: { vi, en } });

/**
 * What was asked for, or one sentence on what is not understood.
 *
 * @example documentsArguments(["--workbook", "sổ.xlsx", "--out", "văn bản"]) // { ok: true, value: { workbook: "sổ.xlsx", … } }
 */
export function documentsArguments(words: readonly string[]): Asked {
  const given = new Map<string, string>();
  for (let i = 0; i < words.length; i += 2) {
    const [word = "", value] = words.slice(i, i + 2);
    if (!KNOWN.has(word)) return wrong(`Không hiểu tham số “${word}”.`, `Unknown argument “${word}”.`);
    if (value === undefined || value === "" || value.startsWith("--"))
      return wrong(`Sau ${word} phải có giá trị.`, `${word} needs a value.`);
    given.set(word, value);
  }
  const [workbook, out, kind] = [given.get("--workbook"), given.get("--out"), given.get("--kind")];
  if (workbook === undefined) return wrong("Cần cho biết tệp: --workbook FILE.", "Say which file: --workbook FILE.");
  if (out === undefined) return wrong("Cần cho biết thư mục ghi tệp: --out DIR.", "Say where to write: --out DIR.");
  const unitKind = settingChoices.unitKind.find((each) => each === kind);
  if (kind !== undefined && !unitKind) {
    const kinds: readonly UnitKind[] = settingChoices.unitKind;
    return wrong(`--kind là một trong: ${kinds.join(", ")}.`, `--kind is one of: ${kinds.join(", ")}.`);
  }
  const typed = Object.entries(SETTINGS).flatMap(([word, key]) => {
    const value = given.get(word);
    return value === undefined ? [] : [[key, value] as const];
  });
  return {
    ok: true,
    value: { workbook, out, settings: { ...Object.fromEntries(typed), ...(unitKind ? { unitKind } : {}) } },
  };
}
