import { strToU8, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** What lies in a package: text, or bytes where the test is about bytes. A part left `undefined` is left out. */
export type Parts = Readonly<Record<string, string | Uint8Array | undefined>>;

/** A workbook by hand: only what a test is about has to be said. */
export interface PackageParts {
  /** The content of `<worksheet>` of each sheet. Default: one empty sheet. */
  readonly sheets?: readonly string[];
  /** As many as `sheets`; default "S1", "S2" … */
  readonly sheetNames?: readonly string[];
  /** The content of `<sst>`. */
  readonly strings?: string;
  /** The content of `<styleSheet>`. */
  readonly styles?: string;
  /** Inside `<workbook>`, before `<sheets>`: `<workbookPr date1904="1"/>`. */
  readonly workbookPr?: string;
  /** Inside `<workbook>`, after `<sheets>`: `<definedNames>…`. */
  readonly afterSheets?: string;
  /** Parts in addition, or instead of those made here. */
  readonly parts?: Parts;
}

export const worksheet = (content: string): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</worksheet>`;

export const relationships = (targets: Readonly<Record<string, readonly [type: string, target: string]>>): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">${Object.entries(targets)
    .map(([id, [type, target]]) => `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`)
    .join("")}</Relationships>`;

/** The parts of a workbook, by name, before they are zipped. */
export function workbookParts({
  sheets = [""],
  sheetNames = sheets.map((_, i) => `S${i + 1}`),
  strings,
  styles,
  workbookPr = "",
  afterSheets = "",
  parts = {},
}: PackageParts = {}): Parts {
  const listed = sheetNames.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="rId${i + 1}"/>`).join("");
  const made: Parts = {
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${SPREADSHEET}.sheet.main+xml"/></Types>`,
    "_rels/.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
    "xl/workbook.xml": `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${workbookPr}<sheets>${listed}</sheets>${afterSheets}</workbook>`,
    "xl/_rels/workbook.xml.rels": relationships({
      ...Object.fromEntries(
        sheets.map((_, i) => [`rId${i + 1}`, ["worksheet", `worksheets/sheet${i + 1}.xml`] as const]),
      ),
      ...(strings === undefined ? {} : { rIdStrings: ["sharedStrings", "sharedStrings.xml"] as const }),
      ...(styles === undefined ? {} : { rIdStyles: ["styles", "styles.xml"] as const }),
    }),
    ...Object.fromEntries(sheets.map((content, i) => [`xl/worksheets/sheet${i + 1}.xml`, worksheet(content)])),
    "xl/sharedStrings.xml": strings === undefined ? undefined : `<sst xmlns="${MAIN}">${strings}</sst>`,
    "xl/styles.xml": styles === undefined ? undefined : `<styleSheet xmlns="${MAIN}">${styles}</styleSheet>`,
  };
  return { ...made, ...parts };
}

/** Parts as a .zip, in their order. */
export function zipped(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  const bytes = Object.entries(parts).flatMap(([name, part]) =>
    part === undefined ? [] : [[name, typeof part === "string" ? strToU8(part) : part] as const],
  );
  return zipSync(Object.fromEntries(bytes), { level, mtime: new Date(2026, 0, 1) });
}

/**
 * The bytes of an .xlsx made by hand.
 *
 * @example makePackage({ sheets: ['<sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>'] })
 */
export const makePackage = (parts: PackageParts = {}): Uint8Array => zipped(workbookParts(parts));
