import { strToU8 } from "fflate";
import { issue } from "../../src/domain/problem";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import type { PackageParts } from "../xlsx-read/makePackage";
import { workbookParts } from "../xlsx-read/makePackage";
import { packed, packedRepeat } from "./rawZip";
import { ROWS_IN, bookOf, firstSheet, rawPackage, refusalOf, row, valuesOf } from "./reading";

const SHEET = "xl/worksheets/sheet1.xml";
const LOOKS = "<cellXfs><xf/></cellXfs>";
const FULL: PackageParts = {
  sheets: [row('<c r="A1" t="s"><v>0</v></c>')],
  strings: "<si><t>An</t></si>",
  styles: LOOKS,
};
const parts = workbookParts(FULL);
const textOf = (name: string): string => String(parts[name]);
const withPart = (name: string, text: string | Uint8Array): Promise<string> =>
  refusalOf(rawPackage(FULL, { [name]: packed(text) }), { looks: true });
const READ = [
  SHEET,
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "_rels/.rels",
  "xl/sharedStrings.xml",
  "xl/styles.xml",
];
const cell = (content: string): Promise<string> => refusalOf(rawPackage({ sheets: [row(content)] }));

const LAUGHS = ["lol", ..."123456789"].reduce(
  (all, name, i, names) => `${all}<!ENTITY ${name} "${i === 0 ? "lol" : `&${names[i - 1]};`.repeat(10)}">`,
  "",
);

describe("nothing is expanded, fetched or looked up", () => {
  test.each([
    ["a billion laughs", `<!DOCTYPE x [${LAUGHS}]>`],
    ["a file of this machine", '<!DOCTYPE x [<!ENTITY x SYSTEM "file:///etc/passwd">]>'],
    ["a declaration on a server", '<!DOCTYPE x SYSTEM "http://example.org/x.dtd">'],
    ["a parameter entity", '<!DOCTYPE x [<!ENTITY % p SYSTEM "http://example.org/p"> %p;]>'],
    ["an empty document type", "<!DOCTYPE x>"],
    ["a document type of 3 MB", `<!DOCTYPE x [<!ENTITY a "${"a".repeat(3_000_000)}">]>`],
  ])("[HX01] %s, in every part that is read", async (_what, doctype) => {
    for (const part of READ)
      expect(await withPart(part, doctype + textOf(part))).toMatch(/^(?:unsafeContent|tooLarge tokenChars)$/u);
  });

  test("[HX02] a document type in UTF-16 is seen as well", async () => {
    const text = `\ufeff<!DOCTYPE x [${LAUGHS}]>${textOf(SHEET)}`;
    const bytes = new Uint8Array(new Uint16Array([...text].map((char) => char.charCodeAt(0))).buffer);
    expect(await withPart(SHEET, bytes)).toBe("unsafeContent");
  });

  test.each([
    "&xxe;",
    "&lol9;",
    "&#0;",
    "&#xD800;",
    "&#x110000;",
    "&",
    "&#;",
    "&constructor;",
    "&__proto__;",
    "&toString;",
  ])("[HX03] the entity %s is damage", async (entity) => {
    expect(await cell(`<c r="A1" t="str"><v>${entity}</v></c>`)).toBe(`damaged ${SHEET}`);
    expect(await cell(`<c r="A1" x="${entity}"/>`)).toBe(`damaged ${SHEET}`);
  });

  test("[HX04] the entities of XML itself, and text that looks like markup", async () => {
    const sheets = [
      row(
        '<c r="A1" t="str"><v>&lt;b&gt;&amp;amp;&#233;&#x1EBF;</v></c><c r="B1" t="str"><v><![CDATA[<b>&amp;]]></v></c>',
      ),
    ];
    expect(await firstSheet({ sheets })).toEqual({ A1: "<b>&amp;éế", B1: "<b>&amp;" });
  });
});

describe("form", () => {
  test.each([
    ["a second root", "<x/>"],
    ["text behind the root", "abc"],
    ["a second beginning", '<?xml version="1.0"?>'],
    ["NUL behind the root", "\0"],
  ])("[HX10] %s", async (_what, more) => {
    for (const part of READ) expect(await withPart(part, textOf(part) + more)).toBe(`damaged ${part}`);
  });

  test("[HX11] elements that are not closed, or in the wrong order; an attribute twice; nothing at all", async () => {
    for (const part of READ) {
      const text = textOf(part);
      for (const broken of [
        text.slice(0, -3),
        text.slice(0, text.lastIndexOf("</")),
        "",
        " ",
        "<",
        text.replace(/<(\w+)/u, '<$1 a="1" a="2"'),
      ])
        expect(await withPart(part, broken)).toBe(`damaged ${part}`);
    }
  });

  test("[HX12] another root than the part's", async () => {
    for (const part of READ) {
      expect(await withPart(part, "<html><body/></html>")).toBe(`damaged ${part}`);
      expect(await withPart(part, '<x:constructor xmlns:x="constructor"/>')).toBe(`damaged ${part}`);
    }
  });

  test("[HX13] 100,000 elements inside each other, in what is read and in what is not", async () => {
    const deep = "<a>".repeat(100_000) + "</a>".repeat(100_000);
    for (const content of [deep, `<sheetData/><extLst>${deep}</extLst>`, row(`<c r="A1"><v>${deep}</v></c>`)])
      expect(await refusalOf(rawPackage({ sheets: [content] }))).toBe("tooLarge depth");
  });

  test("[HX14] a million attributes", async () => {
    const names = Array.from({ length: 1_000_000 }, (_, i) => ` a${i}=""`).join("");
    expect(await cell(`<c r="A1"${names}/>`)).toBe("tooLarge attributes");
  });

  test("[HX15] a million namespaces, one an element", async () => {
    const content = packedRepeat(`${ROWS_IN[0]}<row>`, '<c xmlns:a="b"/>', 1_000_000, `</row>${ROWS_IN[1]}`);
    expect(await refusalOf(rawPackage({}, { [SHEET]: content }))).toMatch(/^(?:damaged|tooLarge) /u);
  });
});

describe("encodings", () => {
  const utf16 = (text: string, bigEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    [...text].forEach((char, i) => view.setUint16(i * 2, char.charCodeAt(0), !bigEndian));
    return bytes;
  };
  const strings = textOf("xl/sharedStrings.xml");
  const readAs = async (bytes: Uint8Array): Promise<string> => withPart("xl/sharedStrings.xml", bytes);

  test.each([
    ["UTF-16 with its mark", utf16(`\ufeff${strings}`, false)],
    ["UTF-16 the other way round", utf16(`\ufeff${strings}`, true)],
    ["UTF-16 without mark", utf16(strings, false)],
    ["UTF-8 with its mark", strToU8(`\ufeff${strings}`)],
  ])("[HX20] %s is read", async (_what, bytes) => {
    expect(await readAs(bytes)).toBe("read");
  });

  test.each([
    ["UTF-7", strToU8(strings.replaceAll("<", "+ADw-").replaceAll(">", "+AD4-"))],
    ["UTF-16 of half a character", utf16(strings, false).subarray(0, strings.length * 2 - 1)],
    ["UTF-16 with half a pair", utf16(strings.replace("An", "\ud800"), false)],
    ["UTF-32", new Uint8Array(new Uint32Array([...strings].map((char) => char.charCodeAt(0))).buffer)],
    [
      "a sign in more bytes than it needs",
      new Uint8Array([...strToU8("<sst><si><t>"), 0xc0, 0xbc, ...strToU8("</t></si></sst>")]),
    ],
    ["bytes of no character", new Uint8Array([...strToU8("<sst><si><t>"), 0xff, 0xfe, ...strToU8("</t></si></sst>")])],
    [
      "half a character at the end of a cell",
      new Uint8Array([...strToU8("<sst><si><t>"), 0xe1, 0xba, ...strToU8("</t></si></sst>")]),
    ],
    ["NUL between letters", strToU8(strings.replace("An", "A\0n"))],
    ["a control character", strToU8(strings.replace("An", "A\u0007n"))],
  ])("[HX21] %s is damage", async (_what, bytes) => {
    expect(await readAs(bytes)).toBe("damaged xl/sharedStrings.xml");
  });

  const declaring = (encoding: string, text = strings): string => `<?xml version="1.0" encoding="${encoding}"?>${text}`;
  const latin = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
  const textIn = async (bytes: Uint8Array): Promise<unknown> =>
    valuesOf((await bookOf(rawPackage(FULL, { "xl/sharedStrings.xml": packed(bytes) }))).sheets[0]!).get("A1");

  test("[HX22] a declared encoding is followed, and not what its bytes might be besides", async () => {
    const text = strings.replace("An", "S\u00e9rie");
    for (const encoding of ["ISO-8859-1", "iso-8859-1", "windows-1252", "latin1"])
      expect(await textIn(latin(declaring(encoding, text)))).toBe("Série");
    expect(await textIn(latin(declaring("ISO-8859-1", strings.replace("An", "\u00c3\u00a9"))))).toBe("Ã©");
    for (const encoding of ["UTF-8", "utf-8", "UTF8"])
      expect(await textIn(strToU8(declaring(encoding, text)))).toBe("Série");
    expect(await readAs(latin(declaring("UTF-8", text)))).toBe("damaged xl/sharedStrings.xml");
    expect(await textIn(strToU8(declaring("US-ASCII")))).toBe("An");
    expect(await readAs(strToU8(declaring("US-ASCII", text)))).toBe("damaged xl/sharedStrings.xml");
  });

  test.each(["UTF-7", "windows-1258", "Shift_JIS", "UTF-32", "x-mac-roman", "constructor", "__proto__"])(
    "[HX23] the encoding %s is refused by its name",
    async (encoding) => {
      const bytes = rawPackage(FULL, { "xl/sharedStrings.xml": packed(declaring(encoding)) });
      const outcome = await readXlsx(bytes);
      // a name that is none by XML's grammar is damage like any other
      const expected = encoding.startsWith("_")
        ? issue("damaged", [], { part: "xl/sharedStrings.xml" })
        : issue("unknownEncoding", [], { part: "xl/sharedStrings.xml", encoding });
      expect(outcome).toEqual({ ok: false, issues: [expected] });
    },
  );

  test("[HX24] bytes that show another encoding than they declare are refused, or shown true by their mark", async () => {
    expect(await readAs(strToU8(declaring("UTF-16")))).toBe("unknownEncoding");
    expect(await readAs(strToU8(`\ufeff${declaring("ISO-8859-1")}`))).toBe("unknownEncoding");
    expect(await readAs(utf16(`\ufeff${declaring("UTF-8")}`, false))).toBe("read");
  });
});
