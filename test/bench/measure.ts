/** Milliseconds of several runs, after one that warms up. */
export function times(run: () => unknown, runs: number): number[] {
  run();
  return Array.from({ length: runs }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
}

/** As `times`, of the processor instead of the clock, which a busy machine would charge to whoever is measured. */
export function cpuMilliseconds(run: () => unknown, runs: number): number[] {
  run();
  return Array.from({ length: runs }, () => {
    const start = process.cpuUsage();
    run();
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}
