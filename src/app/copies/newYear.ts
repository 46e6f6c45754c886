import { fold } from "../../domain/fold";
import { type FileOutcome, fail } from "../../domain/problem";
import { textOf } from "../../domain/textOf";
import { isFormula, type PlanCell, type SheetPlan } from "../../report/plan";
import { recordOf } from "../../report/sheets";
import type { Settings } from "../../report/settings";
import { markOf } from "../../report/layOut";
import type { NewYearMade } from "../../words/copyPane";
import { planAnew } from "../insert/insertSheets";
import { figuresOfYear, type LastYear } from "../insert/lastYear";
import { FORM_COLUMNS } from "../overview/formRows";
import { isYear, readSettings } from "../settings/settingsStore";
import { kindOf, targetOf } from "../sheetNames";
import { type FoundSheet, sheetTable } from "../sheetTable";
import type { CopiedWorkbook, CopyFiles, NewValue, NewYearOrder } from "./copyFiles";
import { ourSheets } from "./ourSheets";
import { clearedRows } from "./results";
import { settingsIn } from "./settingsCell";

/** What came of a copy for the new year. */
export interface NewYearCopy extends NewYearMade {
  readonly bytes: Uint8Array<ArrayBuffer>;
}

interface Moved {
  readonly values: readonly NewValue[];
  readonly formulas: NewYearOrder["formulas"];
  readonly lookAt: boolean;
}

const cellsOfPlan = ({ blocks }: SheetPlan): ReadonlyMap<string, { row: number; column: number; cell: PlanCell }> =>
  new Map(
    blocks.flatMap(({ at, cells }) =>
      cells.flatMap((line, r) =>
        line.flatMap((cell, c) => {
          const [row, column] = [at.row + r, at.column + c];
          return cell === null ? [] : [[`${row},${column}`, { row, column, cell }] as const];
        }),
      ),
    ),
  );

const sameText = (a: unknown, b: unknown): boolean =>
  fold(textOf(a as PlanCell as string)) === fold(textOf(b as string));

/**
 * What the record says otherwise of the new year: title, head, the figure a list asks for, formulas with the year in them. A cell that
 * somebody has written anew stays, but for the year in it.
 */
function movedOn(
  sheet: FoundSheet,
  [old, next]: readonly [SheetPlan, SheetPlan],
  years: readonly [number, number],
  cleared: readonly NewValue[],
): Moved {
  const { grid, name } = sheet;
  const values: NewValue[] = [];
  const formulas: NewYearOrder["formulas"][number][] = [];
  let lookAt = false;
  const free = new Set(cleared.flatMap(({ row, column, value }) => (value === null ? [`${row},${column}`] : [])));
  const [before, after] = [cellsOfPlan(old), cellsOfPlan(next)];
  for (const key of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(key), after.get(key)];
    if (JSON.stringify(was?.cell) === JSON.stringify(is?.cell)) continue;
    const { row, column } = was ?? is ?? { row: 0, column: 0 };
    const [from, to] = [was?.cell ?? null, is?.cell ?? null];
    const standing = grid.formula(row, column);
    if (isFormula(to)) {
      // what somebody typed in the place of a formula stays
      if (standing !== undefined || grid.value(row, column) === null || free.has(key))
        formulas.push({ sheet: name, row, column, formula: to.formula });
      else lookAt = true;
      continue;
    }
    if (isFormula(from) || standing !== undefined) continue;
    const value = grid.value(row, column);
    const moved = typeof value === "string" ? value.replace(yearAfterWord(years[0]), `$1${years[1]}`) : value;
    if ((value === null && from === null) || sameText(value, from))
      values.push({ sheet: name, row, column, value: typeof to === "object" ? null : to });
    else if (typeof moved === "string" && moved !== value) values.push({ sheet: name, row, column, value: moved });
    else lookAt = true;
  }
  return { values, formulas, lookAt };
}

const yearAfterWord = (year: number): RegExp => new RegExp(`(năm\\s+)${year}(?!\\d)`, "giu");

/** The settings of the workbook, or what its sheets tell of them. */
function settingsOf(workbook: CopiedWorkbook, found: readonly FoundSheet[]): Settings {
  const latest = Math.max(...found.flatMap(({ year }) => year ?? []), 0);
  const kept = settingsIn(workbook);
  return readSettings(kept?.json, latest).settings;
}

interface Ended {
  readonly said: Pick<NewYearCopy, "lastYear" | "without" | "whyNone">;
  readonly figures?: LastYear;
}

/** What part and whole the year ended with, as last year's of the next one. */
function endedWith(form: FoundSheet | undefined, year: number): Ended {
  if (!form) return { said: { lastYear: [], without: [], whyNone: "noForm" } };
  const table = sheetTable(recordOf("B01"), form, FORM_COLUMNS);
  const figures = figuresOfYear(form, year);
  const codes = table.ok
    ? table.value.rows.flatMap((_row, i) => {
        const code = textOf(table.value.column("code").at(i, 0)).trim();
        return code === "" ? [] : [code];
      })
    : [];
  if (!figures) return { said: { lastYear: [], without: codes, whyNone: "partOfYear" } };
  const stood = (code: string): boolean => figures.has(fold(code));
  return { figures, said: { lastYear: codes.filter(stood), without: codes.filter((code) => !stood(code)) } };
}

/** The cells of last year's figures of these targets, formulas too: blank, whatever they said of the year before. */
function blankLastYear(form: FoundSheet, codes: readonly string[]): NewYearOrder["formulas"] {
  const table = sheetTable(recordOf("B01"), form, FORM_COLUMNS);
  if (!table.ok) return [];
  const { value } = table;
  return value.rows.flatMap((row, i) =>
    codes.includes(textOf(value.column("code").at(i, 0)).trim())
      ? ["lastYear", "lastPart", "lastWhole"].flatMap((key) => {
          const at = value.columnOf(key);
          return at === undefined ? [] : [{ sheet: form.name, row, column: at, formula: null }];
        })
      : [],
  );
}

/** Sheets and hidden names under their new names. */
function renamed({ names, sheets }: CopiedWorkbook, found: readonly FoundSheet[], settings: Settings, next: Settings) {
  const taken = new Set(sheets.map(({ name }) => name.toLowerCase()));
  const ofYear = found.filter(({ year }) => year === settings.year);
  const newSheets: Record<string, string> = {};
  for (const { sheet, name } of ofYear) {
    const record = recordOf(sheet);
    const to = record.name(next);
    if (name !== record.name(settings) || taken.has(to.toLowerCase())) continue;
    newSheets[name] = to;
    taken.add(to.toLowerCase());
  }
  const takenNames = new Set(names.map(({ name }) => name.toLowerCase()));
  const newNames: Record<string, string> = {};
  for (const { name, formula } of names) {
    const [kind, target] = [kindOf(name), targetOf(`=${formula}`)];
    if (kind?.year !== settings.year || !target) continue;
    const record = recordOf(kind.sheet);
    const to = markOf(record, next);
    if (name.toLowerCase() !== markOf(record, settings).toLowerCase() || takenNames.has(to.toLowerCase())) continue;
    newNames[name] = to;
    takenNames.add(to.toLowerCase());
  }
  return { sheets: newSheets, names: newNames };
}

/**
 * The workbook of the next year: lists kept, results cleared, what this year's B01 ended with as last year's, the year moved on in
 * settings, heads and names of sheets. Forms of years before become values, since the lists they counted are others now. Sheets that
 * are not ours stay. The file itself is not changed.
 *
 * @returns problem `nothingOfYear` where the workbook has no sheet of ours, `yearUnknown` where nothing says of which year they are
 * @example await newYear(bytes, { files }) // { ok: true, value: { year: 2027, lastYear: ["CT01", …], … } }
 */
export async function newYear(
  bytes: Uint8Array,
  { files }: { readonly files: Pick<CopyFiles, "read" | "newYear"> },
): Promise<FileOutcome<NewYearCopy>> {
  const read = await files.read(bytes);
  if (!read.ok) return read;
  const all = ourSheets(read.value);
  if (all.length === 0) return fail("nothingOfYear", [], {});
  const settings = settingsOf(read.value, all);
  if (!isYear(settings.year)) return fail("yearUnknown", [], {});
  const next: Settings = { ...settings, year: settings.year + 1, dataDate: "" };
  // of several sheets of a kind the one inserted last counts, as everywhere
  const found = [
    ...new Map(
      all.flatMap((each) =>
        each.year === undefined || each.year === settings.year ? [[each.sheet, each] as const] : [],
      ),
    ).values(),
  ];
  const older = all.filter(
    ({ year, name }) => year !== undefined && year < settings.year && !found.some((each) => each.name === name),
  );
  const ended = endedWith(
    found.find(({ sheet }) => sheet === "B01"),
    settings.year,
  );
  const values: NewValue[] = [];
  const formulas: NewYearOrder["formulas"][number][] = [];
  const lookAt: string[] = [];
  let cleared = 0;
  for (const sheet of found) {
    const record = recordOf(sheet.sheet);
    const rows = clearedRows(record, sheet);
    cleared += rows.values.filter(({ value }) => value === null).length;
    values.push(...rows.values);
    if (record.outsideReports) continue;
    const plans = [planAnew(sheet, found, settings).plan, planAnew(sheet, found, next, ended.figures).plan] as const;
    const moved = movedOn(sheet, plans, [settings.year, next.year], rows.values);
    // what the record says of the new year goes before what was cleared
    for (const value of moved.values) {
      const at = values.findIndex(
        (each) => each.sheet === value.sheet && each.row === value.row && each.column === value.column,
      );
      if (at >= 0) values.splice(at, 1);
      values.push(value);
    }
    formulas.push(...moved.formulas);
    if (moved.lookAt) lookAt.push(sheet.name);
    if (sheet.sheet === "B01") formulas.push(...blankLastYear(sheet, ended.said.without));
  }
  const kept = settingsIn(read.value);
  if (kept) values.push(...kept.written({ ...kept.json, year: next.year, dataDate: "" }));
  const names = renamed(read.value, all, settings, next);
  const made = await files.newYear(bytes, { values, formulas, freeze: older.map(({ name }) => name), ...names });
  if (!made.ok) return made;
  return { ok: true, value: { bytes: made.value, year: next.year, ...ended.said, cleared, lookAt } };
}
