/** Milliseconds of the processor, which a busy machine charges to nobody else, as the clock would. */
export async function cpuMilliseconds(run: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await run();
  return since(start);
}

function since(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/**
 * The least milliseconds of the processor of each of several runs, after one round that warms up. They take turns, so that all
 * meet the same machine; what else it does only ever adds.
 */
export function leastOfEach(runs: readonly (() => unknown)[], rounds: number): number[] {
  for (const run of runs) run();
  const least = runs.map(() => Infinity);
  for (let round = 0; round < rounds; round++)
    for (const [i, run] of runs.entries()) {
      const start = process.cpuUsage();
      run();
      least[i] = Math.min(least[i] ?? Infinity, since(start));
    }
  return least;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
