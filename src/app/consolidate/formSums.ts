import { a1, box } from "../../domain/a1";
import { type Cell, isBlank } from "../../domain/cell";
import { readDate } from "../../domain/date";
import { fold, tidy } from "../../domain/fold";
import { GROUP, groupNamed } from "../../domain/group";
import { readKey, readTargetKey } from "../../domain/key";
import { runsOf } from "../../report/addresses";
import { dayInFigures } from "../../report/documents/dottedLines";
import { valueOf } from "../../report/formula/valueOf";
import { keyOf } from "../../report/geometry";
import type { SheetRecord } from "../../report/record";
import { recordOf } from "../../report/sheets";
import { askedAbove, type FoundSheet, type SheetTable, sheetTable } from "../sheetTable";
import { type AddedColumn, isOfDay, SUMMED_FORMS, type SummedForm, summedForm } from "./summedForms";

/** What rows measure, where those of one form measure several things. */
export interface Measure {
  readonly name: string;
  /** The unit of measurement; "" where the form says none. */
  readonly unit: string;
}

/** What the rows of a unit's form add up to; of a form whose rows measure several things, the rows of one of them. */
export interface FormSum {
  readonly form: SummedForm;
  readonly measure?: Measure;
  readonly sheet: string;
  /** "C7:K30": the rows that were added up, from the first to the last column with figures; "C7:K9, C12:K14" where others stand between. */
  readonly cells: string;
  /** "15/11/2026": the day a list's states are as of; left out where the list has none, and nothing in it is overdue. */
  readonly asOf?: string;
  /** Rows that name somebody or something. */
  readonly rows: number;
  /** By figure: the sum of counts, how many marks or rows; left out where no cell says anything. */
  readonly sums: Readonly<Record<string, number>>;
  /** Cells that cannot be read, and are in no sum. */
  readonly unread: number;
  /** "D7, D12, F30": the first of them; left out where there are none. */
  readonly unreadAt?: string;
}

/** Whether two measures are one. */
export const measureKey = (measure: Measure | undefined): string =>
  measure ? JSON.stringify([fold(measure.name), fold(measure.unit)]) : "";

/** A form as it was found. */
interface FormTable {
  readonly record: SheetRecord;
  readonly table: SheetTable;
  /** The day its figures stand as of, or what stands in that cell. */
  readonly asOf: Cell;
  /** What stands in a row; null where the column is gone. */
  readonly typed: (place: number, key: string) => Cell;
  /** The same, computed cells worked out from the typed ones. A column that is gone is an error, and nothing is made of it. */
  readonly computed: (place: number, key: string) => Cell;
}

const MISSING: Cell = { error: "#REF!" };

function formTable(record: SheetRecord, { grid }: FoundSheet, table: SheetTable): FormTable {
  const columns = new Map(
    record.columns.map(({ key, formula }) => [
      key,
      { formula, cells: table.column(key), isThere: table.columnOf(key) !== undefined },
    ]),
  );
  const asked = askedAbove(record, table);
  const asOf = asked ? grid.value(asked.row, asked.column) : null;
  const typed = (place: number, key: string): Cell => columns.get(key)?.cells.at(place, 0) ?? null;
  const computed = (place: number, key: string): Cell => {
    const column = columns.get(key);
    if (!column?.formula) return column?.isThere === true ? typed(place, key) : MISSING;
    return valueOf(column.formula, (of, where) => (where === undefined ? computed(place, of) : asOf));
  };
  return { record, table, asOf, typed, computed };
}

/** What a row says in a column; of a computed one what its cells give, else what somebody typed in place of the formula. */
function cellOf({ table, typed, computed }: FormTable, place: number, { column, isComputed }: AddedColumn): Cell {
  if (!isComputed) return typed(place, column);
  const found = computed(place, column);
  return isBlank(found) && table.formula(place, column) === undefined ? typed(place, column) : found;
}

/** "15/11/2026"; undefined where no day stands. */
function dayText(cell: Cell): string | undefined {
  const read = typeof cell === "number" ? readDate(cell) : undefined;
  if (read?.is !== "date" || read.month === undefined || read.day === undefined) return undefined;
  return dayInFigures({ year: read.year, month: read.month, day: read.day });
}

const printed = (cell: unknown): string =>
  typeof cell === "string" || typeof cell === "number" ? tidy(String(cell)) : "";

const textIn = ({ typed }: FormTable, key: string, place: number): string => printed(typed(place, key));

/** Rows of one measure, by their places in the table. */
interface OwnRows {
  readonly measure: Measure | undefined;
  readonly places: readonly number[];
}

const NO_GROUP: Measure = { name: "Chưa rõ đoàn thể", unit: "" };

/** The rows that are added up, those of one measure together. */
function rowsApart(found: FormTable, form: SummedForm): ReadonlyMap<string, OwnRows> {
  const { apart, isOfTexts } = summedForm(form);
  const { record, table, typed } = found;
  const own = new Map<string, OwnRows & { readonly places: number[] }>();
  const keyColumn = keyOf(record);
  const nameOf = isOfTexts === true ? readTargetKey : readKey;
  let group: Measure = NO_GROUP;
  table.rows.forEach((_row, place) => {
    const key = typed(place, keyColumn);
    const named = groupNamed(key);
    if (named !== undefined) {
      const isOuter = named === "agencies" || named === "enterprises" || named === "unknownSector";
      group = isOuter ? NO_GROUP : { name: GROUP[named], unit: "" };
      return;
    }
    if (nameOf(key) !== "subject") return;
    const measure =
      apart?.by === "group"
        ? group
        : apart && { name: textIn(found, apart.column, place), unit: textIn(found, apart.unit, place) };
    const alike = own.get(measureKey(measure));
    if (alike) alike.places.push(place);
    else own.set(measureKey(measure), { measure, places: [place] });
  });
  return own;
}

/** Whether anybody typed something beside the rows that the form begins with. */
function isTouched(found: FormTable, form: SummedForm, places: readonly number[]): boolean {
  const { begins } = summedForm(form);
  if (!begins) return true;
  const { record, typed } = found;
  const given = new Set(begins.flatMap(({ values }) => Object.keys(values)));
  const others = record.columns.filter(({ key, formula, type }) => !formula && type !== "order" && !given.has(key));
  const names = new Set(begins.map(({ values }) => fold(printed(values[keyOf(record)]))));
  return places.some(
    (place) =>
      !names.has(fold(textIn(found, keyOf(record), place))) || others.some(({ key }) => !isBlank(typed(place, key))),
  );
}

/** "C7:K9, C12:K14" */
function rangesOf(table: SheetTable, runs: ReturnType<typeof runsOf>, columns: readonly number[]): string {
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  const ranges = runs.map(([first, last]) => {
    const [top, bottom] = [table.rows[first] ?? 0, table.rows[last] ?? 0];
    return a1(box(top, left, bottom - top + 1, right - left + 1));
  });
  return ranges.join(", ");
}

/** More are counted and not named. */
const NAMED_UNREAD = 5;

function sumOfRows(
  found: FormTable,
  sheet: string,
  form: SummedForm,
  { measure, places }: OwnRows,
): FormSum | undefined {
  const { record, table } = found;
  const sums: Record<string, number> = {};
  const columns: number[] = [];
  const keyColumn = table.columnOf(keyOf(record)) ?? 0;
  let isAnySaid = false;
  let unread = 0;
  const unreadAt: string[] = [];
  for (const added of summedForm(form).added) {
    const at = table.columnOf(added.column);
    let isSaid = false;
    for (const place of places) {
      const cell = cellOf(found, place, added);
      if (isBlank(cell)) continue;
      isSaid = true;
      const adds = added.adds(cell);
      if (adds === undefined) {
        unread += 1;
        if (unread <= NAMED_UNREAD) unreadAt.push(a1(box(table.rows[place] ?? 0, at ?? keyColumn)));
      } else for (const [key, value] of Object.entries(adds)) sums[key] = (sums[key] ?? 0) + value;
    }
    isAnySaid ||= isSaid;
    if (at !== undefined && isSaid) columns.push(at);
  }
  if (!isAnySaid) return undefined;
  // states of a list that has lost their column are of the rows all the same
  if (columns.length === 0) columns.push(keyColumn);
  const asOf = isOfDay(form) ? dayText(found.asOf) : undefined;
  const runs = measure ? runsOf(places) : [[places[0] ?? 0, places.at(-1) ?? 0] as const];
  return {
    form,
    ...(measure ? { measure } : {}),
    sheet,
    cells: rangesOf(table, runs, columns),
    ...(asOf === undefined ? {} : { asOf }),
    rows: places.length,
    sums,
    unread,
    ...(unread > 0 ? { unreadAt: unreadAt.join(", ") } : {}),
  };
}

function sumsOf(sheet: FoundSheet, form: SummedForm): readonly FormSum[] {
  const record = recordOf(form);
  const table = sheetTable(record, sheet, [keyOf(record)]);
  if (!table.ok) return [];
  const found = formTable(record, sheet, table.value);
  const apart = [...rowsApart(found, form).values()];
  const isSaid = isTouched(
    found,
    form,
    apart.flatMap(({ places }) => places),
  );
  return isSaid ? apart.flatMap((rows) => sumOfRows(found, sheet.name, form, rows) ?? []) : [];
}

/**
 * The forms of a file, each as the sum of its rows; of several sheets of one form the last, as everywhere. Figures are those that stand in
 * the cells, but for states and sums of a row, which are made anew by the form's own formulas. Rows that measure different things have a
 * sum each.
 *
 * @param year of the sheets
 */
export const formSums = (found: readonly FoundSheet[], year: number): readonly FormSum[] =>
  SUMMED_FORMS.flatMap((form) => {
    const sheet = found.filter((each) => each.sheet === form && (each.year ?? year) === year).at(-1);
    return sheet ? sumsOf(sheet, form) : [];
  });
