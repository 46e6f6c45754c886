import { constants, type Stats } from "node:fs";
import { type FileHandle, open, stat } from "node:fs/promises";
import { type FileOutcome, fail } from "../domain/problem";

const UNREACHABLE: FileOutcome<never> = fail("unreachable", [], {});

/** Opening a pipe would wait for somebody to write into it, were it put in place of the file meanwhile. */
const WITHOUT_WAITING = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/**
 * The bytes of a regular file. Anything else (missing, a folder, a pipe, a device) is `unreachable`, and nothing waits for it.
 *
 * @param limitBytes files over it are `tooLarge` and not read
 */
export async function readBytes(file: string, limitBytes: number): Promise<FileOutcome<Uint8Array<ArrayBuffer>>> {
  let handle: FileHandle | undefined;
  try {
    if (!(await stat(file)).isFile()) return UNREACHABLE;
    handle = await open(file, WITHOUT_WAITING);
    return await readFrom(handle, await handle.stat(), limitBytes);
  } catch {
    return UNREACHABLE;
  } finally {
    await handle?.close();
  }
}

async function readFrom(
  handle: FileHandle,
  found: Stats,
  limitBytes: number,
): Promise<FileOutcome<Uint8Array<ArrayBuffer>>> {
  if (!found.isFile()) return UNREACHABLE;
  if (found.size > limitBytes) return fail("tooLarge", [], { what: "fileBytes", limit: limitBytes });
  const bytes = new Uint8Array(found.size);
  let length = 0;
  while (length < bytes.length) {
    const { bytesRead } = await handle.read(bytes, length, bytes.length - length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  // a file cut while it is read ends where it was cut, and is refused for that
  return { ok: true, value: bytes.subarray(0, length) };
}
