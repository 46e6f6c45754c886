import type { CopyFiles } from "../../app/copies/copyFiles";
import { bookGrids } from "../bookGrid";
import { type ReadXlsxOptions, readXlsx } from "../read/readXlsx";
import { handOver } from "./handOver";
import { newYear } from "./newYear";

/** Copies made right here; `options` bounds what is read. */
export const copyFiles = (options: ReadXlsxOptions = {}): CopyFiles => ({
  async read(bytes) {
    const read = await readXlsx(bytes, options);
    if (!read.ok) return read;
    const names = read.value.names.flatMap(({ name, formula, sheet }) =>
      sheet === undefined ? [{ name, formula }] : [],
    );
    return { ok: true, value: { sheets: bookGrids(read.value), names } };
  },
  handOver: (bytes, order) => handOver(bytes, order, options),
  newYear: (bytes, order) => newYear(bytes, order, options),
});
