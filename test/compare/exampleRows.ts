import { toSerial } from "../../src/domain/date";
import type { Column, Row, SheetRecord } from "../../src/report/record";

const EXAMPLES = 3;

/** Something as long as staff write it. */
function exampleOf({ type, caption, list }: Column, row: number, year: number): Row[string] {
  if (list && "values" in list) return list.values[row % list.values.length] ?? null;
  if (type === "date") return toSerial(year, 1 + row, 28);
  if (type === "count") return 10 ** (row + 1);
  return type === "text" ? `${caption} thứ ${row + 1}, ghi như cán bộ vẫn ghi` : null;
}

/** Rows for a list that the sample unit does not have. */
export const exampleRows = ({ columns }: SheetRecord, year: number): readonly Row[] =>
  Array.from({ length: EXAMPLES }, (_, row) =>
    Object.fromEntries(
      columns.flatMap((column) =>
        column.formula || column.hidden ? [] : [[column.key, exampleOf(column, row, year)]],
      ),
    ),
  );
