import ExcelJS from "exceljs";
import { type Sheet, readXlsx as readWithHucre } from "hucre/xlsx";
import type { BookSheet } from "../../src/xlsx/book";
import { cellsOf } from "../../src/xlsx/bookCells";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { type Reader, type Seen, type SeenSheet, type SeenValue, addressOf } from "./seen";

const MS_PER_DAY = 86_400_000;

function ourSheet({ name, cells }: BookSheet): SeenSheet {
  const all = [...cellsOf(cells)];
  const held = all.filter(({ value, formula }) => value !== null || formula !== undefined);
  return { name, cells: held.map(({ row, column, value }) => [addressOf(row, column), value]) };
}

async function withOurs(bytes: Uint8Array<ArrayBuffer>): Promise<Seen> {
  const outcome = await readXlsx(bytes);
  return outcome.ok ? { sheets: outcome.value.sheets.map(ourSheet) } : { refused: JSON.stringify(outcome.issues[0]) };
}

/** A date of exceljs is days from 1970 whatever the workbook starts with, so its serial is that of the 1900 system, as ours. */
function exceljsValue(value: unknown): SeenValue {
  if (value === undefined || value === null) return null;
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean") return value;
  if (value instanceof Date) return { serial: 25569 + value.getTime() / MS_PER_DAY };
  const parts = value as {
    readonly error?: string;
    readonly richText?: readonly { readonly text?: string }[];
    readonly hyperlink?: string;
    readonly text?: unknown;
    readonly result?: unknown;
  };
  if (parts.error !== undefined) return { error: parts.error };
  if (parts.richText !== undefined) return parts.richText.map(({ text }) => text ?? "").join("");
  return exceljsValue(parts.hyperlink === undefined ? parts.result : parts.text);
}

function exceljsSheet(sheet: ExcelJS.Worksheet): SeenSheet {
  const cells: (readonly [string, SeenValue])[] = [];
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      // it repeats the first cell of a merge in all the others
      if (cell.type === ExcelJS.ValueType.Merge) return;
      // the value of a formula leaves out results that are 0 or false
      const isFormula = cell.type === ExcelJS.ValueType.Formula;
      cells.push([cell.address, exceljsValue(isFormula ? cell.result : cell.value)]);
    }),
  );
  return { name: sheet.name, cells };
}

async function withExceljs(bytes: Uint8Array<ArrayBuffer>): Promise<Seen> {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes.buffer);
  return { sheets: book.worksheets.map(exceljsSheet) };
}

/** hucre knows that 1900 had no 29 February, which serials before March 1900 count. */
function hucreValue(value: unknown): SeenValue {
  if (!(value instanceof Date)) return (value ?? null) as SeenValue;
  const days = (value.getTime() - Date.UTC(1899, 11, 31)) / MS_PER_DAY;
  return { serial: days >= 60 ? days + 1 : days };
}

function hucreSheet({ name, rows, cells: details }: Sheet): SeenSheet {
  const cells: (readonly [string, SeenValue])[] = [];
  rows.forEach((row, r) =>
    row.forEach((value, c) => {
      const detail = details?.get(`${r},${c}`);
      if (value === null && detail?.formula === undefined) return;
      const isError = detail?.type === "error" && typeof value === "string";
      cells.push([addressOf(r, c), isError ? { error: value } : hucreValue(value)]);
    }),
  );
  return { name, cells };
}

async function withHucre(bytes: Uint8Array<ArrayBuffer>): Promise<Seen> {
  const { sheets } = await readWithHucre(bytes);
  return { sheets: sheets.map(hucreSheet) };
}

export const readers: Readonly<Record<Reader, (bytes: Uint8Array<ArrayBuffer>) => Promise<Seen>>> = {
  ours: withOurs,
  exceljs: withExceljs,
  hucre: withHucre,
};
