import { unzipSync } from "fflate";
import { looksLikeName, namesIn } from "../../src/app/copies/people";
import type { People } from "../../src/app/copies/copyFiles";
import { copyWords } from "../../src/words/copies";
import { cellsOf } from "../../src/xlsx/bookCells";
import { handOver } from "../../src/xlsx/edit/handOver";
import { nameFinder } from "../../src/xlsx/edit/nameFinder";
import { makePackage, relationships } from "../xlsx-read/makePackage";
import { readBook, valuesOf } from "../xlsx-read/readBook";

const finder = nameFinder(["Nguyễn Văn An", "Lò Thị Hòa", "Vàng A Sử", "Lê Lợi"], ["0912.345.678"]);

test.each([
  ["Đ/c Nguyễn Văn An, Bí thư", "Đ/c N.V.A., Bí thư"],
  ["NGUYỄN\u00a0 VĂN\nAN".normalize("NFD"), "N.V.A."],
  ["lò thị hoà; Vàng A Sử", "L.T.H.; V.A.S."],
  ["Nguyen Van An", "N.V.A."],
  ["Nguyễn Văn Anh và Nguyễn Văn Ân", "Nguyễn Văn Anh và Nguyễn Văn Ân"],
  ["le loi", "le loi"],
  ["Nguyễn_Văn_An", "N.V.A."],
  ["ĐT: +84 912 345 678; 0912345678 (912.345.678)", "ĐT: …; … (…)"],
  ["0912345679 và 10912345678", "0912345679 và 10912345678"],
])("[PPL01] names in any spelling, and numbers: %s", (text, made) => {
  expect(finder.shortened(text)).toBe(made);
  expect(finder.has(made)).toBe(false);
});

test.each([
  ["Đ/c Nguyễn Văn An, Bí thư Đảng ủy", ["Nguyễn Văn An"]],
  ["đồng chí Lò Thị Hòa; ông Vàng A Sử và bà HOÀNG THỊ MAI", ["Lò Thị Hòa", "Vàng A Sử", "HOÀNG THỊ MAI"]],
  ["CĐCS Công ty May", []],
  ["Tập thể chi đoàn bản Mường", []],
])("[PPL02] people a cell names: %s", (text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test("[PPL02] an office, an abbreviation or a number is no name", () => {
  expect(["Bí thư", "BCH Đoàn", "Nguyễn Văn A2", "An"].filter(looksLikeName)).toEqual([]);
});

const people: People = {
  names: ["Nguyễn Văn An", "Lò Thị Hòa"],
  phones: ["0912345678"],
  nameCells: [
    { sheet: "DS", row: 1, column: 0 },
    { sheet: "DS", row: 2, column: 0 },
  ],
  blankCells: [{ sheet: "DS", row: 1, column: 1 }],
};
const SECRET = /Nguyễn Văn An|NGUYỄN VĂN AN|Lò Thị Hòa|Lò Thị|0?912345678|Thào/u;

const file = (): Uint8Array =>
  makePackage({
    sheets: [
      '<sheetData><row r="1"><c r="A1" t="s"><v>0</v></c></row>' +
        '<row r="2"><c r="A2" t="s"><v>1</v></c><c r="B2" t="s"><v>3</v></c><c r="C2"><f>COUNTIF(A2:A3,"Nguyễn Văn An")</f><v>1</v></c><c r="D2"><v>5</v></c><c r="E2"><f>D2+1</f><v>6</v></c></row>' +
        '<row r="3"><c r="A3" t="s"><v>4</v></c><c r="B3"><v>912345678</v></c><c r="C3"><f>COUNTA(A2:A3)</f><v>2</v></c><c r="D3" t="str"><f>"Lò "&amp;"Thị Hòa"</f><v>Lò Thị Hòa</v></c><c r="E3" t="s"><v>2</v></c></row></sheetData>' +
        '<dataValidations count="1"><dataValidation type="list" sqref="F2" promptTitle="Hỏi Nguyễn Văn An"><formula1>"Nguyễn Văn An,Khác"</formula1></dataValidation></dataValidations>' +
        '<hyperlinks><hyperlink ref="A1" r:id="rId2"/></hyperlinks>' +
        '<headerFooter><oddHeader>&amp;LNguyễn Văn An&amp;R&amp;"Times,Bold"ĐT 0912 345 678</oddHeader></headerFooter>',
    ],
    sheetNames: ["DS"],
    strings:
      "<si><t>Họ và tên</t></si><si><r><t>Nguyễn </t></r><r><rPr><b/></rPr><t>Văn An</t></r></si><si><t>Chủ tịch: NGUYỄN VĂN AN</t></si><si><t>0912.345.678</t></si><si><t>Thào</t></si>",
    afterSheets:
      '<definedNames><definedName name="Nguyễn_Văn_An">DS!$A$2</definedName><definedName name="Trưởng_ban">"Lò Thị Hòa"</definedName></definedNames>',
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["comments", "../comments1.xml"] }).replace(
        "</Relationships>",
        '<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="tel:0912345678" TargetMode="External"/></Relationships>',
      ),
      "xl/comments1.xml":
        '<comments><authors><author>Lò Thị Hòa</author></authors><commentList><comment ref="A2" authorId="0"><text><r><t>Lò Thị </t></r><r><t>Hòa: gọi 0912345678</t></r></text></comment></commentList></comments>',
      "docProps/core.xml":
        '<cp:coreProperties xmlns:cp="c" xmlns:dc="d"><dc:creator>Ai Đó</dc:creator><dc:title>Danh sách Nguyễn Văn An</dc:title></cp:coreProperties>',
      "docProps/custom.xml": "<Properties><property><vt:lpwstr>Lò Thị Hòa</vt:lpwstr></property></Properties>",
    },
  });

test("[PPL03] no name or number of the lists is left anywhere in the copy, and the figures are those that stood", async () => {
  const copy = await handOver(file(), { leaveOut: [], people, words: copyWords.vi.list });
  if (!copy.ok) throw new Error(JSON.stringify(copy.issues[0]));
  const parts = Object.entries(unzipSync(copy.value.bytes)).map(
    ([name, bytes]) => [name, new TextDecoder().decode(bytes)] as const,
  );
  const naked = (text: string): string => text.replace(/<[^>]*>/gu, "");
  expect(
    parts
      .filter(([, text]) => SECRET.test(text) || SECRET.test(naked(text)) || /Ai Đó/u.test(text))
      .map(([name]) => name),
  ).toEqual([]);
  const book = await readBook(copy.value.bytes);
  expect(valuesOf(book.sheets[0])).toEqual({
    A1: "Họ và tên",
    A2: "N.V.A.",
    C2: 1,
    D2: 5,
    E2: 6,
    A3: "T.",
    C3: 2,
    D3: "L.T.H.",
    E3: "Chủ tịch: N.V.A.",
  });
  expect([...cellsOf(book.sheets[0]!.cells)].flatMap(({ formula }) => formula ?? [])).toEqual(["=D2+1"]);
  expect(parts.find(([name]) => name === "xl/worksheets/sheet1.xml")?.[1]).toContain(
    "&amp;LN.V.A.&amp;R&amp;&quot;Times,Bold&quot;ĐT …",
  );
  expect(copy.value.changes.map(({ is, cell }) => `${is} ${cell}`)).toEqual([
    "people C2",
    "people C3",
    "people D3",
    "shortened A2:A3",
    "shortened B2:B3",
    "shortened E3",
    "name N.V.A.",
  ]);
});

test("[PPL04] a part nobody can edit that holds a name is a reason not to hand the copy over", async () => {
  const utf16 = new Uint8Array([
    ...new Uint8Array(Uint16Array.from([..."Nguyễn Văn An"].map((sign) => sign.charCodeAt(0))).buffer),
  ]);
  const made = makePackage({ parts: { "xl/vbaProject.bin": utf16 } });
  expect(await handOver(made, { leaveOut: [], people, words: copyWords.vi.list })).toMatchObject({
    ok: false,
    issues: [{ code: "nameLeftInCopy", facts: { part: "xl/vbaProject.bin" } }],
  });
});
