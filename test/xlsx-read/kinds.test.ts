import { strToU8 } from "fflate";
import { relationships, workbookParts, zipped } from "./makePackage";
import { issueOf, makeAndRead, readBook } from "./readBook";

/** A compound file whose directory has one stream: 512 bytes of header, then entries of 128. */
function compoundFile(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  const view = new DataView(bytes.buffer);
  [...stream].forEach((char, i) => view.setUint16(1024 + 128 + 2 * i, char.charCodeAt(0), true));
  view.setUint16(1024 + 128 + 64, (stream.length + 1) * 2, true);
  return bytes;
}

const utf16 = (text: string): number[] =>
  [...text].flatMap((char) => [char.charCodeAt(0) & 255, char.charCodeAt(0) >> 8]);
const TYPES = "application/vnd.openxmlformats-officedocument";
const typed = (part: string, type: string): string =>
  `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/${part}" ContentType="${type}"/></Types>`;
const packageOf = (main: string, type?: string): Uint8Array =>
  zipped({
    ...(type === undefined ? {} : { "[Content_Types].xml": typed(main, type) }),
    "_rels/.rels": relationships({ a: ["officeDocument", main] }),
    [main]: "<x/>",
  });

const other = (looksLike: string) => ({ code: "notWorkbook", at: [], facts: { looksLike } });
const kind = (code: string) => ({ code, at: [], facts: {} });

test.each([
  ["[XK01a] nothing", new Uint8Array(0), kind("emptyFile")],
  ["[XK02a] a workbook with a password", compoundFile("EncryptedPackage"), kind("encrypted")],
  ["[XK02b] .xls", compoundFile("Workbook"), kind("oldExcel")],
  ["[XK02c] .xls of Excel 5", compoundFile("Book"), kind("oldExcel")],
  ["[XK02d] .doc", compoundFile("WordDocument"), other("word")],
  ["[XK02e] .ppt", compoundFile("PowerPoint Document"), other("powerpoint")],
  ["[XK02f] another compound file", compoundFile("Contents"), other("other")],
  ["[XK03a] .xls of Excel 2", Uint8Array.of(9, 0, 4, 0, 7, 0, 16, 0), kind("oldExcel")],
  ["[XK03b] .xls of Excel 4", Uint8Array.of(9, 4, 6, 0, 0, 0, 16, 0, 0, 0), kind("oldExcel")],
  [
    "[XK04a] .xlsb by its type",
    packageOf("xl/workbook.bin", "application/vnd.ms-excel.sheet.binary.macroEnabled.main"),
    kind("binaryWorkbook"),
  ],
  ["[XK04b] .xlsb by its name", packageOf("xl/workbook.bin"), kind("binaryWorkbook")],
  [
    "[XK05a] .ods",
    zipped({ mimetype: "application/vnd.oasis.opendocument.spreadsheet", "content.xml": "<x/>" }, 0),
    kind("openDocument"),
  ],
  [
    "[XK05b] .ods without its first part",
    zipped({
      "content.xml": "<x/>",
      "META-INF/manifest.xml": '<m t="application/vnd.oasis.opendocument.spreadsheet"/>',
    }),
    kind("openDocument"),
  ],
  ["[XK05c] .odt", zipped({ mimetype: "application/vnd.oasis.opendocument.text" }, 0), other("word")],
  ["[XK06a] .docx", packageOf("word/document.xml", `${TYPES}.wordprocessingml.document.main+xml`), other("word")],
  ["[XK06b] .docx that says nothing of types", packageOf("word/document.xml"), other("word")],
  [
    "[XK06c] .pptx",
    packageOf("ppt/presentation.xml", `${TYPES}.presentationml.presentation.main+xml`),
    other("powerpoint"),
  ],
  ["[XK06d] .zip", zipped({ "a.txt": "a" }), other("zip")],
  ["[XK06e] .rar", strToU8("Rar!\u001a\u0007"), other("zip")],
  ["[XK07a] .pdf", strToU8("%PDF-1.7\n"), other("pdf")],
  ["[XK07b] a picture", Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a), other("image")],
  ["[XK07c] a photo", Uint8Array.of(0xff, 0xd8, 0xff, 0xe0), other("image")],
  ["[XK07d] .rtf", strToU8("{\\rtf1\\ansi"), other("word")],
  [
    "[XK08a] a web page named .xls",
    strToU8("\ufeff  <html xmlns:x='urn:schemas-microsoft-com:office:excel'><table>"),
    other("html"),
  ],
  ["[XK08b] a table of HTML alone", strToU8("<table border=1><tr><td>1"), other("html")],
  [
    "[XK08c] a workbook of Excel 2003 in XML",
    strToU8('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    other("other"),
  ],
  ["[XK09a] .csv", strToU8("Họ tên;Năm\nAn;1980"), kind("plainText")],
  ["[XK09b] .csv of an old font", Uint8Array.of(0x43, 0xb6, 0x3b, 0xd1, 0x0a), kind("plainText")],
  ["[XK09c] .csv of two bytes a letter", Uint8Array.of(0xff, 0xfe, ...utf16("Đoàn viên\n")), kind("plainText")],
  ["[XK09d] the same without its mark", Uint8Array.from(utf16("Đoàn viên;1\n")), kind("plainText")],
  ["[XK10] a program", Uint8Array.of(0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 1, 2), other("other")],
])("%s is named as what it is", async (_rule, bytes, issue) => {
  expect(await issueOf(bytes)).toEqual(issue);
});

test.each([
  ["[XK11a] with macros", "application/vnd.ms-excel.sheet.macroEnabled.main+xml"],
  ["[XK11b] a template", `${TYPES}.spreadsheetml.template.main+xml`],
  ["[XK11c] a template with macros", "application/vnd.ms-excel.template.macroEnabled.main+xml"],
])("%s: a workbook is read", async (_rule, type) => {
  const parts = { "[Content_Types].xml": typed("xl/workbook.xml", type) };
  expect((await makeAndRead({ parts })).sheets).toHaveLength(1);
});

test("[XK12] a workbook without a name for its kind is read from where its package says", async () => {
  const parts = workbookParts();
  const moved = zipped({
    "_rels/.rels": relationships({ a: ["officeDocument", "/quyen/so.xml"] }),
    "quyen/so.xml": parts["xl/workbook.xml"],
    "quyen/_rels/so.xml.rels": relationships({ rId1: ["worksheet", "../xl/worksheets/sheet1.xml"] }),
    "xl/worksheets/sheet1.xml": parts["xl/worksheets/sheet1.xml"],
  });
  expect((await readBook(moved)).sheets).toHaveLength(1);
});
