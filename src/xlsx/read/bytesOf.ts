import type { ChosenFile } from "../../app/unitFiles";
import { type FileOutcome, fail } from "../../domain/problem";
import { BOUNDS } from "./bounds";

/** The bytes of a chosen file, or why there are none. A file that is too large is not even fetched. */
export async function bytesOf(
  file: ChosenFile,
  limit: number = BOUNDS.fileBytes,
): Promise<FileOutcome<Uint8Array<ArrayBuffer>>> {
  if (file.sizeBytes > limit) return fail("tooLarge", [], { what: "fileBytes", limit });
  try {
    return { ok: true, value: await file.bytes() };
  } catch {
    return fail("unreachable", [], {});
  }
}
