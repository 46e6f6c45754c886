import { settingChoices } from "../app/settings/settingsStore";
import type { Settings, UnitKind } from "../report/settings";
import { type AskedFor, readFlags, wrongUse } from "./flags";

export interface DocumentsArguments {
  readonly workbook: string;
  /** The folder that is written into; made where it does not exist. */
  readonly out: string;
  /** In place of what the workbook carries. */
  readonly settings: Partial<Settings>;
}

export const DOCUMENTS_USAGE =
  "npm run -s documents -- --workbook FILE --out DIR [--unit NAME] [--superior NAME] [--place NAME] [--signer NAME] [--kind KIND]";

const SETTINGS = { "--unit": "unit", "--superior": "superior", "--place": "place", "--signer": "signer" } as const;

/**
 * What was asked for, or one sentence on what is not understood.
 *
 * @example documentsArguments(["--workbook", "sổ.xlsx", "--out", "văn bản"]) // { ok: true, value: { workbook: "sổ.xlsx", … } }
 */
export function documentsArguments(words: readonly string[]): AskedFor<DocumentsArguments> {
  const flags = readFlags(words, ["--workbook", "--out", "--kind", ...Object.keys(SETTINGS)]);
  if (!flags.ok) return flags;
  const given = flags.value.values;
  const [workbook, out, kind] = [given.get("--workbook"), given.get("--out"), given.get("--kind")];
  if (workbook === undefined) return wrongUse("Cần cho biết tệp: --workbook FILE.", "Say which file: --workbook FILE.");
  if (out === undefined) return wrongUse("Cần cho biết thư mục ghi tệp: --out DIR.", "Say where to write: --out DIR.");
  const unitKind = settingChoices.unitKind.find((each) => each === kind);
  if (kind !== undefined && !unitKind) {
    const kinds: readonly UnitKind[] = settingChoices.unitKind;
    return wrongUse(`--kind là một trong: ${kinds.join(", ")}.`, `--kind is one of: ${kinds.join(", ")}.`);
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
