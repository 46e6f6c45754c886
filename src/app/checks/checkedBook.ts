import type { CheckedBook, CheckedTable, ListedUnit } from "../../check/book";
import { keyed } from "../../check/book";
import { textAt } from "../../check/cells";
import { schemeOf } from "../../compute/lookUp";
import { defaultScheme } from "../../domain/ratings";
import { dataDateCell } from "../../report/dataDate";
import { recordOf } from "../../report/sheets";
import type { Settings } from "../../report/settings";
import { overview } from "../overview/overview";
import type { FoundSheet } from "../sheetTable";
import { wholeList } from "../sheetTable";
import { existingOf } from "../sheetsInWorkbook";
import type { UnitSheet } from "../unitFiles";
import type { ColumnChoices } from "../../read/tables/columnChoices";
import type { SeenSheet } from "../../read/tables/seen";
import { foreignTables } from "./foreignTables";
import { ourTable } from "./ourTables";

/** A workbook to be checked: its sheets, and which of them are ours. */
export interface ToCheck {
  readonly sheets: readonly UnitSheet[];
  readonly ours: readonly FoundSheet[];
  /** Undefined where the workbook has none of ours: then nothing says of which year it is. */
  readonly settings?: Pick<Settings, "year" | "period"> & Partial<Pick<Settings, "dataDate">>;
  /** A sheet with its looks, where they are known: borders and bold letters tell much of where tables are. */
  readonly seen?: (sheet: string) => SeenSheet | undefined;
  /** What people said about the columns of tables that are not ours. */
  readonly choices?: ColumnChoices;
}

function unitsIn(table: CheckedTable | undefined): readonly ListedUnit[] {
  if (!table) return [];
  const text = (row: number, key: string): string => textAt(table, row, keyed(table, key));
  return table.rows.map((row) => ({
    name: text(row, "name"),
    names: [text(row, "short"), ...text(row, "aliases").split(";"), text(row, "id")]
      .map((name) => name.trim())
      .filter((name) => name !== ""),
    sector: text(row, "sector"),
    kind: text(row, "kind"),
    at: { in: "cell", sheet: table.sheet, row, column: table.name?.column ?? 0 },
  }));
}

/** What is checked of a workbook: its sheets, the tables in them, ours by their captions and others as they are found. */
export function checkedBook({ sheets, ours, settings, seen, choices }: ToCheck): CheckedBook {
  const isOurs = new Set(ours.map(({ name }) => name));
  const shown = sheets.filter(({ name, visibility }) => visibility === "visible" || isOurs.has(name));
  const year = settings?.year;
  const asOf = dataDateCell({ dataDate: settings?.dataDate ?? "" });
  const own = ours.flatMap((sheet) => ourTable(sheet) ?? []);
  const others = shown
    .filter(({ name }) => !isOurs.has(name))
    .flatMap(({ name, grid }) => foreignTables(name, grid, { seen: seen?.(name), choices }));
  const ratings = year === undefined ? undefined : existingOf(ours, "DM_XEPLOAI", year);
  const scheme = schemeOf(ratings && wholeList(ratings));
  const targets = ours.filter(({ sheet }) => sheet === "DM_CHITIEU").at(-1);
  const unread =
    settings && ours.length > 0 ? overview(ours, { settings, comma: ",", comparesForms: false }).problems : [];
  return {
    sheets: shown.map(({ name, grid }) => ({ name, grid, isOurs: isOurs.has(name) })),
    tables: [...own, ...others],
    ...(year === undefined ? {} : { year }),
    ...(asOf === null ? {} : { asOf }),
    scheme: scheme.ok ? scheme.value : defaultScheme,
    units: unitsIn(own.filter(({ kind }) => kind === recordOf("DM_DONVI").id).at(-1)),
    ...(targets ? { targetsIn: targets.name } : {}),
    unread: unread.map(({ issue }) => issue),
  };
}
