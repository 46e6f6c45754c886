import { HostError, invalidArgument } from "../wire/hostObject";
import { boxOf, touches } from "./address";
import type { Range } from "./range";

/**
 * What Excel asks of a table's place: no other table, no merged cells, a header row of texts of which no two are the same.
 *
 * Excel itself renames blank and repeated headers without a word; here they are refused, because our formulas and our reader
 * would look for the names that were planned.
 */
export function demandTablePlace(range: Range): void {
  const { worksheet: sheet } = range;
  const box = range.box();
  if (sheet.tables.items.some((table) => touches(table.getRange().box(), box)))
    throw new HostError("InvalidOperation", "A table can't overlap another table.");
  const merges = sheet.facade().getSheet().getMergeData();
  if (merges.some((merge) => touches(boxOf(merge), box)))
    throw new HostError("InvalidOperation", "A table can't contain merged cells.");
  const cells = sheet.book().cells.reader(sheet.id);
  const headers = Array.from({ length: box.columns }, (_, c) => String(cells(box.row, box.column + c)?.v ?? "").trim());
  if (headers.includes("")) invalidArgument("host: a table's header is blank");
  if (new Set(headers.map((header) => header.toLowerCase())).size < headers.length)
    invalidArgument("host: two headers of a table are the same");
}

/** Excel merges no cells of a table. */
export function demandNoTable(range: Range): void {
  if (range.worksheet.tables.items.some((table) => touches(table.getRange().box(), range.box())))
    throw new HostError("InvalidOperation", "Cells of a table can't be merged.");
}
