import { a1, box, columnLetters, sheetReference } from "../domain/a1";
import { order } from "./columns";
import type { CellRow, RowsPart, StatePart } from "./formula/node";
import type { Addresses, RowsOptions } from "./formula/toText";
import { geometryOf, keyOf } from "./geometry";
import { goneKey, groupKey, stateKey, subjectsKey } from "./keys";
import type { Places } from "./places";
import type { Row, SheetId, SheetRecord } from "./record";
import { namedKey } from "./technical";

/** How formulas of one row name things: their own cells, and lists as they stand under their names in this workbook. */
export interface Standing {
  readonly record: SheetRecord;
  readonly places: Places;
  readonly recordOf: (sheet: SheetId) => SheetRecord;
  readonly placesOf: (sheet: SheetId) => Places;
  readonly nameOf: (sheet: SheetId) => string;
  /** Of a form that is laid out: the ordinary rows which the group or total row in this place adds up. */
  readonly summedBy?: (row: number) => readonly number[];
  readonly has: (sheet: SheetId) => boolean;
  readonly rowsOf: (sheet: SheetId) => readonly Row[];
}

/** Rising rows as runs of neighbours, each by its first and last: SUM takes no more than 255 arguments. */
export function runsOf(rows: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const runs: [number, number][] = [];
  for (const row of rows) {
    const run = runs.at(-1);
    if (run && run[1] === row - 1) run[1] = row;
    else runs.push([row, row]);
  }
  return runs;
}

/** The addresses of a row. */
export function addressesAt(
  row: number,
  { record, places, recordOf, placesOf, nameOf, summedBy }: Standing,
): Addresses {
  const sheetOf = (of: SheetId | "own") =>
    of === "own" || of === record.id
      ? { record, places, prefix: "" }
      : { record: recordOf(of), places: placesOf(of), prefix: `${sheetReference(nameOf(of))}!` };
  const columnIn = (each: { record: SheetRecord; places: Places }, key: string): number => {
    const column = each.places.columnOf(key);
    if (column === undefined) throw new Error(`${each.record.id} has no column ${key}`);
    return column;
  };
  /** As a custom function wants a list: from its first typed column to its last; earlier versions lack some. */
  const typedColumnsOf = (each: { record: SheetRecord; places: Places }): readonly [from: number, to: number] => {
    const typed = each.record.columns.flatMap(({ key, formula }) => (formula ? [] : (each.places.columnOf(key) ?? [])));
    return [Math.min(...typed), Math.max(...typed)];
  };
  const own = sheetOf("own");
  const letters = (key: string): string => columnLetters(columnIn(own, key));
  const asOfRow = (): number => {
    const planned = geometryOf(record);
    if (planned.asOfRow === undefined) throw new Error(`${record.id} has no figure above its table`);
    return places.captionRow - planned.captionRow + planned.asOfRow;
  };
  const cell = (key: string, where?: CellRow): string =>
    where === "caption" || where === "asOf"
      ? a1(box(where === "caption" ? places.captionRow : asOfRow(), columnIn(own, key)), true)
      : `$${letters(key)}${row + (where === "above" ? 0 : 1)}`;

  function formRows(at: ReturnType<typeof sheetOf>, column: string, part: RowsPart | undefined): string {
    const isSummed = part !== undefined && at.record === record;
    const ordinary = isSummed && summedBy ? summedBy(row) : at.places.ordinaryRows;
    const inColumn = (first: number, last = first): string =>
      a1(box(first, columnIn(at, column), last - first + 1, 1), true);
    const cells = (first: number, last: number): string => at.prefix + inColumn(first, last);
    // a range there must be: under the title, which stands in the first column, nothing can be counted
    const { captionRow, titleRow } = geometryOf(at.record);
    const nothing = at.places.captionRow - captionRow + titleRow;
    const [first = nothing, last = first] = [ordinary[0], ordinary.at(-1)];
    // a range it must be: a calculator takes a single cell for a value
    if (part === "span") return first === last ? `${cells(first, last)}:${inColumn(first)}` : cells(first, last);
    if (ordinary.length === 0) return "0";
    return runsOf(ordinary)
      .map(([from, to]) => cells(from, to))
      .join(",");
  }

  /** A column of a form from its caption on, in one piece: the states, which only ordinary rows have, or the names beside them. */
  const wholeOfForm = (at: ReturnType<typeof sheetOf>, column: string): string => {
    const { captionRow, ordinaryRows } = at.places;
    const last = Math.max(captionRow + 1, ...ordinaryRows);
    return at.prefix + a1(box(captionRow, columnIn(at, column), last - captionRow + 1, 1), true);
  };

  function rows(
    of: SheetId | "own",
    column: string | undefined,
    { isFar, part, to: lastColumn }: RowsOptions = {},
  ): string {
    const at = sheetOf(of);
    if (at.record.kind === "form") return formRows(at, column ?? "", part);
    const count = 1 + at.places.capacityRows * (isFar ? 2 : 1);
    const [from, to] =
      column === undefined ? typedColumnsOf(at) : [columnIn(at, column), columnIn(at, lastColumn ?? column)];
    return at.prefix + a1(box(at.places.captionRow, from, count, to - from + 1), true);
  }

  /** A column over the rows that states stand in: of another list where they are of its subjects. */
  function beside(of: SheetId | "own", judged: string, keyIn: (record: SheetRecord, key: string) => string): string {
    const at = sheetOf(of);
    const own = at.record.judged?.find(({ key }) => key === judged);
    if (own?.by === "rows") return rows(own.subjects.sheet, keyIn(recordOf(own.subjects.sheet), judged));
    const key = keyIn(at.record, judged);
    return at.record.kind === "form" ? wholeOfForm(at, key) : rows(of, key);
  }

  function state(of: SheetId | "own", judged: string, part: StatePart): string {
    const at = sheetOf(of);
    const column = columnIn(at, stateKey(judged));
    const cellAt = (where: number | undefined, c = column): string => {
      if (where === undefined) throw new Error(`${at.record.id} has no rows above its states`);
      return at.prefix + a1(box(where, c), true);
    };
    const { topRows } = at.places;
    switch (part) {
      case "names":
        return beside(of, judged, keyOf);
      case "numbers":
        return beside(of, judged, ({ kind }, key) => (kind === "form" ? subjectsKey(key) : order.key));
      case "rows":
        return at.record.kind === "form" ? wholeOfForm(at, stateKey(judged)) : rows(of, stateKey(judged));
      case "groups":
        return rows(of, groupKey(judged));
      case "caption":
        return cellAt(at.places.captionRow);
      case "here":
        return cell(stateKey(judged));
      case "groupHere":
        return cell(groupKey(judged));
      case "named":
        return cellAt(topRows?.named, columnIn(at, namedKey(at.record, judged)));
      case "gone": {
        const gone = columnIn(at, goneKey(at.record, judged));
        return topRows ? at.prefix + a1(box(topRows.why, gone, topRows.unclear - topRows.why + 1, 1), true) : "0";
      }
      case "unclear":
      case "lost":
      case "why":
        return cellAt(topRows?.[part]);
    }
  }

  const words = (column: string): string | undefined => {
    const where = places.wordsAt?.(column);
    return where && a1(where, true);
  };

  return { cell, rows, state, words };
}
