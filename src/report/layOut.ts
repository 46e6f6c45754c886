import { type Box, box, quotedSheet, a1 } from "../domain/a1";
import { addressesAt, type Standing } from "./addresses";
import type { Around } from "./around";
import { captionRows } from "./captionRows";
import { order } from "./columns";
import { dataDateCell } from "./dataDate";
import { toText } from "./formula/toText";
import { capacityOf, columnIndex, type Geometry, geometryOf, isPrinted, keyOf } from "./geometry";
import { once } from "./once";
import { frozenRows } from "./frozenRows";
import { headOf, printedColumns } from "./head";
import { type ListWords, listWords } from "./listWords";
import { plannedPlaces } from "./places";
import { type PageSetup, type PlanBlock, type PlanCell, type PlanList, type SheetPlan } from "./plan";
import type { Column, ColumnType, FixedRow, Row, RowValue, SheetRecord } from "./record";
import { summedBy } from "./rowGroups";
import { rowHeights } from "./rowHeights";
import { inItsOrder, numbered } from "./rowOrder";
import type { Settings } from "./settings";
import type { StyleId } from "./styles";
import { technicalColumns, widthOf } from "./technical";
import { technicalBlocks } from "./technicalBlocks";
import { warningParts } from "./warningLines";

export type { Around };

const STYLE_OF: Readonly<Record<ColumnType, StyleId>> = {
  order: "centred",
  text: "text",
  count: "count",
  percent: "percent",
  points: "points",
  date: "date",
  mark: "centred",
  rating: "centred",
  verdict: "verdict",
  goal: "goal",
  figure: "centred",
  bar: "bar",
  // mostly days; marks and numbers of documents stay as they are
  meeting: "date",
};

const TOTAL_STYLE_OF: Partial<Readonly<Record<ColumnType, StyleId>>> = {
  count: "totalCount",
  percent: "totalPercent",
  mark: "totalCount",
};

const styleOf = ({ type, formula, hidden }: Column): StyleId => {
  if (hidden) return "computed";
  return formula && type === "text" ? "word" : STYLE_OF[type];
};

/** The workbook name by which a sheet of ours is known again, whatever it is renamed to. */
export const markOf = (record: SheetRecord, { year }: Settings): string =>
  `CHITIEU_${record.id}${record.yearly ? `_${year}` : ""}`;

/** The record's own rows of a form, with what users had typed into the same rows. */
function withTyped(record: SheetRecord, own: readonly FixedRow[], typed: readonly Row[]): readonly FixedRow[] {
  const key = keyOf(record);
  return own.map((row) => {
    const { kind, values } = row;
    const before = typed.find((each) => each[key] === values[key]);
    if (!before || kind !== "row") return row;
    const open = record.columns.filter(
      (column) => column !== order && !column.formula && !column.hidden && (values[column.key] ?? null) === null,
    );
    const kept = open.map((column) => [column.key, before[column.key] ?? null] as const);
    return { ...row, values: { ...values, ...Object.fromEntries(kept) } };
  });
}

/** Rows as they are laid out: the given ones or the record's, then blank ones to type into. */
function rowsOf(record: SheetRecord, around: Around): readonly FixedRow[] {
  const own = (): readonly FixedRow[] => numbered(record, inItsOrder(record, record.rows(around), around));
  const given = around.rows;
  const rows = !given
    ? own()
    : record.kind === "form"
      ? withTyped(record, own(), given)
      : given.map((values): FixedRow => ({ kind: "row", values }));
  const blank = Array.from({ length: record.blankRows }, (): FixedRow => ({ kind: "row", values: {} }));
  return [...rows, ...blank];
}

/** Where the ordinary rows of a form will stand. */
export const ordinaryRowsOf = (record: SheetRecord, around: Around): readonly number[] =>
  rowsOf(record, around).flatMap(({ kind }, i) => (kind === "row" ? [geometryOf(record).firstRow + i] : []));

const WIDTH_CHARS = { gap: 2, technical: 12 } as const;

/**
 * The plan of a sheet: everything a writer needs, for Excel and for .xlsx alike. Pure: same record, same surroundings, same plan.
 */
export function layOut(record: SheetRecord, around: Around): SheetPlan {
  const geometry = geometryOf(record);
  const { columns, firstRow, captionRow, numberRow, upperCaptionRow } = geometry;
  const { dialect } = around;
  const rows = rowsOf(record, around);
  const ordinary = rows.flatMap(({ kind }, i) => (kind === "row" ? [firstRow + i] : []));
  const places = plannedPlaces(record, dialect, ordinary);
  const standing: Standing = {
    record,
    places,
    ...around,
    placesOf: once(around.placesOf),
    summedBy: once((row) => summedBy(rows, row - firstRow).map((i) => firstRow + i)),
  };
  const technical = technicalColumns(record, dialect);
  const width = widthOf(record, technical);

  const cellOf = (given: RowValue | undefined, column: Pick<Column, "formula" | "longest">, row: number): PlanCell => {
    const computed = given === undefined ? column.formula && { formula: column.formula } : given;
    if (computed === undefined) return null;
    if (computed === null || typeof computed !== "object") return computed;
    const longest = "longest" in computed ? computed.longest : column.longest;
    return {
      formula: `=${toText(computed.formula, addressesAt(row, standing))}`,
      ...(longest === undefined ? {} : { longest }),
    };
  };
  // a group or total row computes only what it says, an ordinary row what its columns say
  const own = (values: Row, kind: FixedRow["kind"], row: number): PlanCell[] =>
    columns.map((column) =>
      values[column.key] === undefined && kind !== "row" ? null : cellOf(values[column.key], column, row),
    );
  // a form's rows are fixed, so that in every file each has formulas of its own
  const hasOwnStates = dialect === "plain" || record.kind === "form";
  const beside = (row: number, kind: FixedRow["kind"]): PlanCell[] =>
    hasOwnStates && technical.length > 0 && (record.kind === "list" || kind === "row")
      ? [
          null,
          ...technical.map(({ plain, beside: other }) =>
            other === undefined || around.has(other) ? cellOf(undefined, { formula: plain }, row) : null,
          ),
        ]
      : [];
  const cells = rows.map(({ kind, values }, i) => [...own(values, kind, firstRow + i), ...beside(firstRow + i, kind)]);
  const caption = captionRows(record, geometry);
  const endRow = firstRow + rows.length;
  const head = headOf(record, geometry, endRow, around, (value) => cellOf(value, value, endRow - 1));
  const blocks: PlanBlock[] = [...head.blocks, ...caption.blocks];
  const cellsWidth = Math.max(0, ...cells.map((row) => row.length));
  const whole = cells.map((row) => [...row, ...Array<null>(cellsWidth - row.length).fill(null)]);
  if (whole.length > 0) blocks.push({ at: box(firstRow, 0, whole.length, cellsWidth), cells: whole });
  record.totals?.forEach((values, i) => {
    const row = geometry.totalsRow + i;
    blocks.push({ at: box(row, 0, 1, columns.length), cells: [own(values, "total", row)] });
  });
  const asOf = asOfParts(record, around.settings);
  const words = listWords(record, width, captionRow);
  blocks.push(...asOf.blocks, ...technicalBlocks(record, standing, dialect), ...words.blocks);

  const warned = warningParts(record, places, width + words.columns);
  blocks.push(...warned.blocks);
  const hiddenWidth = width + words.columns;
  const wholeWidth = hiddenWidth + warned.widthsChars.length;
  const captionsAt = [upperCaptionRow, numberRow, captionRow].filter((row) => row !== undefined);
  const table = record.kind === "list" && {
    table: {
      name: `tbl_${record.id}`,
      box: box(captionRow, 0, rows.length + 1, dialect === "plain" ? width : columns.length),
    },
  };
  const looks = {
    ...table,
    blocks,
    merges: [...head.merges, ...caption.merges, ...asOf.merges],
    styles: [...head.styles, ...bodyStyles(record, rows), ...asOf.styles, ...warned.styles],
    widthsChars: Array.from({ length: wholeWidth }, (_, c) =>
      c === columns.length
        ? WIDTH_CHARS.gap
        : (columns[c]?.widthChars ?? warned.widthsChars[c - hiddenWidth] ?? WIDTH_CHARS.technical),
    ),
    hiddenColumns: Array.from({ length: hiddenWidth }, (_, c) => c).filter(
      (c) => c >= columns.length || columns[c]?.hidden,
    ),
  };
  const heights = rowHeights(looks, (row) => row >= firstRow && row < firstRow + rows.length);
  return {
    sheet: record.id,
    name: record.name(around.settings),
    ...looks,
    rowHeights: heights,
    ...barsOf(record, ordinary),
    lists: listsOf(record, rows.length, around, words.boxes),
    names: { [markOf(record, around.settings)]: box(captionRow, 0, 1, columns.length) },
    frozenRows: frozenRows(firstRow, heights),
    page: {
      paper: "A4",
      pagesAcross: 1,
      ...record.page,
      ...((record.page?.pagesAcross ?? 1) > 1 ? { repeatedColumns: columnIndex(record, keyOf(record)) + 1 } : {}),
      landscape: record.landscape,
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      ...printedPart(record, geometry, head.endRow),
      repeatedRows: { first: Math.min(...captionsAt), last: Math.max(...captionsAt) },
    },
  };
}

/** What is printed. A list grows, and no row of it may be lost on paper. */
function printedPart(
  record: SheetRecord,
  geometry: Geometry,
  endRow: number,
): Pick<PageSetup, "printed" | "printedTo"> {
  const columns = printedColumns(geometry);
  if (record.kind === "form") return { printed: box(0, 0, endRow, columns) };
  const { firstRow } = geometry;
  // what numbers itself is filled down to the table's last row
  const from = geometry.columns[0]?.formula ? 1 : 0;
  const filled = box(firstRow, from, capacityOf(record), columns - from);
  return { printed: box(0, 0, firstRow + 1, columns), printedTo: record.signed ? "lastUsed" : filled };
}

/** The looks of captions, rows and totals. */
function bodyStyles(record: SheetRecord, rows: readonly FixedRow[]): SheetPlan["styles"] {
  const { columns, firstRow, captionRow, numberRow, upperCaptionRow, totalsRow } = geometryOf(record);
  const styles: { box: Box; style: StyleId }[] = [];
  columns.forEach((column, c) => {
    for (const row of [upperCaptionRow, captionRow])
      if (row !== undefined) styles.push({ box: box(row, c), style: "caption" });
    if (numberRow !== undefined && isPrinted(column)) styles.push({ box: box(numberRow, c), style: "columnNumber" });
    if (rows.length > 0) styles.push({ box: box(firstRow, c, rows.length, 1), style: styleOf(column) });
  });
  const paint = (row: number, otherwise: StyleId): void =>
    columns.forEach(({ type, hidden }, c) => {
      if (!hidden) styles.push({ box: box(row, c), style: TOTAL_STYLE_OF[type] ?? otherwise });
    });
  rows.forEach(({ kind }, i) => kind !== "row" && paint(firstRow + i, kind === "group" ? "groupRow" : "totalText"));
  record.totals?.forEach((_, i) => paint(totalsRow + i, "totalText"));
  return styles;
}

/** The day the figures of a list stand as of, or another figure it asks for, in a cell of its own that staff may change. */
function asOfParts(record: SheetRecord, settings: Settings): Pick<SheetPlan, "blocks" | "merges" | "styles"> {
  const { asOfRow } = geometryOf(record);
  const above = record.asks?.column ?? record.asOf;
  if (asOfRow === undefined || above === undefined) return { blocks: [], merges: [], styles: [] };
  const column = columnIndex(record, above);
  const label = box(asOfRow, 0, 1, column);
  const day = box(asOfRow, column);
  return {
    blocks: [
      { at: box(asOfRow, 0), cells: [[record.asks?.label ?? "Số liệu tính đến ngày:"]] },
      { at: day, cells: [[record.asks ? record.asks.of(settings) : dataDateCell(settings)]] },
    ],
    merges: label.columns > 1 ? [label] : [],
    styles: [
      { box: label, style: "unitOfCount" },
      { box: day, style: record.asks ? "centred" : "date" },
    ],
  };
}

/** Cells with a bar: those of ordinary rows, which stand together in a form that has any. */
function barsOf({ columns }: SheetRecord, [first, ...rest]: readonly number[]): Pick<SheetPlan, "bars"> {
  const at = columns.flatMap(({ type }, c) => (type === "bar" ? [c] : []));
  if (first === undefined || at.length === 0) return {};
  return { bars: at.map((c) => box(first, c, (rest.at(-1) ?? first) - first + 1, 1)) };
}

/** Drop-downs over the rows of a sheet. */
function listsOf(
  { columns, ...record }: SheetRecord,
  count: number,
  around: Around,
  words: ListWords["boxes"],
): readonly PlanList[] {
  const { firstRow } = geometryOf({ columns, ...record });
  return columns.flatMap((column, c): PlanList[] => {
    if (!column.list || count === 0) return [];
    const where = box(firstRow, c, count, 1);
    const inCells = words.get(column.key);
    // without the sheet's name: it is built under another one
    if (inCells) return [{ box: where, source: { range: a1(inCells, true) } }];
    if ("values" in column.list) return [{ box: where, source: { values: column.list.values } }];
    const { sheet, column: key } = column.list;
    if (!around.has(sheet)) return [];
    const { captionRow, columnOf } = around.placesOf(sheet);
    const cells = box(captionRow + 1, columnOf(key) ?? 0, capacityOf(around.recordOf(sheet)), 1);
    return [{ box: where, source: { range: `${quotedSheet(around.nameOf(sheet))}!${a1(cells, true)}` } }];
  });
}

/** The column of a record by key, for tests and readers. */
export const columnOf = (record: SheetRecord, key: string): Column =>
  record.columns[columnIndex(record, key)] as Column;
