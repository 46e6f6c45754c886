import { pointsTo } from "../app/sheetNames";
import type { Box } from "../domain/a1";
import { isFormula, type PlanBlock, type PlanCell, type RowHeight, type SheetPlan } from "../report/plan";
import { textCells, type Written, written } from "./cellsToWrite";
import { refuse } from "./orIssue";
import { type Layer, layersOf } from "./paint";
import { whileOpen } from "./protection";
import { demandFloor, patient } from "./requirements";
import { rangeOf } from "./writePlan";
import { demandWritable, sheetToWrite } from "./sheetToWrite";

/** A block of the form as it stands and as it is planned. */
interface Standing {
  readonly block: PlanBlock;
  readonly formulas: readonly (readonly unknown[])[];
}

/** A block of which only the cells to write are not null, and where a number format must come first. */
interface Rewrite {
  readonly at: Box;
  readonly cells: readonly (readonly Written[])[];
  readonly formats: readonly { readonly at: Box; readonly format: string }[];
  /** Captions that stand over both rows of the head now, and stood in the lower one. */
  readonly merges: readonly Box[];
}

/**
 * Writes again what a form computes. What somebody typed stays: a computed cell that holds a typed value is left alone. Ours
 * are captions, computed cells, and everything in hidden columns; rows that are lower than their words need are made higher. A list is
 * left as it is.
 *
 * Refused where rows or columns were added, removed or moved: formulas would land in the wrong rows.
 */
export async function refreshForm(sheetId: string, plan: SheetPlan): Promise<void> {
  if (plan.table) return;
  demandFloor();
  await Excel.run(patient, async (context) => {
    const { workbook } = context;
    const sheet = sheetToWrite(context, sheetId);
    workbook.names.load("items/formula");
    const asked = plan.blocks
      .filter(({ at }) => at.row >= plan.page.repeatedRows.first)
      .map((block) => ({ block, range: rangeOf(sheet, block.at).load("formulas") }));
    const heights = plan.rowHeights.map((height) => ({ ...height, range: heightOf(sheet, height.row) }));
    await context.sync();
    demandWritable(context);
    const standing = asked.map(({ block, range }): Standing => ({ block, formulas: range.formulas }));
    const formulas = workbook.names.items.map(({ formula }) => String(formula));
    const isInPlace = Object.values(plan.names).every((box) =>
      formulas.some((formula) =>
        widthsOf(box, plan).some((columns) => pointsTo(formula, sheet.name, { ...box, columns })),
      ),
    );
    if (!isInPlace || standing.some((each) => isReshaped(each, plan))) refuse("sheetReshaped", { sheet: sheet.name });
    const layers = layersOf(plan.styles);
    const looks = {
      higher: heights.filter(({ points, range }) => points - range.format.rowHeight > ONE_PIXEL_POINTS),
      hidden: newlyHidden(standing, plan),
    };
    await rewrite(
      context,
      sheet,
      standing.map((each) => rewriteOf(each, plan, layers)),
      looks,
    );
  });
}

/** Heights are whole pixels. */
const ONE_PIXEL_POINTS = 0.75;

const heightOf = (sheet: Excel.Worksheet, row: number): Excel.Range =>
  rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).load("format/rowHeight");

/** What a sheet has besides its cells: rows to be made higher, columns to be hidden that come with their captions now. */
interface Looks {
  readonly higher: readonly RowHeight[];
  readonly hidden: readonly number[];
}

/** Hidden columns that the form of an earlier version does not have. One that somebody shows to look at it stays in sight. */
const newlyHidden = (standing: readonly Standing[], { hiddenColumns, page }: SheetPlan): readonly number[] =>
  standing.flatMap(({ block: { at, cells }, formulas }) =>
    at.row > page.repeatedRows.last
      ? []
      : hiddenColumns.filter((column) => {
          const c = column - at.column;
          return cells.some((row, r) => text(row[c]) !== "" && text(formulas[r]?.[c]) === "");
        }),
  );

const text = (value: unknown): string =>
  typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? String(value) : "";

/** Forms of earlier versions may lack columns that stand beside the page, the last ones. */
const widthsOf = ({ columns }: Box, { page }: SheetPlan): readonly number[] =>
  Array.from({ length: columns - (page.printed?.columns ?? columns) + 1 }, (_, i) => columns - i);

const COLUMN_NUMBER = /^\(\d+\)/u;

/** Whether a caption stands over another column than planned, and not over its own: columns moved, or are in another order. */
const areCaptionsMoved = ({ block: { cells }, formulas }: Standing): boolean =>
  cells.some((row, r) =>
    row.some((cell, c) => {
      const caption = text(cell);
      const isOnce = row.filter((other) => text(other) === caption).length === 1;
      if (caption === "" || COLUMN_NUMBER.test(caption) || !isOnce || text(formulas[r]?.[c]) === caption) return false;
      return formulas[r]?.some((standing) => text(standing) === caption) ?? false;
    }),
  );

/**
 * Whether rows stand elsewhere than planned. A row is known by words that no other row has in the same column: one of them in
 * another row means that rows moved. None of them anywhere may be rewording, if the row still computes what it should.
 */
function isReshaped(standing: Standing, { page }: SheetPlan): boolean {
  const {
    block: { at, cells },
    formulas,
  } = standing;
  if (at.row <= page.repeatedRows.last) return areCaptionsMoved(standing);
  // a line below the figures, of which nothing is written: it may be reworded, or stand in another row
  if (at.rows === 1 && at.columns === 1 && cells.flat().every((cell) => !isFormula(cell))) return false;
  const planned = cells.map((row) => row.map((cell) => (cell !== null && typeof cell === "object" ? "" : text(cell))));
  const isOwn = (r: number, c: number): boolean => {
    const word = planned[r]?.[c] ?? "";
    return word !== "" && planned.every((row, other) => other === r || row[c] !== word);
  };
  return planned.some((row, r) => {
    const own = row.flatMap((_, c) => (isOwn(r, c) ? [c] : []));
    if (own.length === 0 || own.some((c) => text(formulas[r]?.[c]) === row[c])) return false;
    const isElsewhere = own.some((c) => formulas.some((other) => text(other[c]) === row[c]));
    const computes = cells[r]?.some((cell, c) => isFormula(cell) && text(formulas[r]?.[c]).startsWith("="));
    return isElsewhere || !computes;
  });
}

function rewriteOf({ block: { at, cells }, formulas }: Standing, plan: SheetPlan, layers: readonly Layer[]): Rewrite {
  const isText = textCells(layers);
  const isCaption = at.row <= plan.page.repeatedRows.last;
  const formats: { at: Box; format: string }[] = [];
  const merges: Box[] = [];
  const chosen = cells.map((row, r) =>
    row.map((cell, c): Written => {
      const [sheetRow, column] = [at.row + r, at.column + c];
      const before = formulas[r]?.[c];
      const merge =
        isCaption && cell === null && text(before) !== "" ? overBothRows(plan, sheetRow, column) : undefined;
      if (merge) {
        merges.push(merge);
        return "";
      }
      const isOurs = isCaption || plan.hiddenColumns.includes(column) || (isFormula(cell) && isFree(before));
      if (!isOurs || isUnchanged(cell, before)) return null;
      const one = { row: sheetRow, column, rows: 1, columns: 1 };
      if (isFormula(cell) && isText(sheetRow, column)) formats.push({ at: one, format: "General" });
      return written(cell, isText(sheetRow, column));
    }),
  );
  return { at, cells: chosen, formats, merges };
}

/** The merged cells of two rows whose lower cell this is. */
const overBothRows = ({ merges }: SheetPlan, row: number, column: number): Box | undefined =>
  merges.find((merge) => merge.rows === 2 && merge.row + 1 === row && merge.column === column);

/** Nobody typed a value there. */
const isFree = (before: unknown): boolean => before === "" || text(before).startsWith("=");

const isUnchanged = (cell: PlanCell, before: unknown): boolean =>
  cell === null || text(isFormula(cell) ? cell.formula : cell) === text(before);

/** Writes what differs. */
async function rewrite(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  rewrites: readonly Rewrite[],
  { higher, hidden }: Looks,
): Promise<void> {
  const wanted = rewrites.filter(({ cells }) => cells.some((row) => row.some((cell) => cell !== null)));
  if (wanted.length + higher.length + hidden.length === 0) return;
  await whileOpen(context, sheet, () => {
    for (const { at, cells, formats } of wanted) {
      for (const { at: one, format } of formats) rangeOf(sheet, one).numberFormat = [[format]];
      rangeOf(sheet, at).formulas = cells.map((row) => [...row]);
    }
    for (const merge of wanted.flatMap(({ merges }) => merges)) rangeOf(sheet, merge).merge();
    for (const { row, points } of higher)
      rangeOf(sheet, { row, column: 0, rows: 1, columns: 1 }).format.rowHeight = points;
    for (const column of hidden) rangeOf(sheet, { row: 0, column, rows: 1, columns: 1 }).columnHidden = true;
  });
}
