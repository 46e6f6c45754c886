import { done, fail, type HostOutcome } from "../../domain/problem";
import type { Bilingual } from "../../domain/target";
import { additionTo } from "../../report/addition";
import { foundPlaces, isUpToDate } from "../../report/foundPlaces";
import { type Around, layOut, ordinaryRowsOf } from "../../report/layOut";
import { once } from "../../report/once";
import { type Places, plannedPlaces } from "../../report/places";
import type { SheetPlan } from "../../report/plan";
import type { Row, SheetId, SheetRecord } from "../../report/record";
import type { Settings } from "../../report/settings";
import { recordOf, sheets as records } from "../../report/sheets";
import { askedIn, figuresOfYear, type LastYear } from "./lastYear";
import { pushedDown, pushedPage } from "./pushed";
import { needsOf, withNeeds } from "./sheetNeeds";
import { freeSheetNames, isOrphan } from "../sheetNames";
import { existingOf, type KnownSheet, knownSheets, readKnown } from "../sheetsInWorkbook";
import { cellsOf } from "../../read/cells";
import { type FoundSheet, rowsTypedInto } from "../sheetTable";
import type { InsertedSheet, InsertWatch, SheetInfo, Workbook } from "../workbook";

/** A sheet another one speaks of, and whether the workbook has it. */
export interface Need {
  readonly sheet: SheetId;
  readonly exists: boolean;
}

/** One sheet that can be inserted, or refreshed where it stands already. */
export interface SheetChoice {
  readonly sheet: SheetId;
  readonly label: Bilingual;
  /** A form computes cells, which can be refreshed or inserted anew; a list holds what staff typed, and stands once. */
  readonly isForm: boolean;
  readonly existing: KnownSheet | undefined;
  readonly required: readonly Need[];
  readonly linked: readonly Need[];
  /** What belongs in each column. */
  readonly columns: readonly ColumnHelp[];
}

/** Help on one column, by its caption. */
export interface ColumnHelp {
  readonly caption: string;
  readonly help: Bilingual;
}

/** Help on the columns people see, from the record itself. */
const columnHelp = ({ columns }: SheetRecord): readonly ColumnHelp[] =>
  columns.filter(({ hidden }) => !hidden).map(({ caption, help }) => ({ caption, help }));

/** What can be inserted into a workbook with these sheets. */
export function choicesIn(infos: readonly SheetInfo[], settings: Settings): readonly SheetChoice[] {
  const known = knownSheets(infos);
  const need = (sheet: SheetId): Need => ({ sheet, exists: existingOf(known, sheet, settings.year) !== undefined });
  return records.map((record) => {
    const { required, linked } = needsOf(record);
    return {
      sheet: record.id,
      label: record.label,
      columns: columnHelp(record),
      isForm: record.kind === "form",
      existing: existingOf(known, record.id, settings.year),
      required: required.map(need),
      linked: linked.map(need),
    };
  });
}

/** Sheets halves of which were built when the connection broke. They are hidden and hold nothing anybody typed. */
export const orphansIn = (infos: readonly SheetInfo[]): readonly SheetInfo[] => infos.filter(isOrphan);

/** What a record may ask while it is laid out: sheets that stand, and those that come with it. */
function aroundOf(
  settings: Settings,
  found: readonly FoundSheet[],
  coming: ReadonlyMap<SheetId, string>,
  lastYear?: LastYear,
): Around {
  const standing = (id: SheetId): FoundSheet | undefined => found.find(({ sheet }) => sheet === id);
  const placesOf = (id: SheetId): Places => {
    const sheet = coming.has(id) ? undefined : standing(id);
    const places = sheet && foundPlaces(recordOf(id), cellsOf(sheet.grid));
    return places ?? plannedPlaces(recordOf(id), "addIn", coming.has(id) ? ordinaryRowsOf(recordOf(id), around) : []);
  };
  const around: Around = {
    settings,
    dialect: "addIn",
    recordOf,
    has: (id) => coming.has(id) || (standing(id) !== undefined && isUpToDate(recordOf(id), around.placesOf(id))),
    placesOf: once(placesOf),
    ...(lastYear ? { lastYear: askedIn(lastYear) } : {}),
    nameOf: (id) => coming.get(id) ?? standing(id)?.name ?? recordOf(id).name(settings),
    rowsOf: (id) => {
      const sheet = standing(id);
      if (sheet) return rowsTypedInto(recordOf(id), sheet);
      return coming.has(id)
        ? recordOf(id)
            .rows(around)
            .map(({ values }): Row => values)
        : [];
    },
  };
  return around;
}

export interface InsertOrder extends InsertWatch {
  readonly sheets: readonly SheetId[];
  readonly settings: Settings;
  /** Also where such a sheet stands: a new one beside it, which then counts. For forms whose rows or columns were moved. */
  readonly evenIfThere?: boolean;
}

/**
 * Inserts the sheets that the workbook does not have, in the order in which they build on each other; one that stands already
 * is left as it is. Nothing is ever overwritten: every sheet gets a name of its own.
 *
 * @example await insertSheets(workbook, { sheets: ["DS_HOIVIEN"], settings }) // { ok: true, value: [{ name: "DS_HOIVIEN", … }] }
 */
export async function insertSheets(
  workbook: Workbook,
  { sheets, settings, evenIfThere = false, ...watch }: InsertOrder,
): Promise<HostOutcome<readonly InsertedSheet[]>> {
  const looked = await workbook.sheets();
  if (!looked.ok) return looked;
  const known = knownSheets(looked.value);
  const standing = records.flatMap(({ id }) => existingOf(known, id, settings.year) ?? []);
  const missing = records.filter(
    ({ id }) => sheets.includes(id) && (evenIfThere || !standing.some(({ sheet }) => sheet === id)),
  );
  if (missing.length === 0) return done([]);
  const read = await upToDate(
    workbook,
    standing,
    missing.map(({ id }) => id),
    settings,
  );
  if (!read.ok) return read;
  const lastYear = sheets.includes("B01") ? await lastYearIn(workbook, known, settings) : done(undefined);
  if (!lastYear.ok) return lastYear;

  const wanted = missing.map((record) => record.name(settings));
  const names = freeSheetNames(
    wanted,
    looked.value.map(({ name }) => name),
  );
  const coming = new Map(missing.map(({ id }, index) => [id, names[index] ?? id] as const));
  const around = aroundOf(settings, read.value, coming, lastYear.value);
  const plans = missing.map((record): SheetPlan => {
    const before = read.value.find(({ sheet }) => sheet === record.id);
    const typed = before ? { rows: rowsTypedInto(record, before) } : {};
    return { ...layOut(record, { ...around, ...typed }), name: around.nameOf(record.id) };
  });
  return workbook.insert(plans, watch);
}

/** Writes what a list lacks that forms want to count; nothing where it lacks nothing. */
async function complete(workbook: Workbook, sheet: FoundSheet, around: Around): Promise<HostOutcome<boolean>> {
  const addition = additionTo(recordOf(sheet.sheet), cellsOf(sheet.grid), around);
  if (addition === undefined) return done(false);
  if (addition === "reshaped") return fail("sheetReshaped", [], { sheet: sheet.name });
  const added = await workbook.complete(sheet.sheetId, addition);
  return added.ok ? done(true) : added;
}

/** The standing sheets as they are read; lists of the version before that the coming sheets count are completed first. */
async function upToDate(
  workbook: Workbook,
  standing: readonly KnownSheet[],
  coming: readonly SheetId[],
  settings: Settings,
): Promise<HostOutcome<readonly FoundSheet[]>> {
  const needed = withNeeds(coming, () => false, true);
  let read = await readKnown(workbook, standing);
  // in the order in which they build on each other, each seeing what was added to those before it
  for (const { id, kind } of records) {
    if (!read.ok) return read;
    const sheet = read.value.find((each) => each.sheet === id);
    if (!sheet || kind === "form" || !needed.includes(id)) continue;
    const completed = await complete(workbook, sheet, aroundOf(settings, read.value, new Map()));
    if (!completed.ok) return completed;
    if (completed.value) read = await readKnown(workbook, standing);
  }
  return read;
}

/** What the B01 of the year before says, where the workbook has that as well. */
async function lastYearIn(
  workbook: Workbook,
  known: readonly KnownSheet[],
  { year }: Settings,
): Promise<HostOutcome<LastYear | undefined>> {
  const before = existingOf(known, "B01", year - 1);
  if (!before) return done(undefined);
  const read = await readKnown(workbook, [before]);
  if (!read.ok) return read;
  const [sheet] = read.value;
  return done(sheet && figuresOfYear(sheet, year - 1));
}

/**
 * Computes the cells of a sheet anew that its record computes; what staff typed stays.
 *
 * @param given last year's figures, from another file; else those of the workbook's own B01 of that year, if it has one
 */
export async function refreshSheet(
  workbook: Workbook,
  existing: KnownSheet,
  settings: Settings,
  given?: LastYear,
): Promise<HostOutcome<void>> {
  const looked = await workbook.sheets();
  if (!looked.ok) return looked;
  const known = knownSheets(looked.value);
  const ofYear = { ...settings, year: existing.year ?? settings.year };
  const standing = records.flatMap(({ id }) => existingOf(known, id, ofYear.year) ?? []);
  const record = recordOf(existing.sheet);
  const others = withNeeds([existing.sheet], () => false, true).filter((id) => id !== existing.sheet);
  const read = await upToDate(workbook, standing, others, ofYear);
  if (!read.ok) return read;
  const itself = read.value.find(({ sheetId }) => sheetId === existing.sheetId);
  if (record.kind === "list" && itself) {
    const completed = await complete(workbook, itself, aroundOf(ofYear, read.value, new Map()));
    const pushed = pushedDown(itself);
    if (!completed.ok || pushed === undefined) return completed.ok ? done(undefined) : completed;
    const { plan } = planAnew(existing, read.value, ofYear);
    return workbook.setPrintArea(existing.sheetId, { name: itself.name, page: pushedPage(plan.page, pushed) });
  }
  const isAsked = given === undefined && record.id === "B01";
  const lastYear = isAsked ? await lastYearIn(workbook, known, ofYear) : done(given);
  if (!lastYear.ok) return lastYear;
  return workbook.refresh(existing.sheetId, planAnew(existing, read.value, ofYear, lastYear.value).plan);
}

/** How a sheet that stands would be written now. */
interface Anew {
  readonly plan: SheetPlan;
  /** Of a list: rows at its end that nobody has typed into, as far as it is as long as it was inserted. */
  readonly blankRows: number;
}

/** By the sheets found: a form with the rows it has, a list with what staff typed into it. */
export function planAnew(
  { sheet, sheetId, name }: KnownSheet,
  found: readonly FoundSheet[],
  settings: Settings,
  lastYear?: LastYear,
): Anew {
  const record = recordOf(sheet);
  const itself = found.find((each) => each.sheetId === sheetId);
  const typed = itself ? rowsTypedInto(record, itself) : undefined;
  const around = aroundOf(settings, found, new Map(), lastYear);
  const own = typed && (record.kind === "form" ? { standing: typed } : { rows: typed });
  const begun = record.kind === "form" ? 0 : record.rows(around).length + record.blankRows;
  return {
    plan: { ...layOut(record, { ...around, ...own }), name },
    blankRows: Math.max(0, begun - (typed?.length ?? 0)),
  };
}

/**
 * Has the forms that stood before count the sheets that were inserted: else they would go on with typed figures while the pane counts.
 * One that cannot be computed in place is left as it is, and the overview says that it is behind.
 */
export async function refreshForms(
  workbook: Workbook,
  inserted: readonly InsertedSheet[],
  settings: Settings,
): Promise<void> {
  const looked = await workbook.sheets();
  if (!looked.ok) return;
  const isNew = ({ sheetId }: KnownSheet): boolean => inserted.some((each) => each.sheetId === sheetId);
  const came = new Set(inserted.map(({ sheet }) => sheet));
  for (const { id, kind } of records) {
    const linked = kind === "form" && needsOf(recordOf(id)).linked.some((each) => came.has(each));
    const form = linked ? existingOf(knownSheets(looked.value), id, settings.year) : undefined;
    if (form && !isNew(form)) await refreshSheet(workbook, form, settings);
  }
}
