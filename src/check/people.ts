import { readDate } from "../domain/date";
import type { CheckedTable } from "./book";
import { cellAt, columnsThatAre, leafOf } from "./cells";

/** A person's day of birth as a key, as far as the row says it; "" where it does not. */
export function bornIn(table: CheckedTable, row: number): string {
  const column = columnsThatAre(table, "otherDay").find((each) => each.key === "born" || /sinh/u.test(leafOf(each)));
  const read = column ? readDate(cellAt(table, row, column)) : undefined;
  return read?.is === "date" ? [read.year, read.month ?? "", read.day ?? ""].join("-") : "";
}
