import type { UnitFiles } from "../../app/unitFiles";
import { unitWorkbook } from "../bookGrid";
import { bytesOf } from "./bytesOf";
import { type ReadXlsxOptions, readXlsx } from "./readXlsx";

/**
 * Files read where the caller runs: for Node and tests. A page reads in a worker, see `workerUnitFiles`.
 *
 * @example const read = await directUnitFiles().read(file); if (read.ok) read.value.sheets[0]?.grid.value(0, 0);
 */
export function directUnitFiles(reading: Pick<ReadXlsxOptions, "bounds" | "now"> = {}): UnitFiles {
  return {
    async read(file, options = {}) {
      const bytes = await bytesOf(file, reading.bounds?.fileBytes);
      if (!bytes.ok) return bytes;
      const book = await readXlsx(bytes.value, { ...reading, ...options });
      return book.ok ? { ok: true, value: unitWorkbook(book.value) } : book;
    },
  };
}
