import { inListOrder, type KnownAs } from "../domain/listOrder";
import { order } from "./columns";
import { keyOf } from "./geometry";
import type { Around } from "./around";
import type { FixedRow, Row, SheetRecord } from "./record";

const textIn = (row: Row, key: string): string => {
  const cell = row[key];
  return typeof cell === "string" ? cell : "";
};

/** Every name of a list's row. The official name is one name, whatever signs it has. */
const knownAs = (list: SheetRecord, rows: readonly Row[]): readonly KnownAs[] =>
  rows.map((row) =>
    (list.knownAs ?? []).flatMap((key, i) => (i === 0 ? [textIn(row, key)] : textIn(row, key).split(";"))),
  );

const isInGroup = (row: FixedRow | undefined): boolean => row?.kind === "row" && !row.isLoose;

/** Rows up to the next group or total row: none leaves its group. */
function runs(rows: readonly FixedRow[]): readonly (readonly FixedRow[])[] {
  const found: FixedRow[][] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (isInGroup(row) && isInGroup(last?.[0])) last?.push(row);
    else found.push([row]);
  }
  return found;
}

/**
 * A form's rows in the order its record asks for: as they stand when it is refreshed, else as the list has them that gives the
 * order. Without either, as the record has them.
 */
export function inItsOrder(record: SheetRecord, rows: readonly FixedRow[], around: Around): readonly FixedRow[] {
  if (record.rowsInOrderOf === undefined) return rows;
  const key = keyOf(record);
  const list = around.standing
    ? around.standing.map((row): KnownAs => [textIn(row, key)])
    : knownAs(around.recordOf(record.rowsInOrderOf), around.rowsOf(record.rowsInOrderOf));
  return runs(rows).flatMap((run) => inListOrder(run, ({ values }) => textIn(values, key), list));
}

/** STT of the ordinary rows of a form, 1 and up, anew in each group; a row of no group has none. */
export function numbered(record: SheetRecord, rows: readonly FixedRow[]): readonly FixedRow[] {
  if (!record.columns.includes(order)) return rows;
  let last = 0;
  return rows.map((row) => {
    if (row.kind === "group") last = 0;
    return isInGroup(row) ? { ...row, values: { [order.key]: (last += 1), ...row.values } } : row;
  });
}
