import { type Box, box, quotedSheet, a1 } from "../domain/a1";
import { addressesAt, columnIndex, type Geometry, geometryOf, keyOf, listBox } from "./geometry";
import { headOf } from "./head";
import type { PlanBlock, PlanCell, PlanList, SheetPlan } from "./plan";
import type { Column, ColumnType, FixedRow, Row, RowValue, SheetId, SheetRecord, Surroundings } from "./record";
import { render } from "./render";
import { inItsOrder, numbered } from "./rowOrder";
import type { Settings } from "./settings";
import type { StyleId } from "./styles";

/** What a plan needs to know beside the record. */
export interface Around extends Surroundings {
  readonly settings: Settings;
  readonly recordOf: (sheet: SheetId) => SheetRecord;
  /** The name a sheet has, or will get, in this workbook. */
  readonly nameOf: (sheet: SheetId) => string;
  /** Rows to put in place of the record's own, when a sheet is refreshed or filled from a file. */
  readonly rows?: readonly Row[];
  /** The rows of the form as it stands, when it is refreshed: they keep their order. */
  readonly standing?: readonly Row[];
}

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
};

const TOTAL_STYLE_OF: Partial<Readonly<Record<ColumnType, StyleId>>> = { count: "totalCount", percent: "totalPercent" };

const styleOf = ({ type, expression, hidden }: Column): StyleId => {
  if (hidden) return "computed";
  return expression && type === "text" ? "word" : STYLE_OF[type];
};

function cellOf(
  given: RowValue | undefined,
  column: Column,
  record: SheetRecord,
  row: number,
  ordinary: readonly number[],
  around: Around,
): PlanCell {
  const computed = given === undefined ? column.expression && { expression: column.expression } : given;
  if (computed === undefined) return null;
  if (computed === null || typeof computed !== "object") return computed;
  const at = addressesAt(record, row, ordinary, around.recordOf, around.nameOf);
  const text = (dialect: "function" | "plain"): string => {
    const formula = render(computed.expression, dialect, at);
    return formula === "" ? "" : `=${formula}`;
  };
  return { formula: text("function"), plain: text("plain") };
}

function captions({ upperCaptionRow, captionRow, numberRow, columns }: Geometry): {
  blocks: PlanBlock[];
  merges: Box[];
} {
  const blocks: PlanBlock[] = [
    { at: box(captionRow, 0, 1, columns.length), cells: [columns.map((each) => each.caption)] },
  ];
  const merges: Box[] = [];
  if (upperCaptionRow !== undefined) {
    const upper: (string | null)[] = columns.map(() => null);
    for (let from = 0; from < columns.length;) {
      const name = columns[from]?.under;
      let to = from + 1;
      while (name !== undefined && columns[to]?.under === name) to += 1;
      if (name !== undefined) {
        upper[from] = name;
        if (to - from > 1) merges.push(box(upperCaptionRow, from, 1, to - from));
      }
      from = to;
    }
    blocks.push({ at: box(upperCaptionRow, 0, 1, columns.length), cells: [upper] });
  }
  if (numberRow !== undefined) {
    const visible = columns.filter((column) => !column.hidden);
    const numbers = columns.map((column) =>
      column.hidden ? null : (column.number ?? `(${visible.indexOf(column) + 1})`),
    );
    blocks.push({ at: box(numberRow, 0, 1, columns.length), cells: [numbers] });
  }
  return { blocks, merges };
}

/** The workbook name by which a sheet of ours is known again, whatever it is renamed to. */
export const markOf = (record: SheetRecord, { year }: Settings): string =>
  `CHITIEU_${record.id}${record.yearly ? `_${year}` : ""}`;

/** The record's own rows of a form, with what users had typed into the same rows. */
function withTyped(record: SheetRecord, own: readonly FixedRow[], typed: readonly Row[]): readonly FixedRow[] {
  const key = keyOf(record);
  return own.map(({ kind, values }) => {
    const before = typed.find((row) => row[key] === values[key]);
    if (!before || kind !== "row") return { kind, values };
    const open = record.columns.filter((column) => !column.expression && (values[column.key] ?? null) === null);
    const kept = open.map((column) => [column.key, before[column.key] ?? null] as const);
    return { kind, values: { ...values, ...Object.fromEntries(kept) } };
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
  const totals = record.kind === "form" ? (record.totals ?? []) : [];
  return [...rows, ...blank, ...totals.map((values): FixedRow => ({ kind: "total", values }))];
}

/**
 * The plan of a sheet: everything a writer needs, for Excel and for .xlsx alike. Pure: same record, same surroundings, same plan.
 */
export function layOut(record: SheetRecord, around: Around): SheetPlan {
  const geometry = geometryOf(record);
  const { columns, firstRow, captionRow, numberRow, upperCaptionRow } = geometry;
  const captionRows = [upperCaptionRow, numberRow, captionRow].filter((row) => row !== undefined);
  const rows = rowsOf(record, around);
  const ordinary = rows.flatMap(({ kind }, i) => (kind === "row" ? [firstRow + i] : []));
  const own = (values: Row, kind: FixedRow["kind"], row: number): PlanCell[] =>
    columns.map((column) => {
      const given = values[column.key];
      // a group or total row computes only what it says, an ordinary row what its columns say
      return given === undefined && kind !== "row" ? null : cellOf(given, column, record, row, ordinary, around);
    });
  const body: PlanBlock = {
    at: box(firstRow, 0, rows.length, columns.length),
    cells: rows.map(({ kind, values }, i) => own(values, kind, firstRow + i)),
  };
  const caption = captions(geometry);
  const head = headOf(record, geometry, firstRow + rows.length, around);
  const styles: { box: Box; style: StyleId }[] = [...head.styles];
  columns.forEach((column, c) => {
    for (const row of [upperCaptionRow, captionRow])
      if (row !== undefined) styles.push({ box: box(row, c), style: "caption" });
    if (numberRow !== undefined && !column.hidden) styles.push({ box: box(numberRow, c), style: "columnNumber" });
    if (rows.length > 0) styles.push({ box: box(firstRow, c, rows.length, 1), style: styleOf(column) });
  });
  rows.forEach(({ kind }, i) => {
    if (kind === "row") return;
    columns.forEach(({ type, hidden }, c) => {
      if (!hidden)
        styles.push({
          box: box(firstRow + i, c),
          style: TOTAL_STYLE_OF[type] ?? (kind === "group" ? "groupRow" : "totalText"),
        });
    });
  });
  const blocks: PlanBlock[] = [...head.blocks, ...caption.blocks];
  if (rows.length > 0) blocks.push(body);
  geometry.totalRows.forEach((row, i) => {
    blocks.push({ at: box(row, 0, 1, columns.length), cells: [own(record.totals?.[i] ?? {}, "total", row)] });
    columns.forEach(({ type, hidden }, c) => {
      if (!hidden) styles.push({ box: box(row, c), style: TOTAL_STYLE_OF[type] ?? "totalText" });
    });
  });
  const lists = columns.flatMap((column, c): PlanList[] => {
    if (!column.list || rows.length === 0) return [];
    const where = box(firstRow, c, rows.length, 1);
    if ("values" in column.list) return [{ box: where, source: { values: column.list.values } }];
    const { sheet, column: key } = column.list;
    if (!around.has(sheet)) return [];
    const range = `${quotedSheet(around.nameOf(sheet))}!${a1(listBox(around.recordOf(sheet), key), true)}`;
    return [{ box: where, source: { range } }];
  });
  return {
    sheet: record.id,
    name: record.name(around.settings),
    blocks,
    merges: [...head.merges, ...caption.merges],
    styles,
    lists,
    ...(record.kind === "list"
      ? { table: { name: `tbl_${record.id}`, box: box(captionRow, 0, rows.length + 1, columns.length) } }
      : {}),
    names: { [markOf(record, around.settings)]: box(captionRow, 0, 1, columns.length) },
    widthsChars: columns.map((column) => column.widthChars),
    frozenRows: firstRow,
    hiddenColumns: columns.flatMap((column, c) => (column.hidden ? [c] : [])),
    page: {
      landscape: record.landscape,
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      repeatedRows: {
        first: Math.min(...captionRows),
        last: Math.max(...captionRows),
      },
    },
  };
}

/** The column of a record by key, for tests and readers. */
export const columnOf = (record: SheetRecord, key: string): Column =>
  record.columns[columnIndex(record, key)] as Column;
