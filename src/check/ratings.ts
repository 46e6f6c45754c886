import { type ReadRating, ratingReader, type Scheme } from "../domain/rating";
import { schemes } from "../domain/ratings";
import type { CheckedBook, CheckedColumn, CheckedTable } from "./book";
import { cellAt } from "./cells";

const MOSTLY = 0.8;

/**
 * The scale a column of ratings is written in: in our sheets the workbook's own; in somebody's the first that knows most of its words, and
 * none where none does: marks of a school are no ratings of ours.
 */
export function scaleOf(column: CheckedColumn, table: CheckedTable, { scheme }: CheckedBook): Scheme | undefined {
  if (table.kind !== undefined) return scheme;
  return [scheme, ...schemes].find((each) => {
    const read = ratingReader(each);
    const ratings = table.rows.map((row) => read(cellAt(table, row, column)).is).filter((is) => is !== "missing");
    return ratings.length > 0 && ratings.filter((is) => is === "level").length >= ratings.length * MOSTLY;
  });
}

/** The reader of a column's ratings; undefined where it holds none of ours. */
export function ratingsOf(column: CheckedColumn, table: CheckedTable, book: CheckedBook): ReadRating | undefined {
  if (column.is !== "rating" || column.isComputed) return undefined;
  const scale = scaleOf(column, table, book);
  return scale && ratingReader(scale);
}
