import { arrayGrid, type Grid } from "../app/workbook";
import type { Box } from "../domain/a1";
import type { Cell } from "../domain/cell";
import { isExcelError, refuse } from "./orIssue";
import { patient } from "./requirements";
import { rangeOf } from "./writePlan";

/** Cells read in one go where a sheet is too large to be read whole; Excel's limits are 5 MB and 5,000,000 cells. */
const CELLS_IN_BLOCK = 40_000;
const MOST_ROWS_IN_BLOCK = 20_000;

const TOO_LARGE = "ResponsePayloadSizeLimitExceeded";

const CELLS = "values,formulas,numberFormat";
const BOX = "rowIndex,columnIndex,rowCount,columnCount";

interface Part {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly numberFormat: readonly (readonly unknown[])[];
}

/** A used range whose outline and hidden rows were asked for. */
interface Outline {
  readonly sheet: Excel.Worksheet;
  readonly used: Excel.Range;
}

/**
 * What the sheets hold, in the order asked. One sync for all; more where rows are hidden or the sheets are very large.
 *
 * Merged cells are not asked for: the question empties Excel's list of steps to undo (office-js issue 5918), and this reading
 * goes on behind people's backs while they type. Everything asked here is a plain load.
 */
export async function readUsed(sheetIds: readonly string[]): Promise<readonly Grid[]> {
  if (sheetIds.length === 0) return [];
  try {
    const grids = await readAtOnce(sheetIds);
    if (grids) return grids;
  } catch (error) {
    if (!isExcelError(error, TOO_LARGE)) throw error;
  }
  return readInBlocks(sheetIds);
}

/** Undefined where Excel says nothing of cells because they are too many. */
const readAtOnce = (sheetIds: readonly string[]): Promise<readonly Grid[] | undefined> =>
  Excel.run(patient, async (context) => {
    const outlines = sheetIds.map((id) => outlineOf(context, id));
    for (const { used } of outlines) used.load(CELLS);
    await context.sync();
    if (outlines.some(({ used }) => !used.isNullObject && isWithheld(used))) return undefined;
    const hidden = await hiddenRows(context, outlines);
    return outlines.map((outline, i) =>
      gridOf(outline, outline.used.isNullObject ? [] : [outline.used], hidden[i] ?? []),
    );
  });

/** Over 5,000,000 cells Excel may answer null without an error (office-js issue 6781); its type does not say so. */
const isWithheld = (part: { readonly [K in keyof Part]: Part[K] | null }): boolean =>
  part.values === null || part.formulas === null || part.numberFormat === null;

const readInBlocks = (sheetIds: readonly string[]): Promise<readonly Grid[]> =>
  Excel.run(patient, async (context) => {
    const outlines = sheetIds.map((id) => outlineOf(context, id));
    await context.sync();
    const hidden = await hiddenRows(context, outlines);
    const grids: Grid[] = [];
    for (const [i, outline] of outlines.entries())
      grids.push(gridOf(outline, await partsOf(context, outline), hidden[i] ?? []));
    return grids;
  });

function outlineOf(context: Excel.RequestContext, sheetId: string): Outline {
  const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
  const used = sheet.getUsedRangeOrNullObject(true).load(`${BOX},rowHidden`);
  return { sheet, used };
}

const boxOf = ({ rowIndex, columnIndex, rowCount, columnCount }: Excel.Range): Box => ({
  row: rowIndex,
  column: columnIndex,
  rows: rowCount,
  columns: columnCount,
});

async function partsOf(context: Excel.RequestContext, { sheet, used }: Outline): Promise<readonly Part[]> {
  if (used.isNullObject) return [];
  const { row, column, rows, columns } = boxOf(used);
  const parts: Part[] = [];
  let step = Math.max(1, Math.min(MOST_ROWS_IN_BLOCK, Math.floor(CELLS_IN_BLOCK / columns)));
  for (let from = 0; from < rows;) {
    const count = Math.min(step, rows - from);
    const part = await partAt(context, sheet, { row: row + from, column, rows: count, columns });
    if (part) {
      parts.push(part);
      from += count;
    } else step = Math.ceil(step / 4);
  }
  return parts;
}

/** One block of rows; undefined where it is too much for one answer, as fewer rows may not be. */
async function partAt(context: Excel.RequestContext, sheet: Excel.Worksheet, box: Box): Promise<Part | undefined> {
  const range = rangeOf(sheet, box).load(CELLS);
  try {
    await context.sync();
  } catch (error) {
    if (box.rows > 1 && isExcelError(error, TOO_LARGE)) return undefined;
    throw error;
  }
  if (isWithheld(range)) return box.rows > 1 ? undefined : refuse("tooMuchAtOnce", {});
  return { values: range.values, formulas: range.formulas, numberFormat: range.numberFormat };
}

/** Sheet rows that are hidden, filtered ones too. Asked row by row only where some are and some are not. */
async function hiddenRows(
  context: Excel.RequestContext,
  outlines: readonly Outline[],
): Promise<readonly (readonly number[])[]> {
  const asked = outlines.map(({ used }) =>
    !used.isNullObject && used.rowHidden === null ? used.getRowProperties({ rowHidden: true }) : undefined,
  );
  if (asked.some(Boolean)) await context.sync();
  return outlines.map(({ used }, i) => {
    const rows = asked[i]?.value;
    if (rows) return rows.flatMap(({ rowHidden }, r) => (rowHidden ? [used.rowIndex + r] : []));
    if (used.isNullObject || !used.rowHidden) return [];
    return Array.from({ length: used.rowCount }, (_, r) => used.rowIndex + r);
  });
}

/** What Excel shows as an error comes as its text. */
const ERROR =
  /^#(?:N\/A|VALUE!|REF!|DIV\/0!|NUM!|NAME\?|NULL!|SPILL!|CALC!|GETTING_DATA|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|PYTHON!)$/u;

function cellOf(value: unknown): Cell {
  if (typeof value === "number" || typeof value === "boolean") return value;
  if (typeof value !== "string" || value === "") return null;
  return ERROR.test(value) ? { error: value } : value;
}

/** A text such as "=1+1" in a text cell comes as both its value and its formula; a formula's value never is its own text. */
const formulaOf = (formula: unknown, value: unknown): string | undefined =>
  typeof formula === "string" && formula.startsWith("=") && formula !== value ? formula : undefined;

function gridOf({ sheet, used }: Outline, parts: readonly Part[], hidden: readonly number[]): Grid {
  const box = used.isNullObject ? { row: 0, column: 0, rows: 0, columns: 0 } : boxOf(used);
  const values = parts.flatMap((part) => part.values);
  return arrayGrid({
    sheet: sheet.name,
    box,
    values: values.map((row) => row.map(cellOf)),
    formulas: parts
      .flatMap(({ formulas }) => formulas)
      .map((row, r) => row.map((f, c) => formulaOf(f, values[r]?.[c]))),
    formats: parts.flatMap(({ numberFormat }) => numberFormat).map((row) => row.map(String)),
    hiddenRows: hidden,
  });
}
