import type { ICellData, IWorkbookData } from "@univerjs/core";

export type SampleCell = string | number | boolean | null;

/** A workbook of one sheet "Bảng" (id "s1") with these rows from A1; text that starts with `=` is a formula. */
export function workbookOf(rows: readonly (readonly SampleCell[])[] = []): Partial<IWorkbookData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  rows.forEach((cells, row) => {
    cells.forEach((value, column) => {
      if (value !== null) (cellData[row] ??= {})[column] = cellOf(value);
    });
  });
  return {
    id: "book",
    name: "Sổ thử",
    sheetOrder: ["s1"],
    styles: {},
    sheets: { s1: { id: "s1", name: "Bảng", rowCount: 300, columnCount: 30, cellData } },
  };
}

function cellOf(value: string | number | boolean): ICellData {
  if (typeof value === "number") return { v: value, t: 2 };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: 3 };
  return value.startsWith("=") ? { f: value } : { v: value, t: 1 };
}
