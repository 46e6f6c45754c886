import Excel from "exceljs";
import fc from "fast-check";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import type { Book, BookColumns, Look } from "../../src/xlsx/book";
import { type BookCell, cellsOf } from "../../src/xlsx/bookCells";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { writeBook } from "../../src/xlsx/write/writeBook";
import { PLAIN, USUAL, anyBook } from "./anyBook";
import { sheetOf } from "../xlsx-read/sheetOf";

/** Looks by what they say: a file numbers them its own way, and has each once. */
const told = ({ sheets, names: named, looks }: Book) => ({
  names: named,
  sheets: sheets.map(({ cells: own, ...rest }) => ({
    ...rest,
    cells: [...cellsOf(own)].map((cell) => ({ ...cell, look: looks[cell.look] })),
  })),
});

async function read(bytes: Uint8Array): Promise<Book> {
  const outcome = await readXlsx(bytes, { looks: true });
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues[0]));
  return outcome.value;
}

test("[XWB01] any book is the same book when its file is read again", async () => {
  await fc.assert(
    fc.asyncProperty(anyBook, async (given) => {
      expect(told(await read(await writeBook(given)))).toEqual(told(given));
    }),
    { numRuns: 60 },
  );
}, 60_000);

const sheetWith = (given: readonly BookCell[]): Book => ({
  sheets: [sheetOf("Bảng 1", given)],
  names: [],
  looks: [PLAIN],
});

test("[XWB02] the same book gives the same bytes", async () => {
  const given = sheetWith([{ row: 0, column: 0, value: "chữ", look: 0 }]);
  expect(Buffer.from(await writeBook(given)).equals(Buffer.from(await writeBook(given)))).toBe(true);
});

test("[XWB03] the last cell Excel has, and columns hidden to the right end", async () => {
  const given = sheetWith([{ row: 1_048_575, column: 16_383, value: 7, look: 0 }]);
  const hidden: BookColumns = { first: 3, last: 16_383, hidden: true };
  const far: Book = { ...given, sheets: given.sheets.map((each) => ({ ...each, columns: [hidden] })) };
  expect(told(await read(await writeBook(far)))).toEqual(told(far));
});

test("[XWB04] errors that files do not know are written as Excel writes them", async () => {
  const given = sheetWith([
    { row: 0, column: 0, value: { error: "#SPILL!" }, look: 0, formula: "=CHITIEU.DANHMUC()" },
    { row: 1, column: 0, value: { error: "#CALC!" }, look: 0 },
  ]);
  const { sheets } = await read(await writeBook(given));
  expect(sheets[0]?.cells.values).toEqual([{ error: "#VALUE!" }, { error: "#VALUE!" }]);
});

const exceljsValue = (cell: Excel.Cell): unknown => {
  const shown: unknown = cell.formula ? cell.result : cell.value;
  if (typeof shown !== "object" || shown === null) return shown;
  return "richText" in shown ? (shown as Excel.CellRichTextValue).richText.map((run) => run.text).join("") : shown;
};

test("[XWB05] exceljs reads the same cells: values, formulas, what an array fills, formats, fonts, merges, widths", async () => {
  const values: readonly Cell[] = ["chữ", "=A1", "#N/A", 1.5, true, { error: "#DIV/0!" }];
  const bold: Look = { format: "0.00%", font: { ...USUAL, bold: true }, fill: "FFEECC", wrap: true };
  const plain = sheetWith([
    ...values.map((each, row) => ({ row, column: 0, value: each, look: 1 })),
    { row: 0, column: 1, value: 3, look: 0, formula: "=1+2" },
    { row: 1, column: 1, value: { error: "#N/A" }, look: 0, formula: "=NA()" },
    { row: 2, column: 1, value: "Đạt", look: 0, formula: '=CHITIEU.DANHGIA("CT06",1,1)' },
    { row: 3, column: 1, value: 5, look: 0, formula: "=A1:A2*5", spill: box(3, 1, 2) },
    { row: 4, column: 1, value: 10, look: 0 },
  ]);
  const given: Book = {
    ...plain,
    looks: [PLAIN, bold],
    sheets: plain.sheets.map((each) => ({
      ...each,
      merges: [box(8, 0, 1, 3)],
      columns: [{ first: 0, last: 1, widthChars: 20, hidden: false }],
    })),
  };
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load((await writeBook(given)) as unknown as Excel.Buffer);
  const own = workbook.getWorksheet("Bảng 1");
  if (!own) throw new Error("no sheet");
  const shown = (column: number): unknown[] => [1, 2, 3, 4, 5, 6].map((row) => exceljsValue(own.getCell(row, column)));
  expect(shown(1)).toEqual(["chữ", "=A1", "#N/A", 1.5, true, { error: "#DIV/0!" }]);
  expect(shown(2).slice(0, 5)).toEqual([3, { error: "#N/A" }, "Đạt", 5, 10]);
  expect([1, 2, 3].map((row) => own.getCell(row, 2).formula)).toEqual(["1+2", "NA()", 'CHITIEU.DANHGIA("CT06",1,1)']);
  const { numFmt, font: shownFont, alignment } = own.getCell(1, 1);
  expect({ numFmt, bold: shownFont.bold, size: shownFont.size, wrap: alignment.wrapText }).toEqual({
    numFmt: "0.00%",
    bold: true,
    size: 13,
    wrap: true,
  });
  expect(own.getCell(9, 3).isMerged).toBe(true);
  expect([1, 2].map((column) => own.getColumn(column).width)).toEqual([20, 20]);
});
