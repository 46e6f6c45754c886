import type { CellByCell } from "../../src/compute/cellByCell";
import type { Outcome } from "../../src/domain/problem";

/** A result cell by cell, asked for whole. */
export const everyCell = <T>(outcome: Outcome<CellByCell<T>>): Outcome<readonly (readonly Outcome<T>[])[]> =>
  outcome.ok
    ? {
        ok: true,
        value: outcome.value.over.map((cells, row) => cells.map((_cell, column) => outcome.value.at(row, column))),
      }
    : outcome;
