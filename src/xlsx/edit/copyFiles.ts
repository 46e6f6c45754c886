import type { CopiedWorkbook, CopyFiles } from "../../app/copies/copyFiles";
import type { Book } from "../book";
import { bookGrids } from "../bookGrid";
import { type ReadXlsxOptions, readXlsx } from "../read/readXlsx";
import { handOver } from "./handOver";
import { newYear } from "./newYear";

/** A book as copies and checks see it: the names of the whole workbook, without those of one sheet. */
export const copiedWorkbook = (book: Book): CopiedWorkbook => ({
  sheets: bookGrids(book),
  names: book.names.flatMap(({ name, formula, sheet }) => (sheet === undefined ? [{ name, formula }] : [])),
});

/** Copies made right here; `options` bounds what is read. */
export const copyFiles = (options: ReadXlsxOptions = {}): CopyFiles => ({
  async read(bytes) {
    const read = await readXlsx(bytes, options);
    if (!read.ok) return read;
    return { ok: true, value: copiedWorkbook(read.value) };
  },
  handOver: (bytes, order) => handOver(bytes, order, options),
  newYear: (bytes, order) => newYear(bytes, order, options),
});
