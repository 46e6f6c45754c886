import { defaultSettings } from "../report/settings";
import { type AskedFor, readFlags, WRONG_YEAR, wrongUse, yearNamed } from "./flags";

export interface TemplatesArguments {
  /** The folder that is written into; made where it does not exist. */
  readonly out: string;
  /** Lists filled with the invented unit. */
  readonly sample: boolean;
  readonly year: number;
  /** As it stands in the heads of forms; blank where nothing was said. */
  readonly unit: string;
}

export const TEMPLATES_USAGE = "npm run -s templates -- --out DIR [--sample] [--year YYYY] [--unit NAME]";

/**
 * What was asked for, or one sentence on what is not understood.
 *
 * @example templatesArguments(["--out", "mẫu", "--sample"]) // { ok: true, value: { out: "mẫu", sample: true, year: 2026, unit: "" } }
 */
export function templatesArguments(words: readonly string[]): AskedFor<TemplatesArguments> {
  const flags = readFlags(words, ["--out", "--year", "--unit"], ["--sample"]);
  if (!flags.ok) return flags;
  const { values, switches } = flags.value;
  const out = values.get("--out");
  if (out === undefined) return wrongUse("Cần cho biết thư mục ghi tệp: --out DIR.", "Say where to write: --out DIR.");
  const year = yearNamed(values.get("--year") ?? String(defaultSettings.year));
  if (year === undefined) return WRONG_YEAR;
  return { ok: true, value: { out, sample: switches.has("--sample"), year, unit: values.get("--unit") ?? "" } };
}
