import { handOver } from "../app/copies/handOver";
import { copyWords } from "../words/copies";
import { copyFiles } from "../xlsx/edit/copyFiles";
import { makeCopy } from "./makeCopy";

/** The copy of a workbook that is sent up; a line of JSON: `{ok, out, changes, unsure, unseen}`. */
makeCopy({
  usage: "npm run -s hand-over -- --workbook FILE --out FILE [--keep-registers] [--short-names]",
  switches: ["--keep-registers", "--short-names"],
  async make(bytes, switches) {
    const choices = {
      keep: switches.has("--keep-registers") ? ("all" as const) : [],
      shortNames: switches.has("--short-names"),
    };
    const made = await handOver(bytes, choices, { files: copyFiles(), words: copyWords.vi.list });
    if (!made.ok) return made;
    const { bytes: out, ...line } = made.value;
    return { ok: true, value: { bytes: out, line } };
  },
});
