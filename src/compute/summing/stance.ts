/** A share in counts: `part` of `whole`, whole numbers, part ≤ whole. */
export interface Counts {
  readonly part: number;
  readonly whole: number;
}

/** "perhapsNotSubject": nobody has said yet whether the target concerns the unit at all. */
export type StanceKind = "received" | "missing" | "perhapsNotSubject" | "notSubject";

/**
 * What is known of one unit for one target: every pair of counts it may turn out to have lies between the extremes.
 *
 * Built by `received`, `missing`, `perhapsNotSubject`, `notSubject` (and `eachUnit`), so that the fields agree.
 */
export interface Stance {
  /** The unit's code in DM_DONVI. */
  readonly unit: string;
  readonly kind: StanceKind;
  readonly partMin: number;
  /** null: nobody knows a bound. */
  readonly partMax: number | null;
  readonly wholeMin: number;
  /** null: nobody knows a bound; then any number of subjects may come on top of each extreme, each met or not. */
  readonly wholeMax: number | null;
  /** Of a received report: results not known, of subjects that count for sure. */
  readonly unknown: number;
  /** Of all possible counts those where the slack can be least or greatest, whatever the limit. */
  readonly extremes: readonly Counts[];
}

/** Subjects of whom it cannot be read whether they count at all, by their results. */
export interface Doubtful {
  readonly met: number;
  readonly missed: number;
  readonly unknown: number;
}

/** Counts of a received report. */
export interface ReceivedCounts extends Counts {
  /** Subjects inside `whole`, not in `part`, whose result is not known. */
  readonly unknown: number;
  /** Outside all three other counts. */
  readonly doubtful?: Doubtful | undefined;
}

const NOBODY: Doubtful = { met: 0, missed: 0, unknown: 0 };

/** Counts that no reading can give are a fault of the program: summed on, they could make a wrong "Đạt". */
function demand(isSo: boolean, unit: string, counts: unknown): void {
  if (!isSo) throw new RangeError(`impossible counts of ${unit}: ${JSON.stringify(counts)}`);
}

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;

/**
 * A received report. Unknown results may be met or not; doubtful subjects may count or not, whatever their result.
 *
 * @param counts whole numbers, part + unknown ≤ whole; anything else throws `RangeError`
 * @example received("A", { part: 18, whole: 20, unknown: 1 }) // 18..19 of 20
 * @example received("A", { part: 18, whole: 20, unknown: 0, doubtful: { met: 1, missed: 0, unknown: 0 } }) // 18 of 20, or 19 of 21
 */
export function received(unit: string, counts: ReceivedCounts): Stance {
  const { part, whole, unknown, doubtful = NOBODY } = counts;
  const { met, missed, unknown: open } = doubtful;
  demand([part, whole, unknown, met, missed, open].every(isCount) && part + unknown <= whole, unit, counts);
  return {
    unit,
    kind: "received",
    partMin: part,
    partMax: part + unknown + met + open,
    wholeMin: whole,
    wholeMax: whole + met + missed + open,
    unknown,
    extremes: [
      { part, whole: whole + missed + open },
      { part: part + unknown + met + open, whole: whole + met + open },
    ],
  };
}

/** How many subjects a unit has said that it has; `most: null` where only the least is known. */
export interface Size {
  readonly least: number;
  readonly most: number | null;
}

const UNKNOWN: Size = { least: 0, most: null };

/**
 * A unit without a report that can be used: nothing came, or what came was refused or contradicts itself.
 *
 * @param size what the unit itself has said, on paper or by phone: a number, or a range; nothing where it has not. Last year's size
 * is an assumption and is never given here.
 * @example missing("B", 12) // 0..12 of 12
 * @example missing("B") // any counts
 */
export function missing(unit: string, size: number | Size = UNKNOWN): Stance {
  const { least, most } = typeof size === "number" ? { least: size, most: size } : size;
  demand(isCount(least) && (most === null || (isCount(most) && most >= least)), unit, size);
  const greatest = most ?? least;
  return {
    unit,
    kind: "missing",
    partMin: 0,
    partMax: most,
    wholeMin: least,
    wholeMax: most,
    unknown: 0,
    extremes: [
      { part: 0, whole: greatest },
      { part: greatest, whole: greatest },
    ],
  };
}

const NOTHING: Counts = { part: 0, whole: 0 };

/**
 * As the stance says, or nothing at all: nobody has said yet whether the unit is subject to the target.
 *
 * @example perhapsNotSubject(missing("C", 5)) // 0..5 of 5, or 0 of 0
 */
export const perhapsNotSubject = (stance: Stance): Stance => ({
  ...stance,
  kind: "perhapsNotSubject",
  partMin: 0,
  wholeMin: 0,
  unknown: 0,
  extremes: [...stance.extremes, NOTHING],
});

/** A unit that is not subject to the target, or closed: nothing is expected of it. */
export const notSubject = (unit: string): Stance => ({
  unit,
  kind: "notSubject",
  partMin: 0,
  partMax: 0,
  wholeMin: 0,
  wholeMax: 0,
  unknown: 0,
  extremes: [NOTHING],
});

/** Whether the unit can have but one pair of counts. */
export const isSettled = ({ partMin, partMax, wholeMin, wholeMax }: Stance): boolean =>
  partMin === partMax && wholeMin === wholeMax;
