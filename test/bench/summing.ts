import { spawnSync } from "node:child_process";
import path from "node:path";
import type { SumOne } from "./sumOne";

/** Each in a process of its own, so that none pays for another's memory. */
function sumAlone(files: number): SumOne {
  const words = ["--expose-gc", "--import", "tsx", path.join(__dirname, "sumOne.ts"), String(files)];
  const { stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  return JSON.parse(stdout) as SumOne;
}

const CELL_CHARS = 13;
const line = (cells: readonly string[]): void => console.log(cells.map((cell) => cell.padStart(CELL_CHARS)).join(""));

/** What a file may take more in a sum of many than in one of a hundred: more would be no line. */
const MOST_GROWTH = 2;

/**
 * Summing so many units' files: what each takes of the processor (reading, adding up, writing), how much of that is reading, and what is
 * held of it in memory. Of more than 1,000 files those that were read stand for the others.
 */
export function benchSumming(counts: readonly number[]): void {
  line(["summing", "read, ms", "add, ms", "write, ms", "reading is", "held a file", "peak"]);
  let usual: number | undefined;
  for (const count of counts) {
    const { files, read, readMs, sumMs, writeMs, heldKB, peakMB } = sumAlone(count);
    const each = [readMs / read, sumMs / files, writeMs / files];
    const all = each.reduce((sum, ms) => sum + ms, 0);
    usual ??= count >= 100 ? all : undefined;
    const isOver = usual !== undefined && all > MOST_GROWTH * usual;
    line([
      `${files} files`,
      ...each.map((ms) => ms.toFixed(2)),
      `${((100 * (each[0] ?? 0)) / all).toFixed(0)} %`,
      `${(heldKB / files).toFixed(1)} KB`,
      `${peakMB.toFixed(0)} MB${isOver ? "!" : ""}`,
    ]);
  }
}
