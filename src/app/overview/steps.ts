import type { SheetId } from "../../report/record";
import { columnIndex, geometryOf, keyOf } from "../../report/geometry";
import { recordOf } from "../../report/sheets";
import { basicSheetOf, decidingSheetOf } from "../../report/sources";
import { allOf } from "../sheetsInWorkbook";
import type { FoundSheet } from "../sheetTable";
import type { CellOf, Problem, TargetOverview } from "./targetOverview";

export interface StepTarget {
  readonly id: string;
  readonly number: number;
}

/** One thing on the way to a whole B01, done or to be done. */
export type Step = { readonly isDone: boolean } &
  /** `deleted`: those of them that B01 counted before they were deleted. */
  (
    | { readonly is: "insert"; readonly sheets: readonly SheetId[]; readonly deleted: readonly SheetId[] }
    /** A register, and where its first name belongs. */
    | { readonly is: "fill"; readonly sheet: FoundSheet; readonly at: CellOf }
    | { readonly is: "mend"; readonly count: number }
    /** A B01 that says something else than what was counted. */
    | { readonly is: "update"; readonly sheet: FoundSheet }
    /** Targets that nothing counts, by code and number in B01, and where the figures of the first one belong. */
    | {
        readonly is: "type";
        readonly targets: readonly StepTarget[];
        readonly at: CellOf;
        /** Those that decide these targets and could be inserted in place of typing. */
        readonly deciding: readonly SheetId[];
      }
  );

const distinct = (sheets: readonly FoundSheet[]): readonly FoundSheet[] => [
  ...new Map(sheets.map((sheet) => [sheet.sheetId, sheet])).values(),
];

/** Registers without which a target has no figures, and B01: what is not there, or else what is. */
function insertStep(found: readonly FoundSheet[], targets: readonly TargetOverview[], year: number): Step {
  const isThere = (id: SheetId): boolean => allOf(found, id, year).length > 0;
  const needed = targets.flatMap(({ target, figures }) => {
    const register = basicSheetOf(target.id);
    // a form may count what the register would
    const isElsewhere = figures.from === "register" && figures.sheet.sheet !== register;
    return register === undefined || figures.from === "typed" || isElsewhere ? [] : [register];
  });
  const sheets = [...new Set<SheetId>([...needed, "B01"])];
  const missing = sheets.filter((id) => !isThere(id));
  const deleted = targets.flatMap(({ figures }) =>
    figures.from === "nothing" && figures.isDeleted && figures.register !== undefined ? [figures.register] : [],
  );
  return {
    is: "insert",
    sheets: missing.length > 0 ? missing : sheets,
    deleted: [...new Set(deleted)],
    isDone: missing.length === 0,
  };
}

/** Where the first name is written, as the sheet is inserted. */
function firstCellOf(sheet: FoundSheet): CellOf {
  const record = recordOf(sheet.sheet);
  return { sheet, row: geometryOf(record).firstRow, column: columnIndex(record, keyOf(record)) };
}

function fillSteps(targets: readonly TargetOverview[]): readonly Step[] {
  const registers = targets.flatMap(({ figures, standing }) =>
    figures.from === "register" ? [{ sheet: figures.sheet, isEmpty: standing === "emptyList" }] : [],
  );
  return distinct(registers.map(({ sheet }) => sheet)).map((sheet) => ({
    is: "fill",
    sheet,
    at: firstCellOf(sheet),
    isDone: !registers.some((each) => each.sheet.sheetId === sheet.sheetId && each.isEmpty),
  }));
}

function typeSteps(targets: readonly TargetOverview[]): readonly Step[] {
  const typed = targets.flatMap(({ target, figures, standing }, index) => {
    const at = figures.from === "typed" ? figures : figures.from === "nothing" ? figures.at : undefined;
    return basicSheetOf(target.id) === undefined && at
      ? [{ id: target.id, number: index + 1, at, isDone: standing !== "noFigures" }]
      : [];
  });
  const open = typed.filter(({ isDone }) => !isDone);
  const [first] = open.length > 0 ? open : typed;
  if (!first) return [];
  const named = (open.length > 0 ? open : typed).map(({ id, number }) => ({ id, number }));
  const deciding = [...new Set(named.flatMap(({ id }) => decidingSheetOf(id) ?? []))];
  return [{ is: "type", targets: named, at: first.at, deciding, isDone: open.length === 0 }];
}

/**
 * What is left to do until B01 is whole: sheets to insert, registers to fill, cells to mend, figures to type; done steps stand among
 * them, so that the way can be seen. Empty once all is done.
 */
export function stepsTo(
  found: readonly FoundSheet[],
  { targets, problems }: { readonly targets: readonly TargetOverview[]; readonly problems: readonly Problem[] },
  year: number,
): readonly Step[] {
  const otherwise = targets.flatMap((each) => each.otherwise.map(({ sheet }) => sheet));
  const steps: readonly Step[] = [
    insertStep(found, targets, year),
    ...fillSteps(targets),
    ...(problems.length > 0 ? [{ is: "mend", count: problems.length, isDone: false } as const] : []),
    ...distinct(otherwise).map((sheet) => ({ is: "update", sheet, isDone: false }) as const),
    ...typeSteps(targets),
  ];
  return steps.every(({ isDone }) => isDone) ? [] : steps;
}
