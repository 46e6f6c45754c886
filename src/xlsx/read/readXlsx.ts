import { type FileOutcome, type FileWarning, fail, failed, issue } from "../../domain/problem";
import type { Book, BookSheet } from "../book";
import type { Bounds } from "./bounds";
import { readTheme, USUAL_PALETTE } from "./colours";
import { isZip, kindOf } from "./kind";
import { type Package, type Relationship, openPackage } from "./package";
import { workbookIn } from "./packageKind";
import { Refusal, damaged, withSheet } from "./refusal";
import { readSharedStrings } from "./sharedStrings";
import { emptySheet, readSheetPart } from "./sheetPart";
import { NO_STYLES, type Styles, readStyles } from "./styles";
import { Watch } from "./watch";
import { readWorkbookPart } from "./workbookPart";

export interface ReadXlsxOptions {
  /** Whether fonts, fills, borders and cells without a value are kept. Default: number formats of filled cells alone. */
  readonly looks?: boolean;
  /** Whether formulas are read. Default: true; false keeps only where there is one, in half the time. */
  readonly formulas?: boolean;
  /** In place of `BOUNDS`. */
  readonly bounds?: Partial<Bounds>;
  /** Milliseconds, for the bound on time; default performance.now */
  readonly now?: () => number;
  /** Ends the reading with the issue `cancelled`. */
  readonly signal?: AbortSignal;
  /** From 0 to 1, never backwards. */
  readonly onProgress?: (done: number) => void;
}

/** Sheets that hold no cells: charts, dialogs, macros of Excel 4. */
const WITHOUT_CELLS: ReadonlySet<string> = new Set(["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"]);

async function stylesOf(files: Package, related: readonly Relationship[], looks: boolean): Promise<Styles> {
  const partOf = (type: string): string | undefined => related.find((each) => each.type === type)?.target;
  const styles = partOf("styles");
  if (styles === undefined || !files.has(styles)) return NO_STYLES;
  const theme = partOf("theme");
  if (!looks) return readStyles(files, styles, undefined);
  const colours = theme !== undefined && files.has(theme) ? await readTheme(files, theme) : USUAL_PALETTE.theme;
  return readStyles(files, styles, colours);
}

/** What is kept of a file besides values. */
interface Wanted {
  readonly looks: boolean;
  readonly formulas: boolean;
}

async function bookOf(files: Package, part: string, wanted: Wanted): Promise<Book> {
  const workbook = await readWorkbookPart(files, part);
  const related = await files.relationships(part);
  const byId = new Map(related.map((each) => [each.id, each]));
  const texts = related.find(({ type }) => type === "sharedStrings")?.target;
  const strings = texts !== undefined && files.has(texts) ? await readSharedStrings(files, texts) : [];
  const styles = await stylesOf(files, related, wanted.looks);
  const sheets: BookSheet[] = [];
  const warnings: FileWarning[] = [];
  /** Where the sheets listed stand among those that are read. */
  const positions: (number | undefined)[] = [];
  for (const { name, state, relationship } of workbook.sheets) {
    if (relationship === "") {
      // so files list modules of macros as old as Excel 97
      positions.push(sheets.push({ name, state, ...emptySheet() }) - 1);
      continue;
    }
    const leadsTo = relationship === undefined ? undefined : byId.get(relationship);
    if (leadsTo?.target === undefined) throw damaged(part);
    if (WITHOUT_CELLS.has(leadsTo.type)) {
      positions.push(undefined);
      continue;
    }
    positions.push(sheets.length);
    const { from1904 } = workbook;
    const context = { part: leadsTo.target, strings, styles, from1904, ...wanted, watch: files.watch };
    try {
      const { content, withoutStyle } = await readSheetPart(files, context);
      sheets.push({ name, state, ...content });
      if (withoutStyle) {
        const { cells, row, column } = withoutStyle;
        warnings.push(issue("unknownStyle", { in: "cell", sheet: name, row, column }, { cells }));
      }
    } catch (problem) {
      throw withSheet(problem, context.part, name);
    }
  }
  const names = workbook.names.flatMap(({ sheet, ...name }) => {
    if (sheet === undefined) return [name];
    const position = positions[sheet];
    return position === undefined ? [] : [{ ...name, sheet: position }];
  });
  return { sheets, names, looks: styles.looks, ...(warnings.length > 0 ? { warnings } : {}) };
}

/**
 * Reads an .xlsx, .xlsm, .xltx or .xltm file of anybody's. No formula is computed and nothing of it is run; the file is taken for
 * hostile: its directory, sizes and check sums are compared, and everything is bounded (`bounds.ts`).
 *
 * Dates are the numbers of the 1900 system, in files that count from 1904 too.
 *
 * @returns the whole book, or the one reason why there is none; no data makes it throw
 * @example const read = await readXlsx(bytes); if (read.ok) read.value.sheets[0]?.name;
 */
export async function readXlsx(
  bytes: Uint8Array,
  { looks = false, formulas = true, ...watching }: ReadXlsxOptions = {},
): Promise<FileOutcome<Book>> {
  const watch = new Watch(watching);
  try {
    watch.check("fileBytes", bytes.length);
    const pause = watch.turn();
    if (pause) await pause;
    if (!isZip(bytes)) return failed(kindOf(bytes));
    const files = openPackage(bytes, watch);
    const workbook = await workbookIn(bytes, files);
    if ("code" in workbook) return failed(workbook);
    const value = await bookOf(files, workbook.part, { looks, formulas });
    watch.finish();
    return { ok: true, value };
  } catch (problem) {
    if (problem instanceof Refusal) return failed(problem.issue);
    // more than the engine can hold: an array or a text too long
    if (problem instanceof RangeError) return fail("readerStopped", [], {});
    throw problem;
  }
}
