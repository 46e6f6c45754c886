const SAMPLE_MS = 10;
const BYTES_PER_MB = 1024 * 1024;

export interface MemoryPeak {
  readonly sample: () => void;
  /** Ends the sampling; the highest resident memory seen, in MB. */
  readonly stop: () => number;
}

/** Watches the resident memory of this process: whenever it gets a turn, and whenever `sample` is called. */
export function memoryPeak(): MemoryPeak {
  let highest = 0;
  const sample = (): void => {
    highest = Math.max(highest, process.memoryUsage.rss());
  };
  sample();
  const timer = setInterval(sample, SAMPLE_MS);
  return {
    sample,
    stop: () => {
      clearInterval(timer);
      sample();
      return highest / BYTES_PER_MB;
    },
  };
}
