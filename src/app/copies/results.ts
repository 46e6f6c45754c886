import { isBlank } from "../../domain/cell";
import { cellsOf } from "../../read/cells";
import { foundPlaces } from "../../report/foundPlaces";
import { keyOf } from "../../report/geometry";
import { GAP } from "../../report/keys";
import type { Column, ColumnType, Row, SheetRecord } from "../../report/record";
import { typedRowsOf } from "../../report/typedRowsOf";
import type { FoundSheet } from "../sheetTable";
import type { NewValue } from "./copyFiles";

/** Types of what is found out each year. */
const OF_YEAR: Readonly<Record<ColumnType, boolean>> = {
  order: false,
  text: false,
  goal: false,
  count: true,
  percent: true,
  points: true,
  date: true,
  mark: true,
  rating: true,
  verdict: true,
  figure: true,
  bar: true,
  meeting: true,
};

/** Whether what is typed into a column is a result of one year, by the record. A form's remarks are on figures of the year. */
export function isOfYear(record: SheetRecord, { key, type }: Pick<Column, "key" | "type">): boolean {
  const { rows, stays = [], cleared = [] } = record.nextYear ?? {};
  if (rows === "asItIs" || key === keyOf(record)) return false;
  if (cleared.includes(key)) return true;
  if (stays.includes(key)) return false;
  return OF_YEAR[type] || (record.kind === "form" && key === "note");
}

/** What becomes of the rows of a sheet in the new year: cells that change, and how many rows went on. */
export interface Cleared {
  readonly values: readonly NewValue[];
  readonly rows: number;
}

/** The typed cells of a sheet of ours as the new year begins: results cleared, rows that do not go on taken out, the rest moved up. */
export function clearedRows(record: SheetRecord, { grid, name }: FoundSheet): Cleared {
  const { nextYear = {} } = record;
  const cells = cellsOf(grid);
  const places = foundPlaces(record, cells);
  const rows = typedRowsOf(record, cells);
  const [first] = rows;
  const last = rows.at(-1);
  if (!places || !first || !last || nextYear.rows === "asItIs") return { values: [], rows: rows.length };
  const columns = record.columns.flatMap((column) => {
    const at = column.formula ? undefined : places.columnOf(column.key);
    return at === undefined ? [] : [{ column, at }];
  });
  const isTyped = (row: number, column: number): boolean =>
    grid.formula(row, column) === undefined && !isBlank(grid.value(row, column));
  const goesOn = rowsThatGoOn(nextYear.rows, rows);
  const values: NewValue[] = [];
  const put = (row: number, column: number, value: NewValue["value"]): void => {
    // what a formula shows is no typed value, and a formula is not typed over
    if (grid.formula(row, column) !== undefined) return;
    if ((grid.value(row, column) ?? null) !== value) values.push({ sheet: name, row, column, value });
  };
  const typedAt = (row: number, column: number): NewValue["value"] => {
    const value = grid.value(row, column);
    return value !== null && typeof value === "object" ? value.error : value;
  };

  if (goesOn === undefined) {
    for (let row = first.row; row <= last.row; row++)
      for (const { column, at } of columns) if (isTyped(row, at) && isOfYear(record, column)) put(row, at, null);
  } else {
    const ownColumns = new Map(columns.map(({ column, at }) => [at, column]));
    const width = places.columnOf(GAP) ?? grid.box.column + grid.box.columns;
    // columns that staff have added beside ours belong to their rows
    const all = Array.from({ length: width }, (_, at) => at).filter(
      (at) => !isBlank(grid.value(places.captionRow, at)),
    );
    for (let i = 0; first.row + i <= last.row; i++) {
      const from = goesOn[i];
      for (const at of all) {
        const column = ownColumns.get(at);
        const isResult = column !== undefined && isOfYear(record, column);
        const isMoved = from !== undefined && !isResult && grid.formula(from, at) === undefined;
        put(first.row + i, at, isMoved ? typedAt(from, at) : null);
      }
    }
  }
  for (const [to, from] of Object.entries(nextYear.begins ?? {})) {
    const [at, source] = [places.columnOf(to), places.columnOf(from)];
    if (at === undefined || source === undefined) continue;
    for (const { row } of rows) {
      const ended = grid.value(row, source);
      if (typeof ended !== "number" || grid.formula(row, at) !== undefined) continue;
      const before = values.findIndex((each) => each.row === row && each.column === at);
      if (before >= 0) values.splice(before, 1);
      put(row, at, ended);
    }
  }
  return { values, rows: goesOn?.length ?? rows.length };
}

/** The places of the rows that go on, in their order; undefined where all of them do. */
function rowsThatGoOn(
  rule: NonNullable<SheetRecord["nextYear"]>["rows"],
  rows: readonly { readonly row: number; readonly values: Row }[],
): readonly number[] | undefined {
  if (rule === undefined || rule === "asItIs") return undefined;
  return rule === "none" ? [] : rows.flatMap(({ row, values }) => (rule(values) ? [row] : []));
}
