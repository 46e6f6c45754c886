import type { ITableJson } from "@univerjs/sheets-table";
import type { BookTable } from "../../xlsx/book";
import { boxOf, endsOf } from "./boxes";

/** Under this name the grid keeps its tables. */
export const TABLES_RESOURCE = "SHEET_TABLE_PLUGIN";

/** By sheet id. */
export type TablesResource = Readonly<Record<string, { readonly tables: readonly TableJson[] }>>;

type Column = Omit<ITableJson["columns"][number], "dataType"> & { readonly dataType: string };
interface TableJson extends Omit<ITableJson, "columns"> {
  readonly columns: Column[];
}

/** The grid has no row of totals: kept for the file alone. */
const TOTALS_ROW = "totalsRow";

export const gridTables = (tables: readonly BookTable[], sheetId: string): TableJson[] =>
  tables.map(({ name, box, columns, headerRow, totalsRow }, i) => ({
    id: `${sheetId}-table${i + 1}`,
    name,
    range: endsOf(box),
    options: { showHeader: headerRow, showFooter: false },
    filters: { tableColumnFilterList: [] },
    columns: columns.map((displayName, c) => ({
      id: `${sheetId}-table${i + 1}-column${c + 1}`,
      displayName,
      dataType: "none",
      formula: "",
      meta: {},
      style: {},
    })),
    meta: totalsRow ? { [TOTALS_ROW]: true } : {},
  }));

export const bookTables = (tables: readonly TableJson[] = []): BookTable[] =>
  tables.map(({ name, range, columns, options, meta }) => ({
    name,
    box: boxOf(range),
    columns: columns.map(({ displayName }) => displayName),
    headerRow: options.showHeader !== false,
    totalsRow: (meta as Readonly<Record<string, unknown>> | undefined)?.[TOTALS_ROW] === true,
  }));
