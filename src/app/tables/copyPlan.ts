import { type Cell, isBlank } from "../../domain/cell";
import { capacityOf } from "../../report/geometry";
import { recordOf } from "../../report/sheets";
import { typedRowsOf } from "../../report/typedRowsOf";
import { cellsOf } from "../../read/cells";
import { type FoundSheet, type SheetTable, sheetTable } from "../sheetTable";
import type { RowWrite } from "../workbook";
import { type Comparison, compared } from "./comparison";
import type { KeptCopy } from "./keptCopies";
import { isMapping, type Mapping, type MappingDoubt, mappingOf } from "./mapping";
import { type MappedRow, mappedRows, type MappedRows } from "./mappedRows";
import type { ForeignTable } from "./foreignTables";
import type { OurList } from "./ourLists";

/** What filling a list of ours from somebody's would write, shown before it is done. */
export interface CopyPlan {
  readonly table: ForeignTable;
  readonly mapping: Mapping;
  /** Columns of ours that are filled, the name's among them. */
  readonly keys: readonly string[];
  /** Rows of the source without a name, zero-based: they are nobody, and stay out. */
  readonly nameless: readonly number[];
  /** What group rows say of the rows under them. */
  readonly groups: readonly string[];
  readonly comparison: Comparison;
  /** Copied before. */
  readonly isAgain: boolean;
  /** So many rows would stand below what formulas look at. */
  readonly overCapacity: number;
}

const filledKeys = (mapping: Mapping, { rows }: MappedRows): readonly string[] => {
  const used = new Set(rows.flatMap(({ values }) => Object.keys(values)));
  return recordOf(mapping.list.sheet)
    .columns.map(({ key }) => key)
    .filter((key) => used.has(key));
};

/**
 * @param standing our list as it stands; undefined where the workbook has none yet
 * @returns the doubts where a person has to say first what columns mean
 */
export function planCopy(
  table: ForeignTable,
  list: OurList,
  standing: FoundSheet | undefined,
  copy: KeptCopy | undefined,
): CopyPlan | readonly MappingDoubt[] {
  const mapping = mappingOf(table.table.columns, list);
  if (!isMapping(mapping)) return mapping;
  const mapped = mappedRows(table.table, table.cells, mapping);
  const isNamed = ({ values }: MappedRow): boolean => values[list.columns.name ?? "name"] !== undefined;
  const named = mapped.rows.filter(isNamed);
  const keys = filledKeys(mapping, mapped);
  const ours = standing ? typedRowsOf(recordOf(list.sheet), cellsOf(standing.grid)) : [];
  const comparison = compared(named, keys, copy ?? { keys: [], rows: [] }, ours);
  return {
    table,
    mapping,
    keys,
    nameless: mapped.rows.filter((row) => !isNamed(row)).map(({ source }) => source),
    groups: mapped.groups,
    comparison,
    isAgain: copy !== undefined,
    overCapacity: Math.max(0, ours.length + comparison.added.length - capacityOf(recordOf(list.sheet))),
  };
}

export const isPlan = (plan: CopyPlan | readonly MappingDoubt[]): plan is CopyPlan => !Array.isArray(plan);

/** What is to be written, and what of it cannot be. */
export interface CopyWrites {
  readonly rows: readonly RowWrite[];
  /** Rows of ours that the source has no longer and that hold more than what was copied: they stay. Zero-based. */
  readonly left: readonly number[];
  /** Rows of ours that are emptied. */
  readonly cleared: readonly number[];
  /** There is no room for so many under formulas. */
  readonly overCapacity: number;
}

type Plain = string | number | boolean | null;

const plain = (cell: Cell): Plain =>
  cell !== null && typeof cell === "object" ? cell.error : isBlank(cell) ? null : cell;

/** The first row below everything that was typed. */
function freeRow(table: SheetTable, typed: readonly string[]): number {
  const columns = typed.map((key) => table.column(key));
  const last = table.rows.filter((_row, at) => columns.some((column) => !isBlank(column.at(at, 0)))).at(-1);
  return (last ?? table.rows[0] ?? table.captionRow + 1) + (last === undefined ? 0 : 1);
}

/**
 * The cells to be written, and what stands in each: nothing but what was copied before is ever replaced.
 *
 * @returns undefined where our list has lost a caption that the source fills
 */
export function writesOf(
  { mapping: { list }, keys, comparison }: CopyPlan,
  standing: FoundSheet,
  copiedKeys: readonly string[],
): CopyWrites | undefined {
  const record = recordOf(list.sheet);
  const read = sheetTable(record, standing, [...keys]);
  if (!read.ok) return undefined;
  const table = read.value;
  const typed = record.columns.filter(({ formula, hidden }) => !formula && !hidden).map(({ key }) => key);
  const at = (row: number, key: string): Plain => {
    const column = table.columnOf(key);
    return column === undefined ? null : plain(standing.grid.value(row, column));
  };
  const cellsFor = (row: number, wanted: readonly string[], values: MappedRow["values"]): RowWrite => ({
    row,
    cells: wanted.flatMap((key) => {
      const column = table.columnOf(key);
      const [was, value] = [at(row, key), values[key] ?? null];
      return column === undefined || String(was) === String(value) ? [] : [{ column, was, value }];
    }),
  });
  const both = [...new Set([...keys, ...copiedKeys])];
  const onlyCopied = (row: number): boolean => typed.every((key) => copiedKeys.includes(key) || at(row, key) === null);
  const cleared = comparison.gone.filter(onlyCopied);
  const first = freeRow(table, typed);
  const room = table.captionRow + 1 + capacityOf(record) - first;
  const rows = [
    ...comparison.changed.map(({ row, source }) => cellsFor(row, both, source.values)),
    ...cleared.map((row) => cellsFor(row, copiedKeys, {})),
    ...comparison.added.map((source, i) => cellsFor(first + i, keys, source.values)),
  ];
  return {
    rows: rows.filter(({ cells }) => cells.length > 0),
    left: comparison.gone.filter((row) => !onlyCopied(row)),
    cleared,
    overCapacity: Math.max(0, comparison.added.length - room),
  };
}
