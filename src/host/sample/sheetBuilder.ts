import type { ICellData, IRange, IWorksheetData } from "@univerjs/core";
import type { StyleName } from "./styles";

/** What a cell holds: text, a number, nothing, or a formula with `=` and commas as files store it. */
export type CellContent = string | number | null | { readonly f: string };

/** A sheet in the making; rows and columns are counted from 0. */
export interface SheetBuilder {
  put(row: number, column: number, content: CellContent, style: StyleName): void;
  merge(startRow: number, startColumn: number, endRow: number, endColumn: number): void;
  height(row: number, heightPx: number): void;
  readonly id: string;
  /** The finished sheet as Univer loads it. */
  data(): Partial<IWorksheetData>;
}

interface Frame {
  readonly id: string;
  readonly name: string;
  readonly widthsPx: readonly number[];
  readonly rows: number;
  readonly frozenRows: number;
}

const ROW_HEIGHT_PX = 24;
const TEXT = 1;
const NUMBER = 2;

function cellData(content: CellContent, style: StyleName): ICellData {
  if (content === null) return { s: style };
  if (typeof content === "string") return { v: content, t: TEXT, s: style };
  if (typeof content === "number") return { v: content, t: NUMBER, s: style };
  return { f: content.f, s: style };
}

/** An empty sheet with its column widths, a few spare columns to its right and its top rows frozen. */
export function sheetBuilder({ id, name, widthsPx, rows, frozenRows }: Frame): SheetBuilder {
  const cells: Record<number, Record<number, ICellData>> = {};
  const merges: IRange[] = [];
  const heights: Record<number, { h: number }> = {};
  return {
    id,
    put(row, column, content, style) {
      (cells[row] ??= {})[column] = cellData(content, style);
    },
    merge(startRow, startColumn, endRow, endColumn) {
      merges.push({ startRow, startColumn, endRow, endColumn });
    },
    height(row, heightPx) {
      heights[row] = { h: heightPx };
    },
    data: () => ({
      id,
      name,
      rowCount: rows,
      columnCount: Math.max(widthsPx.length + 8, 20),
      defaultRowHeight: ROW_HEIGHT_PX,
      freeze: { startRow: frozenRows, startColumn: -1, ySplit: frozenRows, xSplit: 0 },
      columnData: Object.fromEntries(widthsPx.map((w, column) => [column, { w }])),
      rowData: heights,
      mergeData: merges,
      cellData: cells,
    }),
  };
}
