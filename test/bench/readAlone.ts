import { spawnSync } from "node:child_process";
import path from "node:path";
import type { ReadOne } from "./readOne";

/**
 * Reads one file in a process of its own, with the memory `npm run inspect` has.
 *
 * @param reader "ours", or one of `OTHERS`
 */
export function readAlone(file: string, reader = "ours"): ReadOne {
  const words = ["--max-old-space-size=400", "--import", "tsx", path.join(__dirname, "readOne.ts"), file, reader];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as ReadOne;
}
