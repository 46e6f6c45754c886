import type { CellChange, MadeChange } from "../app/workbook";
import { addressOf } from "../report/planCells";
import { type Span, spansToRead, spansToWrite } from "./cellSpans";
import { TEXT_FORMAT, written } from "./cellsToWrite";
import { isExcelError, refuse } from "./orIssue";
import { protectAgain, type ProtectedSheet, withoutNulls } from "./protection";
import { demandFloor, patient } from "./requirements";
import { demandWritable, sheetToWrite } from "./sheetToWrite";
import { rangeOf } from "./writePlan";

const GENERAL = "General";
/** Cells named in a refusal. */
const NAMED = 6;

/** What stands in a cell that was looked at. */
interface Seen<T extends CellChange> {
  readonly change: T;
  readonly value: unknown;
  readonly format: string;
  /** A formula, or what one elsewhere spills into it. */
  readonly isComputed: boolean;
}

/** A change with the number format its cell has when it is done. */
interface Ready extends CellChange {
  readonly formatWas: string;
  readonly formatThen: string;
}

type Sheets = ReadonlyMap<string, Excel.Worksheet>;

const blankAsText = (value: CellChange["was"]): unknown => value ?? "";

const readyMade = ({ formatWas, formatThen, ...change }: Ready): MadeChange =>
  formatWas === formatThen ? change : { ...change, formats: { before: formatWas, after: formatThen } };

/** The format in which a new value is what it is: a number in a text cell would become text. */
function formatFor({ change, format }: Seen<CellChange>): string {
  if (typeof change.value === "string" || change.value === null) return format;
  const isPlain = format === TEXT_FORMAT || format === GENERAL;
  return isPlain ? (change.format ?? GENERAL) : format;
}

const queueSheets = (context: Excel.RequestContext, changes: readonly CellChange[]): Sheets =>
  new Map([...new Set(changes.map(({ sheetId }) => sheetId))].map((id) => [id, sheetToWrite(context, id)]));

/** Looks at the cells, and at their sheets: one sync, another where formulas spill near them. */
async function look<T extends CellChange>(
  context: Excel.RequestContext,
  sheets: Sheets,
  changes: readonly T[],
): Promise<readonly Seen<T>[]> {
  const rangeIn = ({ sheetId, box: at }: Pick<Span<T>, "sheetId" | "box">): Excel.Range =>
    rangeOf(sheets.get(sheetId) as Excel.Worksheet, at);
  const spans = spansToRead(changes).map((span) => ({
    ...span,
    range: rangeIn(span).load("values,formulas,numberFormat,hasSpill"),
  }));
  await context.sync();
  // null where some cells have it and some not
  const asked = spans
    .filter(({ range }) => (range.hasSpill as boolean | null) !== false)
    .flatMap(({ cells }) => cells)
    .map((change) => ({
      change,
      cell: rangeIn({
        sheetId: change.sheetId,
        box: { row: change.row, column: change.column, rows: 1, columns: 1 },
      }).load("hasSpill"),
    }));
  if (asked.length > 0) await context.sync();
  const spilled = new Set(asked.filter(({ cell }) => cell.hasSpill).map(({ change }) => change));
  return spans.flatMap(({ box: at, cells, range }) =>
    cells.map((change) => {
      const r = change.row - at.row;
      const [value, formula] = [range.values[r]?.[0] as unknown, range.formulas[r]?.[0] as unknown];
      const hasFormula = typeof formula === "string" && formula.startsWith("=") && formula !== value;
      const isComputed = hasFormula || spilled.has(change);
      return { change, value, format: String(range.numberFormat[r]?.[0]), isComputed };
    }),
  );
}

function demandUnchanged<T extends CellChange>(
  seen: readonly Seen<T>[],
  sheets: Sheets,
  isAs: (each: Seen<T>) => boolean,
): void {
  const changed = seen.filter((each) => each.isComputed || !isAs(each));
  if (changed.length === 0) return;
  const cells = changed.map(({ change: { sheetId, row, column } }) =>
    addressOf(sheets.get(sheetId)?.name ?? "", row, column),
  );
  const named = cells.slice(0, NAMED).join(", ");
  refuse("cellsChanged", { count: cells.length, cells: cells.length > NAMED ? `${named}…` : named });
}

function queueSpan(sheet: Excel.Worksheet, { box: at, cells }: Span<Ready>): void {
  const range = rangeOf(sheet, at);
  // first: it decides what becomes of the values
  if (cells.some(({ formatWas, formatThen }) => formatWas !== formatThen))
    range.numberFormat = cells.map(({ formatThen }) => [formatThen]);
  range.formulas = cells.map(({ value, formatThen }) => [written(value ?? "", formatThen === TEXT_FORMAT)]);
}

async function send(context: Excel.RequestContext, queue: () => void): Promise<void> {
  context.application.suspendApiCalculationUntilNextSync();
  queue();
  await context.sync();
}

/** Writes, with protections without password opened for the time. */
async function write(context: Excel.RequestContext, sheets: Sheets, changes: readonly Ready[]): Promise<void> {
  const guarded = [...sheets.values()].filter(({ protection }) => protection.protected);
  for (const { protection } of guarded) protection.unprotect();
  const requests = spansToWrite(changes);
  for (const spans of requests)
    await send(context, () => {
      for (const span of spans) queueSpan(sheets.get(span.sheetId) as Excel.Worksheet, span);
      if (spans !== requests.at(-1)) return;
      for (const { protection } of guarded) protection.protect(withoutNulls(protection.options));
    });
}

/** After a failure: what was written is as it was before, or `changedHalfway` is said. */
async function undo(changes: readonly Ready[]): Promise<void> {
  try {
    await Excel.run(async (context) => {
      const sheets = queueSheets(context, changes);
      const seen = await look(context, sheets, changes);
      const done = seen.filter(({ change, value, format }) => {
        const { was, value: wanted, formatWas, formatThen } = change;
        const isWritten = value === blankAsText(wanted) && wanted !== was;
        return isWritten || (format === formatThen && formatThen !== formatWas);
      });
      if (done.length === 0) return;
      const back = done.map(({ change, format }): Ready => ({
        ...change,
        value: change.was,
        formatWas: format,
        formatThen: change.formatWas,
      }));
      const touched = new Set(back.map(({ sheetId }) => sheetId));
      await write(context, new Map([...sheets].filter(([id]) => touched.has(id))), back);
    });
  } catch (error) {
    if (!isExcelError(error)) throw error;
    refuse("changedHalfway", {});
  }
}

/** The first sheet that did not open: they are opened one after another. */
const stillProtected = (guarded: readonly ProtectedSheet[]): Promise<ProtectedSheet | undefined> =>
  Excel.run(async (context) => {
    const looked = guarded.map((each) => {
      const { protection } = context.workbook.worksheets.getItem(each.sheetId);
      return { each, protection: protection.load("protected") };
    });
    await context.sync();
    return looked.find(({ protection }) => protection.protected)?.each;
  });

async function writeOrUndo(context: Excel.RequestContext, sheets: Sheets, changes: readonly Ready[]): Promise<void> {
  const guarded = [...sheets].flatMap(([sheetId, { name, protection }]) =>
    protection.protected ? [{ sheetId, name, options: protection.options }] : [],
  );
  try {
    await write(context, sheets, changes);
  } catch (error) {
    await undo(changes);
    const refusing = isExcelError(error, "AccessDenied") ? await stillProtected(guarded) : undefined;
    for (const each of guarded) await protectAgain(each);
    if (refusing) refuse("sheetProtected", { sheet: refusing.name });
    throw error;
  }
}

/**
 * Gives cells other values, all of them or none: one sync to look (two where formulas spill near them), one to write each 4 MB.
 * What a failure leaves half-written is taken back.
 *
 * Refused with `cellsChanged` where a cell no longer holds what it held, holds a formula or what one spills; with `sheetProtected`
 * where a password keeps a sheet.
 */
export async function changeCells(changes: readonly CellChange[]): Promise<readonly MadeChange[]> {
  demandFloor();
  if (changes.length === 0) return [];
  return Excel.run(patient, async (context) => {
    const sheets = queueSheets(context, changes);
    const seen = await look(context, sheets, changes);
    demandWritable(context);
    demandUnchanged(seen, sheets, ({ change, value }) => value === blankAsText(change.was));
    const ready = seen.map((each): Ready => ({
      ...each.change,
      formatWas: each.format,
      formatThen: formatFor(each),
    }));
    await writeOrUndo(context, sheets, ready);
    return ready.map(readyMade);
  });
}

/** Gives cells back what they held, and the number formats that were changed with them; refused as `changeCells` is. */
export async function takeBack(made: readonly MadeChange[]): Promise<void> {
  demandFloor();
  if (made.length === 0) return;
  await Excel.run(patient, async (context) => {
    const sheets = queueSheets(context, made);
    const seen = await look(context, sheets, made);
    demandWritable(context);
    demandUnchanged(
      seen,
      sheets,
      ({ change, value, format }) =>
        value === blankAsText(change.value) && (change.formats === undefined || change.formats.after === format),
    );
    const ready = seen.map(({ change, format }): Ready => ({
      ...change,
      was: change.value,
      value: change.was,
      formatWas: format,
      formatThen: change.formats?.before ?? format,
    }));
    await writeOrUndo(context, sheets, ready);
  });
}
