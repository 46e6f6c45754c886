import { readFileSync } from "node:fs";
import { readers } from "./readers";
import type { Reader, Seen } from "./seen";

/** One reader in a process of its own, which the asking process ends when it takes too long. Answers one file at a time. */
async function answer(file: string): Promise<Seen> {
  try {
    return await readers[process.argv[2] as Reader](new Uint8Array(readFileSync(file)));
  } catch (error) {
    return { refused: error instanceof Error ? error.message : String(error) };
  }
}

process.on("message", (file: string) => {
  void answer(file).then((seen) => process.send?.(seen));
});
