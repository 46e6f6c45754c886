import type { SeenCell, SeenLook, SeenSheet } from "../read/tables/seen";
import type { Book, BookSheet, Look } from "./book";

const seenLook = ({ font, fill, border, horizontal }: Look): SeenLook => ({
  bold: font?.bold === true,
  italic: font?.italic === true,
  filled: fill !== undefined && fill.toUpperCase() !== "FFFFFF",
  bordered: border !== undefined && Object.keys(border).length > 0,
  centred: horizontal === "center" || horizontal === "centerContinuous",
});

function* cellsOf(
  { cells }: BookSheet,
  looks: readonly (readonly [format: string, look: SeenLook])[],
): Generator<SeenCell> {
  const usual = ["General", {}] as const;
  for (let i = 0; i < cells.count; i++) {
    const [format, look] = looks[cells.looks[i] ?? 0] ?? usual;
    yield {
      row: cells.rows[i] ?? 0,
      column: cells.columns[i] ?? 0,
      value: cells.values[i] ?? null,
      format,
      formula: cells.formulas.has(i),
      look,
    };
  }
}

/**
 * The sheets of a book as tables are found in them. Read the book with `looks`: borders and bold letters tell much.
 *
 * @example findTables(seenSheets(book)[0]?.sheet)
 */
export function seenSheets(book: Book): { readonly name: string; readonly sheet: SeenSheet }[] {
  const looks = book.looks.map((look) => [look.format, seenLook(look)] as const);
  return book.sheets.map((sheet) => ({
    name: sheet.name,
    sheet: { cells: cellsOf(sheet, looks), merges: sheet.merges, lists: sheet.tables },
  }));
}
