import { columnLetters } from "../domain/a1";
import { fold } from "../domain/fold";
import { findCaptions } from "../read/captions";
import type { CellsWithFormulas } from "../read/cells";
import { asStanding } from "./asStanding";
import { capacityOf, keyOf } from "./geometry";
import { type Judged, outColumnOf } from "./judged";
import { GAP, groupKey, stateKey, subjectsKey } from "./keys";
import type { Places, TopRows } from "./places";
import type { SheetRecord } from "./record";
import { technicalColumns } from "./technical";
import { typedRowsOf } from "./typedRowsOf";

/** The custom function in an anchor's formula, whatever prefix a file keeps it under, and the first column of each argument. */
const ANCHOR = /TRANGTHAI(?<kind>XEPLOAI|DANHDAU|LUACHON|KEHOACH|QUY|TOITHIEU)\((?<args>.*)\)$/iu;

/** The function that spills each kind of judged thing, and which of its arguments is the judged column. */
const SPILLED_BY: Readonly<Record<Exclude<Judged["by"], "formula">, readonly [kind: string, argument: number]>> = {
  rating: ["XEPLOAI", 1],
  mark: ["DANHDAU", 1],
  choice: ["LUACHON", 1],
  plan: ["KEHOACH", 2],
  meetings: ["QUY", 1],
  rows: ["TOITHIEU", 1],
};
const OUT_ARGUMENT = 2;
const DATES_ARGUMENT = 5;
const PROPOSED_ARGUMENT = 6;

/** Whether a formula spills states. */
export const isAnchor = (formula: string | undefined): boolean => formula !== undefined && ANCHOR.test(formula);

const columnIn = (argument: string | undefined): string | undefined =>
  /^\$?([A-Z]{1,3})\$?\d/iu.exec(argument ?? "")?.[1]?.toUpperCase();

/** Whether a formula spills the states of a judged thing, its columns standing where they do now. */
function spills(formula: string, judged: Judged, columnOf: Places["columnOf"]): boolean {
  if (judged.by === "formula") return false;
  const { kind, args = "" } = ANCHOR.exec(formula)?.groups ?? {};
  const [by, argument] = SPILLED_BY[judged.by];
  if (kind?.toUpperCase() !== by) return false;
  const columns = args.split(",").map(columnIn);
  const at = (key: string | undefined): string | undefined => {
    const index = key === undefined ? undefined : columnOf(key);
    return index === undefined ? undefined : columnLetters(index);
  };
  if (columns[argument] !== at(judged.by === "rows" ? stateKey(judged.from) : judged.column)) return false;
  // a column that is read as well may have been added after the formula was written
  const reads = (column: string | undefined, place: number): boolean =>
    at(column) === undefined || columns[place] === at(column);
  const outBy = outColumnOf(judged);
  if (judged.by === "rating") return reads(outBy, OUT_ARGUMENT) && reads(judged.proposedBy, PROPOSED_ARGUMENT);
  if (judged.by !== "mark") return true;
  return reads(outBy, OUT_ARGUMENT) && columns[DATES_ARGUMENT] === at(judged.atYearEnd?.dates);
}

/** What stands over each column of a sheet; undefined where it has none. */
export const captionsIn =
  (cells: Pick<CellsWithFormulas, "value">, captionRow: number, columnOf: Places["columnOf"]) =>
  (key: string): string | undefined => {
    const column = columnOf(key);
    if (column === undefined) return undefined;
    const caption = cells.value(captionRow, column);
    return typeof caption === "string" ? caption : "";
  };

/**
 * Where the parts of a sheet of ours stand now: rows may have been inserted above, columns moved or added. State columns are known
 * by their captions, or by the formula that spills them where it shows an error instead.
 *
 * @returns undefined when the sheet has lost its captions
 */
export function foundPlaces(record: SheetRecord, cells: CellsWithFormulas): Places | undefined {
  const found = findCaptions(cells, record.columns, [keyOf(record)]);
  if (!found?.columns.has(keyOf(record))) return undefined;
  const { row: captionRow } = found;
  const at = new Map<string, number>(found.columns);
  const own = (key: string): number | undefined => at.get(key);
  const { judged = [], columns: columnsNow } = asStanding(record, captionsIn(cells, captionRow, own));
  const technical = technicalColumns({ ...record, columns: columnsNow }, "plain");
  const captions = new Map(technical.map(({ key, caption }) => [fold(caption), key]));
  for (let column = 0; column < cells.columns; column++) {
    const value = cells.value(captionRow, column);
    const formula = cells.formula(captionRow, column);
    const spilled = formula === undefined ? undefined : judged.find((each) => spills(formula, each, own));
    const key = spilled ? stateKey(spilled.key) : typeof value === "string" ? captions.get(fold(value)) : undefined;
    if (key !== undefined && !at.has(key)) at.set(key, column);
    if (spilled?.group && !at.has(groupKey(spilled.key))) at.set(groupKey(spilled.key), column + 1);
    if (spilled?.by === "rows" && !at.has(subjectsKey(spilled.key))) at.set(subjectsKey(spilled.key), column + 1);
  }
  const first = Math.min(...technical.flatMap(({ key }) => at.get(key) ?? []));
  if (Number.isFinite(first)) at.set(GAP, first - 1);
  const ordinaryRows = record.kind === "form" ? typedRowsOf(record, cells).map(({ row }) => row) : [];
  const topRows = topRowsIn(record, { captionRow, columnOf: own }, cells);
  return { captionRow, columnOf: own, capacityRows: capacityOf(record), ordinaryRows, topRows };
}

/** The rows above the state columns, known by holding formulas where nothing else does; rows may stand between them now. */
function topRowsIn(
  { judged = [] }: SheetRecord,
  { captionRow, columnOf }: Pick<Places, "captionRow" | "columnOf">,
  cells: CellsWithFormulas,
): TopRows | undefined {
  const above = (key: string): readonly number[] => {
    const column = columnOf(key);
    if (column === undefined) return [];
    return Array.from({ length: captionRow }, (_, row) => row).filter(
      (row) => cells.formula(row, column) !== undefined,
    );
  };
  const [named, ...more] = above(GAP);
  const columns = judged.map(({ key }) => above(stateKey(key)));
  const [[why, unclear, lost] = []] = columns;
  const isOne = columns.every((rows) => rows.length === 3 && rows.join() === columns[0]?.join());
  if (!isOne || more.length > 0) return undefined;
  if (named === undefined || why === undefined || unclear === undefined || lost === undefined) return undefined;
  return { why, unclear, lost, named };
}

/** Whether forms can count everything the list has to say: each judged thing has its states, and what is computed stands there. */
export function isUpToDate(record: SheetRecord, { columnOf, topRows }: Places): boolean {
  const { judged = [], columns } = record;
  const hidden = columns
    .filter(({ hidden: isHidden, formula, isOptional }) => isHidden && formula && !isOptional)
    .map(({ key }) => key);
  const states = judged.flatMap(({ key, group }) => [stateKey(key), ...(group ? [groupKey(key)] : [])]);
  const isThere = [...hidden, ...states].every((key) => columnOf(key) !== undefined);
  return isThere && (judged.length === 0 || topRows !== undefined);
}
