import { workerUnitFiles } from "../../xlsx/read/workerUnitFiles";
import type { ReadBook } from "./workbookFiles";

/** Reads files beside the page, with everything a sheet looks like. */
export function readInWorker(): ReadBook {
  const files = workerUnitFiles();
  return (file, watching) =>
    files.readBook(
      {
        name: file.name,
        sizeBytes: file.size,
        bytes: async () => new Uint8Array(await file.arrayBuffer()),
      },
      { ...watching, looks: true },
    );
}
