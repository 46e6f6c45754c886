import { isBlankOrZero, isError } from "../domain/cell";
import { compareProducts } from "../domain/decimal";
import { readTargetKey } from "../domain/key";
import { all, done, type Issue, type Outcome, then } from "../domain/problem";
import type { Block } from "../domain/place";
import type { Share } from "../domain/threshold";
import { type Direction, directionAt, directionReader } from "./direction";
import { amountReader, type Planned, plannedReader, reached } from "./planned";
import type { RowState, StateReader } from "./rowState";
import { shapesOf } from "./subjects";

/** A list's columns side by side, one target a row. */
export interface PlannedColumns {
  readonly keys: Block;
  readonly plans: Block;
  readonly actuals: Block;
  /** One cell for all rows, or one a row. */
  readonly directions?: Block | undefined;
}

const WHOLE_PLAN: Share = { num: 1, den: 1 };

const EXCEEDED: RowState = { is: "met", detail: "vượt" };
const MET: RowState = { is: "met" };
const MISSED: RowState = { is: "missed" };
const MISSING: RowState = { is: "missing" };
const UNCLEAR: RowState = { is: "unclear" };

function stateOf(planned: Planned, direction: Direction): RowState {
  if (planned.is === "qualitative") return planned.completed ? MET : MISSED;
  if (planned.is === "blank" || planned.actual === "blank") return MISSING;
  return stateOfAmounts(planned.actual, planned.plan, direction);
}

function stateOfAmounts(actual: number, plan: number, direction: Direction): RowState {
  if (!reached(actual, plan, WHOLE_PLAN, direction)) return MISSED;
  return compareProducts(actual, 1, plan, 1) === 0 ? MET : EXCEEDED;
}

/**
 * Reads plans and results, one target a row: met with the detail "vượt" where there is strictly more than planned, or strictly
 * less where less is better. Names are read as names of targets, so "Tổng số buổi sinh hoạt" is one.
 *
 * Problems: `shapeMismatch`, `unknownOption` of a direction for all rows. Problems of rows: those of `readPlanned`,
 * `unknownOption`, `resultWithoutName`.
 *
 * @example plannedStates of plan 20 and result 21 // { is: "met", detail: "vượt" }
 */
export function plannedStates({ keys, plans, actuals, directions }: PlannedColumns): Outcome<StateReader> {
  const ofAll = directions?.single && !keys.single ? directions : undefined;
  const ofRows = ofAll ? undefined : directions;
  return then(all([shapesOf(keys, [plans, actuals, ofRows]), directionAt(ofAll, 0, 0)]), ([, byDefault]) => {
    const directionOfRow = directionReader(ofRows);
    const ofEveryRow = done(byDefault);
    const direction = (row: number, column: number): Outcome<Direction> =>
      ofRows ? directionOfRow(row, column) : ofEveryRow;
    const amountOf = amountReader();
    const plannedAt = plannedReader(actuals, plans);
    const hasError = (row: number, column: number): boolean =>
      isError(plans.at(row, column)) || (ofRows !== undefined && isError(ofRows.at(row, column)));

    function named(row: number, column: number): RowState {
      const actual = actuals.at(row, column);
      // a plan is only held against a result: until there is one it may be anything but an error
      if (isBlankOrZero(actual) && !hasError(row, column)) return MISSING;
      const way = direction(row, column);
      if (!way.ok) return UNCLEAR;
      const [amount, plan] = [amountOf(actual), amountOf(plans.at(row, column))];
      if (amount !== undefined && plan !== undefined) return stateOfAmounts(amount, plan, way.value);
      const planned = plannedAt(row, column, way.value);
      return planned.ok ? stateOf(planned.value, way.value) : UNCLEAR;
    }

    function problems(row: number, column: number): readonly Issue[] {
      const way = direction(row, column);
      const outcome = all([plannedAt(row, column, way.ok ? way.value : "up"), way]);
      return outcome.ok ? [] : outcome.issues;
    }

    const beside = [plans, ofRows];
    return done({ keys, keyOf: readTargetKey, results: [actuals], beside, named, problems, about: () => actuals });
  });
}
