import fc from "fast-check";
import { box, type Box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { USUAL_MARGINS_INCHES, type BookPage } from "../../src/xlsx/book";
import type { Book, BookColumns, BookName, BookSheet, BookTable, Look, LookFont, LookLine } from "../../src/xlsx/book";
import { type BookCell, bookCells } from "../../src/xlsx/bookCells";

export const USUAL = { name: "Times New Roman", sizePoints: 13 };
export const PLAIN: Look = { format: "General", font: USUAL };

/** Texts that files, readers or the library could take for something else. */
const text = fc.oneof(
  fc.constantFrom(
    "=A1+1",
    "#N/A",
    "#SPILL!",
    "_x0041_",
    "_x005F_x0041_",
    "001",
    "TRUE",
    " a ",
    "a\r\nb",
    "\t",
    "<&>\"'",
    "Tiến Đạt ế",
  ),
  fc.string({ minLength: 1, unit: "grapheme", maxLength: 12 }),
);
const error = fc.constantFrom("#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA");
const value: fc.Arbitrary<Cell> = fc.oneof(
  text,
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
  fc.boolean(),
  error.map((name) => ({ error: name })),
);
const colour = fc.stringMatching(/^[0-9A-F]{6}$/u);
const yes = fc.constant(true as const);

const font: fc.Arbitrary<LookFont> = fc.record(
  {
    name: fc.constantFrom("Arial", "Times New Roman", ".VnTime"),
    sizePoints: fc.constantFrom(8, 12.5, 13),
    bold: yes,
    italic: yes,
    underline: yes,
    strike: yes,
    colour,
  },
  { requiredKeys: ["name", "sizePoints"] },
);
const line: fc.Arbitrary<LookLine> = fc.record(
  { line: fc.constantFrom("thin", "medium", "double", "hair", "dashDotDot"), colour },
  { requiredKeys: ["line"] },
);
const border = fc
  .record({ top: line, right: line, bottom: line, left: line }, { requiredKeys: [] })
  .filter((sides) => Object.keys(sides).length > 0);
const look: fc.Arbitrary<Look> = fc.record(
  {
    format: fc.constantFrom("General", "0.00%", "#,##0", "dd/mm/yyyy", "@", '[Red]"âm" 0;-0'),
    font,
    fill: colour,
    border,
    horizontal: fc.constantFrom("left", "center", "right", "justify", "fill", "centerContinuous", "distributed"),
    vertical: fc.constantFrom("top", "center", "justify", "distributed"),
    wrap: yes,
    locked: fc.constant(false),
  },
  { requiredKeys: ["format", "font"] },
);

const LOOKS = 4;
const place = { row: fc.oneof(fc.nat(20), fc.constant(2_000)), column: fc.oneof(fc.nat(10), fc.constant(16_383)) };
const formula = fc.constantFrom(
  "=SUM(A1:B2)",
  '=IF(A1<>"",A1&"<b>",0)',
  "=CHITIEU.TYLETOTTROLEN(B7:B9,F7:F9)",
  "='Bảng 1'!$A$1",
);
const bookCell: fc.Arbitrary<BookCell> = fc.oneof(
  fc.record({ ...place, value, look: fc.nat(LOOKS) }),
  fc.record({ ...place, value: fc.constant(null), look: fc.integer({ min: 1, max: LOOKS }) }),
  fc.record({ ...place, value: fc.oneof(value, fc.constant(null)), look: fc.nat(LOOKS), formula }),
  fc.record({ ...place, value, look: fc.nat(LOOKS), formula }).map((cell) => ({
    ...cell,
    spill: box(cell.row, cell.column, cell.row < 100 ? 3 : 1, cell.column < 100 ? 2 : 1),
  })),
);
const cells = fc
  .uniqueArray(bookCell, { selector: ({ row, column }) => `${row},${column}`, maxLength: 12 })
  .map(bookCells);

const someBox: fc.Arbitrary<Box> = fc.record({
  row: fc.nat(50),
  column: fc.nat(8),
  rows: fc.integer({ min: 1, max: 3 }),
  columns: fc.integer({ min: 2, max: 3 }),
});
const columns: fc.Arbitrary<BookColumns[]> = fc
  .array(
    fc.record({
      across: fc.integer({ min: 1, max: 3 }),
      widthChars: fc.option(fc.constantFrom(0.5, 9.140625, 40), { nil: undefined }),
      hidden: fc.boolean(),
    }),
    { maxLength: 3 },
  )
  .map((groups) => {
    let first = 0;
    return groups.flatMap(({ across, widthChars, hidden }): BookColumns[] => {
      const group = { first, last: first + across - 1, hidden };
      first += across;
      if (widthChars === undefined) return hidden ? [group] : [];
      return [{ ...group, widthChars }];
    });
  });
const source = fc.constantFrom('"Có,Không"', "'DM'!$A$2:$A$9", "DANH_MUC");
const rowNumbers = fc.uniqueArray(fc.nat(40), { maxLength: 3 }).map((rows) => rows.sort((a, b) => a - b));

const table = (name: string): fc.Arbitrary<BookTable> =>
  fc.record({
    name: fc.constant(name),
    box: fc.record({
      row: fc.nat(20),
      column: fc.nat(5),
      rows: fc.integer({ min: 3, max: 5 }),
      columns: fc.constant(2),
    }),
    columns: fc.uniqueArray(fc.constantFrom("Họ tên", 'Đạt "<95%"', "a\nb", "_x0041_"), { minLength: 2, maxLength: 2 }),
    headerRow: fc.boolean(),
    totalsRow: fc.boolean(),
  });

const page: fc.Arbitrary<BookPage> = fc
  .record(
    {
      orientation: fc.constantFrom("portrait", "landscape"),
      paper: fc.constantFrom("letter", "a3", "a4", "b5"),
      scale: fc.integer({ min: 10, max: 400 }),
      fit: fc.record({ across: fc.nat(3), down: fc.nat(3) }),
      marginsInches: fc.constant({ ...USUAL_MARGINS_INCHES, left: 1.181, top: 0 }),
      centredAcross: yes,
      centredDown: yes,
    },
    { requiredKeys: [] },
  )
  .filter((told) => Object.keys(told).length > 0);

const sheet = (name: string, state: BookSheet["state"]): fc.Arbitrary<BookSheet> =>
  fc
    .record({
      name: fc.constant(name),
      state: fc.constant(state),
      cells,
      merges: fc.array(someBox, { maxLength: 2 }),
      hiddenRows: rowNumbers,
      rowHeightsPoints: rowNumbers.map((rows) => rows.map((row) => [row, 15.75 + row] as const)),
      columns,
      lists: fc.array(fc.record({ boxes: fc.array(someBox, { minLength: 1, maxLength: 2 }), source }), {
        maxLength: 2,
      }),
      tables: fc.option(table(`Bang${name.length}`), { nil: undefined }).map((each) => (each ? [each] : [])),
      frozenRows: fc.nat(3),
      frozenColumns: fc.nat(3),
      page: fc.option(page, { nil: undefined }),
    })
    .map(({ page: told, ...rest }): BookSheet => (told ? { ...rest, page: told } : rest));

const names: fc.Arbitrary<BookName[]> = fc.uniqueArray(
  fc.record(
    {
      name: fc.constantFrom("DIEM", "Tỷ_lệ", "A.b"),
      formula: fc.constantFrom("'Bảng 1'!$A$1:$B$7", '"<a>"', "0.95"),
      sheet: fc.constant(1),
      hidden: fc.boolean(),
    },
    { requiredKeys: ["name", "formula", "hidden"] },
  ),
  { selector: ({ name }) => name, maxLength: 3 },
);

/** Books of three sheets with whatever a file can say. */
export const anyBook: fc.Arbitrary<Book> = fc.record({
  sheets: fc.tuple(sheet("Ẩn", "hidden"), sheet("Bảng 1", "visible"), sheet("Rất ẩn", "veryHidden")),
  names,
  looks: fc
    .tuple(fc.oneof(fc.constant(PLAIN), look), fc.array(look, { minLength: LOOKS, maxLength: LOOKS }))
    .map(([first, looks]) => [first, ...looks]),
});
