import { unzipSync } from "fflate";
import type { HandOverOrder } from "../../src/app/copies/copyFiles";
import { copyWords } from "../../src/words/copies";
import { handOver } from "../../src/xlsx/edit/handOver";
import { cellsOf } from "../../src/xlsx/bookCells";
import { makePackage, type PackageParts, relationships, worksheet } from "../xlsx-read/makePackage";
import { byAddress, readBook, valuesOf } from "../xlsx-read/readBook";

const words = copyWords.vi.list;
const text = (bytes: Uint8Array | undefined): string => new TextDecoder().decode(bytes);

/** A list whose states our function spills, a register that stays, a form that counts both, a sheet of somebody's. */
const LIST =
  '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="str" cm="1"><f t="array" ref="B1:B3">_xldudf_CHITIEU_TRANGTHAIXEPLOAI(A1:A3,A1:A3)</f><v>Trạng thái</v></c></row>' +
  '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="str"><v>đạt: TOT</v></c></row><row r="3"><c r="A3" t="s"><v>1</v></c><c r="B3" t="str"><v>chưa đạt: HT</v></c></row></sheetData>';
const REGISTER = '<sheetData><row r="1"><c r="A1" t="s"><v>2</v></c><c r="B1"><v>7</v></c></row></sheetData>';
const FORM =
  "<sheetData>" +
  '<row r="1"><c r="A1"><f>COUNTIFS(DS!$B$1:$B$3,"đạt*")</f><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">\'Sổ A\'!B1+A1</f><v>8</v></c><c r="C1" t="str"><f>TODAY()&amp;""</f><v>46000</v></c></row>' +
  '<row r="2"><c r="A2"><f>A1*2</f><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>2</v></c></row>' +
  '<row r="3"><c r="A3" t="b"><f>CHITIEU.THU(A1)</f><v>1</v></c><c r="B3"><f t="shared" si="0"/><v>0</v></c><c r="C3"><f t="shared" ref="C3:C4" si="1">CHITIEU.X()+1</f><v>1</v></c></row>' +
  '<row r="4"><c r="C4"><f t="shared" si="1"/><v>1</v></c><c r="D4"><f>Tên</f><v>7</v></c></row></sheetData>' +
  '<dataValidations count="2"><dataValidation type="list" sqref="D1"><formula1>\'Sổ A\'!$A$1:$A$9</formula1></dataValidation><dataValidation type="list" sqref="D2"><formula1>"x"</formula1></dataValidation></dataValidations>' +
  '<hyperlinks><hyperlink ref="D3" location="\'Sổ A\'!A1"/></hyperlinks>';
const OTHERS = '<sheetData><row r="9"><c r="C9"><v>1</v></c></row></sheetData><drawing r:id="rId1"/>';

const made = (more: Partial<PackageParts> = {}): Uint8Array =>
  makePackage({
    sheets: [LIST, REGISTER, FORM, OTHERS],
    sheetNames: ["DS", "Sổ A", "Biểu", "Của tôi"],
    strings: "<si><t>Tên</t></si><si><t>An</t></si><si><r><t>Bí </t></r><r><t>mật</t></r></si>",
    afterSheets:
      '<definedNames><definedName name="Tên">\'Sổ A\'!$B$1</definedName><definedName name="_xlnm.Print_Area" localSheetId="2">Biểu!$A$1:$C$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">\'Sổ A\'!$A$1</definedName></definedNames>',
    parts: {
      "xl/worksheets/_rels/sheet2.xml.rels": relationships({ rId1: ["comments", "../comments1.xml"] }),
      "xl/comments1.xml": "<comments><authors><author>Bí mật</author></authors></comments>",
      "xl/worksheets/_rels/sheet4.xml.rels": relationships({ rId1: ["drawing", "../drawings/drawing1.xml"] }),
      "xl/drawings/drawing1.xml": "<xdr:wsDr xmlns:xdr='d'  ><!-- kept as it is --></xdr:wsDr>",
      "xl/calcChain.xml": '<calcChain><c r="A1" i="1"/></calcChain>',
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["worksheet", "worksheets/sheet2.xml"],
        rId3: ["worksheet", "worksheets/sheet3.xml"],
        rId4: ["worksheet", "worksheets/sheet4.xml"],
        rIdStrings: ["sharedStrings", "sharedStrings.xml"],
        rId9: ["calcChain", "calcChain.xml"],
      }),
      ...more.parts,
    },
    ...more,
  });

const order: HandOverOrder = { leaveOut: ["Sổ A"], words };

async function copyOf(file: Uint8Array, asked: HandOverOrder = order) {
  const copy = await handOver(file, asked);
  if (!copy.ok) throw new Error(JSON.stringify(copy.issues[0]));
  return { ...copy.value, book: await readBook(copy.value.bytes), parts: unzipSync(copy.value.bytes) };
}

test("[COPY10] our functions, and what counts a sheet left out, are values; everything else stays a formula", async () => {
  const { book } = await copyOf(made());
  const sheet = (name: string) => book.sheets.find((each) => each.name === name);
  expect(book.sheets.map(({ name }) => name)).toEqual(["DS", "Biểu", "Của tôi", "Bản gửi đi"]);
  expect(valuesOf(sheet("DS"))).toEqual({
    A1: "Tên",
    B1: "Trạng thái",
    A2: "An",
    B2: "đạt: TOT",
    A3: "An",
    B3: "chưa đạt: HT",
  });
  const formulas = book.sheets.flatMap(({ cells }) => [...cellsOf(cells)].flatMap(({ formula }) => formula ?? []));
  expect(formulas).toEqual(['=COUNTIFS(DS!$B$1:$B$3,"đạt*")', "=A1*2"]);
  expect(valuesOf(sheet("Biểu"))).toEqual({
    A1: 1,
    B1: 8,
    C1: "46000",
    A2: 2,
    B2: 2,
    A3: true,
    B3: 0,
    C3: 1,
    C4: 1,
    D4: 7,
  });
});

test("[COPY11] every cell that was changed is listed with its formula and value, and the list stands in the copy", async () => {
  const { changes, book } = await copyOf(made());
  expect(changes.map(({ is, sheet, cell }) => `${is} ${sheet} ${cell}`.trim())).toEqual([
    "sheet Sổ A",
    "function DS B1:B3",
    "leftOut Biểu B1",
    "shifting Biểu C1",
    "leftOut Biểu B2",
    "function Biểu A3",
    "leftOut Biểu B3",
    "function Biểu C3",
    "function Biểu C4",
    "leftOut Biểu D4",
    "rule Biểu D1",
    "rule Biểu D3",
    "name  Tên",
  ]);
  const list = byAddress(book.sheets.at(-1));
  expect([list["A5"]?.value, list["B5"]?.value, list["D5"]?.value]).toEqual([
    "DS",
    "B1:B3",
    "=_xldudf_CHITIEU_TRANGTHAIXEPLOAI(A1:A3,A1:A3)",
  ]);
  expect(list["D5"]?.formula).toBeUndefined();
});

test("[COPY12] nothing of a sheet left out is in the copy: no part, text, name, comment", async () => {
  const { parts } = await copyOf(made());
  const all = Object.entries(parts).filter(([, bytes]) => !text(bytes).includes(words.title));
  expect(Object.keys(parts)).not.toContain("xl/comments1.xml");
  expect(Object.keys(parts)).not.toContain("xl/calcChain.xml");
  expect(all.filter(([, bytes]) => /mật|Sổ A|Bí/u.test(text(bytes))).map(([name]) => name)).toEqual([]);
  expect(text(parts["xl/workbook.xml"])).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">Biểu!');
  expect(text(parts["xl/worksheets/sheet3.xml"])).toContain('<dataValidations count="1">');
  expect(text(parts["xl/worksheets/sheet3.xml"])).not.toContain("hyperlink");
});

test("[COPY13] parts that need no change are those of the file, byte for byte; the same file gives the same copy", async () => {
  const file = made();
  const before = unzipSync(file);
  const first = await copyOf(file);
  for (const name of ["xl/worksheets/sheet4.xml", "xl/drawings/drawing1.xml", "_rels/.rels"])
    expect(first.parts[name]).toEqual(before[name]);
  expect((await copyOf(made())).bytes).toEqual(first.bytes);
});

test.each(["#NAME?", "#BUSY!", "#SPILL!"])(
  "[COPY14] without a figure the copy is refused, and the cell named: %s",
  async (error) => {
    const broken = FORM.replace(
      '<c r="A3" t="b"><f>CHITIEU.THU(A1)</f><v>1</v>',
      `<c r="A3" t="e"><f>CHITIEU.THU(A1)</f><v>${error}</v>`,
    );
    expect(await handOver(made({ sheets: [LIST, REGISTER, broken, OTHERS] }), order)).toMatchObject({
      ok: false,
      issues: [{ code: "noFigureToCopy", facts: { cells: ["Biểu!A3"], more: 0 } }],
    });
  },
);

test("[COPY14] a value nobody stored is none; that of a formula that stays is told", async () => {
  const none = FORM.replace("<f>CHITIEU.THU(A1)</f><v>1</v>", "<f>CHITIEU.THU(A1)</f>");
  const refused = await handOver(made({ sheets: [LIST, REGISTER, none, OTHERS] }), order);
  expect(refused).toMatchObject({ ok: false, issues: [{ facts: { cells: ["Biểu!A3"] } }] });
  const open = FORM.replace("<f>A1*2</f><v>2</v>", "<f>A1*2</f>");
  expect((await copyOf(made({ sheets: [LIST, REGISTER, open, OTHERS] }))).unsure).toEqual(["Biểu!A2"]);
});

test("[COPY15] a chart that needs a sheet left out is a reason to ask", async () => {
  const chart = { "xl/charts/chart1.xml": "<c:chartSpace xmlns:c='c'><c:f>'Sổ A'!$A$1</c:f></c:chartSpace>" };
  expect(await handOver(made({ parts: chart }), order)).toMatchObject({
    ok: false,
    issues: [{ code: "copyLeansOn", facts: { part: "xl/charts/chart1.xml", sheets: ["Sổ A"] } }],
  });
});

test("[COPY16] not every sheet can be left out", async () => {
  expect(await handOver(made(), { ...order, leaveOut: ["DS", "Sổ A", "Biểu", "Của tôi"] })).toMatchObject({
    ok: false,
    issues: [{ code: "nothingToHandOver" }],
  });
});

test("[COPY17] the mark by which Excel asks every reader for the add-in goes; that of another add-in stays", async () => {
  const pane = (id: string) => ({
    "_rels/.rels": relationships({
      rId1: ["officeDocument", "xl/workbook.xml"],
      rId2: ["webextensiontaskpanes", "xl/webextensions/taskpanes.xml"],
    }),
    "xl/webextensions/taskpanes.xml": "<wetp:taskpanes xmlns:wetp='w'/>",
    "xl/webextensions/_rels/taskpanes.xml.rels": relationships({ rId1: ["webextension", "webextension1.xml"] }),
    "xl/webextensions/webextension1.xml": `<we:webextension xmlns:we='w'><we:reference id="${id}"/></we:webextension>`,
  });
  const ours = await copyOf(made({ parts: pane("B04E2F7E-9dbc-4c18-add5-360e23191570") }));
  expect(Object.keys(ours.parts).filter((name) => name.includes("webext"))).toEqual([]);
  const others = await copyOf(made({ parts: pane("11111111-2222-3333-4444-555555555555") }));
  expect(Object.keys(others.parts)).toContain("xl/webextensions/webextension1.xml");
});

test("[COPY18] what is no workbook is refused as everywhere", async () => {
  expect(await handOver(new Uint8Array([1, 2, 3]), order)).toMatchObject({ ok: false });
  expect(
    await handOver(makePackage({ parts: { "xl/worksheets/sheet1.xml": `<!DOCTYPE a>${worksheet("")}` } }), order),
  ).toMatchObject({
    ok: false,
    issues: [{ code: "unsafeContent" }],
  });
});
