import { isBlank } from "../../domain/cell";
import { readDate } from "../../domain/date";
import { textOf } from "../../domain/textOf";
import { isTotalKey } from "../../domain/total";
import { formatKind } from "../../read/tables/contents";
import type { FoundTable } from "../../read/tables/findTables";
import { numberingOf } from "../../read/tables/outline";
import type { SeenCell, SeenSheet } from "../../read/tables/seen";
import { recordOf } from "../../report/sheets";
import { kindNamed } from "../../domain/organisationKinds";
import type { Mapping } from "./mapping";

type Value = string | number | boolean;

/** A record of somebody's list as a list of ours takes it. */
export interface MappedRow {
  /** Zero-based, of the sheet it comes from. */
  readonly source: number;
  /** By column of ours; blank ones left out. */
  readonly values: Readonly<Record<string, Value>>;
}

export interface MappedRows {
  readonly rows: readonly MappedRow[];
  /** What group rows say, in order, where rows took it over. */
  readonly groups: readonly string[];
}

type CellsByRow = ReadonlyMap<number, ReadonlyMap<number, SeenCell>>;

function byRow({ cells }: SeenSheet): CellsByRow {
  const rows = new Map<number, Map<number, SeenCell>>();
  for (const cell of cells) {
    if (isBlank(cell.value)) continue;
    const row = rows.get(cell.row);
    if (row) row.set(cell.column, cell);
    else rows.set(cell.row, new Map([[cell.column, cell]]));
  }
  return rows;
}

const two = (part: number): string => String(part).padStart(2, "0");

/** As it stands; a day in a column that is not of days as its reader saw it, never as a serial number. */
function valueOf({ value, format }: SeenCell, isDate: boolean): Value | undefined {
  if (value === null) return undefined;
  if (typeof value === "object") return textOf(value);
  if (typeof value !== "number" || isDate || formatKind(format) !== "date") return value;
  const read = readDate(value);
  if (read.is !== "date" || read.day === undefined || read.month === undefined) return value;
  return `${two(read.day)}/${two(read.month)}/${read.year}`;
}

const NUMBERED = /^(?:[IVXLC]{1,6}|[A-HĐ]|\d{1,3}(?:\.\d{1,3})*)\s*[.)/:-]\s*/u;

/** What a group row calls the rows under it: its first words, without their number. */
function groupName(row: ReadonlyMap<number, SeenCell> | undefined): string | undefined {
  if (!row) return undefined;
  const words = [...row.entries()]
    .sort(([a], [b]) => a - b)
    .flatMap(([, { value }]) => (typeof value === "string" && numberingOf(value) === undefined ? [value.trim()] : []));
  const name = words[0]?.replace(NUMBERED, "").trim();
  return name === undefined || name === "" || isTotalKey(name) ? undefined : name;
}

/** In DS_TOCHUC a group is a kind, if it is one of those we know; elsewhere it is taken as it stands. */
const groupValue = (key: string, name: string): string | undefined => (key === "kind" ? kindNamed(name)?.name : name);

/**
 * What stands in one cell merged down over several rows is said of all of them: of the organisation, as a group row says it. A rating
 * under a merge is none: whom it was given to is not certain.
 */
function mergedDown({ merges }: SeenSheet, column: number | undefined): ReadonlyMap<number, number> {
  const anchors = new Map<number, number>();
  if (column === undefined) return anchors;
  for (const merge of merges) {
    if (column < merge.column || column >= merge.column + merge.columns || merge.rows > MOST_MERGED_ROWS) continue;
    for (let row = merge.row + 1; row < merge.row + merge.rows; row++) anchors.set(row, merge.row);
  }
  return anchors;
}

/** A merge may reach down a whole sheet. */
const MOST_MERGED_ROWS = 20_000;

/**
 * The records of a table as a list of ours takes them, values as they stand: a rating that is not understood stays so. Totals and groups
 * are no records; a group row gives what it says to the rows under it, where they say nothing themselves.
 */
export function mappedRows(table: FoundTable, sheet: SeenSheet, { list, name, columns }: Mapping): MappedRows {
  const cells = byRow(sheet);
  const types = new Map(recordOf(list.sheet).columns.map(({ key, type }) => [key, type]));
  const groupRows = new Set(table.skipped.flatMap(({ row, reason }) => (reason === "group" ? [row] : [])));
  const nameKey = list.columns.name ?? "name";
  const grouping = columns.find(({ key }) => key === list.group)?.column;
  const anchors = mergedDown(sheet, grouping);
  const rows: MappedRow[] = [];
  const groups = new Set<string>();
  let group: string | undefined;
  for (const row of [...table.records, ...groupRows].sort((a, b) => a - b)) {
    const here = cells.get(row);
    if (groupRows.has(row)) {
      group = groupName(here);
      continue;
    }
    const values = new Map<string, Value>();
    const own = name.map((column) => textOf(here?.get(column)?.value ?? null).trim()).filter((part) => part !== "");
    if (own.length > 0) values.set(nameKey, own.join(" "));
    if (isTotalKey(values.get(nameKey) ?? null)) continue;
    for (const { key, column } of columns) {
      const anchor = column === grouping ? anchors.get(row) : undefined;
      const cell = here?.get(column) ?? (anchor === undefined ? undefined : cells.get(anchor)?.get(column));
      const value = cell && valueOf(cell, types.get(key) === "date");
      if (value !== undefined) values.set(key, value);
    }
    if (values.size === 0) continue;
    if (list.group !== undefined && group !== undefined && !values.has(list.group)) {
      const given = groupValue(list.group, group);
      if (given !== undefined) {
        values.set(list.group, given);
        groups.add(group);
      }
    }
    rows.push({ source: row, values: Object.fromEntries(values) });
  }
  return { rows, groups: [...groups] };
}
