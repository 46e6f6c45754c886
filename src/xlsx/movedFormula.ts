import { columnLetters } from "../domain/a1";

const MAX_ROWS = 1_048_576;
const MAX_COLUMNS = 16_384;

/** What stays as it is: text, quoted sheet names, columns of tables and other workbooks in brackets, errors. */
const KEPT = [
  String.raw`"(?:[^"]|"")*"`,
  String.raw`'(?:[^']|'')*'`,
  String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
  String.raw`#[A-Z/0]+[!?]?`,
].join("|");
/** What makes a word longer than an address, or the name of a sheet, function or table. */
const NOT_BEFORE_WORD = String.raw`(?![\p{L}\p{N}_.\\?(!$[])`;
const CELL = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const COLUMN = String.raw`\$?[A-Za-z]{1,3}`;
const ROW = String.raw`\$?\d{1,7}`;
const WORD = String.raw`[\p{L}\p{N}_\\$.?]+`;

const TOKEN = new RegExp(
  `(?<kept>${KEPT})|(?<range>(?:${CELL}(?::${CELL})?|${COLUMN}:${COLUMN}|${ROW}:${ROW})${NOT_BEFORE_WORD})|${WORD}`,
  "gu",
);
const CORNER = /^(\$?)([A-Za-z]*)(\$?)(\d*)$/u;

const columnNumber = (letters: string): number =>
  [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/** A corner moved, as it is where it is none; undefined where it leaves the sheet. */
function movedCorner(corner: string, rows: number, columns: number): string | undefined {
  const [, first = "", letters = "", second = "", digits = ""] = CORNER.exec(corner) ?? [];
  // before a row alone the only sign is the first
  const [fixedColumn, fixedRow] = letters === "" ? ["", first] : [first, second];
  const from = { column: letters === "" ? 0 : columnNumber(letters), row: digits === "" ? 0 : Number(digits) - 1 };
  if (from.column >= MAX_COLUMNS || from.row >= MAX_ROWS || from.row < 0) return corner;
  const column = from.column + (letters === "" || fixedColumn !== "" ? 0 : columns);
  const row = from.row + (digits === "" || fixedRow !== "" ? 0 : rows);
  if (column < 0 || column >= MAX_COLUMNS || row < 0 || row >= MAX_ROWS) return undefined;
  return `${fixedColumn}${letters === "" ? "" : columnLetters(column)}${fixedRow}${digits === "" ? "" : row + 1}`;
}

/**
 * A formula as it reads when its cell is copied elsewhere: relative references move along, those with `$` stay. What leaves the
 * sheet becomes #REF!; text in quotes, names, functions and sheet names stay as they are.
 *
 * @param rows how far down, negative upwards
 * @param columns how far right, negative leftwards
 * @example movedFormula("=A1+$B$1", 2, 0) // "=A3+$B$1"
 */
export function movedFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(TOKEN, (token: string, ...rest: unknown[]) => {
    const { range } = rest[rest.length - 1] as { readonly range?: string };
    if (range === undefined) return token;
    const corners = range.split(":").map((corner) => movedCorner(corner, rows, columns));
    return corners.includes(undefined) ? "#REF!" : corners.join(":");
  });
}
