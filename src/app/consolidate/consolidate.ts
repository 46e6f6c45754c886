import { type BreakEven, breakEven } from "../../compute/summing/breakEven";
import { type Deciders, deciders } from "../../compute/summing/deciders";
import { standingByEstimates, type UnitFigures } from "../../compute/summing/estimates";
import { type Remaining, remaining, rollUp, type RollUp } from "../../compute/summing/rollUp";
import { type Standing, standing } from "../../compute/summing/standing";
import { judge, needed } from "../../compute/judge";
import { fold } from "../../domain/fold";
import { everyOne } from "../../domain/limit";
import { type Outcome, then, done } from "../../domain/problem";
import type { Target } from "../../domain/target";
import type { Prospect } from "../../domain/verdict";
import { sources } from "../../report/sources";
import { builtIn, judgedTargets, ownTargets } from "../overview/judgedTargets";
import { wholeList } from "../sheetTable";
import type { UnitWorkbook } from "../unitFiles";
import type { Choices } from "./choices";
import { decidedAbove, type DecidedAbove } from "./decidedAbove";
import { ledger } from "./ledger";
import type { Asked, LedgerRow, ReadFile } from "./ledgerRow";
import { type NodeFigure, nodeFigures } from "./nodeFigures";
import { sheetsOfFile } from "./sheetsOfFile";
import type { UnitTree } from "./unitTree";
import { returnOf, type ReturnedTarget } from "./unitReturn";

/** One unit that misses a target for sure, and by how many. */
export interface MissingUnit {
  readonly figure: NodeFigure;
  readonly part: number;
  readonly whole: number;
  readonly needed: number;
}

/** A target over all units. */
export interface TargetSum {
  readonly target: Target;
  /** One a unit, in the order of the list. */
  readonly figures: readonly NodeFigure[];
  readonly sum: RollUp;
  readonly standing: Standing;
  readonly remaining: Remaining | undefined;
  readonly breakEven: BreakEven | undefined;
  readonly deciders: Deciders | undefined;
  readonly missing: readonly MissingUnit[];
  /** What a report of the whole itself says, which is not counted. */
  readonly ofWhole: ReturnedTarget | undefined;
  /** Where it would stand if units ended as they estimate, and how many estimates that takes; undefined without any. */
  readonly byEstimates: { readonly is: Prospect; readonly isComplete: boolean; readonly units: number } | undefined;
  /** Beside the committees' reports those of superior organisations; undefined where the list of units has none. */
  readonly above: Omit<DecidedAbove, "figures"> | undefined;
}

/** The units' reports as one. */
export interface Consolidation {
  readonly asked: Asked;
  readonly tree: UnitTree;
  readonly choices: Choices;
  readonly ledger: readonly LedgerRow[];
  readonly sums: readonly TargetSum[];
}

export interface ConsolidateJob {
  readonly tree: UnitTree;
  readonly targets: readonly Target[];
  readonly asked: Asked;
  readonly choices: Choices;
  readonly files: readonly ReadFile[];
}

/** A target as the sum holds it: where each organisation is held against the limit, all of them must meet it. */
function summed(target: Target): Target {
  const [source] = sources[target.id] ?? [];
  if (!source?.isEach) return target;
  return { ...target, ...source.counts, limit: everyOne };
}

/** An estimate stands in for what is open, never for final figures. */
function standingOfEstimates(
  figures: readonly NodeFigure[],
  { limit, period }: Target,
  asked: Asked,
): TargetSum["byEstimates"] {
  const kind = period === "year" && asked.period !== "NAM" ? "toDate" : "final";
  const isUsed = ({ estimate, counts, stance }: NodeFigure): boolean =>
    estimate !== undefined && stance.kind !== "notSubject" && !(counts && kind === "final");
  const sent = figures.map((figure): UnitFigures => {
    const { unit, stance, estimate } = figure;
    const own = isUsed(figure) && estimate ? [{ kind: "estimate", counts: estimate } as const] : [];
    return { unit: unit.id, figures: own, known: stance };
  });
  const found = standingByEstimates(sent, limit);
  return found && { is: found.is, isComplete: found.isComplete, units: figures.filter(isUsed).length };
}

function missingUnits(figures: readonly NodeFigure[], { limit }: Target): readonly MissingUnit[] {
  return figures.flatMap((figure) => {
    const { part, whole } = figure.counts ?? { part: 0, whole: 0 };
    const { stance } = figure;
    const isSure = stance.kind === "received" && standing([stance], limit).is === "outOfReach";
    const isMissed = isSure && judge(part, whole, limit) === "missed";
    return isMissed ? [{ figure, part, whole, needed: needed(part, whole, limit) }] : [];
  });
}

/**
 * The targets of the whole, from a list of them beside the list of units; the built-in ones where there is none.
 *
 * Problems: those of the list, and of each row that cannot be judged: no verdict is given by another limit than the whole's own.
 */
export function targetsOfWhole(workbook: Pick<UnitWorkbook, "sheets">, year: number): Outcome<readonly Target[]> {
  const sheet = sheetsOfFile(workbook, year).found.find((each) => each.sheet === "DM_CHITIEU");
  if (!sheet) return done(judgedTargets(builtIn));
  return then(ownTargets(wholeList(sheet)), (listed) => {
    const targets = judgedTargets(listed);
    const [first, ...rest] = targets.flatMap(({ issues }) => issues);
    return first ? { ok: false, issues: [first, ...rest] } : done(targets);
  });
}

/**
 * Sums the units' reports. Pure: the same files and choices give the same, in whatever order the files come.
 *
 * @example consolidate({ tree, targets, asked: { year: 2026, period: "NAM", quarter: "" }, choices: noChoices, files }).sums[0]?.standing.is
 */
export function consolidate({ tree, targets, asked, choices, files }: ConsolidateJob): Consolidation {
  const rows = ledger(files, choices, tree, asked);
  const reports = { tree, choices, asked, ledger: rows };
  const own = rows.find(
    ({ unit, file, status }) => unit !== undefined && unit === tree.whole && file && status === "received",
  );
  const ownValue = own?.file?.outcome.ok ? own.file.outcome.value : undefined;
  const sums = targets.map((listed): TargetSum => {
    const target = summed(listed);
    const all = nodeFigures(target, reports);
    const above = decidedAbove(target, all, reports);
    const figures = above?.figures ?? all;
    const stances = figures.map(({ stance }) => stance);
    const { limit } = target;
    return {
      target,
      figures,
      sum: rollUp(stances),
      standing: standing(stances, limit),
      remaining: remaining(stances, limit),
      breakEven: breakEven(stances, limit),
      deciders: deciders(stances, limit),
      missing: missingUnits(figures, target),
      ofWhole: ownValue && returnOf(ownValue, target.id),
      byEstimates: standingOfEstimates(figures, target, asked),
      above: above && { compared: above.compared, provisional: above.provisional },
    };
  });
  return { asked, tree, choices, ledger: rows, sums };
}

/** The sum of one target; undefined where it is none of the whole's. */
export const sumOf = ({ sums }: Consolidation, target: string): TargetSum | undefined =>
  sums.find((each) => fold(each.target.id) === fold(target));
