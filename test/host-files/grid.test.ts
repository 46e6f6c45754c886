import type { ICellData } from "@univerjs/core";
import { box } from "../../src/domain/a1";
import type { Book, BookSheet, Look } from "../../src/xlsx/book";
import { type BookCell, bookCells, cellsOf } from "../../src/xlsx/bookCells";
import { snapshotOf } from "../../src/host/files/snapshotOf";
import { sheetOf } from "../xlsx-read/sheetOf";
import { throughGrid } from "./gridBook";

const FONT = { name: "Times New Roman", sizePoints: 12 };
const PLAIN: Look = { format: "General", font: FONT };
const LOOKS: readonly Look[] = [
  PLAIN,
  {
    format: "#,##0.00",
    font: { name: "Arial", sizePoints: 14, bold: true, italic: true, underline: true, strike: true, colour: "0F6C3F" },
    fill: "E7EEF3",
    border: { top: { line: "thin", colour: "000000" }, bottom: { line: "double", colour: "FF0000" } },
    horizontal: "center",
    vertical: "top",
    wrap: true,
  },
  { format: "dd/mm/yyyy", font: FONT },
  { format: "@", font: FONT },
];

const SHEET: BookSheet = sheetOf("Bảng 1", []);

const cell = (row: number, column: number, value: BookCell["value"], more: Partial<BookCell> = {}): BookCell => ({
  row,
  column,
  value,
  look: 0,
  ...more,
});
const bookWith = (sheet: Partial<BookSheet>, more: Partial<Book> = {}): Book => ({
  sheets: [{ ...SHEET, ...sheet }],
  names: [],
  looks: LOOKS,
  ...more,
});
const reopened = (book: Book): Promise<Book> => throughGrid(snapshotOf(book, "book-1", "Sổ"));

/** Cells with what their look says, whatever its number. */
const told = (book: Book, sheet = 0) =>
  [...cellsOf(book.sheets[sheet]?.cells ?? bookCells([]))].map(({ look, ...rest }) => ({
    ...rest,
    look: book.looks[look],
  }));

test("[HF01] values come out as they went in: numbers, text that looks like something else, truth values, errors", async () => {
  const values = [
    1.5,
    0,
    -3,
    "chữ",
    "001",
    "12%",
    "=A1+1",
    "TRUE",
    "#N/A",
    "'",
    " a\nb ",
    true,
    false,
    { error: "#N/A" },
  ];
  const book = bookWith({ cells: bookCells(values.map((value, row) => cell(row, 0, value))) });
  expect(told(await reopened(book))).toEqual(told(book));
});

test("[HF02] looks come out as they went in, also of cells that hold nothing", async () => {
  const cells = [
    cell(0, 0, 1234.5, { look: 1 }),
    cell(1, 1, 45_000, { look: 2 }),
    cell(2, 0, "007", { look: 3 }),
    cell(5, 5, null, { look: 1 }),
  ];
  const book = bookWith({ cells: bookCells(cells) });
  expect(told(await reopened(book))).toEqual(told(book));
});

test("[HF03] formulas come out as written, with what the grid calculates", async () => {
  const cells = [
    cell(0, 0, 2),
    cell(1, 0, 3),
    cell(2, 0, 5, { formula: "=SUM(A1:A2)" }),
    cell(3, 0, { error: "#DIV/0!" }, { formula: "=A1/0" }),
    cell(4, 0, "2 xã", { formula: '=A1&" xã"' }),
    cell(5, 0, true, { formula: "=A1<A2" }),
  ];
  const book = bookWith({ cells: bookCells(cells) });
  expect(told(await reopened(book))).toEqual(told(book));
});

test("[HF04] a formula that fills several cells fills them again", async () => {
  const cells = [
    cell(0, 0, 2, { formula: "=_xlfn.SEQUENCE(2,2,2)", spill: box(0, 0, 2, 2) }),
    cell(0, 1, 3),
    cell(1, 0, 4, { look: 2 }),
    cell(1, 1, 5),
  ];
  const book = bookWith({ cells: bookCells(cells) });
  expect(told(await reopened(book))).toEqual(told(book));
});

test("[HF05] functions newer than Excel 2007 bear their marks in the file and none in the grid", async () => {
  const formulas = [
    '=_xlfn.XLOOKUP("_xlfn.b",A1:A2,B1:B2)',
    "=_xlfn._xlws.SORT(A1:A2)",
    "=_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)",
  ];
  const cells = formulas.map((formula, i) => cell(5, 2 * i, 1, { formula }));
  const book = bookWith({ cells: bookCells(cells) });
  const snapshot = snapshotOf(book, "book-1", "Sổ");
  const typed = Object.values(snapshot.sheets["sheet1"]?.cellData?.[5] ?? {}).map(({ f }: ICellData) => f);
  expect(typed).toEqual(['=XLOOKUP("_xlfn.b",A1:A2,B1:B2)', "=SORT(A1:A2)", "=LET(x,A1,x+1)"]);
  expect(
    [...cellsOf((await throughGrid(snapshot)).sheets[0]?.cells ?? bookCells([]))]
      .map(({ formula }) => formula)
      .filter(Boolean),
  ).toEqual(formulas);
});

test("[HF10] what the grid cannot calculate stays as its file had it, also as a formula that may fill cells", async () => {
  const cells = [
    cell(0, 0, 1),
    cell(0, 2, 3, { formula: "=SUM(A1:A1*3)", spill: box(0, 2) }),
    cell(1, 2, { error: "#NAME?" }, { formula: "=_xlfn.ANCHORARRAY(C1)", spill: box(1, 2) }),
    cell(2, 2, "", { formula: '=IF(A1=1,"","x")' }),
  ];
  const book = bookWith({ cells: bookCells(cells) });
  expect(told(await reopened(book))).toEqual(told(book));
});

test("[HF11] cells of a workbook whose usual look is not plain look as they did", async () => {
  const usual: Look = { format: "0.0", font: { ...FONT, bold: true }, fill: "FFEECC", vertical: "center", wrap: true };
  const book = bookWith(
    { cells: bookCells([cell(0, 0, 1), cell(0, 1, 2, { look: 1 }), cell(0, 2, 3, { look: 2 })]) },
    { looks: [usual, PLAIN, { ...usual, horizontal: "right" }] },
  );
  expect(told(await reopened(book))).toEqual(told(book));
});

test("[HF06] merges, frozen panes, hidden and sized rows and columns, sheet states", async () => {
  const sheet: Partial<BookSheet> = {
    merges: [box(0, 0, 1, 3), box(4, 1, 2, 1)],
    hiddenRows: [3, 60],
    rowHeightsPoints: [
      [0, 30],
      [70, 45.75],
    ],
    columns: [
      { first: 0, last: 1, widthChars: 12.5, hidden: false },
      { first: 3, last: 3, hidden: true },
      { first: 5, last: 16_383, widthChars: 4, hidden: true },
    ],
    frozenRows: 2,
    frozenColumns: 1,
  };
  const book: Book = {
    ...bookWith(sheet),
    sheets: [
      { ...SHEET, ...sheet },
      { ...SHEET, name: "Ẩn", state: "hidden" },
    ],
  };
  const { sheets } = await reopened(book);
  expect(sheets).toEqual(book.sheets);
});

test("[HF09] columns alike to the right end make no wide grid; hidden ones end it", async () => {
  const cells = bookCells([cell(0, 4, 1)]);
  const wide = bookWith({ cells, columns: [{ first: 6, last: 16_383, widthChars: 20, hidden: false }] });
  const short = bookWith({ cells, columns: [{ first: 6, last: 16_383, hidden: true }] });
  const width = (book: Book) => snapshotOf(book, "book-1", "Sổ").sheets["sheet1"]?.columnCount;
  expect([width(wide), width(short)]).toEqual([26, 6]);
  expect((await reopened(wide)).sheets).toEqual(wide.sheets);
  expect((await reopened(short)).sheets).toEqual(short.sheets);
});

test("[HF07] drop-downs, tables and names", async () => {
  const captions = ["Họ tên", "Điểm"];
  const sheet: Partial<BookSheet> = {
    cells: bookCells([...captions.map((caption, i) => cell(0, i, caption)), cell(1, 0, "An"), cell(1, 1, 7)]),
    lists: [
      { boxes: [box(1, 0, 5), box(1, 4)], source: '"Có,Không"' },
      { boxes: [box(1, 1, 5)], source: "'DM'!$A$2:$A$9" },
    ],
    tables: [{ name: "DanhSach", box: box(0, 0, 3, 2), columns: captions, headerRow: true, totalsRow: false }],
  };
  const book: Book = {
    ...bookWith(sheet),
    names: [
      { name: "DIEM", formula: "'Bảng 1'!$B$2:$B$3", hidden: false },
      { name: "RIENG", formula: "'Bảng 1'!$A$1", sheet: 0, hidden: true },
      { name: "_xlnm.Print_Titles", formula: "'Bảng 1'!$1:$1", sheet: 0, hidden: false },
    ],
  };
  const { sheets, names } = await reopened(book);
  expect(sheets[0]?.lists).toEqual(book.sheets[0]?.lists);
  expect(sheets[0]?.tables).toEqual(book.sheets[0]?.tables);
  expect(names).toEqual(book.names);
});

test("[HF08] a lone cell at Excel's last corner opens where it is", async () => {
  const book = bookWith({ cells: bookCells([cell(1_048_575, 16_383, "xa")]) });
  expect(told(await reopened(book))).toEqual(told(book));
});
