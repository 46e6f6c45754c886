import { a1, box } from "../../domain/a1";
import { type Cell, isBlank } from "../../domain/cell";
import { isGroupKey } from "../../domain/group";
import { readKey } from "../../domain/key";
import { readMark } from "../../domain/mark";
import { keyOf } from "../../report/geometry";
import type { SheetId } from "../../report/record";
import { recordOf } from "../../report/sheets";
import { type FoundSheet, sheetTable } from "../sheetTable";

/** Forms whose rows are organisations or things of one kind, so that their counts may be added up, in the order of their numbers. */
export const SUMMED_FORMS = [
  "B04",
  "B05B",
  "B06B",
  "B07A",
  "B08B",
  "B09B",
  "B10",
  "B12",
  "B16B",
  "B17B",
  "B19",
] as const satisfies readonly SheetId[];
export type SummedForm = (typeof SUMMED_FORMS)[number];

/** What the rows of a unit's form add up to. */
export interface FormSum {
  readonly form: SummedForm;
  readonly sheet: string;
  /** "C7:C30": the rows that were added up, from the first to the last column with figures. */
  readonly cells: string;
  /** Rows that name somebody or something. */
  readonly rows: number;
  /** By column: the sum of counts, how many marks; left out where no cell says anything. */
  readonly sums: Readonly<Record<string, number>>;
  /** Cells that hold neither a count nor a mark, and are in no sum. */
  readonly unread: number;
}

/** The columns of a form that are added up. */
export const summedColumns = (form: SummedForm): readonly { readonly key: string; readonly caption: string }[] =>
  recordOf(form)
    .columns.filter(({ type, hidden, beside }) => (type === "count" || type === "mark") && !hidden && !beside)
    .map(({ key, caption }) => ({ key, caption }));

const isCount = (cell: Cell): cell is number => typeof cell === "number" && Number.isSafeInteger(cell) && cell >= 0;

/** What a cell adds to its column; undefined where it cannot be read. */
function addend(cell: Cell, isMark: boolean): number | undefined {
  if (!isMark) return isCount(cell) ? cell : undefined;
  const mark = readMark(cell);
  return mark === "unknown" ? undefined : Number(mark === "yes");
}

function formSum(sheet: FoundSheet, form: SummedForm): FormSum | undefined {
  const record = recordOf(form);
  const table = sheetTable(record, sheet, [keyOf(record)]);
  if (!table.ok) return undefined;
  const { rows } = table.value;
  const keys = table.value.column(keyOf(record));
  const own = rows.flatMap((_row, place) => {
    const key = keys.at(place, 0);
    return readKey(key) === "subject" && !isGroupKey(key) ? [place] : [];
  });
  const [first, last] = [own[0], own.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const sums: Record<string, number> = {};
  const places: number[] = [];
  let unread = 0;
  for (const { key } of summedColumns(form)) {
    const cells = table.value.column(key);
    const isMark = record.columns.find((each) => each.key === key)?.type === "mark";
    for (const place of own) {
      const cell = cells.at(place, 0);
      if (isBlank(cell)) continue;
      const value = addend(cell, isMark);
      if (value === undefined) unread += 1;
      else sums[key] = (sums[key] ?? 0) + value;
    }
    const at = table.value.columnOf(key);
    if (at !== undefined && sums[key] !== undefined) places.push(at);
  }
  if (places.length === 0) return undefined;
  const [top, bottom] = [rows[first] ?? 0, rows[last] ?? 0];
  const [left, right] = [Math.min(...places), Math.max(...places)];
  return {
    form,
    sheet: sheet.name,
    cells: a1(box(top, left, bottom - top + 1, right - left + 1)),
    rows: own.length,
    sums,
    unread,
  };
}

/**
 * The forms of a file, each as the sum of its rows; of several sheets of one form the last, as everywhere. Figures are those that stand in
 * the cells.
 *
 * @param year of the sheets
 */
export const formSums = (found: readonly FoundSheet[], year: number): readonly FormSum[] =>
  SUMMED_FORMS.flatMap((form) => {
    const sheet = found.filter((each) => each.sheet === form && (each.year ?? year) === year).at(-1);
    return (sheet && formSum(sheet, form)) ?? [];
  });
