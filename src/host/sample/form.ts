import type { CellContent, SheetBuilder } from "./sheetBuilder";
import { sheetBuilder } from "./sheetBuilder";
import type { StyleName } from "./styles";
import { unit } from "../../sample/unit";

export type { CellContent };

interface Column {
  readonly caption: string;
  /** Caption over several columns: neighbours with the same group share one merged cell above. */
  readonly group?: string;
  readonly widthPx: number;
  readonly style: StyleName;
}

/** A list as units keep it: titles, two header rows, a row of column numbers, rows from row 7, a total row, notes, a signer. */
export interface Form {
  readonly id: string;
  readonly name: string;
  readonly formNumber: string;
  readonly title: string;
  readonly subtitle: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly CellContent[])[];
  readonly total: readonly CellContent[];
  readonly notes: readonly string[];
  readonly signer: string;
}

/** Zero-based rows of every form. */
const ISSUER = 0;
const TITLE = 1;
const SUBTITLE = 2;
const GROUPS = 3;
const CAPTIONS = 4;
const COLUMN_NUMBERS = 5;
const FIRST = 6;
const SIGNER_ROWS = 5;
/** The issuer stands over the first columns, as in a letter. */
const ISSUER_LAST_COLUMN = 3;

/** What a screen shows of a sheet beside the pane: a title over more than that is cut, and frozen with the rows it stands in. */
export const TITLE_PX = 900;

/** Zero-based: the last of the columns, from the first on, that fit under a title. */
export function lastTitleColumn(widthsPx: readonly number[]): number {
  let px = 0;
  const beyond = widthsPx.findIndex((width) => (px += width) > TITLE_PX);
  return (beyond < 0 ? widthsPx.length : Math.max(beyond, 1)) - 1;
}

/** Puts a form on a sheet. */
export function layOut(form: Form): SheetBuilder {
  const last = form.columns.length - 1;
  const total = FIRST + form.rows.length;
  const sheet = sheetBuilder({
    id: form.id,
    name: form.name,
    widthsPx: form.columns.map(({ widthPx }) => widthPx),
    rows: total + form.notes.length + SIGNER_ROWS + 10,
    frozenRows: FIRST,
  });
  sheet.merge(ISSUER, 0, ISSUER, ISSUER_LAST_COLUMN);
  sheet.put(ISSUER, 0, unit.name, "issuer");
  sheet.put(ISSUER, last, form.formNumber, "formNumber");
  for (const [row, text, style] of [
    [TITLE, form.title, "title"],
    [SUBTITLE, form.subtitle, "subtitle"],
  ] as const) {
    sheet.merge(row, 0, row, lastTitleColumn(form.columns.map(({ widthPx }) => widthPx)));
    sheet.put(row, 0, text, style);
  }
  captions(sheet, form.columns);
  form.rows.forEach((cells, index) => {
    putRow(sheet, FIRST + index, cells, ({ style }) => style, form.columns);
  });
  putRow(sheet, total, form.total, () => "total", form.columns);
  form.notes.forEach((note, index) => {
    sheet.put(total + 2 + index, 0, index === 0 ? `Ghi chú: ${note}` : note, "note");
  });
  signature(sheet, form, total + form.notes.length + 3);
  return sheet;
}

function captions(sheet: SheetBuilder, columns: readonly Column[]): void {
  sheet.height(GROUPS, 30);
  sheet.height(CAPTIONS, 58);
  columns.forEach(({ caption, group }, column) => {
    sheet.put(COLUMN_NUMBERS, column, `(${column + 1})`, "columnNumber");
    sheet.put(GROUPS, column, group === undefined ? caption : null, "caption");
    sheet.put(CAPTIONS, column, group === undefined ? null : caption, "caption");
    if (group === undefined) sheet.merge(GROUPS, column, CAPTIONS, column);
    else if (columns[column - 1]?.group !== group) {
      const next = columns.findIndex((other, index) => index > column && other.group !== group);
      sheet.put(GROUPS, column, group, "caption");
      sheet.merge(GROUPS, column, GROUPS, (next < 0 ? columns.length : next) - 1);
    }
  });
}

function putRow(
  sheet: SheetBuilder,
  row: number,
  cells: readonly CellContent[],
  style: (column: Column) => StyleName,
  columns: readonly Column[],
): void {
  columns.forEach((column, index) => {
    sheet.put(row, index, cells[index] ?? null, style(column));
  });
}

/** Two blocks without names: who made the list, and who signs it. */
function signature(sheet: SheetBuilder, { signer, columns }: Form, row: number): void {
  const right = Math.max(columns.length - 3, 3);
  sheet.merge(row, right, row, columns.length - 1);
  sheet.merge(row + 1, right, row + 1, columns.length - 1);
  sheet.put(row, 1, "NGƯỜI LẬP BIỂU", "signer");
  sheet.put(row, right, signer, "signer");
  sheet.put(row + 1, right, "BÍ THƯ", "signer");
}
