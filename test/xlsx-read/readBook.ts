import type { Cell } from "../../src/domain/cell";
import type { FileIssue } from "../../src/domain/problem";
import { a1, box } from "../../src/domain/a1";
import type { Book, BookSheet } from "../../src/xlsx/book";
import { type BookCell, cellsOf } from "../../src/xlsx/bookCells";
import { type ReadXlsxOptions, readXlsx } from "../../src/xlsx/read/readXlsx";
import { type PackageParts, makePackage } from "./makePackage";

/** What a file holds that has to be readable. */
export async function readBook(bytes: Uint8Array, options?: ReadXlsxOptions): Promise<Book> {
  const read = await readXlsx(bytes, options);
  if (!read.ok) throw new Error(JSON.stringify(read.issues[0]));
  return read.value;
}

/** Why a file is refused that has to be. */
export async function issueOf(bytes: Uint8Array, options?: ReadXlsxOptions): Promise<FileIssue> {
  const read = await readXlsx(bytes, options);
  if (read.ok) throw new Error("it was read");
  return read.issues[0];
}

export const makeAndRead = (parts: PackageParts, options?: ReadXlsxOptions): Promise<Book> =>
  readBook(makePackage(parts), options);

export const makeAndRefuse = (parts: PackageParts, options?: ReadXlsxOptions): Promise<FileIssue> =>
  issueOf(makePackage(parts), options);

/** Cells by address. */
export const byAddress = (sheet: BookSheet | undefined): Record<string, BookCell> =>
  Object.fromEntries([...(sheet ? cellsOf(sheet.cells) : [])].map((cell) => [a1(box(cell.row, cell.column)), cell]));

export const valuesOf = (sheet: BookSheet | undefined): Record<string, Cell> =>
  Object.fromEntries(Object.entries(byAddress(sheet)).map(([at, { value }]) => [at, value]));

export const sheetData = (rows: string): string => `<sheetData>${rows}</sheetData>`;

/** The values of the only sheet, whose `sheetData` is given. */
export async function valuesIn(rows: string, parts: PackageParts = {}): Promise<Record<string, Cell>> {
  return valuesOf((await makeAndRead({ sheets: [sheetData(rows)], ...parts })).sheets[0]);
}
