import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";

setFlagsFromString("--expose-gc");
const collectGarbage = runInNewContext("gc") as () => void;

/** Milliseconds of the processor, which a busy machine charges to nobody else, as the clock would. */
export async function cpuMilliseconds(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** As `cpuMilliseconds`, of what gives its result at once. */
export function cpuMillisecondsNow(run: () => unknown): number {
  const start = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The least milliseconds of each of several runs, after one round that warms up. They take turns, so that all meet the same
 * machine, and no round pays for what an earlier one left in memory: what else a machine does only ever adds.
 */
export function leastOfEach(runs: readonly (() => unknown)[], rounds: number): number[] {
  for (const run of runs) run();
  const least = runs.map(() => Infinity);
  for (let round = 0; round < rounds; round++) {
    collectGarbage();
    for (const [i, run] of runs.entries()) least[i] = Math.min(least[i] ?? Infinity, cpuMillisecondsNow(run));
  }
  return least;
}
