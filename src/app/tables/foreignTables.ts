import { columnLetters, a1, box } from "../../domain/a1";
import { applyColumnChoices, choicesFor, type ColumnChoices } from "../../read/tables/columnChoices";
import { type FoundTable, findTables } from "../../read/tables/findTables";
import type { SeenSheet } from "../../read/tables/seen";
import { knownSheets } from "../sheetsInWorkbook";
import type { SheetInfo } from "../workbook";

/** A sheet of the open workbook as tables are found in it. */
export interface OwnSheet {
  readonly name: string;
  readonly sheet: SeenSheet;
}

/** A table of the open workbook that is not of our making. */
export interface ForeignTable {
  /** By its place: stays while nothing above or left of it is moved. */
  readonly id: string;
  readonly sheetId: string;
  readonly sheet: string;
  /** "B5:H60" */
  readonly range: string;
  /** As it was found. */
  readonly found: FoundTable;
  /** With what people said about its columns. */
  readonly table: FoundTable;
  /** Somebody said something about its header, here or in another file. */
  readonly isRemembered: boolean;
  readonly cells: SeenSheet;
}

const rangeOf = ({ firstRow, lastRow, firstColumn, lastColumn }: FoundTable): string =>
  a1(box(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1));

/** The tables that people see and that no form of ours is. */
export function foreignTables(
  sheets: readonly OwnSheet[],
  infos: readonly SheetInfo[],
): readonly Omit<ForeignTable, "table" | "isRemembered">[] {
  const ours = new Set(knownSheets(infos).map(({ sheetId }) => sheetId));
  return sheets.flatMap(({ name, sheet }) => {
    const info = infos.find((each) => each.name === name);
    if (!info || info.visibility !== "visible" || ours.has(info.sheetId)) return [];
    // gone through more than once
    const cells = { ...sheet, cells: [...sheet.cells] };
    return findTables(cells).map((found) => ({
      id: `${info.sheetId} ${columnLetters(found.firstColumn)}${found.firstRow + 1}`,
      sheetId: info.sheetId,
      sheet: name,
      range: rangeOf(found),
      found,
      cells,
    }));
  });
}

export function withChoices(
  tables: readonly Omit<ForeignTable, "table" | "isRemembered">[],
  choices: ColumnChoices,
): readonly ForeignTable[] {
  return tables.map((each) => ({
    ...each,
    table: applyColumnChoices(each.found, choices),
    isRemembered: (choicesFor(each.found, choices)?.columns.length ?? 0) > 0,
  }));
}
