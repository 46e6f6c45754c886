import { columnLetters, a1, box } from "../../domain/a1";
import {
  applyColumnChoices,
  choicesFor,
  type ColumnChoices,
  isReadOther,
  readingOf,
} from "../../read/tables/columnChoices";
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
  /** As it was found: by the captions that somebody chose, where it has two readings. */
  readonly found: FoundTable;
  /** As the program reads it by itself. */
  readonly first: FoundTable;
  /** Somebody chose the other of its two readings. */
  readonly isOther: boolean;
  /** With what people said about its columns. */
  readonly table: FoundTable;
  /** Somebody said something about its header, here or in another file. */
  readonly isRemembered: boolean;
  readonly cells: SeenSheet;
}

const rangeOf = ({ firstRow, lastRow, firstColumn, lastColumn }: FoundTable): string =>
  a1(box(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1));

type FoundForeign = Omit<ForeignTable, "table" | "isRemembered" | "isOther">;

/** The tables that people see and that no form of ours is. */
export function foreignTables(sheets: readonly OwnSheet[], infos: readonly SheetInfo[]): readonly FoundForeign[] {
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
      first: found,
      cells,
    }));
  });
}

export function withChoices(tables: readonly FoundForeign[], choices: ColumnChoices): readonly ForeignTable[] {
  return tables.map((each) => {
    const isOther = isReadOther(each.first, choices);
    const found = readingOf(each.first, choices);
    return {
      ...each,
      found,
      isOther,
      range: rangeOf(found),
      table: applyColumnChoices(found, choices),
      isRemembered: isOther || (choicesFor(found, choices)?.columns.length ?? 0) > 0,
    };
  });
}
