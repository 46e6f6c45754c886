import type { Box } from "../../src/domain/a1";
import type { SeenCell, SeenSheet } from "../../src/read/tables/seen";

/** A sheet in memory, so that it can be altered and gone through again. */
export interface HeldSheet {
  readonly cells: readonly SeenCell[];
  readonly merges: readonly Box[];
  readonly lists: SeenSheet["lists"];
}

/** What is done to every sheet, and by how much its rows and columns move for that. */
export interface Alteration {
  readonly name: string;
  readonly rows: number;
  readonly columns: number;
  alter(sheet: HeldSheet): HeldSheet;
}

const withTexts = (sheet: HeldSheet, change: (text: string) => string): HeldSheet => ({
  ...sheet,
  cells: sheet.cells.map((cell) => (typeof cell.value === "string" ? { ...cell, value: change(cell.value) } : cell)),
});

const withoutAccents = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replaceAll("đ", "d")
    .replaceAll("Đ", "D");

const ROMAN = /^[IVX]+$/u;
const SYLLABLES = ["lo", "mi", "ka", "tu", "ne", "so", "vi", "ra", "pe", "du", "go", "bi"];

/** A word that means nothing, the same for the same word, as long and in the same case. */
function nonsense(word: string): string {
  if (word.length < 2 || ROMAN.test(word)) return word;
  let seed = 7;
  for (const letter of word.toLowerCase().normalize("NFC")) seed = (seed * 31 + (letter.codePointAt(0) ?? 0)) % 65_521;
  let made = "";
  while (made.length < word.length) {
    made += SYLLABLES[seed % SYLLABLES.length] ?? "";
    seed = (seed * 17 + 11) % 65_521;
  }
  made = made.slice(0, word.length);
  if (word === word.toUpperCase()) return made.toUpperCase();
  return /^\p{Lu}/u.test(word) ? made.charAt(0).toUpperCase() + made.slice(1) : made;
}

function moved({ cells, merges, lists }: HeldSheet, rows: number, columns: number): HeldSheet {
  const box = (each: Box): Box => ({ ...each, row: each.row + rows, column: each.column + columns });
  return {
    cells: cells.map((cell) => ({ ...cell, row: cell.row + rows, column: cell.column + columns })),
    merges: merges.map(box),
    lists: lists.map((list) => ({ ...list, box: box(list.box) })),
  };
}

const written = (row: number, column: number, value: string, bold = false): SeenCell => ({
  row,
  column,
  value,
  format: "General",
  formula: false,
  look: { bold },
});

/** Five rows above, with a title over all columns, and two signatures below. */
function surrounded(sheet: HeldSheet): HeldSheet {
  if (sheet.cells.every(({ value }) => value === null)) return sheet;
  const { cells, merges, lists } = moved(sheet, 5, 0);
  const last = Math.max(...cells.map(({ column }) => column), 3);
  const bottom = Math.max(...cells.map(({ row }) => row));
  const half = Math.floor((last + 1) / 2);
  const above = [
    written(0, 0, "LIÊN ĐOÀN LAO ĐỘNG TỈNH", true),
    written(0, half, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true),
    written(1, 0, "CÔNG ĐOÀN NGÀNH"),
    written(1, half, "Độc lập - Tự do - Hạnh phúc", true),
    written(3, 0, "BÁO CÁO TỔNG HỢP NĂM 2024", true),
  ];
  const below = [
    written(bottom + 2, half, "…, ngày … tháng … năm 2024"),
    written(bottom + 3, 1, "NGƯỜI LẬP BIỂU", true),
    written(bottom + 3, half, "THỦ TRƯỞNG ĐƠN VỊ", true),
    written(bottom + 4, 1, "(Ký, ghi rõ họ tên)"),
    written(bottom + 4, half, "(Ký tên, đóng dấu)"),
  ];
  return {
    cells: [...above, ...cells, ...below],
    merges: [{ row: 3, column: 0, rows: 1, columns: last + 1 }, ...merges],
    lists,
  };
}

/** The sheets as they are, then as somebody else might have made them. */
export const ALTERATIONS: readonly Alteration[] = [
  { name: "as it is", rows: 0, columns: 0, alter: (sheet) => sheet },
  {
    name: "style removed",
    rows: 0,
    columns: 0,
    alter: (sheet) => ({
      ...sheet,
      cells: sheet.cells
        .filter(({ value }) => value !== null)
        .map(({ row, column, value, format, formula }) => ({ row, column, value, format, formula })),
    }),
  },
  { name: "merges removed", rows: 0, columns: 0, alter: (sheet) => ({ ...sheet, merges: [] }) },
  {
    name: "words replaced",
    rows: 0,
    columns: 0,
    alter: (sheet) => withTexts(sheet, (text) => text.replace(/[\p{L}\p{M}]+/gu, nonsense)),
  },
  { name: "without accents", rows: 0, columns: 0, alter: (sheet) => withTexts(sheet, withoutAccents) },
  { name: "shifted", rows: 4, columns: 3, alter: (sheet) => moved(sheet, 4, 3) },
  { name: "letterhead and signatures added", rows: 5, columns: 0, alter: surrounded },
];
