import {
  missing,
  notSubject,
  perhapsNotSubject,
  received,
  type ReceivedCounts,
  type Stance,
} from "../../compute/summing/stance";
import { whileRunning } from "../../compute/summing/running";
import { fold } from "../../domain/fold";
import type { Target } from "../../domain/target";
import type { Choices, StatedFigures, UnitChoice } from "./choices";
import { choiceOf } from "./unitChoice";
import { type Asked, COUNTED, type LedgerRow, type ReadFile } from "./ledgerRow";
import { type Levels, sumOfLevels } from "./ratedGroups";
import { isThereOn, periodEnd, type TreeUnit, type UnitTree } from "./unitTree";
import { type ReturnedTarget, returnOf } from "./unitReturn";

/** Where a unit's figures of a target come from. */
export type Method = "list" | "typed" | "paper" | "none";

/** The part of a unit's figure that a superior organisation decided, in its own file. */
export interface DecidedPart {
  readonly superior: TreeUnit;
  readonly counts: ReceivedCounts;
  readonly file: ReadFile | undefined;
  readonly sheet: string;
  /** "F6", or "F6; F9:F12". */
  readonly cell: string;
}

/** What is known of one unit for one target, and from where. */
export interface NodeFigure {
  readonly unit: TreeUnit;
  readonly target: string;
  readonly method: Method;
  readonly stance: Stance;
  /** As they were reported; absent where nothing was. */
  readonly counts?: ReceivedCounts;
  /** How the unit says the year will end; decides nothing. */
  readonly estimate?: ReceivedCounts;
  readonly blank: number;
  readonly file?: ReadFile;
  readonly returned?: ReturnedTarget;
  /** Of ratings: how many have each level, where the list tells. */
  readonly levels?: Levels;
  /** Of the counts: what superior organisations decided. */
  readonly decided?: readonly DecidedPart[];
  /** Its own figures count; those of the units below it add up to these. */
  readonly below?: { readonly part: number; readonly whole: number; readonly units: number };
}

/** All that figures are taken from. */
export interface Reports {
  readonly tree: UnitTree;
  readonly choices: Choices;
  readonly asked: Asked;
  readonly ledger: readonly LedgerRow[];
}

const isIn = (target: string, targets: readonly string[] = []): boolean =>
  targets.some((each) => fold(each) === fold(target));

const inTargets = <T>(said: ReadonlyMap<string, T> | undefined, target: string): T | undefined =>
  [...(said ?? [])].find(([id]) => fold(id) === fold(target))?.[1];

const statedOf = (own: UnitChoice | undefined, target: string): StatedFigures | undefined =>
  inTargets(own?.figures, target);

/** Before the year is over whoever has not met a yearly target may still do so, unless a rating was decided. */
export const asOfPeriod = (
  counts: ReceivedCounts,
  { period }: Target,
  asked: Asked,
  decidedMissed = 0,
): ReceivedCounts => (period === "year" && asked.period !== "NAM" ? whileRunning(counts, decidedMissed) : counts);

const knownSums = (figures: readonly NodeFigure[]): NodeFigure["below"] => {
  const known = figures.flatMap(({ counts }) => counts ?? []);
  return known.length === 0
    ? undefined
    : {
        part: known.reduce((sum, { part }) => sum + part, 0),
        whole: known.reduce((sum, { whole }) => sum + whole, 0),
        units: known.length,
      };
};

/**
 * The figures of a target, a unit each: of every node its own report or those of the units below it, never both. Where both are there
 * its own counts, and what the others add up to stands beside.
 */
export function nodeFigures(target: Target, reports: Reports): readonly NodeFigure[] {
  const { tree, choices, asked, ledger } = reports;
  const day = periodEnd(asked);
  const files = new Map(
    ledger.flatMap(({ unit, file, status }) => (unit && file && COUNTED.has(status) ? [[unit, file] as const] : [])),
  );
  const childrenOf = (unit: TreeUnit): readonly TreeUnit[] =>
    tree.childrenOf(unit.id).filter((below) => isThereOn(below, day));
  const hasFigures = (unit: TreeUnit): boolean =>
    files.has(unit) ||
    statedOf(choiceOf(unit, choices, tree), target.id) !== undefined ||
    childrenOf(unit).some(hasFigures);

  function reported(unit: TreeUnit, own: UnitChoice | undefined): NodeFigure | undefined {
    const base = { unit, target: target.id, blank: 0 } as const;
    const file = files.get(unit);
    const found = file?.outcome.ok ? returnOf(file.outcome.value, target.id) : undefined;
    if (file && found && found.from !== "unread") {
      const { counts, blank, from } = found;
      const stance = received(unit.id, asOfPeriod(counts, target, asked, found.decidedMissed));
      const levels = found.groups ? { levels: sumOfLevels(found.groups) } : {};
      return { ...base, method: from, stance, counts, blank, file, returned: found, ...levels };
    }
    const stated = statedOf(own, target.id);
    if (stated?.part !== undefined && stated.whole !== undefined) {
      const counts = { part: stated.part, whole: stated.whole, unknown: stated.unknown ?? 0 };
      return { ...base, method: "paper", stance: received(unit.id, asOfPeriod(counts, target, asked)), counts };
    }
    return undefined;
  }

  function figuresOf(unit: TreeUnit): readonly NodeFigure[] {
    const own = choiceOf(unit, choices, tree);
    const estimate = inTargets(own?.estimates, target.id);
    const base = { unit, target: target.id, blank: 0, ...(estimate ? { estimate } : {}) } as const;
    if (isIn(target.id, own?.notSubject)) return [{ ...base, method: "none", stance: notSubject(unit.id) }];
    const figure = reported(unit, own);
    const below = childrenOf(unit);
    if (figure) {
      const sums = below.some(hasFigures) ? knownSums(below.flatMap(figuresOf)) : undefined;
      return [{ ...base, ...figure, ...(sums ? { below: sums } : {}) }];
    }
    if (below.some(hasFigures)) return below.flatMap(figuresOf);
    const size = statedOf(own, target.id)?.whole;
    const nothing = size === undefined ? missing(unit.id) : missing(unit.id, size);
    const file = files.get(unit);
    const found = file?.outcome.ok ? returnOf(file.outcome.value, target.id) : undefined;
    // a report that says nothing of a target may be of a unit that has nobody in it
    const isDoubtful = isIn(target.id, own?.perhapsNotSubject) || (file !== undefined && found === undefined);
    const stance = isDoubtful ? perhapsNotSubject(nothing) : nothing;
    return [{ ...base, method: "none", stance, ...(file ? { file } : {}), ...(found ? { returned: found } : {}) }];
  }

  return tree
    .childrenOf(tree.whole?.id)
    .filter((unit) => isThereOn(unit, day))
    .flatMap(figuresOf);
}
