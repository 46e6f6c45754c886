import type { Box } from "../domain/a1";
import type { SheetRecord } from "./record";
import { geometryOf, capacityOf } from "./geometry";
import { GAP } from "./keys";
import { listWords } from "./listWords";
import { type Dialect, technicalColumns, widthOf } from "./technical";

/** Where the parts of a sheet stand: as planned, or as they were found in the workbook. Zero-based. */
export interface Places {
  readonly captionRow: number;
  /** The column of a key, technical ones too; undefined where the sheet has none. */
  readonly columnOf: (key: string) => number | undefined;
  /** Data rows of a list that formulas look at. */
  readonly capacityRows: number;
  /** The ordinary rows of a form. */
  readonly ordinaryRows: readonly number[];
  /** Rows above a list's state columns that say whether its figures can be used; undefined where they are gone. */
  readonly topRows: TopRows | undefined;
  /** Where the words of a column's drop-down stand; left out where nobody looks for them. */
  readonly wordsAt?: (key: string) => Box | undefined;
}

/** How many rows name somebody stands beside the state columns, the rest above each of them. */
export interface TopRows {
  readonly why: number;
  readonly unclear: number;
  readonly lost: number;
  readonly named: number;
}

const TOP_ROWS: TopRows = { why: 0, unclear: 1, lost: 2, named: 2 };

/** Where a sheet's parts stand when it is inserted. */
export function plannedPlaces(record: SheetRecord, dialect: Dialect, ordinaryRows: readonly number[] = []): Places {
  const { captionRow } = geometryOf(record);
  const at = new Map(record.columns.map(({ key }, i) => [key, i]));
  at.set(GAP, record.columns.length);
  const technical = technicalColumns(record, dialect);
  technical.forEach(({ key }, i) => at.set(key, record.columns.length + 1 + i));
  const { boxes: words } = listWords(record, widthOf(record, technical), captionRow);
  return {
    captionRow,
    columnOf: (key) => at.get(key),
    capacityRows: capacityOf(record),
    ordinaryRows,
    topRows: TOP_ROWS,
    wordsAt: (key) => words.get(key),
  };
}
