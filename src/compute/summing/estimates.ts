import type { Limit } from "../../domain/limit";
import { whileRunning } from "./running";
import { missing, received, type ReceivedCounts, type Size, type Stance } from "./stance";
import { standing, type Standing } from "./standing";

/** From the most to the least trusted. "assumed" is nobody's report: last year's size, for instance. */
export const FIGURE_KINDS = ["final", "toDate", "estimate", "assumed"] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** Counts, and what they are: of the whole period, of its part so far, of how it will probably end. */
export interface Figure {
  readonly kind: FigureKind;
  readonly counts: ReceivedCounts;
  /** Of figures to date: how many have missed it for good. */
  readonly decidedMissed?: number | undefined;
}

/** What a unit has sent for one target, at most one figure of a kind. */
export interface UnitFigures {
  readonly unit: string;
  readonly figures: readonly Figure[];
  /** How many subjects the unit has said that it has, where no report says so. */
  readonly size?: number | Size | undefined;
  /** Where more is known of it than its figures say: whether it is subject at all, for instance. */
  readonly known?: Stance | undefined;
}

/** The figure to show for a unit, before all others. */
export const mostTrusted = (figures: readonly Figure[]): Figure | undefined =>
  FIGURE_KINDS.flatMap((kind) => figures.filter((figure) => figure.kind === kind))[0];

const ofKind = ({ figures }: UnitFigures, kind: FigureKind): Figure | undefined =>
  figures.find((figure) => figure.kind === kind);

/**
 * The stance of a unit by what is known: its final figures, else those to date, of which whoever has not met it yet may still do so. An
 * estimate counts as unknown, and nothing is ever assumed.
 */
export function knownStance(sent: UnitFigures): Stance {
  if (sent.known) return sent.known;
  const final = ofKind(sent, "final");
  if (final) return received(sent.unit, final.counts);
  const toDate = ofKind(sent, "toDate");
  if (toDate) return received(sent.unit, whileRunning(toDate.counts, toDate.decidedMissed));
  return missing(sent.unit, sent.size);
}

/**
 * Where the target would stand if every unit ended as it estimates; units that estimate nothing stand as they are known. A result of its
 * own, printed as "theo số ước: …", never as the verdict.
 *
 * @returns undefined where no estimate would be used
 */
export function standingByEstimates(units: readonly UnitFigures[], limit: Limit): Standing | undefined {
  const used = units.map((sent) => (ofKind(sent, "final") ? undefined : ofKind(sent, "estimate")));
  if (used.every((estimate) => estimate === undefined)) return undefined;
  const stances = units.map((sent, i) => {
    const estimate = used[i];
    return estimate ? received(sent.unit, estimate.counts) : knownStance(sent);
  });
  return standing(stances, limit);
}
