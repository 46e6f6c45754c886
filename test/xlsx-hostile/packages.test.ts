import type { PackageParts } from "../xlsx-read/makePackage";
import { type EntryFields, type RawEntry, packed, rawZip } from "./rawZip";
import { entriesOf, firstSheet, rawPackage, refusalOf, row } from "./reading";

const SHEET = "xl/worksheets/sheet1.xml";
const ONE: PackageParts = { sheets: [row('<c r="A1"><v>7</v></c>')] };
const utf8 = new TextEncoder();
const withEntry = (entry: RawEntry): Promise<string> => refusalOf(rawZip({ entries: [...entriesOf(ONE), entry] }));
const added = (name: string, more: Partial<RawEntry> = {}): Promise<string> =>
  withEntry({ name, content: packed("<a/>"), ...more });

test("[HP01] the workbook of these tests is read", async () => {
  expect(await firstSheet(ONE)).toEqual({ A1: 7 });
});

describe("names", () => {
  test.each([SHEET, "XL/Worksheets/SHEET1.xml", "xl\\worksheets\\sheet1.xml"])(
    "[HP10] two parts of one name: %s",
    async (name) => {
      expect(await added(name)).toBe(`damaged ${name.replaceAll("\\", "/")}`);
    },
  );
  test.each(["../evil.xml", "xl/../../evil.xml", "/etc/passwd", "C:/evil.xml", "..\\evil.xml", "xl/a\0.xml"])(
    "[HP11] a name that leaves the package: %j",
    async (name) => {
      expect(await added(name)).toBe(`damaged ${name.replaceAll("\\", "/")}`);
    },
  );
  test.each(["__proto__", "constructor", "toString", "xl/__proto__", "con", "a?b*c", "ế.xml"])(
    "[HP12] an odd name is only a name: %s",
    async (name) => {
      expect(await added(name)).toBe("read");
    },
  );
});

describe("what the directory says", () => {
  const lying = (where: "local" | "central" | "both", fields: Partial<EntryFields>): Promise<string> => {
    const lie = {
      ...(where === "central" ? {} : { local: fields }),
      ...(where === "local" ? {} : { central: fields }),
    };
    return refusalOf(rawPackage(ONE, { [SHEET]: lie }));
  };

  test.each<[string, Partial<EntryFields>]>([
    ["size", { size: 10 }],
    ["size of nothing", { size: 0 }],
    ["packed size", { packedSize: 3 }],
    ["check sum", { crc: 1 }],
    ["method", { method: 0 }],
    ["unknown method", { method: 12 }],
    ["name", { name: utf8.encode("xl/worksheets/sheet9.xml") }],
    ["size of 4 GiB", { size: 0xfffffffe }],
  ])("[HP20] %s differs in one place or both: never read", async (_what, fields) => {
    for (const where of ["local", "central", "both"] as const)
      expect(await lying(where, fields)).toMatch(/^(?:damaged|tooLarge partBytes)/u);
  });

  test("[HP21] a part that is stored has the size it says", async () => {
    const content = packed("<worksheet/>", 0);
    expect(await refusalOf(rawPackage(ONE, { [SHEET]: content }))).toBe("read");
    const longer = { content, central: { size: 5000 }, local: { size: 5000 } };
    expect(await refusalOf(rawPackage(ONE, { [SHEET]: longer }))).toBe(`damaged ${SHEET}`);
  });

  test.each([1, 0x40, 0x2000])("[HP22] encrypted: flag %i", async (flags) => {
    expect(await lying("both", { flags })).toBe("encrypted");
  });

  test("[HP24] sizes said to follow in one place only: read where they are right, whichever place says so", async () => {
    for (const where of ["local", "central"] as const) expect(await lying(where, { flags: 8 })).toBe("read");
    expect(await refusalOf(rawPackage(ONE, { [SHEET]: { local: { flags: 8, size: 0, packedSize: 0, crc: 0 } } }))).toBe(
      "read",
    );
    expect(await refusalOf(rawPackage(ONE, { [SHEET]: { local: { size: 0 }, central: { flags: 8 } } }))).toBe(
      `damaged ${SHEET}`,
    );
    expect(await refusalOf(rawPackage(ONE, { [SHEET]: { local: { flags: 8, size: 10 } } }))).toBe(`damaged ${SHEET}`);
  });

  test("[HP23] a part nobody needs may be packed in any way", async () => {
    expect(await added("xl/media/a.png", { central: { method: 12 }, local: { method: 12 } })).toBe("read");
  });
});

describe("the end of the package", () => {
  const entries = entriesOf(ONE);
  const count = entries.length;

  test.each([0, 1, count - 1, count + 1, 0xffff])("[HP30] it counts %i parts and has others", async (said) => {
    expect(await refusalOf(rawZip({ entries, end: { entries: said } }))).toMatch(/^(?:damaged|tooLarge parts)/u);
  });
  test("[HP31] 2^40 parts, 2^64 - 1 parts, and as many as there are", async () => {
    expect(await refusalOf(rawZip({ entries, zip64Entries: 2n ** 40n }))).toBe("tooLarge parts");
    expect(await refusalOf(rawZip({ entries, zip64Entries: 2n ** 64n - 1n }))).toBe("damaged package");
    expect(await refusalOf(rawZip({ entries, zip64Entries: BigInt(count) }))).toBe("read");
  });
  test.each([
    { directorySize: 10 },
    { directorySize: 0xffffffff },
    { directoryOffset: 0 },
    { directoryOffset: 0xfffffff0 },
    { commentLength: 5 },
  ])("[HP32] %j", async (end) => {
    expect(await refusalOf(rawZip({ entries, end }))).toBe("damaged package");
  });
  test("[HP33] a comment as long as it can be", async () => {
    expect(await refusalOf(rawZip({ entries, comment: new Uint8Array(0xffff).fill(0x50) }))).toBe("read");
  });
  test("[HP34] a second end inside the comment, where other programs would stop looking", async () => {
    const other = rawZip({ entries: [] });
    expect(await refusalOf(rawZip({ entries, comment: other }))).toBe("damaged package");
  });
  test("[HP35] something before the package", async () => {
    const bytes = rawZip({ entries });
    const before = new Uint8Array([...utf8.encode("MZ".repeat(50)), ...bytes]);
    expect(await refusalOf(before)).not.toBe("read");
    expect(await refusalOf(new Uint8Array([...bytes, 0, 0, 0]))).toBe("damaged package");
  });
  test("[HP36] more parts than are allowed", async () => {
    expect(await refusalOf(rawZip({ entries }), { bounds: { parts: count - 1 } })).toBe("tooLarge parts");
  });
});

describe("what parts refer to", () => {
  const NS = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"';
  const TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
  const relations = (...each: string[]): Promise<string> =>
    refusalOf(
      rawPackage(ONE, {
        "xl/_rels/workbook.xml.rels": packed(`<Relationships ${NS}>${each.join("")}</Relationships>`),
      }),
    );
  const to = (target: string, more = ""): string =>
    `<Relationship Id="rId1" Type="${TYPE}" Target="${target}"${more}/>`;

  test.each([
    ["a file elsewhere", to("file:///C:/Windows/win.ini", ' TargetMode="External"')],
    ["a server", to("http://example.org/sheet1.xml", ' TargetMode="External"')],
    ["a server, not said so", to("http://example.org/sheet1.xml")],
    ["outside the package", to("../../../etc/passwd")],
    ["the workbook itself", to("workbook.xml")],
    ["the relations themselves", to("_rels/workbook.xml.rels")],
    ["nothing", to("worksheets/sheet9.xml")],
    ["the empty name", to("")],
    ["a folder", to("worksheets/")],
    ["a property of every object", to("__proto__")],
  ])("[HP40] a sheet that is %s", async (_what, relation) => {
    expect(await relations(relation)).toMatch(/^damaged /u);
  });
  test("[HP41] no relation of the sheet's name, or two", async () => {
    expect(await relations()).toMatch(/^damaged /u);
    expect(await relations(to("worksheets/sheet1.xml"), to("workbook.xml"))).toMatch(/^damaged /u);
  });
  test.each(["__proto__", "constructor", "toString"])("[HP42] a sheet's relation called %s", async (id) => {
    const workbook = `<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="A" sheetId="1" r:id="${id}"/></sheets></workbook>`;
    expect(await refusalOf(rawPackage(ONE, { "xl/workbook.xml": packed(workbook) }))).toMatch(/^damaged /u);
  });
  test.each(["constructor/workbook.xml", "__proto__/workbook.xml", "toString", "../workbook.xml"])(
    "[HP44] a workbook said to be at %s",
    async (target) => {
      const type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument";
      const main = `<Relationships ${NS}><Relationship Id="a" Type="${type}" Target="${target}"/></Relationships>`;
      // what leaves the package is as good as nothing said, and then the usual place counts
      expect(await refusalOf(rawPackage(ONE, { "_rels/.rels": packed(main) }))).toBe(
        target.startsWith("..") ? "read" : `damaged ${target}`,
      );
    },
  );
  test("[HP45] parts of a workbook and no workbook: damaged, and not just any archive", async () => {
    const entries = entriesOf(ONE).filter(({ name }) => name !== "xl/workbook.xml" && name !== "_rels/.rels");
    expect(await refusalOf(rawZip({ entries }))).toBe("damaged xl/workbook.xml");
  });
  test("[HP43] many sheets that are one part are read, and counted, each", async () => {
    const sheets = Array.from({ length: 100 }, () => row('<c r="A1"><v>7</v></c>'));
    const targets = sheets.map(
      (_, i) => `<Relationship Id="rId${i + 1}" Type="${TYPE}" Target="worksheets/sheet1.xml"/>`,
    );
    const bytes = rawPackage(
      { sheets },
      { "xl/_rels/workbook.xml.rels": packed(`<Relationships ${NS}>${targets.join("")}</Relationships>`) },
    );
    expect(await refusalOf(bytes, { bounds: { cells: 99 } })).toMatch(/^(?:damaged|tooLarge cells)/u);
  });
});
