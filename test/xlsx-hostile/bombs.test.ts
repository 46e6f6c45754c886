import { strToU8, zipSync } from "fflate";
import { NOISE, type Packed, type RawEntry, packed, packedRepeat, rawZip } from "./rawZip";
import { ROWS_IN, entriesOf, firstSheet, rawPackage, refusalOf, row } from "./reading";

const SHEET = "xl/worksheets/sheet1.xml";
const GIB = 2 ** 30;
const MIB = 2 ** 20;
const zeros = (bytes: number): Packed => packedRepeat(ROWS_IN[0], "\0", bytes, ROWS_IN[1]);

describe("bombs are stopped before or while they unpack", () => {
  const gibibyte = zeros(GIB);

  test.each([SHEET, "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/sharedStrings.xml", "[Content_Types].xml"])(
    "[HB01] 1 GiB of zeros as %s",
    async (part) => {
      const bytes = rawPackage(
        { sheets: [row('<c r="A1" t="s"><v>0</v></c>')], strings: "<si><t>An</t></si>" },
        { [part]: gibibyte },
      );
      expect(await refusalOf(bytes)).toBe("tooLarge partBytes");
    },
  );

  test("[HB02] 1 GiB that says it is small: no part becomes larger than it said", async () => {
    const small = { size: 5000 };
    const lying: Partial<RawEntry> = { content: gibibyte, local: small, central: small };
    expect(await refusalOf(rawPackage({}, { [SHEET]: lying }))).toBe(`damaged ${SHEET}`);
  });

  test("[HB03] within the size but packed like nothing a person typed", async () => {
    expect(await refusalOf(rawPackage({}, { [SHEET]: zeros(100 * MIB) }))).toBe("tooLarge ratio");
  });

  test("[HB04] many parts that are large together", async () => {
    const sheets = Array.from({ length: 20 }, () => `<sheetData/><!--${NOISE.repeat(20)}-->`);
    expect(await refusalOf(rawPackage({ sheets }))).toBe("read");
    expect(await refusalOf(rawPackage({ sheets }), { bounds: { totalBytes: MIB } })).toBe("tooLarge totalBytes");
  });

  test("[HB05] a bomb that nobody needs is not unpacked", async () => {
    const image: RawEntry = { name: "xl/media/image1.png", content: gibibyte };
    const bomb = zipSync({ "a.zip": strToU8("PK") });
    const inner: RawEntry = { name: "xl/embeddings/b.xlsx", content: packed(bomb) };
    const entries = [...entriesOf({ sheets: [row("<c><v>7</v></c>")] }), image, inner];
    expect(await refusalOf(rawZip({ entries }))).toBe("read");
  });

  test("[HB06] entries that share one content", async () => {
    const entries = entriesOf({ sheets: ["", ""] }).map((entry, _i, all): RawEntry => {
      const first = all.findIndex(({ name }) => name === SHEET);
      return entry.name === "xl/worksheets/sheet2.xml" ? { ...entry, sharedWith: first } : entry;
    });
    expect(await refusalOf(rawZip({ entries }))).toBe("damaged xl/worksheets/sheet2.xml");
  });

  test("[HB07] content that ends early, goes on behind its end, or is no packed content at all", async () => {
    const whole = packed(`${ROWS_IN[0]}${NOISE}${ROWS_IN[1]}`);
    const cut = { ...whole, data: whole.data.subarray(0, whole.data.length - 20) };
    const noise = { ...whole, data: strToU8(NOISE) };
    for (const content of [cut, noise])
      expect(await refusalOf(rawPackage({}, { [SHEET]: content }))).toBe(`damaged ${SHEET}`);
  });
});

describe("texts without end", () => {
  const refused = async (head: string, unit: string, tail: string): Promise<string> => {
    const content = packedRepeat(ROWS_IN[0] + head, unit, Math.floor((100 * MIB) / unit.length), tail + ROWS_IN[1]);
    return refusalOf(rawPackage({}, { [SHEET]: content }));
  };

  test.each([
    ["[HB10] the text of a cell", '<row r="1"><c r="A1" t="inlineStr"><is><t>', "</t></is></c></row>"],
    ["[HB11] a value", '<row r="1"><c r="A1"><v>', "</v></c></row>"],
    ["[HB12] a formula", '<row r="1"><c r="A1"><f>', "</f></c></row>"],
    ["[HB13] an attribute", '<row r="1" spans="', '"/>'],
    ["[HB14] a comment", "<!--", "-->"],
    ["[HB15] a name", "<", "/>"],
    ["[HB16] the name of an attribute", '<row r="1" ', '="1"/>'],
    ["[HB17] an entity", "<row>&", ";</row>"],
    ["[HB18] CDATA", '<row r="1"><c r="A1"><v><![CDATA[', "]]></v></c></row>"],
    ["[HB19] a processing instruction", "<?x ", "?>"],
    ["[HB20] the name of a processing instruction", "<?", "?>"],
    ["[HB21] text where none belongs", "", ""],
  ])("%s", async (_rule, head, tail) => {
    expect(await refused(head, NOISE, tail)).toBe("tooLarge tokenChars");
  });

  test("[HB22] 1 GiB of text in a cell, and in the list of texts", async () => {
    const cell = packedRepeat(
      `${ROWS_IN[0]}<row r="1"><c r="A1" t="inlineStr"><is><t>`,
      NOISE,
      GIB / 5000,
      `</t></is></c></row>${ROWS_IN[1]}`,
    );
    expect(await refusalOf(rawPackage({}, { [SHEET]: cell }))).toBe("tooLarge partBytes");
    const list = packedRepeat("<sst><si><t>", NOISE, GIB / 5000, "</t></si></sst>");
    const sheets = [row('<c r="A1" t="s"><v>0</v></c>')];
    expect(await refusalOf(rawPackage({ sheets, strings: "" }, { "xl/sharedStrings.xml": list }))).toBe(
      "tooLarge partBytes",
    );
  });

  test("[HB23] a text of 100 MB in the list of texts", async () => {
    const list = packedRepeat("<sst><si><t>", NOISE, 20_000, "</t></si></sst>");
    const sheets = [row('<c r="A1" t="s"><v>0</v></c>')];
    expect(await refusalOf(rawPackage({ sheets, strings: "" }, { "xl/sharedStrings.xml": list }))).toBe(
      "tooLarge tokenChars",
    );
  });

  test("[HB24] the longest text Excel allows is read", async () => {
    const text = "ế".repeat(32_767);
    expect(await firstSheet({ sheets: [row(`<c r="A1" t="inlineStr"><is><t>${text}</t></is></c>`)] })).toEqual({
      A1: text,
    });
  });

  test("[HB25] one long text that every cell repeats is counted in every cell", async () => {
    const cell = '<c t="s"><v>0</v></c>';
    const content = packedRepeat(`${ROWS_IN[0]}<row>`, cell, 10_000, `</row>${ROWS_IN[1]}`);
    const strings = `<si><t>${"a".repeat(32_767)}</t></si>`;
    expect(await refusalOf(rawPackage({ strings }, { [SHEET]: content }))).toBe("tooLarge textChars");
  });
});
