import { box } from "../../src/domain/a1";
import { relationships, worksheet } from "./makePackage";
import { makeAndRead, makeAndRefuse, sheetData } from "./readBook";

const sheetOf = async (content: string) => (await makeAndRead({ sheets: [content] })).sheets[0]!;

test("[XS01] merges, one cell alone among them", async () => {
  const { merges } = await sheetOf(
    '<mergeCells><mergeCell ref="A1:B2"/><mergeCell ref="D5"/><mergeCell ref="B4:A3"/></mergeCells>',
  );
  expect(merges).toEqual([box(0, 0, 2, 2), box(4, 3), box(2, 0, 2, 2)]);
});

test("[XS02] hidden rows and heights somebody set", async () => {
  const sheet = await sheetOf(
    sheetData('<row r="3" hidden="1"/><row r="2" ht="30" customHeight="1"/><row r="4" ht="15"/>'),
  );
  expect([sheet.hiddenRows, sheet.rowHeightsPoints]).toEqual([[2], [[1, 30]]]);
});

test("[XS03] columns: width and whether they are hidden", async () => {
  const { columns } = await sheetOf(
    '<cols><col min="1" max="2" width="9.5"/><col min="3" max="16384" hidden="1"/></cols>',
  );
  expect(columns).toEqual([
    { first: 0, last: 1, widthChars: 9.5, hidden: false },
    { first: 2, last: 16383, hidden: true },
  ]);
});

test("[XS04] frozen rows and columns; a divided window has none", async () => {
  const views = (state: string) =>
    `<sheetViews><sheetView><pane xSplit="1" ySplit="6" state="${state}"/></sheetView></sheetViews>`;
  expect(await sheetOf(views("frozen"))).toMatchObject({ frozenRows: 6, frozenColumns: 1 });
  expect(await sheetOf(views("split"))).toMatchObject({ frozenRows: 0, frozenColumns: 0 });
});

test("[XS05] drop-downs, of extensions too; other rules are left out", async () => {
  const { lists } = await sheetOf(
    `<dataValidations><dataValidation type="list" sqref="A1:A9 C3"><formula1>"Có,Không"</formula1></dataValidation><dataValidation type="whole" sqref="B1"><formula1>1</formula1></dataValidation></dataValidations>` +
      `<extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:dataValidations><x14:dataValidation type="list"><x14:formula1><xm:f>'DM'!$A$2:$A$9</xm:f></x14:formula1><xm:sqref>D1:D1048576</xm:sqref></x14:dataValidation></x14:dataValidations></ext></extLst>`,
  );
  expect(lists).toEqual([
    { boxes: [box(0, 0, 9, 1), box(2, 2)], source: '"Có,Không"' },
    { boxes: [box(0, 3, 1_048_576, 1)], source: "'DM'!$A$2:$A$9" },
  ]);
});

test("[XS06] tables with their captions", async () => {
  const book = await makeAndRead({
    sheets: ['<tableParts><tablePart r:id="t"/></tableParts>'],
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({ t: ["table", "../tables/table1.xml"] }),
      "xl/tables/table1.xml": `<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" name="a" displayName="DS" ref="A1:B3" totalsRowCount="1"><tableColumns><tableColumn id="1" name="Họ_x000a_tên"/><tableColumn id="2" name="Năm"/></tableColumns></table>`,
    },
  });
  expect(book.sheets[0]?.tables).toEqual([
    { name: "DS", box: box(0, 0, 3, 2), columns: ["Họ\ntên", "Năm"], headerRow: true, totalsRow: true },
  ]);
});

const CHART = `<chartsheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"/>`;

test("[XS07] charts are no sheets; states, order and names of sheets stay", async () => {
  const book = await makeAndRead({
    sheets: [
      sheetData("<row r='1'><c r='A1'><v>1</v></c></row>"),
      "",
      sheetData("<row r='1'><c r='A1'><v>3</v></c></row>"),
    ],
    sheetNames: ["Một", 'Chart" state="hidden', 'Ba" state="veryHidden'],
    afterSheets:
      '<definedNames><definedName name="TatCa">Một!$A$1</definedName><definedName name="Rieng" localSheetId="2" hidden="1">Ba!$A$1</definedName><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">Một!$A$1</definedName><definedName name="CuaBieuDo" localSheetId="1">1</definedName></definedNames>',
    parts: {
      "xl/worksheets/sheet2.xml": CHART,
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["chartsheet", "worksheets/sheet2.xml"],
        rId3: ["worksheet", "worksheets/sheet3.xml"],
      }),
    },
  });
  expect(book.sheets.map(({ name, state, cells }) => [name, state, cells.values])).toEqual([
    ["Một", "visible", [1]],
    ["Ba", "veryHidden", [3]],
  ]);
  expect(book.names).toEqual([
    { name: "TatCa", formula: "Một!$A$1", hidden: false },
    { name: "Rieng", formula: "Ba!$A$1", sheet: 1, hidden: true },
  ]);
});

test("[XS08] two sheets of one name are damage", async () => {
  expect(await makeAndRefuse({ sheets: ["", ""], sheetNames: ["A", "a"] })).toMatchObject({
    facts: { part: "xl/workbook.xml" },
  });
});

test.each([
  ["[XS09a] from the folder of the workbook", "worksheets/sheet1.xml"],
  ["[XS09b] from the root", "/xl/worksheets/sheet1.xml"],
  ["[XS09c] in other letters", "WORKSHEETS/Sheet1.XML"],
  ["[XS09d] with steps up", "../xl/./worksheets/sheet1.xml"],
  ["[XS09e] with signs written as numbers", "worksheets/sheet%31.xml"],
])("%s: a sheet is found", async (_rule, target) => {
  const parts = { "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", target] }) };
  expect((await makeAndRead({ sheets: [""], parts })).sheets).toHaveLength(1);
});

test.each([
  ["[XS10a] that is missing", "worksheets/sheet9.xml", { part: "xl/worksheets/sheet9.xml", sheet: "S1" }],
  ["[XS10b] outside of the package", "../../etc/passwd", { part: "xl/workbook.xml" }],
])("%s: a sheet is damage", async (_rule, target, facts) => {
  const parts = { "xl/_rels/workbook.xml.rels": relationships({ rId1: ["worksheet", target] }) };
  expect(await makeAndRefuse({ sheets: [""], parts })).toEqual({ code: "damaged", at: [], facts });
});

test("[XS11] names of elements may have any prefix, and be those of strict files", async () => {
  const strict = "http://purl.oclc.org/ooxml/spreadsheetml/main";
  const strictId = "http://purl.oclc.org/ooxml/officeDocument/relationships";
  const book = await makeAndRead({
    parts: {
      "xl/workbook.xml": `<x:workbook xmlns:x="${strict}" xmlns:q="${strictId}"><x:sheets><x:sheet name="S" sheetId="1" q:id="rId1"/></x:sheets></x:workbook>`,
      "xl/worksheets/sheet1.xml": `<y:worksheet xmlns:y="${strict}"><y:sheetData><y:row r="1"><y:c r="A1"><y:v>7</y:v></y:c></y:row></y:sheetData></y:worksheet>`,
    },
  });
  expect(book.sheets[0]?.cells.values).toEqual([7]);
});

test("[XS12] a package that says nothing of types, or has no relationships of its own, is read", async () => {
  const parts = { "[Content_Types].xml": undefined, "_rels/.rels": undefined };
  expect((await makeAndRead({ parts })).sheets).toHaveLength(1);
});

const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  [...`\ufeff${text}`].forEach((char, i) => view.setUint16(2 * i, char.charCodeAt(0), !bigEndian));
  return bytes;
};

test.each([
  ["[XS13a] little end first", false],
  ["[XS13b] big end first", true],
])("%s: parts in UTF-16 are read", async (_rule, bigEndian) => {
  const text = worksheet(sheetData("<row r='1'><c r='A1' t='str'><v>Đạt</v></c></row>"));
  const parts = { "xl/worksheets/sheet1.xml": utf16(text.replace("UTF-8", "UTF-16"), bigEndian) };
  expect((await makeAndRead({ parts })).sheets[0]?.cells.values).toEqual(["Đạt"]);
});

test("[XS07] page set-up; what is as everywhere is not told, what is damaged is left out", async () => {
  const sheet = await sheetOf(
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' +
      '<printOptions horizontalCentered="1"/>' +
      '<pageMargins left="1.2" right="x" top="-1" bottom="0.75" header="0.3" footer="0.3"/>' +
      '<pageSetup paperSize="9" orientation="landscape" scale="5" fitToHeight="0"/>',
  );
  expect(sheet.page).toEqual({
    orientation: "landscape",
    paper: "a4",
    fit: { across: 1, down: 0 },
    marginsInches: { left: 1.2, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    centredAcross: true,
  });
  const usual = await sheetOf(
    '<pageMargins left="0.7" right="0.7" top="0.75" bottom="0.75" header="0.3" footer="0.3"/>',
  );
  expect("page" in usual).toBe(false);
});
