import { freeRangeNames, freeSheetNames, quotes, UNFINISHED_PREFIX } from "../app/sheetNames";
import type { InsertedSheet, InsertWatch } from "../app/workbook";
import type { SheetPlan } from "../report/plan";
import { finishSheets } from "./finishSheets";
import { lookAround, type Surroundings } from "./lookAround";
import { isExcelError, refuse } from "./orIssue";
import { demandFloor, patient } from "./requirements";
import { type GivenNames, queueFormats, queueLooks, queuePieces, ready, type ReadyPlan } from "./writePlan";

/** One sheet on its way in: what it is called while it is built, and after. */
interface Coming extends ReadyPlan {
  readonly name: string;
  readonly temporaryName: string;
  readonly given: GivenNames;
}

/** What was begun and must go again when anything fails. */
interface Begun {
  readonly coming: readonly Coming[];
  readonly sheetIds: Set<string>;
  readonly activeSheetId: string;
}

/**
 * Adds the sheets, each built hidden under a temporary name and renamed and shown when it is whole. The last step of one sheet
 * travels with the first of the next: n sheets are n + 1 syncs, one more per further 4 MB of cells, one for all their frozen
 * rows and page set-up, and one for what lists print.
 *
 * The syncs are several steps for Excel, and it undoes none of them: joining them (`mergeUndoGroup`) makes Excel refuse whole
 * insertions, since it cannot undo renaming, showing or protecting a sheet (`UndoNotSupported`).
 *
 * Refused with `insertStopped` when the user stops it; from the last but one sync on it is in.
 *
 * @throws what Excel throws, after everything that was begun has been removed
 */
export async function insertPlans(
  plans: readonly SheetPlan[],
  watch: InsertWatch = {},
): Promise<readonly InsertedSheet[]> {
  const inserted = await insertWhole(plans, watch);
  const missing = await finishSheets(inserted);
  return inserted.map((sheet) => {
    const unfinished = missing.filter(({ sheetId }) => sheetId === sheet.sheetId).map(({ what }) => what);
    return unfinished.length > 0 ? { ...sheet, unfinished } : sheet;
  });
}

async function insertWhole(plans: readonly SheetPlan[], watch: InsertWatch): Promise<readonly InsertedSheet[]> {
  demandFloor();
  goOn(watch);
  let begun: Begun | undefined;
  try {
    return await Excel.run(patient, async (context) => {
      const around = await lookAround(context);
      const coming = comingOf(plans, around);
      begun = { coming, sheetIds: new Set(), activeSheetId: around.activeSheetId };
      return build(context, begun, watch);
    });
  } catch (error) {
    if (begun) await removeBegun(begun, error);
    throw error;
  }
}

/** Free names for all plans; refused where another plan's formulas name a sheet that had to be called otherwise. */
function comingOf(plans: readonly SheetPlan[], around: Surroundings): readonly Coming[] {
  const names = freeSheetNames(
    plans.map(({ name }) => name),
    around.sheets,
  );
  const renamed = plans.filter(({ name }, i) => name !== names[i]);
  if (renamed.some((each) => plans.some((other) => other !== each && quotes(other, each.name))))
    refuse("sheetsChanged", {});
  const temporary = freeSheetNames(
    plans.map((_, i) => `${UNFINISHED_PREFIX}${i + 1}`),
    around.sheets,
  );
  const wanted = plans.flatMap((plan) => [...Object.keys(plan.names), ...(plan.table ? [plan.table.name] : [])]);
  const free = [...freeRangeNames(wanted, around.names)];
  return plans.map((plan, i) => {
    const given = new Map(Object.keys(plan.names).map((name) => [name, free.shift() ?? name]));
    const table = plan.table && free.shift();
    return { ...ready(plan), name: names[i] ?? "", temporaryName: temporary[i] ?? "", given: { names: given, table } };
  });
}

async function build(
  context: Excel.RequestContext,
  { coming, sheetIds }: Begun,
  watch: InsertWatch,
): Promise<readonly InsertedSheet[]> {
  const inserted: InsertedSheet[] = [];
  let last: Excel.Worksheet | undefined;
  for (const [index, each] of coming.entries()) {
    goOn(watch);
    watch.onProgress?.({ done: index, total: coming.length });
    last = await buildOne(context, each, sheetIds, watch);
    // the next sheet's formulas may name this one: it gets its own name before they are written
    last.name = each.name;
    last.visibility = "Visible";
    inserted.push({ sheetId: last.id, name: each.name, sheet: each.plan.sheet, plan: each.plan });
  }
  goOn(watch);
  last?.activate();
  await context.sync();
  watch.onProgress?.({ done: coming.length, total: coming.length });
  return inserted;
}

/** Builds a sheet out of sight, in as many requests as its cells need. */
async function buildOne(
  context: Excel.RequestContext,
  coming: Coming,
  sheetIds: Set<string>,
  watch: InsertWatch,
): Promise<Excel.Worksheet> {
  const send = async (): Promise<void> => {
    await context.sync();
    sheetIds.add(sheet.id);
  };
  suspend(context);
  const sheet = context.workbook.worksheets.add(coming.temporaryName).load("id");
  sheet.visibility = "Hidden";
  queueFormats(sheet, coming);
  for (const [index, pieces] of coming.requests.entries()) {
    if (index > 0) {
      await send();
      goOn(watch);
      suspend(context);
    }
    queuePieces(sheet, pieces);
  }
  queueLooks(context, sheet, coming, coming.given);
  await send();
  return sheet;
}

/** Stops between two requests: what Excel was asked for already is done, and removed with the rest. */
function goOn({ signal }: InsertWatch): void {
  if (signal?.aborted) refuse("insertStopped", {});
}

function suspend({ application }: Excel.RequestContext): void {
  application.suspendApiCalculationUntilNextSync();
  application.suspendScreenUpdatingUntilNextSync();
}

/** Puts the workbook back as it was. Where that fails too, a hidden sheet may be left: it is offered for removal later. */
async function removeBegun({ coming, sheetIds, activeSheetId }: Begun, cause: unknown): Promise<void> {
  const temporary = new Set(coming.map(({ temporaryName }) => temporaryName));
  const given = new Set(coming.flatMap(({ given: { names } }) => [...names.values()]));
  try {
    await Excel.run(patient, async (context) => {
      const { worksheets, names } = context.workbook;
      worksheets.load("items/id,items/name");
      names.load("items/name");
      await context.sync();
      const ours = worksheets.items.filter(({ id, name }) => sheetIds.has(id) || temporary.has(name));
      // names outlive the sheet they point to
      for (const item of names.items) if (given.has(item.name)) item.delete();
      if (ours.length > 0) worksheets.getItem(activeSheetId).activate();
      for (const sheet of ours) sheet.delete();
      await context.sync();
    });
  } catch (error) {
    if (!isExcelError(error)) throw new AggregateError([cause, error], "a failed insertion was not undone");
    refuse("insertInterrupted", {});
  }
}
