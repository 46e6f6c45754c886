import { strToU8, zipSync } from "fflate";
import { box } from "../../src/domain/a1";
import { issue } from "../../src/domain/problem";
import { unitWorkbook } from "../../src/xlsx/bookGrid";
import { relationships, workbookParts, worksheet } from "./makePackage";
import { byAddress, issueOf, makeAndRead, makeAndRefuse, readBook, sheetData, valuesIn, valuesOf } from "./readBook";

const SHEET = "xl/worksheets/sheet1.xml";
const row1 = (cells: string): string => `<row r="1">${cells}</row>`;
const MC = 'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"';
const alternatives = (choice: string, fallback: string): string =>
  `<mc:AlternateContent ${MC}><mc:Choice Requires="z" xmlns:z="z">${choice}</mc:Choice>${fallback}</mc:AlternateContent>`;
const fallback = (content: string): string => `<mc:Fallback>${content}</mc:Fallback>`;

describe("cells", () => {
  test.each([
    ["[XO01a] inline text counts, whatever stands beside it", "<v>1.0</v><is><t>1.</t></is>", "1."],
    ["[XO01b] before it too", "<is><t>12</t></is><v>7</v>", "12"],
    ["[XO01c] and where that is empty", "<v/><is><t>An</t></is>", "An"],
    ["[XO01d] empty inline text as well", "<is><t></t></is><v>7</v>", ""],
  ])("%s", async (_rule, content, value) => {
    expect(await valuesIn(row1(`<c r="A1" t="inlineStr">${content}</c>`))).toEqual({ A1: value });
  });

  test("[XO02] a number with inline text beside it is the number", async () => {
    expect(await valuesIn(row1(`<c r="A1"><v>7</v><is><t>12</t></is></c>`))).toEqual({ A1: 7 });
  });

  test("[XO03] an address may be in small letters", async () => {
    expect(await valuesIn(`${row1("<c r='a1'><v>1</v></c><c r='xfd1'><v>2</v></c>")}`)).toEqual({ A1: 1, XFD1: 2 });
  });

  test("[XO04] an empty style number is that of the first style", async () => {
    const styles = '<cellXfs><xf numFmtId="14"/><xf numFmtId="0"/></cellXfs>';
    const book = await makeAndRead({ sheets: [sheetData(row1(`<c r="A1" s=""><v>1</v></c>`))], styles });
    expect([book.looks[book.sheets[0]?.cells.looks[0] ?? 9]?.format, book.warnings]).toEqual(["m/d/yyyy", undefined]);
  });

  test.each([
    ["PT0H0M0.000S", 0],
    ["PT24H0M0.000S", 1],
    ["PT1392H0M0.000S", 58],
    ["PT1H30M0.000S", 0.0625],
    ["P1DT2H30M", 1 + 2.5 / 24],
    ["-PT1H0M0.000S", -1 / 24],
    ["PT1.5S", 1.5 / 86_400],
    ["P2D", 2],
  ])("[XO05] the duration %s is a number of days", async (text, days) => {
    expect(await valuesIn(row1(`<c r="A1" t="d"><v>${text}</v></c>`))).toEqual({ A1: days });
  });

  test.each(["P", "PT", "P1DT", "-P", "P1M", "P1Y", "PT1H1H", "PT-1H", "P1H", "PT1", "1D", `P${"9".repeat(400)}D`])(
    "[XO06] %s is no number of days, and stays text",
    async (text) => {
      expect(await valuesIn(row1(`<c r="A1" t="d"><v>${text}</v></c>`))).toEqual({ A1: text });
    },
  );
});

describe("a style past the end of the list", () => {
  const styles =
    '<numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><cellXfs><xf numFmtId="0"/></cellXfs>';
  const cells =
    '<c r="A1" s="9"/><c r="B1" s="9"><v>1</v></c><c r="C1" s="1" t="str"><v>An</v></c><c r="D1"><v>2</v></c>';
  const warning = issue("unknownStyle", { in: "cell", sheet: "S1", row: 0, column: 1 }, { cells: 2 });

  test.each([false, true])(
    "[XO10] values stand, with a warning at the first of them (looks kept: %s)",
    async (looks) => {
      const book = await makeAndRead({ sheets: [sheetData(row1(cells))], styles }, { looks });
      expect(valuesOf(book.sheets[0])).toEqual({ B1: 1, C1: "An", D1: 2 });
      expect([...(book.sheets[0]?.cells.looks ?? [])]).toEqual([0, 0, 0]);
      expect(book.warnings).toEqual([warning]);
      expect(unitWorkbook(book).warnings).toEqual([warning]);
    },
  );

  test("[XO11] a book in order has none, and a workbook without styles neither", async () => {
    expect(unitWorkbook(await makeAndRead({})).warnings).toEqual([]);
    expect((await makeAndRead({ sheets: [sheetData(row1(cells))] })).warnings).toBeUndefined();
  });

  test.each(["-1", "x", "1.5"])("[XO12] a style called %s is damage in its cell", async (s) => {
    expect(await makeAndRefuse({ sheets: [sheetData(row1(`<c r="B1" s="${s}"><v>1</v></c>`))], styles })).toMatchObject(
      {
        facts: { cell: "B1" },
      },
    );
  });
});

describe("contents in alternatives", () => {
  const cell = (ref: string, value: number): string => `<c r="${ref}"><v>${value}</v></c>`;
  const sheetOf = async (content: string) => (await makeAndRead({ sheets: [content] })).sheets[0];

  test("[XO20] rows, cells and values are those of the last resort", async () => {
    const rows =
      alternatives(`<row r="1">${cell("A1", 1)}</row>`, fallback(`<row r="1">${cell("A1", 2)}</row>`)) +
      `<row r="2">${alternatives(cell("A2", 1), fallback(cell("A2", 3)))}${cell("B2", 4)}</row>` +
      `<row r="3"><c r="A3">${alternatives("<v>1</v>", fallback("<v>5</v>"))}</c><c r="B3"><v>${alternatives("1", fallback("6"))}</v></c></row>`;
    expect(await valuesIn(rows)).toEqual({ A1: 2, A2: 3, B2: 4, A3: 5, B3: 6 });
  });

  test("[XO21] one inside the other, and one after the other", async () => {
    const inner = alternatives("", fallback(cell("A1", 1)));
    const rows = row1(alternatives("", fallback(inner)) + alternatives("", fallback(cell("B1", 2))));
    expect(await valuesIn(rows)).toEqual({ A1: 1, B1: 2 });
  });

  test("[XO22] without a last resort nothing is there", async () => {
    expect(await valuesIn(row1(alternatives(cell("A1", 1), "") + cell("B1", 2)))).toEqual({ B1: 2 });
  });

  test("[XO23] two last resorts of one place are damage", async () => {
    const twice = row1(alternatives("", fallback(cell("A1", 1)) + fallback(cell("B1", 2))));
    expect(await makeAndRefuse({ sheets: [sheetData(twice)] })).toMatchObject({
      code: "damaged",
      facts: { part: SHEET },
    });
  });

  test("[XO24] a style counts once, so that the next has its own number", async () => {
    const xf = '<xf numFmtId="0"/>';
    const styles = `<cellXfs>${alternatives(xf, fallback(xf))}<xf numFmtId="14"/></cellXfs>`;
    const cells = '<c r="A1" s="1"><v>45000</v></c><c r="B1" s="0"><v>45000</v></c>';
    expect(await valuesIn(row1(cells), { styles, workbookPr: '<workbookPr date1904="1"/>' })).toEqual({
      A1: 46_462,
      B1: 45_000,
    });
  });

  test("[XO25] drop-downs as Excel writes those with a quote in them", async () => {
    const list = `<dataValidations><dataValidation type="list" sqref="A1">${alternatives("<list/>", fallback('<formula1>"Có,Không"</formula1>'))}</dataValidation></dataValidations>`;
    expect((await sheetOf(list))?.lists).toEqual([{ boxes: [box(0, 0)], source: '"Có,Không"' }]);
  });

  test("[XO26] a part that is nothing else is not the part it should be", async () => {
    const part = alternatives("", fallback(worksheet("").replace(/^<\?.*?\?>/u, "")));
    expect(await makeAndRefuse({ parts: { [SHEET]: part } })).toMatchObject({
      code: "damaged",
      facts: { part: SHEET },
    });
  });
});

describe("sheets and lists", () => {
  test("[XO30] a sheet without a part keeps its place and has no cells", async () => {
    const book = await makeAndRead({
      sheets: [sheetData(row1("<c><v>1</v></c>")), "", sheetData(row1("<c><v>3</v></c>"))],
      parts: {
        "xl/workbook.xml":
          '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="rId1"/><sheet name="Module1" sheetId="2" state="veryHidden" r:id=""/><sheet name="Module2" sheetId="3" r:id=""/><sheet name="B" sheetId="4" r:id="rId3"/></sheets><definedNames><definedName name="n" localSheetId="3">B!$A$1</definedName></definedNames></workbook>',
      },
    });
    expect(book.sheets.map(({ name, state, cells }) => [name, state, [...cells.values]])).toEqual([
      ["A", "visible", [1]],
      ["Module1", "veryHidden", []],
      ["Module2", "visible", []],
      ["B", "visible", [3]],
    ]);
    expect(book.names).toEqual([{ name: "n", formula: "B!$A$1", sheet: 3, hidden: false }]);
  });

  test("[XO31] a drop-down whose cells were deleted is left out; of several places those that are left stay", async () => {
    const list = (refs: string): string =>
      `<dataValidations><dataValidation type="list" sqref="${refs}"><formula1>"Có"</formula1></dataValidation></dataValidations>`;
    const listsOf = async (content: string) => (await makeAndRead({ sheets: [content] })).sheets[0]?.lists;
    expect(await listsOf(list("#REF!"))).toEqual([]);
    expect(await listsOf(list("#REF! B2 #REF!"))).toEqual([{ boxes: [box(1, 1)], source: '"Có"' }]);
    expect(
      await listsOf(
        `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>#REF!</xm:f></x14:formula1><xm:sqref>#REF!</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
      ),
    ).toEqual([]);
    expect(await makeAndRefuse({ sheets: [list("#REF")] })).toMatchObject({ code: "damaged" });
  });
});

describe("packages", () => {
  const named = (item: string, target: string, more: Readonly<Record<string, string>> = {}): Uint8Array => {
    const { [SHEET]: sheet, ...parts } = workbookParts({ sheets: [sheetData(row1("<c><v>7</v></c>"))] });
    const all = {
      ...parts,
      "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", target] }),
      [item]: sheet,
      ...more,
    };
    return zipSync(
      Object.fromEntries(Object.entries(all).flatMap(([name, part]) => (part ? [[name, strToU8(String(part))]] : []))),
    );
  };

  test.each([
    ["xl/worksheets/sheet%201.xml", "worksheets/sheet%201.xml"],
    ["xl/worksheets/sheet 1.xml", "worksheets/sheet%201.xml"],
    ["xl/worksheets/sheet%201.xml", "worksheets/sheet 1.xml"],
    ["xl/worksheets/B%E1%BA%A3ng.xml", "/xl/worksheets/b%e1%ba%a3ng.xml"],
    ["xl/worksheets/100%.xml", "worksheets/100%.xml"],
  ])("[XO40] the part %s is found as %s", async (item, target) => {
    expect(valuesOf((await readBook(named(item, target))).sheets[0])).toEqual({ A1: 7 });
  });

  test("[XO41] two parts whose names are written otherwise and mean the same are damage", async () => {
    const bytes = named("xl/worksheets/a b.xml", "worksheets/a%20b.xml", { "xl/worksheets/A%20b.xml": worksheet("") });
    expect(await issueOf(bytes)).toEqual({ code: "damaged", at: [], facts: { part: "xl/worksheets/A%20b.xml" } });
  });
});

describe("formulas that nobody asks for", () => {
  const rows = row1(
    "<c r='A1'><f>1+1</f><v>2</v></c><c r='B1'><f t='shared' si='0' ref='B1:C1'>A1</f><v>2</v></c><c r='C1'><f t='shared' si='0'/></c>" +
      "<c r='D1'><f t='array' ref='D1:E1'>A1:B1</f><v>2</v></c><c r='E1'><v>2</v></c><c r='F1'><f t='dataTable'/><v>5</v></c>",
  );

  test("[XO50] it is known which cells have one, and every value is as it is with them", async () => {
    const book = await makeAndRead({ sheets: [sheetData(rows)] }, { formulas: false });
    const found = Object.entries(byAddress(book.sheets[0])).map(([at, { value, formula }]) => [at, value, formula]);
    expect(found).toEqual([
      ["A1", 2, "="],
      ["B1", 2, "="],
      ["C1", null, "="],
      ["D1", 2, "="],
      ["E1", 2, undefined],
      ["F1", 5, undefined],
    ]);
    expect(await valuesIn(rows)).toEqual(valuesOf(book.sheets[0]));
  });

  test("[XO51] they count like any other: a file is not let in by not reading it", async () => {
    const many = row1("<c><f>1</f><v>1</v></c>".repeat(30));
    const bounds = { cells: 100 };
    for (const formulas of [true, false])
      expect(await makeAndRefuse({ sheets: [sheetData(many)] }, { formulas, bounds })).toMatchObject({
        code: "tooLarge",
        facts: { what: "cells" },
      });
  });
});
