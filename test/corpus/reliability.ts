/** One decision: how sure the program was, and whether it was right. */
export interface Judged {
  readonly confidence: number;
  readonly right: boolean;
}

const BANDS = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.01];

/**
 * How often decisions of a confidence were right, band by band, as text.
 *
 * @example reliability([{ confidence: 0.97, right: true }]) // "    0.95–1.00      1  said 97.0 %  right 100.0 %"
 */
export function reliability(judged: readonly Judged[]): string {
  return BANDS.slice(0, -1)
    .flatMap((from, i) => {
      const to = BANDS[i + 1] ?? 1;
      const band = judged.filter(({ confidence }) => confidence >= from && confidence < to);
      if (band.length === 0) return [];
      const said = band.reduce((sum, { confidence }) => sum + confidence, 0) / band.length;
      const right = band.filter((each) => each.right).length / band.length;
      const percent = (share: number): string => `${(100 * share).toFixed(1)} %`.padStart(7);
      return [
        `    ${from.toFixed(2)}–${Math.min(to, 1).toFixed(2)} ${String(band.length).padStart(6)}  said ${percent(said)}  right ${percent(right)}`,
      ];
    })
    .join("\n");
}
