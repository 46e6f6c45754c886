import type { Prospect } from "../../domain/verdict";
import { FORM_VERSION } from "../settings/stamp";
import type { Consolidation } from "./consolidate";
import type { RunIds } from "./facts";
import { knownCounts } from "./knownCounts";

/** How a target stood in a run. */
export interface PreviousTarget {
  readonly part: number;
  readonly whole: number;
  readonly is: Prospect;
  readonly isComplete: boolean;
}

/** A run that was kept: what it was of and what came of it. */
export interface PreviousRun {
  readonly run: string;
  readonly tree: string;
  readonly year: number;
  readonly targets: ReadonlyMap<string, PreviousTarget>;
  /** Known counts by target and unit, with the file's name. */
  readonly figures: ReadonlyMap<string, { readonly part: number; readonly whole: number; readonly file: string }>;
}

export const figureKey = (target: string, unit: string): string => `${target}\n${unit}`;

/** What is kept of a run, as JSON: enough to say later what changed. Same run, same text. */
export function runRecord(whole: Consolidation, { run, tree }: RunIds): string {
  const { asked, sums, ledger } = whole;
  const record = {
    run,
    tree,
    rules: FORM_VERSION,
    ...asked,
    files: ledger.flatMap(({ file, unit, status }) =>
      file ? [{ name: file.name, sha256: file.sha256, unit: unit?.id ?? null, status }] : [],
    ),
    targets: sums.map((sum) => {
      const { part, whole: all } = knownCounts(sum);
      return { target: sum.target.id, part, whole: all, is: sum.standing.is, isComplete: sum.standing.isComplete };
    }),
    figures: sums.flatMap(({ target, figures }) =>
      figures.flatMap(({ unit, counts, file }) =>
        counts ? [[target.id, unit.id, counts.part, counts.whole, file?.name ?? ""]] : [],
      ),
    ),
  };
  return `${JSON.stringify(record, undefined, 1)}\n`;
}

const isObject = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === "object" && json !== null && !Array.isArray(json);
const isCount = (value: unknown): value is number =>
  typeof value === "number" && Number.isSafeInteger(value) && value >= 0;
const PROSPECTS: readonly unknown[] = ["certain", "outOfReach", "open", "nothingToCount"] satisfies readonly Prospect[];
const isProspect = (value: unknown): value is Prospect => PROSPECTS.includes(value);

/** A run that was kept; undefined where it is none, or somebody changed it so that it cannot be used. */
export function readRun(text: string): PreviousRun | undefined {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!isObject(json)) return undefined;
  const { run, tree, year, targets, figures } = json;
  if (typeof run !== "string" || typeof tree !== "string" || !isCount(year)) return undefined;
  if (!Array.isArray(targets) || !Array.isArray(figures)) return undefined;
  const found = new Map<string, PreviousTarget>();
  for (const each of targets as readonly unknown[]) {
    if (!isObject(each)) return undefined;
    const { target, part, whole, is, isComplete } = each;
    if (typeof target !== "string" || !isCount(part) || !isCount(whole) || part > whole || !isProspect(is))
      return undefined;
    found.set(target, { part, whole, is, isComplete: isComplete === true });
  }
  const counts = new Map<string, { part: number; whole: number; file: string }>();
  for (const each of figures as readonly unknown[]) {
    if (!Array.isArray(each)) return undefined;
    const [target, unit, part, whole, file] = each as readonly unknown[];
    if (typeof target !== "string" || typeof unit !== "string" || !isCount(part) || !isCount(whole)) return undefined;
    counts.set(figureKey(target, unit), { part, whole, file: typeof file === "string" ? file : "" });
  }
  return { run, tree, year, targets: found, figures: counts };
}
