import { type Box, box } from "../domain/a1";
import type { CellsWithFormulas } from "../read/cells";
import { addressesAt, type Standing } from "./addresses";
import type { Around } from "./around";
import { toText } from "./formula/toText";
import { asStanding } from "./asStanding";
import { captionsIn, foundPlaces, isAnchor, isUpToDate } from "./foundPlaces";
import { GAP } from "./keys";
import type { Places } from "./places";
import type { PlanBlock, PlanCell } from "./plan";
import type { Column, SheetRecord } from "./record";
import { technicalColumns } from "./technical";
import { technicalBlocks } from "./technicalBlocks";

/** What a list that stands lacks: cells in columns that nobody uses, which are then hidden. */
export interface SheetAddition {
  readonly blocks: readonly PlanBlock[];
  readonly hiddenColumns: readonly number[];
  /** Cells of ours that would spill a second time. */
  readonly cleared: readonly Box[];
}

/** Rows needed above the captions for what stands above the state columns. */
const TOP_ROWS = { why: 0, unclear: 1, lost: 2, named: 2 } as const;
const ROWS_ABOVE = 3;

/** The cells of a hidden column down to where formulas look, its caption first. */
function hiddenBlock(column: Column, standing: Standing): PlanBlock {
  const { places } = standing;
  const at = box(places.captionRow, places.columnOf(column.key) ?? 0, 1 + places.capacityRows, 1);
  const cells = Array.from({ length: places.capacityRows }, (_, i): readonly PlanCell[] =>
    column.formula
      ? [{ formula: `=${toText(column.formula, addressesAt(places.captionRow + 1 + i, standing))}` }]
      : [null],
  );
  return { at, cells: [[column.caption], ...cells] };
}

/**
 * What a list needs so that forms can count it: a list of the version before, or one whose state columns were moved apart. Everything
 * goes right of what is used; nothing that somebody typed is touched.
 *
 * @returns undefined where the list has all it needs; "reshaped" where it cannot be helped: its captions are gone, or there is no
 *   room above them
 */
export function additionTo(
  record: SheetRecord,
  cells: CellsWithFormulas,
  around: Around,
): SheetAddition | undefined | "reshaped" {
  const found = foundPlaces(record, cells);
  if (!found) return "reshaped";
  if (isUpToDate(record, found)) return undefined;
  const list = asStanding(record, captionsIn(cells, found.captionRow, found.columnOf));
  const technical = technicalColumns(list, "addIn");
  if (technical.length > 0 && found.captionRow < ROWS_ABOVE) return "reshaped";
  const missing = record.columns.filter(
    ({ key, hidden, formula, isOptional }) => hidden && formula && !isOptional && found.columnOf(key) === undefined,
  );
  const keys = [GAP, ...missing.map(({ key }) => key), ...technical.map(({ key }) => key)];
  const at = new Map(keys.map((key, i) => [key, cells.columns + i]));
  const places: Places = { ...found, columnOf: (key) => at.get(key) ?? found.columnOf(key), topRows: TOP_ROWS };
  const standing: Standing = { record: list, places, ...around };
  const anchors = Array.from({ length: cells.columns }, (_, column) => column).filter((column) =>
    isAnchor(cells.formula(found.captionRow, column)),
  );
  return {
    blocks: [...missing.map((column) => hiddenBlock(column, standing)), ...technicalBlocks(list, standing, "addIn")],
    hiddenColumns: [...at.values()],
    cleared: anchors.map((column) => box(found.captionRow, column)),
  };
}
