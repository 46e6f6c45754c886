import type { CheckedColumn, CheckedTable, ColumnIs } from "../../check/book";
import { isBlank } from "../../domain/cell";
import { isGroupKey } from "../../domain/group";
import { readKey } from "../../domain/key";
import { cellsOf } from "../../read/cells";
import { foundPlaces } from "../../report/foundPlaces";
import { keyOf } from "../../report/geometry";
import { outColumnOf } from "../../report/judged";
import type { Column, SheetRecord } from "../../report/record";
import { recordOf } from "../../report/sheets";
import { warningKey } from "../../report/warning";
import { askedAbove, type FoundSheet, sheetTable } from "../sheetTable";
import { textsAbove } from "./textsAbove";

/** Lists whose names are those of units. */
const OF_UNITS = new Set(["DM_DONVI", "DS_TOCHUC", "DS_CAPUY", "DS_TAPTHE", "B04", "B10", "B12"]);
/** Days that belong into the sheet's year: what is done in it. */
const OF_YEAR: Readonly<Record<string, readonly string[]>> = {
  B05A: ["finished"],
  B06A: ["proposed"],
  B08A: ["held"],
  B17A: ["decided"],
  B19: ["held"],
};

const IS: Partial<Readonly<Record<Column["type"], ColumnIs>>> = {
  rating: "rating",
  mark: "mark",
  count: "count",
  percent: "percent",
};

function isOf(record: SheetRecord, column: Column, reasons: ReadonlySet<string>): ColumnIs {
  if (column.hidden) return "text";
  if (reasons.has(column.key)) return "reason";
  if (column.holds === "person") return "person";
  const list = column.list && "sheet" in column.list ? column.list.sheet : undefined;
  if (list === "DS_TOCHUC" || list === "DM_DONVI" || list === "DS_CAPUY") return "unit";
  if (column.key === keyOf(record) && OF_UNITS.has(record.id)) return "unit";
  if (column.type === "date") return OF_YEAR[record.id]?.includes(column.key) === true ? "date" : "otherDay";
  return IS[column.type] ?? "text";
}

function columnOf(record: SheetRecord, column: Column, at: number, reasons: ReadonlySet<string>): CheckedColumn {
  const list = column.list && "sheet" in column.list ? column.list.sheet : undefined;
  const is = isOf(record, column, reasons);
  return {
    column: at,
    caption: column.caption.replace(": ", " / "),
    is,
    key: column.key,
    ...(column.formula || column.hidden ? { isComputed: true as const } : {}),
    ...(list === undefined ? {} : { listedIn: list }),
    ...(is === "date" ? { ofYear: true as const } : {}),
  };
}

/** A sheet of ours as checks see it; undefined where it has lost its captions. */
export function ourTable(sheet: FoundSheet): CheckedTable | undefined {
  const record = recordOf(sheet.sheet);
  const { grid } = sheet;
  const key = keyOf(record);
  const read = sheetTable(record, sheet, [key]);
  if (!read.ok) return undefined;
  const table = read.value;
  const reasons = new Set(
    (record.judged ?? []).flatMap((each) => [each.outBy, outColumnOf(each)].filter((out) => out !== undefined)),
  );
  const columns = record.columns.flatMap((column) => {
    const at = table.columnOf(column.key);
    return at === undefined ? [] : [columnOf(record, column, at, reasons)];
  });
  const name = columns.find((column) => column.key === key);
  const keys = table.column(key);
  const rows: number[] = [];
  const breaks: { row: number; is: "group" | "total" }[] = [];
  table.rows.forEach((row, i) => {
    const cell = keys.at(i, 0);
    const is = readKey(cell);
    if (record.kind === "form" && isGroupKey(cell)) breaks.push({ row, is: "group" });
    else if (is === "total") breaks.push({ row, is: "total" });
    else if (is !== "blank" && !isBlank(cell)) rows.push(row);
  });
  const places = foundPlaces(record, cellsOf(grid));
  const asked = (record.warnings ?? []).flatMap(({ id }) => {
    const at = places?.columnOf(warningKey(id));
    return at === undefined
      ? []
      : rows.flatMap((row) => (typeof grid.value(row, at) === "number" ? [{ warning: id, row }] : []));
  });
  const above = askedAbove(record, table);
  const asOf = record.asOf !== undefined && above ? grid.value(above.row, above.column) : undefined;
  return {
    sheet: sheet.name,
    grid,
    kind: record.id,
    ...(sheet.year === undefined ? {} : { year: sheet.year }),
    isList: record.kind === "list",
    columns,
    ...(name ? { name } : {}),
    rows,
    breaks,
    lastRow: table.rows.at(-1) ?? table.captionRow,
    above: record.yearly ? textsAbove(grid, table.captionRow) : [],
    asked,
    ...(typeof asOf === "number" ? { asOf } : {}),
  };
}
