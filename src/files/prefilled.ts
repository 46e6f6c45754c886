import { stampLines } from "../app/settings/stamp";
import { codeOf, isThereIn, nameOf, settingsOf, withThoseBelow } from "../app/units/unitSettings";
import { foldBare } from "../domain/fold";
import { isFormula, type PlanCell, type SheetPlan } from "../report/plan";
import { addressOf, filledCells } from "../report/planCells";
import type { Row } from "../report/record";
import { withRoomFor } from "../report/rowHeights";
import type { Settings } from "../report/settings";
import { PLAIN_SHEET_IDS } from "../report/sheets";
import { writeXlsx } from "../xlsx/write/write";
import { calculate, type Results } from "./calculate";
import { plainPlans } from "./plainPlans";

/** The workbook one unit fills in and sends back. */
export interface PrefilledFile {
  /** "DV07_2026.xlsx" */
  readonly name: string;
  readonly code: string;
  readonly unit: string;
  readonly bytes: Uint8Array;
}

const LONGEST_NAME = 60;

/** Signs that every system takes in a file's name. */
const inFileName = (text: string): string =>
  foldBare(text)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "")
    .slice(0, LONGEST_NAME);

/** By the unit's code, else by its name; a name that is taken gets a number. */
function fileNames(units: readonly Row[], year: number): readonly string[] {
  const taken = new Set<string>();
  return units.map((unit) => {
    const code = codeOf(unit).replace(/[^\p{L}\p{N}_.-]+/gu, "-");
    const stem = `${/[\p{L}\p{N}]/u.test(code) ? code : inFileName(nameOf(unit)) || "don-vi"}_${year}`;
    let name = stem;
    for (let n = 2; taken.has(name.toLowerCase()); n++) name = `${stem}_${n}`;
    taken.add(name.toLowerCase());
    return `${name}.xlsx`;
  });
}

/** What formulas show in a workbook that was calculated, and what they look at. */
interface Calculated {
  readonly formulas: ReadonlyMap<string, string>;
  readonly typed: ReadonlyMap<string, PlanCell>;
  readonly results: Results;
}

function cellsOf(plans: readonly SheetPlan[]): Pick<Calculated, "formulas" | "typed"> {
  const formulas = new Map<string, string>();
  const typed = new Map<string, PlanCell>();
  for (const plan of plans)
    for (const { row, column, cell } of filledCells(plan)) {
      const at = addressOf(plan.name, row, column);
      if (isFormula(cell)) formulas.set(at, cell.formula);
      else if (cell !== null && cell !== "") typed.set(at, cell);
    }
  return { formulas, typed };
}

const isText = (cell: PlanCell | undefined): boolean => typeof cell === "string";

/** Names of units stand in heads and lists of empty forms: no formula of theirs tells one name from another. */
function showsTheSame(cells: Pick<Calculated, "formulas" | "typed">, known: Calculated): boolean {
  if (cells.formulas.size !== known.formulas.size || cells.typed.size !== known.typed.size) return false;
  for (const [at, formula] of cells.formulas) if (known.formulas.get(at) !== formula) return false;
  for (const [at, cell] of cells.typed) {
    const other = known.typed.get(at);
    if (cell !== other && !(isText(cell) && isText(other))) return false;
  }
  return true;
}

export interface PrefilledOptions {
  /** What all files have in common: year, period, place, resolution. */
  readonly settings: Settings;
}

/** The units that get a file: those that are there on some day of the year. */
export const unitsOfYear = (units: readonly Row[], year: number): readonly Row[] =>
  units.filter((unit) => isThereIn(unit, year));

/**
 * A workbook for each unit of the list that is there in the year, in the list's order: all forms that need no add-in, with the
 * unit's code and name, year, period and the forms' version, its own row of DM_DONVI and those of the units below it. The same bytes every time.
 *
 * @throws Error before `startCalculator`
 * @example for await (const { name, bytes } of prefilledFiles(units, { settings })) …
 */
export async function* prefilledFiles(
  units: readonly Row[],
  { settings }: PrefilledOptions,
): AsyncGenerator<PrefilledFile> {
  const there = unitsOfYear(units, settings.year);
  const names = fileNames(there, settings.year);
  let known: Calculated | undefined;
  for (const [i, unit] of there.entries()) {
    const own = settingsOf(unit, units, settings);
    const plans = plainPlans(PLAIN_SHEET_IDS, { settings: own, rows: { DM_DONVI: withThoseBelow(unit, there) } });
    const cells = cellsOf(plans);
    if (!known || !showsTheSame(cells, known)) known = { ...cells, results: calculate(plans) };
    const { results } = known;
    const shownAt = (plan: { readonly name: string }, row: number, column: number) =>
      results.get(addressOf(plan.name, row, column));
    const fitted = plans.map((plan) => withRoomFor(plan, (row, column) => shownAt(plan, row, column)));
    const bytes = await writeXlsx(fitted, { computed: shownAt, settings: stampLines(own) });
    yield { name: names[i] ?? "", code: own.unitCode, unit: own.unit, bytes };
  }
}
