import { once } from "node:events";
import type { Writable } from "node:stream";

/** Writes piece by piece, no faster than the other side takes it. */
export async function writeAll(stream: Writable, pieces: Iterable<string>): Promise<void> {
  for (const piece of pieces) if (!stream.write(piece)) await once(stream, "drain");
}

/** Resolves when everything written has been handed on. */
export const flushed = (stream: Writable): Promise<void> =>
  new Promise((resolve, reject) => {
    stream.write("", (error) => (error ? reject(error) : resolve()));
  });

/** `| head` takes what it wants and closes the pipe: the rest is not wanted, which is no failure. */
export function endQuietlyWhenClosed(stream: Writable): void {
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
    process.exit(0);
  });
}
