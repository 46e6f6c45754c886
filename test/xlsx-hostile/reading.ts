import { a1, box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import type { Book, BookSheet } from "../../src/xlsx/book";
import { type ReadXlsxOptions, readXlsx } from "../../src/xlsx/read/readXlsx";
import { workbookParts, type PackageParts } from "../xlsx-read/makePackage";
import { type Packed, type RawEntry, packed, rawZip } from "./rawZip";

/** The reason of a refusal in one line: "tooLarge ratio", "damaged xl/workbook.xml B2", "emptyFile"; "read" where there is none. */
export async function refusalOf(bytes: Uint8Array, options: ReadXlsxOptions = {}): Promise<string> {
  const outcome = await readXlsx(bytes, options);
  if (outcome.ok) return "read";
  const { code, facts } = outcome.issues[0];
  if (code === "tooLarge") return `${code} ${facts.what}`;
  if (code === "damaged")
    return [code, facts.part ?? "package", ...(facts.cell === undefined ? [] : [facts.cell])].join(" ");
  return code;
}

export async function bookOf(bytes: Uint8Array, options: ReadXlsxOptions = {}): Promise<Book> {
  const outcome = await readXlsx(bytes, options);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues[0]));
  return outcome.value;
}

/** The cells that hold something, by address. */
export function valuesOf({ cells }: BookSheet): ReadonlyMap<string, Cell> {
  return new Map(cells.values.map((value, i) => [a1(box(cells.rows[i] ?? 0, cells.columns[i] ?? 0)), value]));
}

/** The figures of a workbook's first sheet. */
export async function firstSheet(parts: PackageParts): Promise<Readonly<Record<string, Cell>>> {
  const [sheet] = (await bookOf(rawPackage(parts))).sheets;
  return sheet ? Object.fromEntries(valuesOf(sheet)) : {};
}

const HEAD = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** What stands before and after rows in a sheet of its own namespace. */
export const ROWS_IN = [`${HEAD}<sheetData>`, "</sheetData></worksheet>"] as const;

/** The entries of a workbook by hand, one part of it already packed or otherwise than usual. */
export function entriesOf(
  parts: PackageParts,
  instead: Readonly<Record<string, Packed | Partial<RawEntry>>> = {},
): RawEntry[] {
  const made = Object.entries(workbookParts(parts)).flatMap(([name, part]): RawEntry[] => {
    if (part === undefined) return [];
    const other = instead[name];
    const entry = { name, content: packed(part) };
    if (other === undefined) return [entry];
    return ["data" in other ? { name, content: other } : { ...entry, ...other }];
  });
  return made;
}

/** A workbook by hand as bytes, some of its parts already packed or with lies. */
export const rawPackage = (
  parts: PackageParts,
  instead: Readonly<Record<string, Packed | Partial<RawEntry>>> = {},
): Uint8Array<ArrayBuffer> => rawZip({ entries: entriesOf(parts, instead) });

export const rows = (content: string): string => `<sheetData>${content}</sheetData>`;
/** One row with these cells. */
export const row = (cells: string): string => rows(`<row r="1">${cells}</row>`);
