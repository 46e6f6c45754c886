import type { ISheetDataValidationRule } from "@univerjs/core";
import type { BookList } from "../../xlsx/book";
import { boxOf, endsOf } from "./boxes";

/** Under this name the grid keeps what may be typed into cells. */
export const LISTS_RESOURCE = "SHEET_DATA_VALIDATION_PLUGIN";

/** By sheet id. */
export type ListsResource = Readonly<Record<string, readonly ISheetDataValidationRule[]>>;

const LIST = "list";
/** Other words are warned of and kept, as in the files we write. */
const WARNING = 2;

/** `"Có,Không"` of a file is `Có,Không` of the grid, a reference has an equals sign there. */
const gridSource = (source: string): string =>
  source.startsWith('"') ? source.slice(1, source.endsWith('"') ? -1 : undefined).replaceAll('""', '"') : `=${source}`;

const fileSource = (source: string): string =>
  source.startsWith("=") ? source.slice(1) : `"${source.replaceAll('"', '""')}"`;

export const gridLists = (lists: readonly BookList[], sheetId: string): ISheetDataValidationRule[] =>
  lists.map(({ boxes, source }, i) => ({
    uid: `${sheetId}-list${i + 1}`,
    type: LIST,
    formula1: gridSource(source),
    ranges: boxes.map((box) => ({ ...endsOf(box) })),
    allowBlank: true,
    showDropDown: true,
    showErrorMessage: true,
    errorStyle: WARNING,
  }));

/** The drop-downs of a sheet; rules on numbers, dates and lengths are not among them. */
export const bookLists = (rules: readonly ISheetDataValidationRule[] = []): BookList[] =>
  rules.flatMap(({ type, formula1, ranges }) =>
    type === LIST && formula1 !== undefined && ranges.length > 0
      ? [{ boxes: ranges.map(boxOf), source: fileSource(formula1) }]
      : [],
  );
