import { fileIssue } from "../../domain/fileIssue";
import type { ChosenFile, UnitFiles } from "../../app/unitFiles";
import { bookGrids } from "../bookGrid";
import { BOUNDS } from "./bounds";
import { type ReadXlsxOptions, readXlsx } from "./readXlsx";
import type { FileOutcome } from "../../domain/fileIssue";

/**
 * The bytes of a chosen file, or why there are none. A file that is too large is not even fetched.
 */
export async function bytesOf(
  file: ChosenFile,
  limit: number = BOUNDS.fileBytes,
): Promise<FileOutcome<Uint8Array<ArrayBuffer>>> {
  if (file.sizeBytes > limit) return { ok: false, issue: fileIssue("tooLarge", { what: "fileBytes", limit }) };
  try {
    return { ok: true, value: await file.bytes() };
  } catch {
    return { ok: false, issue: fileIssue("unreachable", {}) };
  }
}

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
      return book.ok ? { ok: true, value: { sheets: bookGrids(book.value) } } : book;
    },
  };
}
