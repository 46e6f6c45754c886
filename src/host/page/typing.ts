import {
  CellValueType,
  InterceptorEffectEnum,
  isDefaultFormat,
  isTextFormat,
  numfmt,
  type ICellData,
  type Injector,
  type Nullable,
} from "@univerjs/core";
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  INumfmtService,
  InterceptCellContentPriority,
  SheetInterceptorService,
} from "@univerjs/sheets";
import { SheetsNumfmtCellContentController } from "@univerjs/sheets-numfmt";
import { editedNumber, shownNumber, typedEntry, type Entry } from "./typedEntry";
import { storedFormula } from "./typedFormula";

/** Before the spreadsheet's own reading of what was typed, and after its own writing of what is edited: the last word counts. */
const FIRST = 1000;
const LAST = -0.5;

interface Place {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly row: number;
  readonly col: number;
}

/**
 * Numbers, dates and formulas as people type and see them in their own Excel: decimal comma, day before month, `;` between
 * arguments. The spreadsheet shows its number formats in Vietnamese when told; it types in English only, and shows a number
 * without a format as programs write it.
 */
export function typeAndShowInVietnamese(injector: Injector): void {
  injector.get(SheetsNumfmtCellContentController).setNumfmtLocal("vi");
  const formats = injector.get(INumfmtService);
  const patternAt = ({ unitId, subUnitId, row, col }: Place): string | undefined =>
    formats.getValue(unitId, subUnitId, row, col)?.pattern;
  const interceptors = injector.get(SheetInterceptorService);

  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, place, next) => {
      if (typeof cell?.f === "string") return next({ ...cell, f: storedFormula(cell.f) });
      const pattern = patternAt(place);
      if (!cell || cell.t === CellValueType.FORCE_STRING || isTextFormat(pattern)) return next(cell);
      const entry = typedEntry(typedText(cell), new Date());
      if (entry === undefined) return next(cell);
      // the spreadsheet's own reading would take it for a date
      if (entry === "text") return { ...cell, t: CellValueType.STRING };
      return next(enteredCell(cell, entry, pattern));
    },
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: LAST,
    handler: (cell, place, next) =>
      editedCell(next(cell), place.worksheet.getCellRaw(place.row, place.col), patternAt(place)),
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    effect: InterceptorEffectEnum.Value,
    // where a format has been at work, there is a text already
    priority: InterceptCellContentPriority.NUMFMT - 1,
    handler: (cell, _place, next) =>
      typeof cell?.v === "number" && !Number.isInteger(cell.v) ? next({ ...cell, v: shownNumber(cell.v) }) : next(cell),
  });
}

const typedText = ({ v, p }: ICellData): string =>
  p?.body?.dataStream.replace(/\r\n$/u, "") ?? (typeof v === "string" ? v : "");

/** A cell as it is once something was entered that a Vietnamese Excel reads as a number or a day. */
export function enteredCell(cell: ICellData, { value, format }: Entry, pattern?: string): ICellData {
  const entered = { ...cell, p: null, v: value, t: CellValueType.NUMBER };
  if (format === undefined || hasKind(format.kind, pattern)) return entered;
  const own = typeof cell.s === "object" ? cell.s : {};
  return { ...entered, s: { ...own, n: { pattern: format.pattern } } };
}

function hasKind(kind: NonNullable<Entry["format"]>["kind"], pattern: string | undefined): boolean {
  if (pattern === undefined || isDefaultFormat(pattern)) return false;
  const info = numfmt.getFormatInfo(pattern);
  if (kind === "date") return info.isDate;
  return kind === "percent" ? info.isPercent : !info.isDate && !info.isPercent;
}

/** What the formula bar and the opened cell hold: every digit, the whole date. */
function editedCell(
  shown: Nullable<ICellData>,
  raw: Nullable<ICellData>,
  pattern: string | undefined,
): Nullable<ICellData> {
  if (!shown || typeof shown.f === "string" || typeof raw?.v !== "number" || raw.t === CellValueType.BOOLEAN)
    return shown;
  const info = pattern === undefined || isDefaultFormat(pattern) ? undefined : numfmt.getFormatInfo(pattern);
  if (info?.isDate) {
    const whole = Number.isInteger(raw.v) ? "dd/mm/yyyy" : raw.v < 1 ? "hh:mm:ss" : "dd/mm/yyyy hh:mm:ss";
    return { ...shown, v: numfmt.format(whole, raw.v, { locale: "vi" }) };
  }
  return { ...shown, v: info?.isPercent ? `${editedNumber(raw.v * 100)}%` : editedNumber(raw.v) };
}
