import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { layOut } from "../../src/report/layOut";
import { recordOf } from "../../src/report/sheets";
import type { Dialect } from "../../src/report/technical";
import { writeXlsx } from "../../src/xlsx/write/write";
import { around } from "../report/around";
import { worksheet, workbookParts } from "../xlsx-read/makePackage";

/** Files of one kind, as units send them. */
export interface FileKind {
  readonly name: string;
  readonly files: readonly Uint8Array<ArrayBuffer>[];
  /** By the reader's name: how many times the unpacking and one look at each byte it may take. */
  readonly atMost: Readonly<Record<string, number>>;
}

const OF_REGISTER = { ours: 4.2, "ours, no formulas": 2.6 };

const MEMBERS = 300;
const RATINGS = ["HTXSNV", "HTTNV", "Hoàn thành tốt nhiệm vụ", "HTNV", "KHTNV", ""];
const WORKBOOK = "xl/workbook.xml";

/** The register of one unit. Without the add-in each row finds its own states by long formulas. */
async function register(unit: number, dialect: Dialect): Promise<Uint8Array<ArrayBuffer>> {
  const given = Array.from({ length: MEMBERS }, (_, i) => ({
    name: `Nguyễn Thị Mẫu ${unit}-${i + 1}`,
    organisation: `CĐCS Số ${(i % 7) + 1}`,
    rating: RATINGS[(unit + i) % RATINGS.length] ?? "",
    studied: i % 3 === 0 ? "x" : "",
  }));
  const parts = unzipSync(await writeXlsx([layOut(recordOf("DS_HOIVIEN"), around({ given, dialect }))]));
  // exceljs ends at a print area that is a formula
  const workbook = strFromU8(parts[WORKBOOK] ?? new Uint8Array(0)).replace(/<definedNames>.*<\/definedNames>/u, "");
  return new Uint8Array(zipSync({ ...parts, [WORKBOOK]: strToU8(workbook) }));
}

const X14AC = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/ac";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/** SheetJS finds parts by what they are said to be. */
const TYPES = `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${[
  ["workbook", "sheet.main"],
  ["worksheets/sheet1", "worksheet"],
  ["styles", "styles"],
  ["sharedStrings", "sharedStrings"],
]
  .map(([part, type]) => `<Override PartName="/xl/${part}.xml" ContentType="${TYPE}.${type}+xml"/>`)
  .join("")}</Types>`;
const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders>' +
  `<cellXfs count="4">${[0, 49, 164, 2].map((format) => `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0"/>`).join("")}</cellXfs>`;

/** A list as Excel writes it: texts shared, blank cells with a style, rows that say which columns they span. */
function list(rows: number, unit: number): Uint8Array<ArrayBuffer> {
  const places = new Map<string, number>();
  const text = (at: string, value: string): string => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return `<c r="${at}" s="1" t="s"><v>${place}</v></c>`;
  };
  const number = (at: string, style: number, value: number): string => `<c r="${at}" s="${style}"><v>${value}</v></c>`;
  const rowOf = (r: number): string =>
    number(`A${r}`, 0, r - 1) +
    text(`B${r}`, `Nguyễn Thị Mẫu ${unit}-${r}`) +
    number(`C${r}`, 2, 30_000 + (r % 9000)) +
    text(`D${r}`, r % 2 === 0 ? "Nam" : "Nữ") +
    text(`E${r}`, `CĐCS Số ${r % 37}`) +
    text(`F${r}`, RATINGS[r % 5] ?? "") +
    number(`G${r}`, 3, (r % 100) / 8) +
    `<c r="H${r}" s="1"/>` +
    (r % 3 === 0 ? `<c r="I${r}" s="1"/>` : text(`I${r}`, "x"));
  const content = Array.from(
    { length: rows },
    (_, i) => `<row r="${i + 2}" spans="1:9" x14ac:dyDescent="0.25">${rowOf(i + 2)}</row>`,
  ).join("");
  const sheet = worksheet(`<sheetData>${content}</sheetData>`).replace(
    "<worksheet ",
    `<worksheet xmlns:x14ac="${X14AC}" `,
  );
  const strings = [...places.keys()].map((each) => `<si><t>${each}</t></si>`).join("");
  const parts = workbookParts({
    strings,
    styles: STYLES,
    parts: { "[Content_Types].xml": TYPES, "xl/worksheets/sheet1.xml": sheet },
  });
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(String(part))]))),
  );
}

const some = <T>(count: number, make: (unit: number) => T): T[] =>
  Array.from({ length: count }, (_, unit) => make(unit));

/** So many of each that a round takes about as long. */
export const readingFiles = async (): Promise<readonly FileKind[]> => [
  { name: "register", files: await Promise.all(some(20, (unit) => register(unit, "addIn"))), atMost: {} },
  {
    name: "register, plain",
    files: await Promise.all(some(3, (unit) => register(unit, "plain"))),
    atMost: OF_REGISTER,
  },
  { name: "list of 300", files: some(60, (unit) => list(300, unit)), atMost: { ours: 5 } },
  { name: "list of 20,000", files: some(1, (unit) => list(20_000, unit)), atMost: { ours: 5.7 } },
];
