import { isBlank } from "../../domain/cell";
import { fold } from "../../domain/fold";
import { isTotalKey } from "../../domain/total";
import type { Grid } from "../../read/grid";
import { keyOf } from "../../report/geometry";
import { recordOf } from "../../report/sheets";
import { sheetTable } from "../sheetTable";
import type { CopiedWorkbook, CopyCell, People } from "./copyFiles";
import { ourSheets } from "./ourSheets";

const WORDS = /[\p{L}\p{M}]+/gu;
const MOST_WORDS = 6;
const TITLES = /^(?:đ\.c|đc|đồng chí|ông|bà|anh|chị)[\s.:]+/iu;
const COMRADE = /đ\/\/?c\b/giu;
const BETWEEN_PEOPLE = /[;,\n/()]| và | - /u;

const isUpper = (word: string): boolean => word === word.toUpperCase() && word !== word.toLowerCase();
const isCapital = (word: string): boolean => isUpper([...word][0] ?? "");

/** Whether a text reads as a person's name: two to six words, each with a capital, no abbreviation among them. */
export function looksLikeName(text: string): boolean {
  if (/\d/u.test(text)) return false;
  const words = text.normalize("NFC").match(WORDS) ?? [];
  if (words.length < 2 || words.length > MOST_WORDS || !words.every(isCapital)) return false;
  const long = words.filter((word) => word.length > 1);
  return long.every(isUpper) || !long.some(isUpper);
}

/**
 * The people a cell names: several, with titles before them and offices behind.
 *
 * @example namesIn("Đ/c Nguyễn Văn An, Bí thư; Lò Thị Mẫu") // ["Nguyễn Văn An", "Lò Thị Mẫu"]
 */
export const namesIn = (text: string): readonly string[] =>
  text
    .normalize("NFC")
    .replace(COMRADE, "đồng chí")
    .split(BETWEEN_PEOPLE)
    .map((piece) => piece.trim().replace(TITLES, "").trim())
    .filter(looksLikeName);

const FEWEST_DIGITS = 7;
const MOST_DIGITS = 13;

/** The telephone numbers a cell holds, as digits: several divided by commas, or side by side. */
function digitsIn(value: unknown): readonly string[] {
  const text = typeof value === "number" ? String(value) : typeof value === "string" ? value : "";
  return text.split(/[;,/\n]|\s{2,}/u).flatMap((piece) => {
    const groups = piece.match(/\d+/gu) ?? [];
    const all = groups.join("");
    const each = all.length > MOST_DIGITS ? groups : [all];
    return each.filter((digits) => digits.length >= FEWEST_DIGITS);
  });
}

const NAME_CAPTION = /^(?:stt và )?họ(?:,| và)? ?tên/u;
const PHONE_CAPTION = /^(?:số )?(?:điện thoại|đt|sđt|di động|số di động|số đt)(?: .*)?$/u;

interface Gathered {
  readonly names: Set<string>;
  readonly phones: Set<string>;
  readonly nameCells: CopyCell[];
  readonly blankCells: CopyCell[];
}

/** Columns of anybody's sheet under captions that say what they hold: "Họ và tên", "Điện thoại". */
function gatherByCaptions(sheet: string, grid: Grid, found: Gathered): void {
  const last = grid.box.row + grid.box.rows;
  for (const [row, column] of grid.filled()) {
    const value = grid.value(row, column);
    if (typeof value !== "string" || value.length > 60) continue;
    const caption = fold(value);
    const isName = NAME_CAPTION.test(caption);
    if (!isName && !PHONE_CAPTION.test(caption)) continue;
    // a name in two columns, "Nguyễn Văn" and "An", has one caption over both
    const merge = grid.merges.find((box) => box.row === row && box.column === column);
    const columns = Array.from({ length: isName ? (merge?.columns ?? 1) : 1 }, (_, i) => column + i);
    for (let below = row + 1; below < last; below++) {
      const cells = columns.map((each) => grid.value(below, each));
      if (!isName) {
        const digits = digitsIn(cells[0]);
        digits.forEach((each) => found.phones.add(each));
        if (digits.length > 0) found.blankCells.push({ sheet, row: below, column });
        continue;
      }
      const name = cells.flatMap((cell) => (typeof cell === "string" && !isBlank(cell) ? [cell] : [])).join(" ");
      if (name === "" || isTotalKey(name) || !looksLikeName(name)) continue;
      found.names.add(name);
      columns.forEach((each) => found.nameCells.push({ sheet, row: below, column: each }));
    }
  }
}

/** Whose names and numbers the lists of a workbook hold: columns that the records say hold some, and those of other sheets by their captions. */
export function peopleIn(workbook: CopiedWorkbook): People {
  const found: Gathered = { names: new Set(), phones: new Set(), nameCells: [], blankCells: [] };
  for (const { name, grid } of workbook.sheets) gatherByCaptions(name, grid, found);
  for (const sheet of ourSheets(workbook)) {
    const record = recordOf(sheet.sheet);
    const holding = record.columns.filter(({ holds }) => holds !== undefined);
    const table = holding.length > 0 ? sheetTable(record, sheet, [keyOf(record)]) : undefined;
    if (!table?.ok) continue;
    const { value } = table;
    for (const { key, holds } of holding) {
      const column = value.columnOf(key);
      if (column === undefined) continue;
      const block = value.column(key);
      value.rows.forEach((row, i) => {
        const cell = block.at(i, 0);
        if (isBlank(cell) || isTotalKey(cell)) return;
        const at = { sheet: sheet.name, row, column };
        if (holds === "phone") {
          digitsIn(cell).forEach((each) => found.phones.add(each));
          found.blankCells.push(at);
        } else if (typeof cell === "string") {
          namesIn(cell).forEach((each) => found.names.add(each));
          // who a row is about has a name, in whatever letters it was typed
          if (key !== keyOf(record)) return;
          found.nameCells.push(at);
          if ((cell.match(WORDS) ?? []).length <= MOST_WORDS) found.names.add(cell);
        }
      });
    }
  }
  return {
    names: [...found.names],
    phones: [...found.phones],
    nameCells: found.nameCells,
    blankCells: found.blankCells,
  };
}
