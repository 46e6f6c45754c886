import { box, type Box } from "../../../src/domain/a1";
import type { Cell } from "../../../src/domain/cell";
import type { Role } from "../../../src/read/tables/roles";
import type { SeenCell, SeenLook, SeenSheet } from "../../../src/read/tables/seen";

/**
 * A sheet drawn in text, one line a row, with what a careful reader says of each:
 *
 *     T | >4 *DANH SÁCH                 a title, merged over four columns, bold
 *     H | STT | Họ và tên | Điểm       captions
 *     N | (1) | (2) | (3)              column numbers
 *     G | I | Khối văn phòng           a group
 *     D | 1 | Nguyễn Văn An | 8,5      a record
 *     S | | Cộng | 8,5                 a total
 *     E | 2                            prefilled, no record
 *     X | Người lập biểu               anything outside
 *     R | stt | person | score         the roles of the columns, "?" where none is asked for; among them "=" for a blank column
 *                                      before a further table beside, "=stt" for its first column where none is between
 *     - a blank row;  B a blank row of a drawn grid;  = a further table below
 *
 * Cells: `>3 text` merged over 3 columns, `v2 text` over 2 rows (`>3v2`), `*` bold, `#` a background, `=12` a formula's value, `_` a
 * blank cell drawn, numbers as numbers, `12%` a percent, `@2024-05-01` a day, `'12` the text 12.
 */
export interface Drawn {
  readonly sheet: SeenSheet;
  readonly tables: readonly DrawnTable[];
}

/** What a careful reader says of a table; rows zero-based. */
export interface DrawnTable {
  readonly header: readonly [first: number, last: number] | null;
  readonly numberRow: number | null;
  readonly records: readonly number[];
  readonly groups: readonly number[];
  readonly totals: readonly number[];
  readonly roles: readonly (readonly [column: number, roles: readonly Role[], caption: string])[];
}

interface DrawnCell {
  readonly value: Cell;
  readonly look: SeenLook;
  readonly format: string;
  readonly formula: boolean;
  readonly across: number;
  readonly down: number;
}

const EPOCH_DAYS = 25569;
const DAY_MS = 86_400_000;

function parse(written: string): DrawnCell {
  let text = written;
  let [across, down, bold, filled, formula] = [1, 1, false, false, false];
  const merged = /^(?:>(\d+))?(?:v(\d+))?(?= |\*|#)\s*/u.exec(text);
  if (merged && (merged[1] !== undefined || merged[2] !== undefined)) {
    across = Number(merged[1] ?? 1);
    down = Number(merged[2] ?? 1);
    text = text.slice(merged[0].length);
  }
  for (; /^[*#=]/u.test(text); text = text.slice(1)) {
    if (text.startsWith("*")) bold = true;
    else if (text.startsWith("#")) filled = true;
    else if (!/^=\d|^=-\d/u.test(text)) break;
    else formula = true;
  }
  const look: SeenLook = { bold, filled };
  const cell = (value: Cell, format = "General"): DrawnCell => ({ value, look, format, formula, across, down });
  if (text === "" || text === "_" || text === "-") return cell(null);
  if (text.startsWith("'")) return cell(text.slice(1));
  if (/^-?\d+(?:\.\d+)?$/u.test(text)) return cell(Number(text));
  if (/^-?\d+(?:\.\d+)?%$/u.test(text)) return cell(Number(text.slice(0, -1)) / 100, "0.0%");
  if (/^@\d{4}-\d\d-\d\d$/u.test(text)) return cell(Date.parse(text.slice(1)) / DAY_MS + EPOCH_DAYS, "dd/mm/yyyy");
  if (text === "TRUE" || text === "FALSE") return cell(text === "TRUE");
  return cell(text.replaceAll("\\n", "\n"));
}

export interface DrawOptions {
  /** Whether captions, records, groups and totals have borders. Default true. */
  readonly borders?: boolean;
  /** The first column, for forms that do not begin in A. */
  readonly firstColumn?: number;
  /** Whether the caption rows are bold. Default true. */
  readonly boldCaptions?: boolean;
}

interface Building {
  header: number[];
  numberRow: number | null;
  records: number[];
  groups: number[];
  totals: number[];
  roles: [number, Role[]][];
  captions: Map<number, string>;
  /** Columns between tables side by side. */
  gaps: number[];
}

const fresh = (): Building => ({
  header: [],
  numberRow: null,
  records: [],
  groups: [],
  totals: [],
  roles: [],
  captions: new Map(),
  gaps: [],
});

const DRAWN_KINDS = "HNGDSEB";

/** Draws a sheet from its text. */
export function drawn(text: string, { borders = true, firstColumn = 0, boldCaptions = true }: DrawOptions = {}): Drawn {
  const cells: SeenCell[] = [];
  const merges: Box[] = [];
  const tables: Building[] = [fresh()];
  let row = 0;
  let width = 1;
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "") continue;
    const [kind = "", ...rest] = trimmed.split("|").map((part) => part.trim());
    const here = tables.at(-1) as Building;
    if (kind === "=") {
      tables.push(fresh());
      continue;
    }
    if (kind === "R") {
      rest.forEach((written, i) => {
        const column = firstColumn + i;
        const roles = written.replace(/^=/u, "");
        // beside a blank column, or without any between
        if (written.startsWith("=")) here.gaps.push(roles === "" ? column : column - 0.5);
        if (roles !== "?" && roles !== "") here.roles.push([column, roles.split("/") as Role[]]);
      });
      continue;
    }
    if (kind === "-") {
      row += 1;
      continue;
    }
    const bordered = borders && DRAWN_KINDS.includes(kind);
    if (kind === "B") for (let c = 0; c < width; c++) cells.push(blank(row, firstColumn + c, bordered));
    let column = firstColumn;
    const filled = new Set<number>();
    for (const written of rest) {
      const { value, look, format, formula, across, down } = parse(written);
      if (across > 1 || down > 1) merges.push(box(row, column, down, across));
      for (let c = column; c < column + across; c++) filled.add(c);
      if (value !== null || bordered || look.filled === true)
        cells.push({
          row,
          column,
          value,
          format,
          formula,
          look: { ...look, bordered, bold: look.bold === true || (kind === "H" && boldCaptions) },
        });
      if (kind === "H" && typeof value === "string") here.captions.set(column, value);
      column += across;
    }
    if (kind === "H") width = Math.max(width, column - firstColumn);
    if (bordered && kind !== "B")
      for (let c = firstColumn; c < firstColumn + width; c++)
        if (!filled.has(c) && c >= column) cells.push(blank(row, c, true));
    if (kind === "H") here.header.push(row);
    else if (kind === "N") here.numberRow = row;
    else if (kind === "D") here.records.push(row);
    else if (kind === "G") here.groups.push(row);
    else if (kind === "S") here.totals.push(row);
    row += 1;
  }
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return {
    sheet: { cells, merges, lists: [] },
    tables: tables
      .filter(({ header, records, numberRow }) => header.length + records.length > 0 || numberRow !== null)
      .flatMap((table) => besideOneAnother(table, cells))
      .map(({ header, roles, records, groups, totals, numberRow, captions }) => ({
        records,
        groups,
        totals,
        numberRow,
        header: header.length > 0 ? ([header[0] ?? 0, header.at(-1) ?? 0] as const) : null,
        roles: roles.map(([column, wanted]) => [column, wanted, captions.get(column) ?? ""] as const),
      })),
  };
}

/** The tables that stand side by side in some rows: each has those rows in which one of its columns is filled. */
function besideOneAnother(table: Building, cells: readonly SeenCell[]): Building[] {
  if (table.gaps.length === 0) return [table];
  const edges = [-1, ...table.gaps, Infinity];
  return edges.slice(1).map((to, i) => {
    const from = edges[i] ?? -1;
    const filled = new Set(
      cells.filter(({ column, value }) => value !== null && column > from && column < to).map(({ row }) => row),
    );
    const own = (rows: readonly number[]): number[] => rows.filter((row) => filled.has(row));
    return {
      ...table,
      header: own(table.header),
      records: own(table.records),
      groups: own(table.groups),
      totals: own(table.totals),
      roles: table.roles.filter(([column]) => column > from && column < to),
    };
  });
}

const blank = (row: number, column: number, bordered: boolean): SeenCell => ({
  row,
  column,
  value: null,
  format: "General",
  formula: false,
  look: { bordered },
});
