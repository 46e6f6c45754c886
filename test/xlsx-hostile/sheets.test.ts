import { cellsOf, formulaAt } from "../../src/xlsx/bookCells";
import type { PackageParts } from "../xlsx-read/makePackage";
import { NOISE, packedRepeat } from "./rawZip";
import { ROWS_IN, bookOf, firstSheet, rawPackage, refusalOf, row, rows, valuesOf } from "./reading";

const SHEET = "xl/worksheets/sheet1.xml";
const SEVEN = row('<c r="A1"><v>7</v></c>');
const sheetRefusal = (content: string, more: PackageParts = {}): Promise<string> =>
  refusalOf(rawPackage({ ...more, sheets: [content] }), { looks: true });
const repeated = (head: string, unit: string, times: number, tail: string): Promise<string> =>
  refusalOf(rawPackage({}, { [SHEET]: packedRepeat(ROWS_IN[0] + head, unit, times, tail + ROWS_IN[1]) }));

describe("places", () => {
  test.each(["A1:XFD1048576", "A1", "B7:C9", "Q!@", "", "A1:ZZZ99999999", "A1:A1 B2:B2"])(
    "[HS01] what a sheet says of its size does not matter: %j",
    async (ref) => {
      expect(await firstSheet({ sheets: [`<dimension ref="${ref}"/>${SEVEN}`] })).toEqual({ A1: 7 });
    },
  );

  test("[HS02] the last cell of a sheet is read like the first", async () => {
    const sheets = [
      rows('<row r="1"><c r="A1"><v>7</v></c></row><row r="1048576"><c r="XFD1048576"><v>8</v></c></row>'),
    ];
    expect(await firstSheet({ sheets })).toEqual({ A1: 7, XFD1048576: 8 });
  });

  test.each([
    "XFE1",
    "A1048577",
    "A0",
    "A-1",
    "1A",
    "A",
    "1",
    "",
    "A1.5",
    "а1",
    "@1",
    "[1",
    "AAAA1",
    "A1:B2",
    "A99999999999",
    "NaN",
    "$A$1",
  ])("[HS03] a cell at %j is nowhere", async (ref) => {
    expect(await sheetRefusal(rows(`<row><c r="${ref}"><v>7</v></c></row>`))).toMatch(
      /^damaged xl\/worksheets\/sheet1\.xml/u,
    );
  });

  test.each(["0", "-1", "NaN", "1.5", "1e3", "1048577", "99999999999", "", "0x1", "Infinity"])(
    "[HS04] a row numbered %j is nowhere",
    async (r) => {
      expect(await sheetRefusal(rows(`<row r="${r}"><c><v>7</v></c></row>`))).toBe(`damaged ${SHEET}`);
    },
  );

  test("[HS05] rows and cells beyond the last ones", async () => {
    expect(await sheetRefusal(rows('<row r="1048576"/><row><c><v>7</v></c></row>'))).toMatch(/^damaged /u);
    expect(await sheetRefusal(row('<c r="XFD1"/><c><v>7</v></c>'))).toMatch(/^damaged /u);
    expect(await repeated("", "<row/>", 1_048_577, "")).toMatch(/^(?:damaged|tooLarge) /u);
  });

  test("[HS06] one cell twice", async () => {
    expect(await sheetRefusal(row('<c r="A1"><v>7</v></c><c r="A1"><v>8</v></c>'))).toMatch(/^damaged .* A1$/u);
  });

  test("[HS07] a cell whose row is another than its own", async () => {
    expect(await sheetRefusal(rows('<row r="5"><c r="A9"><v>7</v></c></row>'))).toMatch(/^damaged /u);
  });
});

describe("values", () => {
  test.each(["1", "-1", "NaN", "1.5", "", "1e0", "0x0", "99999999999999", "__proto__", "length"])(
    "[HS10] text number %j of one text is damage, with its cell",
    async (index) => {
      const content = row(`<c r="F1" t="s"><v>${index}</v></c>`);
      expect(await sheetRefusal(content, { strings: "<si><t>An</t></si>" })).toMatch(
        index === "" ? /^(?:read|damaged .* F1)$/u : /^damaged .* F1$/u,
      );
    },
  );

  test.each(["NaN", "Infinity", "-Infinity", "0x10", "0b1", "1_000", "1,5", "abc", "--1", "1 2", "١"])(
    "[HS11] %s is no number",
    async (value) => {
      expect(await sheetRefusal(row(`<c r="F1"><v>${value}</v></c>`))).toBe(`damaged ${SHEET} F1`);
    },
  );

  test.each(["constructor", "__proto__", "toString", "S", "hasOwnProperty"])(
    "[HS12] a cell of the kind %s",
    async (kind) => {
      expect(await sheetRefusal(row(`<c r="A1" t="${kind}"><v>0</v></c>`))).toBe(`damaged ${SHEET} A1`);
    },
  );

  test.each(["1", "-1", "NaN", "4294967296", "99999999999999", "__proto__"])(
    "[HS13] look number %s of one look: refused, or the usual look",
    async (s) => {
      const bytes = rawPackage({
        sheets: [row(`<c r="A1" s="${s}"><v>7</v></c>`)],
        styles: "<cellXfs><xf/></cellXfs>",
      });
      for (const looks of [true, false]) {
        const refusal = await refusalOf(bytes, { looks });
        if (refusal !== "read") expect(refusal).toBe(`damaged ${SHEET} A1`);
        else {
          const book = await bookOf(bytes, { looks });
          expect(book.looks[book.sheets[0]?.cells.looks[0] ?? 99]).toBeDefined();
        }
      }
    },
  );

  test("[HS14] CDATA in a value", async () => {
    expect(await firstSheet({ sheets: [row("<c><v><![CDATA[7]]></v></c>")] })).toEqual({ A1: 7 });
  });

  test("[HS16] a number larger than any program holds is the error Excel shows for it", async () => {
    expect(await firstSheet({ sheets: [row('<c r="A1"><v>1e999</v></c>')] })).toEqual({ A1: { error: "#NUM!" } });
  });

  test("[HS15] more cells than are allowed", async () => {
    expect(await repeated("<row>", "<c><v>1</v></c>", 16_385, "</row>")).toMatch(/^damaged /u);
    const content = rows(`<row>${"<c><v>1</v></c>".repeat(101)}</row>`);
    expect(await refusalOf(rawPackage({ sheets: [content] }), { bounds: { cells: 100 } })).toBe("tooLarge cells");
  });
});

describe("formulas", () => {
  const shared = (si: string, text = "", ref = ""): string =>
    `<f t="shared" si="${si}"${ref === "" ? "" : ` ref="${ref}"`}>${text}</f>`;

  test("[HS20] a shared formula that no cell has is damage; one that stands later, or twice, is found", async () => {
    const alone = `<c r="A1"><v>1</v></c><c r="B1">${shared("0")}<v>2</v></c>`;
    expect(await sheetRefusal(row(alone))).toBe(`damaged ${SHEET} B1`);
    expect(await sheetRefusal(row(`<c r="B1">${shared("__proto__")}<v>2</v></c>`))).toBe(`damaged ${SHEET} B1`);
    const each = `<c r="B1">${shared("1")}<v>2</v></c><c r="C1">${shared("1", "A1+1", "C1")}<v>3</v></c><c r="D1">${shared("1", "C1+1", "D1")}<v>4</v></c>`;
    const [sheet] = (await bookOf(rawPackage({ sheets: [row(each)] }))).sheets;
    expect(sheet && [...cellsOf(sheet.cells)].map(({ value }) => value)).toEqual([2, 3, 4]);
    expect(sheet && [1, 2].map((at) => formulaAt(sheet.cells, at)?.text)).toEqual(["=A1+1", "=C1+1"]);
  });

  test("[HS21] ten thousand cells that share a formula hold it once, and are counted as if each had it", async () => {
    const sharing = (chars: number): string => {
      const long = `A1&amp;"${"x".repeat(chars)}"`;
      const first = `<row><c>${shared("0", long, "A1:A10000")}<v>1</v></c></row>`;
      return rows(first + `<row><c>${shared("0")}<v>1</v></c></row>`.repeat(9_999));
    };
    const [sheet] = (await bookOf(rawPackage({ sheets: [sharing(800)] }))).sheets;
    expect(sheet?.cells.formulas.get(9_999)).toEqual({ like: 0 });
    expect(sheet && formulaAt(sheet.cells, 9_999)?.text).toMatch(/^=A10000&"x{800}"$/u);
    expect(await sheetRefusal(sharing(8000))).toBe("tooLarge textChars");
  });

  test("[HS22] formulas are text and nothing else", async () => {
    const code = "cmd|' /C calc'!A0+WEBSERVICE(&quot;http://example.org&quot;)+globalThis.hostile()";
    const [sheet] = (await bookOf(rawPackage({ sheets: [row(`<c r="A1"><f>${code}</f></c>`)] }))).sheets;
    expect(sheet && [...cellsOf(sheet.cells)]).toEqual([
      {
        row: 0,
        column: 0,
        value: null,
        look: 0,
        formula: `=cmd|' /C calc'!A0+WEBSERVICE("http://example.org")+globalThis.hostile()`,
      },
    ]);
  });

  test("[HS23] many long formulas are bounded together", async () => {
    const sheets = [row(`<c><f>${NOISE}</f><v>1</v></c>`.repeat(100))];
    const bounds = { textChars: 99 * NOISE.length };
    expect(await refusalOf(rawPackage({ sheets }), { bounds })).toBe("tooLarge textChars");
  });
});

describe("merges, drop-downs, columns, names, sheets", () => {
  test("[HS30] a merge of the whole sheet costs nothing", async () => {
    const merges = '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>';
    const book = await bookOf(rawPackage({ sheets: [SEVEN + merges] }));
    expect(book.sheets[0]?.merges).toEqual([{ row: 0, column: 0, rows: 1_048_576, columns: 16_384 }]);
    expect(book.sheets[0]?.cells.count).toBe(1);
  });
  test("[HS31] ten million merges", async () => {
    const unit = '<mergeCell ref="A1:B2"/>';
    expect(await repeated("</sheetData><mergeCells>", unit, 8_000_000, "</mergeCells><sheetData>")).toMatch(
      /^tooLarge /u,
    );
    expect(await repeated("</sheetData><mergeCells>", unit, 200_000, "</mergeCells><sheetData>")).toBe(
      "tooLarge merges",
    );
  });
  test.each(["A1:XFE1", "A0:B1", "A1:", ":", "", "A1:B2:C3", "__proto__"])(
    "[HS32] a merge of %j is damage or none",
    async (ref) => {
      expect(await sheetRefusal(`${SEVEN}<mergeCells><mergeCell ref="${ref}"/></mergeCells>`)).toBe(`damaged ${SHEET}`);
    },
  );
  test.each([
    ["columns", "</sheetData><cols>", '<col min="1" max="16384" width="9" hidden="1"/>', "</cols><sheetData>"],
    [
      "drop-downs",
      "</sheetData><dataValidations>",
      '<dataValidation type="list" sqref="A1"><formula1>"a,b"</formula1></dataValidation>',
      "</dataValidations><sheetData>",
    ],
    ["rows with a height", "", '<row r="1" ht="20" customHeight="1" hidden="1"/>', ""],
  ])("[HS33] %s count like cells", async (_what, head, unit, tail) => {
    const content = packedRepeat(ROWS_IN[0] + head, unit, 101, tail + ROWS_IN[1]);
    expect(await refusalOf(rawPackage({}, { [SHEET]: content }), { bounds: { cells: 100 } })).toBe("tooLarge cells");
  });
  test("[HS34] a drop-down over a hundred thousand places", async () => {
    const places = "A1:B2 ".repeat(40_000);
    const list = `<dataValidations><dataValidation type="list" sqref="${places}"><formula1>"a"</formula1></dataValidation></dataValidations>`;
    expect(await sheetRefusal(SEVEN + list)).toMatch(/^(?:read|tooLarge \w+)$/u);
  });
  test("[HS35] many long names are bounded together", async () => {
    const name = `<definedName name="n">${NOISE}</definedName>`;
    const afterSheets = `<definedNames>${name.repeat(100)}</definedNames>`;
    const bounds = { textChars: 99 * NOISE.length };
    expect(await refusalOf(rawPackage({ afterSheets }), { bounds })).toBe("tooLarge textChars");
  });
  test("[HS36] a million sheets", async () => {
    const workbook = packedRepeat(
      "<workbook><sheets>",
      '<sheet name="A" sheetId="1" r:id="rId1"/>',
      1_000_000,
      "</sheets></workbook>",
    );
    expect(await refusalOf(rawPackage({}, { "xl/workbook.xml": workbook }))).toMatch(
      /^(?:tooLarge sheets|damaged xl\/workbook\.xml)$/u,
    );
    const sheets = Array.from({ length: 1001 }, (_, i) => `<sheet name="S${i}" sheetId="${i + 1}" r:id="rId1"/>`).join(
      "",
    );
    const NS = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
    const many = packedRepeat(`<workbook ${NS}><sheets>`, sheets, 1, "</sheets></workbook>");
    expect(await refusalOf(rawPackage({}, { "xl/workbook.xml": many }))).toBe("tooLarge sheets");
  });
});

describe("names that objects have anyway", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "prototype"];
  const before = Object.getOwnPropertyNames(Object.prototype).sort();

  test("[HS40] sheets, defined names and texts of such names are read as text, and no object changes", async () => {
    const text = (name: string): string => row(`<c r="A1" t="inlineStr" ${name}="1"><is><t>${name}</t></is></c>`);
    const names = NAMES.map((name) => `<definedName name="${name}">${name}</definedName>`).join("");
    const book = await bookOf(
      rawPackage({ sheets: NAMES.map(text), sheetNames: NAMES, afterSheets: `<definedNames>${names}</definedNames>` }),
    );
    expect(book.sheets.map((sheet) => [sheet.name, valuesOf(sheet).get("A1")])).toEqual(
      NAMES.map((name) => [name, name]),
    );
    expect(book.names.map(({ name, formula }) => [name, formula])).toEqual(NAMES.map((name) => [name, name]));
    expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(before);
  });

  test.each(NAMES)("[HS41] elements and formats called %s are passed over", async (name) => {
    const styles = `<numFmts><numFmt numFmtId="${name}" formatCode="${name}"/></numFmts><cellXfs><xf numFmtId="0" fontId="${name}"/></cellXfs>`;
    const bytes = rawPackage({ sheets: [`<${name}/>${SEVEN}`], styles });
    expect(await refusalOf(bytes, { looks: true })).toMatch(/^(?:read|damaged xl\/styles\.xml)$/u);
    expect(await refusalOf(bytes)).toMatch(/^(?:read|damaged xl\/styles\.xml)$/u);
  });
});
