import type { WriteSheet } from "hucre/xlsx";
import { a1, box, columnLetters, quotedSheet } from "../../domain/a1";
import { columnWidthPixels } from "../../report/columnWidths";
import { type FreePlan, isFormula, type PlanList } from "../../report/plan";
import { filledCells } from "../../report/planCells";
import { printAreaOfFile } from "../../report/printArea";
import { FONT_NAME, FONT_SIZE_POINTS } from "../../report/styles";
import { type ComputedValues, type FileContent, fileCells } from "./cells";
import { withBars } from "./dataBars";
import { errorInFile, withErrors } from "./errors";
import { mergeOf } from "./mergeOf";
import { escapeXml } from "./package";
import { tableColumns } from "./tableColumns";
import { settingsNames, settingsSheet } from "./settingsSheet";
import { type FileName, LIST, PLAIN_TABLE, workbookBytes } from "./workbook";

export interface WriteOptions {
  /** What travels with the workbook unseen: a key and its JSON a row, on a very hidden sheet. Default: none. */
  readonly settings?: readonly (readonly [key: string, json: string])[];
  /** Default "formulas". */
  readonly content?: FileContent;
  /**
   * What formula cells show. Needed for "values"; with "formulas" it is stored beside the formula, for programs that show a
   * file without computing it (Protected View, phones, previews).
   */
  readonly computed?: ComputedValues;
}

const MM_PER_INCH = 25.4;
/** Files count widths in digits of the workbook's own font, Times New Roman 12, which are so wide. */
const DIGIT_PIXELS = 8;
/** Excel keeps no more of a drop-down's own words. */
const LONGEST_LIST_CHARS = 255;

const inches = (mm: number): number => Math.round((mm / MM_PER_INCH) * 1000) / 1000;

function validationOf({ box, source }: PlanList): NonNullable<WriteSheet["dataValidations"]>[number] {
  const common = { ...LIST, range: a1(box) };
  if ("range" in source) return { ...common, formula1: source.range };
  const words = source.values.join(",");
  if (words.length > LONGEST_LIST_CHARS || source.values.some((word) => /[,"]/u.test(word)))
    throw new Error(`a drop-down cannot hold ${words}`);
  return { ...common, values: [...source.values] };
}

function sheetOf(plan: FreePlan, content: FileContent, computed: ComputedValues): WriteSheet {
  const { marginsMm, landscape, paper, pagesAcross } = plan.page;
  return {
    name: plan.name,
    cells: fileCells(plan, content, computed),
    columns: plan.widthsChars.map((width, c) => ({
      width: columnWidthPixels(width) / DIGIT_PIXELS,
      ...(plan.hiddenColumns.includes(c) ? { hidden: true } : {}),
    })),
    rowDefs: new Map(plan.rowHeights.map(({ row, points }) => [row, { height: points }])),
    merges: plan.merges.map(mergeOf),
    dataValidations: plan.lists.map(validationOf),
    ...(plan.table
      ? {
          tables: [
            {
              name: plan.table.name,
              range: a1(plan.table.box),
              columns: tableColumns(plan).map(({ name }) => ({ name })),
              ...PLAIN_TABLE,
            },
          ],
        }
      : {}),
    ...(plan.frozenRows > 0 ? { freezePane: { rows: plan.frozenRows } } : {}),
    pageSetup: {
      paperSize: paper === "A3" ? "a3" : "a4",
      orientation: landscape ? "landscape" : "portrait",
      fitToPage: true,
      fitToWidth: pagesAcross,
      fitToHeight: 0,
      margins: {
        top: inches(marginsMm.top),
        bottom: inches(marginsMm.bottom),
        left: inches(marginsMm.left),
        right: inches(marginsMm.right),
        header: inches(marginsMm.top / 2),
        footer: inches(marginsMm.bottom / 2),
      },
    },
  };
}

const PRINT_AREA = "_xlnm.Print_Area";
const PRINT_TITLES = "_xlnm.Print_Titles";

/** Workbook names, what is printed and which rows are repeated on paper: by name, because the library leaves a sheet's own name unquoted there. */
function namesOf(plans: readonly FreePlan[]): FileName[] {
  return plans.flatMap((plan): FileName[] => {
    const sheet = quotedSheet(plan.name);
    const { repeatedRows, repeatedColumns } = plan.page;
    const area = printAreaOfFile(plan);
    const { first, last } = repeatedRows;
    const rows = `${sheet}!$${first + 1}:$${last + 1}`;
    const titles = repeatedColumns === undefined ? rows : `${sheet}!$A:$${columnLetters(repeatedColumns - 1)},${rows}`;
    return [
      ...Object.entries(plan.names).map(([name, box]) => ({ name, range: `${sheet}!${a1(box, true)}`, hidden: true })),
      ...(area === undefined ? [] : [{ name: PRINT_AREA, range: area, scope: plan.name, hidden: false }]),
      { name: PRINT_TITLES, range: titles, scope: plan.name, hidden: false },
    ];
  });
}

/** What formulas show where that is an error, by address. */
function errorsOf(plan: FreePlan, computed: ComputedValues): ReadonlyMap<string, string> {
  const errors = new Map<string, string>();
  for (const { row, column, cell } of filledCells(plan)) {
    const value = isFormula(cell) ? computed(plan, row, column) : undefined;
    if (typeof value === "object" && value !== null) errors.set(a1(box(row, column)), errorInFile(value.error));
  }
  return errors;
}

/** Rows that programs go on fitting to their text: their height is stored, and not called somebody's own. */
function withGrowingRows(xml: string, { rowHeights }: FreePlan): string {
  const growing = new Set(rowHeights.flatMap(({ row, grows }) => (grows ? [row + 1] : [])));
  return xml.replace(/<row r="(\d+)"[^>]*>/gu, (tag, row: string) =>
    growing.has(Number(row)) ? tag.replace(/ customHeight="(?:1|true)"/u, "") : tag,
  );
}

/** What the library cannot say: errors that formulas show, bars, what fills a table's new rows, whose heights are only for now. */
function edited(path: string, xml: string, plans: readonly FreePlan[], computed: ComputedValues): string {
  const sheet = plans[Number(/^xl\/worksheets\/sheet(\d+)\.xml$/u.exec(path)?.[1] ?? 0) - 1];
  if (sheet) return withErrors(withBars(withGrowingRows(xml, sheet), sheet.bars), errorsOf(sheet, computed));
  const table = /^xl\/tables\/table(\d+)\.xml$/u.exec(path);
  if (!table) return xml;
  const plan = plans.filter(({ table: own }) => own !== undefined)[Number(table[1]) - 1];
  if (!plan) throw new Error(`no plan for ${path}`);
  const columns = tableColumns(plan);
  return xml.replace(/<tableColumn id="(\d+)"[^>]*?\/>/gu, (tag, id: string) => {
    const formula = columns[Number(id) - 1]?.formula;
    if (formula === undefined) return tag;
    return `${tag.slice(0, -2)}><calculatedColumnFormula>${escapeXml(formula)}</calculatedColumnFormula></tableColumn>`;
  });
}

/**
 * An .xlsx workbook of these sheets, in their order, for Excel 2010 and newer, LibreOffice and WPS. Text stays text, whatever
 * sign it starts with; only planned formulas are formulas. Runs in Node and in browsers, and gives the same bytes in both.
 *
 * Written with hucre 1.0.0 (MIT, no dependency, 39 KB gz, no `eval`): tables, drop-downs, names, page set-up, protection. exceljs
 * 4.4.0 is 270 KB, has `Function("…")` inside and the clock in its zip; write-excel-file 4.1.1 writes neither tables nor
 * drop-downs, xlsx-populate 1.21.0 no tables. Packed anew by fflate, so that bytes are ours. 47 KB in all: load by `import()`.
 *
 * @throws Error when a plan cannot be a file (a table column without caption, a drop-down over 255 characters, two sheets of
 *   one name, a formula without a value in "values"): a mistake in the program, not in data
 * @example const bytes = await writeXlsx([layOut(dmXepLoai, around), layOut(b01, around)]);
 */
export async function writeXlsx(
  plans: readonly FreePlan[],
  { content = "formulas", computed = () => undefined, settings = [] }: WriteOptions = {},
): Promise<Uint8Array> {
  return workbookBytes({
    sheets: [...plans.map((plan) => sheetOf(plan, content, computed)), ...settingsSheet(settings)],
    names: [...namesOf(plans), ...settingsNames(settings)],
    defaultFont: { name: FONT_NAME, size: FONT_SIZE_POINTS },
    edit: (path, xml) =>
      content === "formulas" ? edited(path, xml, plans, computed) : edited(path, xml, plans, () => undefined),
  });
}
