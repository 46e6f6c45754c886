import { box } from "../../src/domain/a1";
import { byAddress, makeAndRead, makeAndRefuse, sheetData, valuesIn } from "./readBook";

const SHEET = "xl/worksheets/sheet1.xml";

test("[XC01] a cell without r stands right of the one before, a row without r below", async () => {
  const rows =
    "<row><c><v>1</v></c><c r='C1'><v>2</v></c><c><v>3</v></c></row><row r='5'><c><v>4</v></c></row><row><c><v>5</v></c></row>";
  expect(await valuesIn(rows)).toEqual({ A1: 1, C1: 2, D1: 3, A5: 4, A6: 5 });
});

test("[XC02] rows and cells may come in any order", async () => {
  const rows =
    "<row r='3'><c r='B3'><v>4</v></c><c r='A3'><v>3</v></c></row><row r='1'><c r='B1'><v>2</v></c><c r='A1'><v>1</v></c></row>";
  const { cells } = (await makeAndRead({ sheets: [sheetData(rows)] })).sheets[0]!;
  expect([...cells.values]).toEqual([1, 2, 3, 4]);
  expect([...cells.rows]).toEqual([0, 0, 2, 2]);
  expect([...cells.columns]).toEqual([0, 1, 0, 1]);
});

test.each([
  ["[XC03a] side by side", "<row r='1'><c r='A1'><v>1</v></c><c r='A1'><v>2</v></c></row>"],
  [
    "[XC03b] in rows that are there twice",
    "<row r='1'><c r='A1'><v>1</v></c></row><row r='2'/><row r='1'><c r='A1'><v>2</v></c></row>",
  ],
])("%s: a cell that is there twice is damage", async (_rule, rows) => {
  expect(await makeAndRefuse({ sheets: [sheetData(rows)] })).toEqual({
    code: "damaged",
    at: [],
    facts: { part: SHEET, sheet: "S1", cell: "A1" },
  });
});

test("[XC04] a row that is there twice is none, as long as its cells differ", async () => {
  const rows = "<row r='1'><c r='A1'><v>1</v></c></row><row r='1'><c r='B1'><v>2</v></c></row>";
  expect(await valuesIn(rows)).toEqual({ A1: 1, B1: 2 });
});

test.each([
  ["[XC05a] of no column", "<row r='1'><c r='1'><v>1</v></c></row>"],
  ["[XC05b] of no row", "<row r='1'><c r='A'><v>1</v></c></row>"],
  ["[XC05c] right of the last column", "<row r='1'><c r='XFE1'><v>1</v></c></row>"],
  ["[XC05d] below the last row", "<row r='1'><c r='A1048577'><v>1</v></c></row>"],
  ["[XC05e] in letters of another script", "<row r='1'><c r='А1'><v>1</v></c></row>"],
  ["[XC05f] with a zero before", "<row r='1'><c r='A01'><v>1</v></c></row>"],
  ["[XC05g] of another row", "<row r='1'><c r='A2'><v>1</v></c></row>"],
  ["[XC05h] after the last column, without saying so", "<row r='1'><c r='XFD1'/><c><v>1</v></c></row>"],
  ["[XC05i] in row 0", "<row r='0'><c><v>1</v></c></row>"],
  ["[XC05j] in a row below the last", "<row r='1048577'><c><v>1</v></c></row>"],
  ["[XC05k] in a row that is no number", "<row r='x'><c><v>1</v></c></row>"],
])("%s: such an address is damage", async (_rule, rows) => {
  expect(await makeAndRefuse({ sheets: [sheetData(rows)] })).toMatchObject({
    code: "damaged",
    at: [],
    facts: { part: SHEET },
  });
});

test("[XC06] the last cell of a sheet is read, whatever size the file says", async () => {
  const sheet = `<dimension ref="A1:B2"/>${sheetData("<row r='1048576'><c r='XFD1048576'><v>7</v></c></row>")}`;
  expect(Object.keys(byAddress((await makeAndRead({ sheets: [sheet] })).sheets[0]))).toEqual(["XFD1048576"]);
});

test("[XC07] cells inside extensions and alternatives for other programs are none", async () => {
  const mc = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  const cell = "<row r='9'><c r='A9'><v>9</v></c></row>";
  const sheet =
    `<sheetData><row r="1"><c r="A1"><v>1</v></c></row><mc:AlternateContent xmlns:mc="${mc}"><mc:Choice>${cell}</mc:Choice></mc:AlternateContent></sheetData>` +
    `<extLst><ext><sheetData>${cell}</sheetData></ext></extLst><c r="B1"><v>2</v></c>`;
  expect(Object.keys(byAddress((await makeAndRead({ sheets: [sheet] })).sheets[0]))).toEqual(["A1"]);
});

describe("formulas", () => {
  const formulasIn = async (rows: string) =>
    Object.fromEntries(
      Object.entries(byAddress((await makeAndRead({ sheets: [sheetData(rows)] })).sheets[0])).map(
        ([at, { formula, spill, value }]) => [at, [formula, value, ...(spill ? [spill] : [])]],
      ),
    );

  test("[XF01] a formula has its equals sign and the value it last gave", async () => {
    expect(
      await formulasIn("<row r='1'><c r='A1'><f>B1&amp;\"x\"</f><v>7</v></c><c r='B1'><f>1</f></c></row>"),
    ).toEqual({
      A1: ['=B1&"x"', 7],
      B1: ["=1", null],
    });
  });

  test("[XF02] a shared formula moves with its cells", async () => {
    const rows =
      "<row r='1'><c r='A1'><f t='shared' ref='A1:A3' si='0'>B1+$C$1</f><v>1</v></c></row>" +
      "<row r='2'><c r='A2'><f t='shared' si='0'/><v>2</v></c></row><row r='3'><c r='A3'><f t='shared' si='0'>ignored</f><v>3</v></c></row>";
    expect(await formulasIn(rows)).toEqual({ A1: ["=B1+$C$1", 1], A2: ["=B2+$C$1", 2], A3: ["=ignored", 3] });
  });

  test("[XF03] also where its first cell comes later", async () => {
    const rows =
      "<row r='2'><c r='A2'><f t='shared' si='0'/><v>2</v></c></row><row r='1'><c r='A1'><f t='shared' ref='A1:A2' si='0'>B1</f><v>1</v></c></row>";
    expect(await formulasIn(rows)).toEqual({ A1: ["=B1", 1], A2: ["=B2", 2] });
  });

  test("[XF04] a shared formula no cell has is damage", async () => {
    const rows = "<row r='1'><c r='A1'><f t='shared' si='7'/><v>1</v></c></row>";
    expect(await makeAndRefuse({ sheets: [sheetData(rows)] })).toEqual({
      code: "damaged",
      at: [],
      facts: { part: SHEET, sheet: "S1", cell: "A1" },
    });
  });

  test("[XF05] an array formula says what it fills", async () => {
    const rows = "<row r='1'><c r='A1'><f t='array' ref='A1:B2'>C1:D2</f><v>1</v></c><c r='B1'><v>2</v></c></row>";
    expect(await formulasIn(rows)).toEqual({ A1: ["=C1:D2", 1, box(0, 0, 2, 2)], B1: [undefined, 2] });
  });

  test("[XF06] cells of a what-if table hold values", async () => {
    const rows = "<row r='1'><c r='A1'><f t='dataTable' ref='A1:A2' dt2D='0' r1='C1'/><v>5</v></c></row>";
    expect(await formulasIn(rows)).toEqual({ A1: [undefined, 5] });
  });
});

test.each([
  ["[XD01a] a day counts from 1900", "0", "dd/mm/yyyy", 1462],
  ["[XD01b] a day with its hour", "1.5", "m/d/yyyy h:mm", 1463.5],
  ["[XD01c] an hour stays", "0.5", "h:mm", 0.5],
  ["[XD01d] a duration stays", "2", "[h]:mm:ss", 2],
  ["[XD01e] a number stays", "7", "#,##0", 7],
  ["[XD01f] letters in quotes are no date", "7", '0 "ngày"', 7],
  ["[XD01g] powers of ten are no date", "7", "0.00E+00", 7],
])("%s in a workbook that counts from 1904", async (_rule, value, format, read) => {
  const styles = `<numFmts><numFmt numFmtId="164" formatCode="${format.replaceAll('"', "&quot;")}"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="164"/></cellXfs>`;
  const rows = `<row r="1"><c r="A1" s="1"><v>${value}</v></c></row>`;
  expect(await valuesIn(rows, { styles, workbookPr: '<workbookPr date1904="1"/>' })).toEqual({ A1: read });
  expect(await valuesIn(rows, { styles })).toEqual({ A1: Number(value) });
});
