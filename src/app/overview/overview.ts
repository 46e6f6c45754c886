import { needed } from "../../compute/judge";
import { schemeOf } from "../../compute/lookUp";
import type { Tally } from "../../compute/tally";
import { isBlank } from "../../domain/cell";
import { fold } from "../../domain/fold";
import type { Issue, Outcome } from "../../domain/problem";
import { everyOne } from "../../domain/limit";
import { percentText } from "../../domain/percent";
import type { Scheme } from "../../domain/rating";
import type { Target } from "../../domain/target";
import type { ListedTarget } from "../../read/ownTargets";
import { asStanding } from "../../report/asStanding";
import { captionsIn } from "../../report/foundPlaces";
import { capacityOf, keyOf } from "../../report/geometry";
import type { SheetId } from "../../report/record";
import type { Settings } from "../../report/settings";
import { recordOf } from "../../report/sheets";
import { decidingSheetOf, type Source, sourceIn } from "../../report/sources";
import type { Subject } from "./countSubjects";
import { type Beside, countRegister } from "./countRegister";
import { type Counting, judgedOf } from "./counting";
import { builtIn, judgedTargets, ownTargets } from "./judgedTargets";
import { FORM_COLUMNS, type FormRow, formRows } from "./formRows";
import { otherwiseIn } from "./otherwise";
import { type Standing, standingOf } from "./standing";
import { type Step, stepsTo } from "./steps";
import type { CellOf, FiguresFrom, Problem, TargetOverview } from "./targetOverview";
import { allOf, existingOf } from "../sheetsInWorkbook";
import { type FoundSheet, sheetTable, type SheetTable, wholeList } from "../sheetTable";

export type { CellOf, FiguresFrom, Problem, Standing, TargetOverview };

/** A level of the rating list: its code, or its name where it has none, and its name. */
export interface LevelName {
  readonly id: string;
  readonly name: string;
}

/** All targets of the workbook, computed from its registers. */
export interface Overview {
  readonly targets: readonly TargetOverview[];
  readonly problems: readonly Problem[];
  /** Registers longer than the formulas in forms look. */
  readonly tooLong: readonly { readonly sheet: FoundSheet; readonly capacityRows: number }[];
  /** The levels of the workbook's own rating list, from the best; none without one. */
  readonly levels: readonly LevelName[];
  /** On the way to a whole B01; none once it is. */
  readonly steps: readonly Step[];
}

export interface OverviewOptions {
  /** The year whose yearly sheets count, and the period: yearly targets are judged at the year's end only. */
  readonly settings: Pick<Settings, "year" | "period">;
  /** Decimal mark of percentages. */
  readonly comma: string;
  /** Default: yes. What the B01s say may be a calculation behind. */
  readonly comparesForms?: boolean;
}

/** Figures of one target before it is judged. */
interface Figures {
  readonly figures: FiguresFrom;
  readonly beside?: readonly Beside[];
  readonly undated?: number;
  readonly atMilestone?: boolean;
  readonly tally: Outcome<Tally> | undefined;
  readonly subjects: readonly Subject[];
  /** The register has no row yet. */
  readonly isEmpty?: boolean;
  /** Each subject was held against the limit; every one of them must meet it. */
  readonly isEach?: true;
  /** What was counted, where that is not what the target's own words say. */
  readonly counts?: Source["counts"];
}

function namesNobody(table: SheetTable, key: string): boolean {
  const keys = table.column(key);
  return table.rows.every((_row, index) => isBlank(keys.at(index, 0)));
}

const lastRowOf = ({ rows, captionRow }: SheetTable): number => rows.at(-1) ?? captionRow;

/** What a figure is made of, and no more. */
const tallyOf = ({ part, whole, unknown }: Tally): Tally => ({ part, whole, unknown });

function overviewOf(
  target: ListedTarget,
  { figures, tally, subjects, beside = [], undated = 0, atMilestone = false, isEmpty = false }: Figures,
  rows: readonly FormRow[],
  { comma, settings, comparesForms = true }: OverviewOptions,
): TargetOverview {
  const isBare = isEmpty && tally?.ok === true;
  const counted = tally?.ok && !isBare ? tallyOf(tally.value) : undefined;
  const hasWhole = counted !== undefined && counted.whole > 0;
  const isEarly = target.period === "year" && settings.period !== "NAM";
  const standing = isBare ? "emptyList" : standingOf(tally, undated, target, isEarly);
  const otherwise = comparesForms ? rows.flatMap((row) => otherwiseIn(row, counted, standing) ?? []) : [];
  return {
    target,
    figures,
    ...(counted ? { tally: counted } : {}),
    // what already has no verdict keeps its own reason
    standing: otherwise.length > 0 && standing !== "unclear" ? "otherwise" : standing,
    percent: hasWhole ? percentText(counted.part, counted.whole, target.limit, comma) : "",
    // no shortfall beside a verdict that is withheld
    needed: hasWhole && !isEarly && otherwise.length === 0 ? needed(counted.part, counted.whole, target.limit) : 0,
    subjects,
    otherwise,
    milestonePassed: passedYear(target, settings) !== undefined,
    atMilestone,
    undated,
    beside: beside.map((each) => ({
      ...each,
      percent: each.tally.whole > 0 ? percentText(each.tally.part, each.tally.whole, target.limit, comma) : "",
    })),
  };
}

/** The year due, once it is over. */
const passedYear = ({ dueYear }: Target, { year }: Pick<Settings, "year">): number | undefined =>
  dueYear !== undefined && dueYear < year ? dueYear : undefined;

const place = ({ row, column }: { row: number; column: number }): { row: number; column: number } => ({ row, column });

/**
 * Every target as it stands, from the sheets found in the workbook. Pure.
 *
 * Registers are counted by the rules of the custom functions; a target without a register takes the figures typed into B01.
 * Where a list of this workbook cannot be read, no verdict is given on what depends on it.
 */
export function overview(found: readonly FoundSheet[], options: OverviewOptions): Overview {
  const { year } = options.settings;
  const problems: Problem[] = [];
  const add = (issues: readonly Issue[], sheet: FoundSheet): void => {
    for (const issue of issues) {
      const at = issue.at[0];
      // a form's figures can fail for a cell of the list it counts
      const on = at?.in === "cell" ? found.find(({ name }) => name === at.sheet) : undefined;
      problems.push({ issue, sheet: on ?? sheet, row: at?.row ?? 0, column: at?.column ?? 0 });
    }
  };
  const sheetOf = (id: SheetId): FoundSheet | undefined => existingOf(found, id, year);
  function read<T>(sheet: FoundSheet | undefined, outcome: Outcome<T>): T | undefined {
    if (outcome.ok) return outcome.value;
    if (sheet) add(outcome.issues, sheet);
    return undefined;
  }

  const targetSheet = sheetOf("DM_CHITIEU");
  const ratingSheet = sheetOf("DM_XEPLOAI");
  const own = targetSheet && read(targetSheet, ownTargets(wholeList(targetSheet)));
  const isListLost = targetSheet !== undefined && own === undefined;
  const listed = own ?? builtIn;
  const targets = judgedTargets(listed);
  const scheme: Scheme | undefined = read(ratingSheet, schemeOf(ratingSheet && wholeList(ratingSheet)));

  const tables = new Map<SheetId, SheetTable | undefined>();
  const tableOf = (sheet: FoundSheet): SheetTable | undefined => {
    if (!tables.has(sheet.sheet)) tables.set(sheet.sheet, read(sheet, sheetTable(recordOf(sheet.sheet), sheet)));
    return tables.get(sheet.sheet);
  };
  const forms = allOf(found, "B01", year).map((form) => {
    const table = read(form, sheetTable(recordOf(form.sheet), form, FORM_COLUMNS));
    return table ? formRows(form, table) : new Map<string, FormRow>();
  });
  const rowsOf = (id: string): readonly FormRow[] => forms.flatMap((rows) => rows.get(fold(id)) ?? []);

  const dueYearOf = (id: string): number | undefined => listed.find((each) => fold(each.id) === fold(id))?.dueYear;

  /** A sheet to be counted; undefined while it, or the list of ratings, cannot be read. */
  function countingOn(sheet: FoundSheet): Counting | undefined {
    const table = tableOf(sheet);
    if (!table || !scheme) return undefined;
    const other = (id: SheetId): Counting | undefined => {
      const another = sheetOf(id);
      return another && countingOn(another);
    };
    const record = asStanding(
      recordOf(sheet.sheet),
      captionsIn(sheet.grid, table.captionRow, (key) => table.columnOf(key)),
    );
    return { record, sheet, table, scheme, dueYearOf, other };
  }

  function figuresOf(target: ListedTarget): Figures {
    const isBlank = (id: SheetId): boolean => {
      const sheet = sheetOf(id);
      const table = sheet && tableOf(sheet);
      return table !== undefined && namesNobody(table, keyOf(recordOf(id)));
    };
    const source = sourceIn(target.id, (id) => sheetOf(id) !== undefined, isBlank);
    const deciding = source && sheetOf(source.sheet);
    if (!source || !deciding) {
      const rows = rowsOf(target.id);
      const isDeleted = rows.some(({ isCut }) => isCut);
      // the form inserted last counts; figures typed into another one are not lost behind it
      const row = rows.filter(({ tally }) => tally !== undefined).at(-1);
      if (!row?.tally) {
        const [blank] = rows.slice(-1);
        const nothing: FiguresFrom = {
          from: "nothing",
          register: decidingSheetOf(target.id),
          ...(isDeleted ? { isDeleted } : {}),
          ...(blank ? { at: { sheet: blank.sheet, ...place(blank) } } : {}),
        };
        return { figures: nothing, tally: undefined, subjects: [] };
      }
      if (!row.tally.ok) add(row.tally.issues, row.sheet);
      return { figures: { from: "typed", sheet: row.sheet, ...place(row) }, tally: row.tally, subjects: [] };
    }
    const counting = countingOn(deciding);
    if (!counting) {
      const figures = { from: "register", sheet: deciding } as const;
      return { figures, tally: { ok: false, issues: unreadable(problems) }, subjects: [] };
    }
    const count = countRegister(counting, source, passedYear(target, options.settings) !== undefined);
    const judged = judgedOf(counting.record, source.judged);
    // the subjects of some sheets stand in another one
    const base = judged.by === "rows" ? counting.other(judged.subjects.sheet) : counting;
    const register = base?.sheet ?? deciding;
    const figures = { from: "register", sheet: register } as const;
    const isEmpty =
      judged.by === "formula"
        ? count.tally.ok && count.subjects.length === 0
        : base !== undefined && namesNobody(base.table, keyOf(base.record));
    add([...(count.tally.ok ? [] : count.tally.issues), ...count.besideIssues], register);
    return {
      figures,
      ...count,
      isEmpty,
      ...(source.isEach ? { isEach: true } : {}),
      ...(source.counts ? { counts: source.counts } : {}),
    };
  }

  const all = targets.map(({ issues, ...target }) => {
    const figures = figuresOf(target);
    if (targetSheet) add(issues, targetSheet);
    // without the workbook's own limit no figure can be judged
    const limits = isListLost ? unreadable(problems) : issues;
    const judged = figures.tally ? { ...figures, tally: withheld(figures.tally, limits) } : figures;
    const held = { ...target, ...figures.counts, ...(figures.isEach ? { limit: everyOne } : {}) };
    return overviewOf(held, judged, rowsOf(target.id), options);
  });
  const tooLong = [...tables.entries()].flatMap(([id, table]) => {
    const sheet = sheetOf(id);
    const capacityRows = capacityOf(recordOf(id));
    const isLong = table && sheet && recordOf(id).kind === "list" && lastRowOf(table) - table.captionRow > capacityRows;
    return isLong ? [{ sheet, capacityRows }] : [];
  });
  const counted = { targets: all, problems: inOrder(problems) };
  const levels = ratingSheet && scheme ? scheme.levels.map(({ id, name }) => ({ id, name })) : [];
  return { ...counted, tooLong, levels, steps: stepsTo(found, counted, year) };
}

/** The figures, or what keeps them from being judged. */
function withheld<T>(tally: Outcome<T>, issues: readonly Issue[]): Outcome<T> {
  const [first, ...rest] = issues;
  return first ? { ok: false, issues: [first, ...rest] } : tally;
}

/** The problems already listed are the reason. */
function unreadable(problems: readonly Problem[]): readonly [Issue, ...Issue[]] {
  const [first, ...rest] = problems.map(({ issue }) => issue);
  if (!first) throw new Error("unreadable without a problem");
  return [first, ...rest];
}

/** As they stand in the workbook, from above. Two targets counted from one column meet the same problems. */
function inOrder(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  const sheets = [...new Set(problems.map(({ sheet }) => sheet.sheetId))];
  const place = ({ sheetId }: FoundSheet): number => sheets.indexOf(sheetId);
  const ordered = [...problems].sort((a, b) => place(a.sheet) - place(b.sheet) || a.row - b.row || a.column - b.column);
  return ordered.filter(({ issue, sheet, row, column }) => {
    const key = `${sheet.sheetId} ${row} ${column} ${issue.code}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
