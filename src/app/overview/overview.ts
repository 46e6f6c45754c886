import { judge, needed, prospect } from "../../compute/judge";
import { schemeOf } from "../../compute/lookUp";
import type { Tally } from "../../compute/tally";
import { fold } from "../../domain/fold";
import type { Issue, Outcome } from "../../domain/problem";
import { percentText } from "../../domain/percent";
import type { Scheme } from "../../domain/rating";
import type { Target } from "../../domain/target";
import type { Verdict } from "../../domain/verdict";
import type { ListedTarget } from "../../read/ownTargets";
import { capacityOf } from "../../report/geometry";
import type { SheetId } from "../../report/record";
import type { Settings } from "../../report/settings";
import { recordOf } from "../../report/sheets";
import { sources } from "../../report/sources";
import type { Subject } from "./countSubjects";
import { type Beside, countRegister } from "./countRegister";
import { builtIn, judgedTargets, ownTargets } from "./judgedTargets";
import { TYPED_COLUMNS, type TypedRow, typedRows } from "./typedRows";
import { existingOf } from "../sheetsInWorkbook";
import { type FoundSheet, sheetTable, type SheetTable, wholeList } from "../sheetTable";

/** A verdict, or why there is none; "open": subjects whose state nobody knows could turn it. */
export type Standing = Verdict | "open" | "unclear" | "noFigures" | "notYetDue";

/** Where a target's figures come from. */
export type FiguresFrom =
  | { readonly from: "register"; readonly sheet: FoundSheet }
  | { readonly from: "typed"; readonly sheet: FoundSheet; readonly row: number; readonly column: number }
  /** `register` is the sheet it would be counted from. */
  | { readonly from: "nothing"; readonly register: SheetId | undefined };

/** One target as it stands now. */
export interface TargetOverview {
  readonly target: Target;
  readonly figures: FiguresFrom;
  /** Absent while there are no figures or they cannot all be read. */
  readonly tally?: Tally;
  readonly standing: Standing;
  /** "98,28%"; "" without figures. */
  readonly percent: string;
  /** How many more subjects are needed; 0 when met or unknown. */
  readonly needed: number;
  readonly subjects: readonly Subject[];
  /** B01 has typed figures for a target that is counted from a register, and they differ from it. */
  readonly typedOtherwise?: {
    readonly sheet: FoundSheet;
    readonly row: number;
    readonly column: number;
    readonly text: string;
  };
  /** The year at whose end it was to be judged lies behind. */
  readonly milestonePassed: boolean;
  /** Whether the figure is the one of that year's end; else it is today's. */
  readonly atMilestone: boolean;
  /** Subjects in the whole of whom nobody knows since when they have what is counted. */
  readonly undated: number;
  /** Each with its percentage, "" where there is nobody. */
  readonly beside: readonly (Beside & { readonly percent: string })[];
}

/** A problem with the sheet it stands on. */
export interface Problem {
  readonly issue: Issue;
  readonly sheet: FoundSheet;
  readonly row: number;
  readonly column: number;
}

/** All targets of the workbook, computed from its registers. */
export interface Overview {
  readonly targets: readonly TargetOverview[];
  readonly problems: readonly Problem[];
  /** Registers longer than the formulas in forms look. */
  readonly tooLong: readonly { readonly sheet: FoundSheet; readonly capacityRows: number }[];
}

export interface OverviewOptions {
  /** The year whose yearly sheets count, and the period: yearly targets are judged at the year's end only. */
  readonly settings: Pick<Settings, "year" | "period">;
  /** Decimal mark of percentages. */
  readonly comma: string;
}

/** Figures of one target before it is judged. */
interface Figures {
  readonly figures: FiguresFrom;
  readonly beside?: readonly Beside[];
  readonly undated?: number;
  readonly atMilestone?: boolean;
  readonly tally: Outcome<Tally> | undefined;
  readonly subjects: readonly Subject[];
}

const lastRowOf = ({ rows, captionRow }: SheetTable): number => rows.at(-1) ?? captionRow;

function standingOf(tally: Outcome<Tally> | undefined, undated: number, { limit }: Target, isEarly: boolean): Standing {
  if (!tally) return "noFigures";
  if (!tally.ok) return "unclear";
  const { part, whole } = tally.value;
  const verdict = judge(part, whole, limit);
  if (isEarly && verdict !== "nothingToCount") return "notYetDue";
  return prospect(part, whole, undated, limit) === "open" ? "open" : verdict;
}

/** What a figure is made of, and no more. */
const tallyOf = ({ part, whole, unknown }: Tally): Tally => ({ part, whole, unknown });

function overviewOf(
  target: ListedTarget,
  { figures, tally, subjects, beside = [], undated = 0, atMilestone = false }: Figures,
  typed: TypedRow | undefined,
  { comma, settings }: OverviewOptions,
): TargetOverview {
  const counted = tally?.ok ? tallyOf(tally.value) : undefined;
  const hasWhole = counted !== undefined && counted.whole > 0;
  const isEarly = target.period === "year" && settings.period !== "NAM";
  const typedTally =
    figures.from === "register" && typed && !typed.isFormula && typed.tally?.ok ? typed.tally.value : undefined;
  const differs = typed && typedTally && (typedTally.part !== counted?.part || typedTally.whole !== counted.whole);
  return {
    target,
    figures,
    ...(counted ? { tally: counted } : {}),
    standing: standingOf(tally, undated, target, isEarly),
    percent: hasWhole ? percentText(counted.part, counted.whole, target.limit, comma) : "",
    needed: hasWhole && !isEarly ? needed(counted.part, counted.whole, target.limit) : 0,
    subjects,
    ...(differs
      ? { typedOtherwise: { ...place(typed), sheet: typed.sheet, text: `${typedTally.part}/${typedTally.whole}` } }
      : {}),
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
      problems.push({ issue, sheet, row: at?.row ?? 0, column: at?.column ?? 0 });
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
  const form = sheetOf("B01");
  const formTable = form && read(form, sheetTable(recordOf(form.sheet), form, TYPED_COLUMNS));
  const typed = form && formTable ? typedRows(form, formTable) : new Map<string, TypedRow>();

  const dueYearOf = (id: string): number | undefined => listed.find((each) => fold(each.id) === fold(id))?.dueYear;

  function figuresOf(target: ListedTarget): Figures {
    const source = sources[target.id];
    const register = source && sheetOf(source.sheet);
    if (!source || !register) {
      const row = typed.get(fold(target.id));
      if (!row?.tally) return { figures: { from: "nothing", register: source?.sheet }, tally: undefined, subjects: [] };
      if (!row.tally.ok) add(row.tally.issues, row.sheet);
      return { figures: { from: "typed", sheet: row.sheet, ...place(row) }, tally: row.tally, subjects: [] };
    }
    const table = tableOf(register);
    const figures = { from: "register", sheet: register } as const;
    if (!table || !scheme) return { figures, tally: { ok: false, issues: unreadable(problems) }, subjects: [] };
    const counting = { record: recordOf(source.sheet), table, scheme, dueYearOf };
    const count = countRegister(counting, source, passedYear(target, options.settings) !== undefined);
    add([...(count.tally.ok ? [] : count.tally.issues), ...count.besideIssues], register);
    return { figures, ...count };
  }

  const all = targets.map(({ issues, ...target }) => {
    const figures = figuresOf(target);
    if (targetSheet) add(issues, targetSheet);
    // without the workbook's own limit no figure can be judged
    const limits = isListLost ? unreadable(problems) : issues;
    const judged = figures.tally ? { ...figures, tally: withheld(figures.tally, limits) } : figures;
    return overviewOf(target, judged, typed.get(fold(target.id)), options);
  });
  const tooLong = [...tables.entries()].flatMap(([id, table]) => {
    const sheet = sheetOf(id);
    const capacityRows = capacityOf(recordOf(id));
    const isLong = table && sheet && recordOf(id).kind === "list" && lastRowOf(table) - table.captionRow > capacityRows;
    return isLong ? [{ sheet, capacityRows }] : [];
  });
  return { targets: all, problems: inOrder(problems), tooLong };
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
