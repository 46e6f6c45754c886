import type { OwnSheet } from "../app/tables/foreignTables";
import type { WholeFile } from "../app/workbook";
import { done, fail, type HostOutcome } from "../domain/problem";
import { seenSheets } from "../xlsx/bookSeen";
import type { WorkerUnitFiles } from "../xlsx/read/workerUnitFiles";

/**
 * The sheets of the open workbook with merges and looks, from its own file: asking Excel for them cell by cell empties its list of
 * steps to undo (office-js issue 5918), handing over the file does not. Read in the worker that reads other people's files.
 */
export async function readOwnSheets(
  file: WholeFile,
  files: WorkerUnitFiles,
): Promise<HostOutcome<readonly OwnSheet[]>> {
  const bytes = await file.bytes();
  if (!bytes.ok) return bytes;
  const { value } = bytes;
  const book = await files.readBook(
    { name: "", sizeBytes: value.length, bytes: () => Promise.resolve(value) },
    { looks: true, formulas: false },
  );
  return book.ok ? done(seenSheets(book.value)) : fail("fileNotGiven", [], { name: book.issues[0].code });
}
