import { newYear } from "../app/copies/newYear";
import { copyFiles } from "../xlsx/edit/copyFiles";
import { makeCopy } from "./makeCopy";

/** The workbook of the next year; a line of JSON: `{ok, out, year, lastYear, without, cleared, lookAt}`. */
makeCopy({
  usage: "npm run -s new-year -- --workbook FILE --out FILE",
  switches: [],
  async make(bytes) {
    const made = await newYear(bytes, { files: copyFiles() });
    if (!made.ok) return made;
    const { bytes: out, ...line } = made.value;
    return { ok: true, value: { bytes: out, line } };
  },
});
