import type { ICellData, Nullable } from "@univerjs/core";

/** What a cell holds, as Excel's `values` say it: "" for a blank cell, errors as text such as "#N/A". */
export type CellValue = string | number | boolean;

// Univer's CellValueType, which is an enum and would have to be loaded for four numbers.
const CellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

const ERROR_TEXT = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!)$/u;

export const isErrorText = (value: unknown): value is string => typeof value === "string" && ERROR_TEXT.test(value);

export function valueOf(cell: Nullable<ICellData>): CellValue {
  const value = cell?.v;
  if (value === null || value === undefined) return "";
  if (cell?.t === CellType.boolean) return value === true || value === 1 || value === "1" || value === "TRUE";
  if (cell?.t === CellType.number) return Number(value);
  return value;
}

/** Excel's `RangeValueType` of a cell. */
export function valueTypeOf(value: CellValue): string {
  if (value === "") return "Empty";
  if (typeof value === "number") return "Double";
  if (typeof value === "boolean") return "Boolean";
  return isErrorText(value) ? "Error" : "String";
}

const textOf = (value: unknown): string => (typeof value === "boolean" ? String(value).toUpperCase() : String(value));

const NUMBER_TEXT = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/iu;

/**
 * The cell that Excel makes of a value written through the API: text that reads as a number becomes one, `'007` stays text,
 * a cell formatted as text ("@") makes a text of whatever it is given, formulas and numbers too.
 *
 * @example cellFor("12", false) // { v: 12, t: 2, … }
 * @example cellFor("12", true)  // { v: "12", t: 1, … }
 */
export function cellFor(value: unknown, formattedAsText: boolean): ICellData {
  const plain = { f: null, si: null, p: null };
  if (value === "") return { ...plain, v: null, t: null };
  if (formattedAsText) return { ...plain, v: textOf(value), t: CellType.text };
  if (typeof value === "number") return { ...plain, v: value, t: CellType.number };
  if (typeof value === "boolean") return { ...plain, v: value ? 1 : 0, t: CellType.boolean };
  const text = String(value);
  if (text.startsWith("=") && text.length > 1) return { ...plain, f: text, v: null, t: null };
  if (text.startsWith("'")) return { ...plain, v: text.slice(1), t: CellType.forcedText };
  if (NUMBER_TEXT.test(text)) return { ...plain, v: Number(text), t: CellType.number };
  if (/^(?:true|false)$/iu.test(text))
    return { ...plain, v: text.toLowerCase() === "true" ? 1 : 0, t: CellType.boolean };
  return { ...plain, v: text, t: CellType.text };
}
