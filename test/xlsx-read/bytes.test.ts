import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { crc32 } from "../../src/xlsx/read/crc32";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { makePackage, workbookParts, worksheet, zipped } from "./makePackage";
import { issueOf, makeAndRead, makeAndRefuse, readBook, sheetData } from "./readBook";

const SHEET = "xl/worksheets/sheet1.xml";
const ROWS = sheetData("<row r='1'><c r='A1' t='str'><v>Đoàn viên</v></c></row>");

/** Where these bytes stand in a file; the last time, since the directory comes last. */
function placeOf(bytes: Uint8Array, text: string, last = false): number {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  return last ? file.lastIndexOf(text) : file.indexOf(text);
}

/** A file changed in one place. */
function changed(bytes: Uint8Array, at: number, change: (view: DataView, at: number) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer), at);
  return copy;
}

const LISTED_NAME = 46;
const inDirectory = (bytes: Uint8Array, part: string): number => placeOf(bytes, part, true) - LISTED_NAME;

test("[XZ01] the check sum is that of zip files, in one piece or several", () => {
  const bytes = strToU8("123456789");
  expect(crc32(bytes)).toBe(0xcbf43926);
  expect(crc32(bytes.subarray(4), crc32(bytes.subarray(0, 4)))).toBe(0xcbf43926);
});

test("[XZ01b] it is the same wherever in memory bytes stand, and however many", () => {
  const byBits = (bytes: Uint8Array): number => {
    let crc = -1;
    for (const byte of bytes) {
      crc ^= byte;
      for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
    return ~crc >>> 0;
  };
  const memory = Uint8Array.from({ length: 64 }, (_, i) => (i * 37 + 200) & 255);
  for (let from = 0; from < 8; from++)
    for (let to = from; to <= memory.length; to++) {
      const bytes = memory.subarray(from, to);
      expect([from, to, crc32(bytes)]).toEqual([from, to, byBits(bytes)]);
    }
});

test.each([
  ["[XZ02a] deflated", 6],
  ["[XZ02b] as they are", 0],
] as const)("%s: parts are read", async (_rule, level) => {
  const book = await readBook(zipped(workbookParts({ sheets: [ROWS] }), level));
  expect(book.sheets[0]?.cells.values).toEqual(["Đoàn viên"]);
});

const GOOD = makePackage({ sheets: [ROWS] });
const damagedIn = (part: string, sheet?: string) => ({
  code: "damaged",
  at: [],
  facts: { part, ...(sheet === undefined ? {} : { sheet }) },
});

test.each([
  ["[XZ03a] another check sum", (view: DataView, at: number) => view.setUint32(at + 16, 1, true)],
  [
    "[XZ03b] another size",
    (view: DataView, at: number) => view.setUint32(at + 24, view.getUint32(at + 24, true) - 1, true),
  ],
  [
    "[XZ03c] another packed size",
    (view: DataView, at: number) => view.setUint32(at + 20, view.getUint32(at + 20, true) - 1, true),
  ],
  ["[XZ03d] another way of packing", (view: DataView, at: number) => view.setUint16(at + 10, 12, true)],
  [
    "[XZ03e] another place",
    (view: DataView, at: number) => view.setUint32(at + 42, view.getUint32(at + 42, true) + 1, true),
  ],
])("%s in the directory is damage of the part", async (_rule, change) => {
  expect(await issueOf(changed(GOOD, inDirectory(GOOD, SHEET), change))).toEqual(damagedIn(SHEET));
});

test("[XZ04] a part that needs a password", async () => {
  const locked = changed(GOOD, inDirectory(GOOD, SHEET), (view, at) => view.setUint16(at + 8, 1, true));
  expect(await issueOf(locked)).toEqual({ code: "encrypted", at: [], facts: {} });
});

test.each([
  ["[XZ05a] one part twice, in other letters", "XL/workbook.xml"],
  ["[XZ05b] a part outside", "../a.xml"],
  ["[XZ05c] a part at the root of a disk", "/a.xml"],
  ["[XZ05d] a part on a drive", "c:/a.xml"],
  ["[XZ05e] a part outside, by the other stroke", "xl\\..\\..\\a.xml"],
])("%s is damage", async (_rule, name) => {
  const part = name.replaceAll("\\", "/");
  expect(await issueOf(zipped({ ...workbookParts(), [name]: "<x/>" }))).toEqual(damagedIn(part));
});

test("[XZ06] a file that was cut is damaged, wherever it was cut", async () => {
  for (let bytes = 4; bytes < GOOD.length; bytes += 7)
    expect(await issueOf(GOOD.subarray(0, bytes))).toMatchObject({ code: "damaged" });
});

test("[XZ07] whatever is changed in a file, it is read or refused, and never an accident", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(GOOD.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 }),
      async (changes) => {
        const bytes = GOOD.slice();
        for (const [at, byte] of changes) bytes[at] = byte;
        expect(typeof (await readXlsx(bytes, { looks: true })).ok).toBe("boolean");
      },
    ),
    { numRuns: 200 },
  );
});

test("[XZ08] sizes of 64 bits are read", async () => {
  // the directory of a small file, told in the records of large ones
  const end = GOOD.length - 22;
  const view = new DataView(GOOD.buffer, GOOD.byteOffset, GOOD.length);
  const bytes = new Uint8Array(GOOD.length + 56 + 20);
  bytes.set(GOOD.subarray(0, end));
  const out = new DataView(bytes.buffer);
  out.setUint32(end, 0x06064b50, true);
  out.setBigUint64(end + 4, 44n, true);
  out.setBigUint64(end + 24, BigInt(view.getUint16(end + 8, true)), true);
  out.setBigUint64(end + 32, BigInt(view.getUint16(end + 10, true)), true);
  out.setBigUint64(end + 40, BigInt(view.getUint32(end + 12, true)), true);
  out.setBigUint64(end + 48, BigInt(view.getUint32(end + 16, true)), true);
  out.setUint32(end + 56, 0x07064b50, true);
  out.setBigUint64(end + 64, BigInt(end), true);
  out.setUint32(end + 72, 1, true);
  bytes.set(GOOD.subarray(end), end + 76);
  out.setUint16(end + 76 + 10, 0xffff, true);
  out.setUint32(end + 76 + 12, 0xffffffff, true);
  out.setUint32(end + 76 + 16, 0xffffffff, true);
  expect((await readBook(bytes)).sheets).toHaveLength(1);
});

test.each([
  ["[XZ09a] that is not closed", "<worksheet>"],
  ["[XZ09b] with two roots", `${worksheet("")}<x/>`],
  ["[XZ09c] with a name nobody declared", worksheet("&x;")],
  ["[XZ09d] with a prefix nobody declared", worksheet("<q:x/>")],
  ["[XZ09e] of another kind", "<chartsheet/>"],
  ["[XZ09f] that is empty", ""],
])("%s: XML is damage", async (_rule, text) => {
  expect(await makeAndRefuse({ parts: { [SHEET]: text } })).toEqual(damagedIn(SHEET, "S1"));
});

test("[XZ10] bytes that are no characters are damage", async () => {
  const bytes = strToU8(worksheet(ROWS));
  bytes[placeOf(bytes, "Đ")] = 0xff;
  expect(await makeAndRefuse({ parts: { [SHEET]: bytes } })).toEqual(damagedIn(SHEET, "S1"));
});

test("[XZ11] a document type is refused, wherever it is", async () => {
  const text = `<!DOCTYPE x [<!ENTITY a "b">]>${worksheet(ROWS).replace(/^<\?.*?\?>/u, "")}`;
  expect(await makeAndRefuse({ parts: { [SHEET]: text } })).toEqual({
    code: "unsafeContent",
    at: [],
    facts: { part: SHEET },
  });
});

const row = (n: number): string => `<row r="${n}"><c r="A${n}"><v>${n}</v></c></row>`;
const tooLarge = (what: string, limit: number) => ({ code: "tooLarge", at: [], facts: { what, limit } });

test.each([
  ["[XB01] bytes of the file", { fileBytes: 100 }, tooLarge("fileBytes", 100)],
  ["[XB02] parts", { parts: 4 }, tooLarge("parts", 4)],
  ["[XB03] bytes of a part", { partBytes: 300 }, tooLarge("partBytes", 300)],
  ["[XB04] bytes of all parts", { totalBytes: 1000 }, tooLarge("totalBytes", 1000)],
  ["[XB05] sheets", { sheets: 1 }, tooLarge("sheets", 1)],
  ["[XB06] cells of all sheets", { cells: 7 }, tooLarge("cells", 7)],
  ["[XB07] merges", { merges: 1 }, tooLarge("merges", 1)],
  ["[XB08] characters", { textChars: 600 }, tooLarge("textChars", 600)],
  ["[XB09] depth", { depth: 3 }, tooLarge("depth", 3)],
  ["[XB10] one text", { tokenChars: 90 }, tooLarge("tokenChars", 90)],
])("%s are bounded", async (_rule, bounds, issue) => {
  const text = `<row r="4"><c r="A4" t="str"><v>${"a".repeat(100)}</v></c></row>`;
  const sheet = `${sheetData([1, 2, 3].map(row).join("") + text)}<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:B2"/></mergeCells>`;
  expect(await makeAndRefuse({ sheets: [sheet, sheet] }, { bounds })).toEqual(issue);
});

test("[XB11] what is exactly at the bound is read", async () => {
  const sheets = [sheetData([1, 2, 3].map(row).join(""))];
  expect((await makeAndRead({ sheets }, { bounds: { cells: 3, merges: 0, sheets: 1 } })).sheets[0]?.cells.count).toBe(
    3,
  );
});

const bomb = worksheet(`<sheetData/><!--${" ".repeat(20_000_000)}-->`);

test("[XB12] what packs too well is refused before it is unpacked", async () => {
  expect(await makeAndRefuse({ parts: { [SHEET]: bomb } })).toEqual(tooLarge("ratio", 400));
});

test("[XB13] a comment without end is left before it fills the memory", async () => {
  expect(await makeAndRefuse({ parts: { [SHEET]: bomb } }, { bounds: { ratio: 2000 } })).toEqual(
    tooLarge("tokenChars", 262_144),
  );
});

test("[XB14] a part that unpacks to more than it says is damage", async () => {
  const bytes = zipSync({
    ...Object.fromEntries(Object.entries(workbookParts()).map(([name, part]) => [name, strToU8(String(part))])),
    [SHEET]: strToU8(bomb),
  });
  const said = (view: DataView, at: number): void => view.setUint32(at + 24, 1000, true);
  const listed = changed(bytes, inDirectory(bytes, SHEET), said);
  const both = changed(listed, placeOf(listed, SHEET) - 30, (view, at) => view.setUint32(at + 22, 1000, true));
  expect(await issueOf(both)).toEqual(damagedIn(SHEET, "S1"));
});

test("[XB15] attributes without end are refused", async () => {
  const many = Array.from({ length: 300 }, (_, i) => `a${i}=""`).join(" ");
  expect(await makeAndRefuse({ sheets: [`<x ${many}/>`] })).toEqual(tooLarge("attributes", 256));
});

test("[XB16] a text that many cells show counts once, shared or written in each; what is longer than a page counts each time", async () => {
  const bounds = { textChars: 5000 };
  const cells = (cell: string): string => sheetData(`<row>${cell.repeat(50)}</row>`);
  const shared = (text: string) => ({ sheets: [cells(`<c t="s"><v>0</v></c>`)], strings: `<si><t>${text}</t></si>` });
  const inline = (text: string) => ({ sheets: [cells(`<c t="inlineStr"><is><t>${text}</t></is></c>`)] });
  for (const parts of [shared, inline]) {
    expect((await makeAndRead(parts("a".repeat(1024)), { bounds })).sheets[0]?.cells.count).toBe(50);
    expect(await makeAndRefuse(parts("a".repeat(1200)), { bounds })).toEqual(tooLarge("textChars", 5000));
  }
});

test("[XB17] texts that differ count each", async () => {
  const cells = Array.from({ length: 50 }, (_, i) => `<c t="str"><v>${"a".repeat(60)}${i}</v></c>`).join("");
  const parts = { sheets: [sheetData(`<row>${cells}</row>`)] };
  expect(await makeAndRefuse(parts, { bounds: { textChars: 5000 } })).toEqual(tooLarge("textChars", 5000));
});

test("[XT01] reading ends when the time is over", async () => {
  let clock = 0;
  expect(await issueOf(GOOD, { now: () => (clock += 4000) })).toEqual(tooLarge("seconds", 15));
});

test("[XT02] a reading that was cancelled before it began does not begin", async () => {
  expect(await issueOf(GOOD, { signal: AbortSignal.abort() })).toEqual({ code: "cancelled", at: [], facts: {} });
});

test("[XT03] others get their turn while a file is read, and can stop it", async () => {
  const rows = Array.from({ length: 3000 }, (_, i) => row(i + 1)).join("");
  const stop = new AbortController();
  // every look at the clock is 40 ms later: a turn is due each time
  let clock = 0;
  setTimeout(() => stop.abort());
  const read = issueOf(makePackage({ sheets: [sheetData(rows)] }), {
    now: () => (clock += 40),
    bounds: { seconds: 1000 },
    signal: stop.signal,
  });
  expect(await read).toEqual({ code: "cancelled", at: [], facts: {} });
});

test("[XT04] progress never goes back and ends at 1", async () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `<row><c><v>${(i * 7919) % 10_007}</v></c></row>`).join("");
  const progress: number[] = [];
  await readBook(makePackage({ sheets: [sheetData(rows)] }), { onProgress: (done) => progress.push(done) });
  expect(progress.length).toBeGreaterThan(2);
  expect(progress).toEqual([...progress].sort((a, b) => a - b));
  expect(progress[progress.length - 1]).toBe(1);
});
