import type { ICellData, Nullable } from "@univerjs/core";
import type { Cell } from "../../domain/cell";
import { CellType } from "./codes";

const ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|GETTING_DATA|BUSY!|CONNECT!|BLOCKED!|FIELD!|UNKNOWN!)$/u;
/** Text that the grid would take for something else, were it typed. */
const LOOKS_LIKE_MORE = /^\s*(?:[-+]?[\d.,]+%?|true|false|[=#'].*)\s*$/isu;

/** A value as a cell of the grid holds it. */
export function gridValue(value: Cell): Pick<ICellData, "v" | "t"> {
  if (value === null) return {};
  if (typeof value === "number") return { v: value, t: CellType.number };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellType.boolean };
  if (typeof value === "object") return { v: value.error, t: CellType.text };
  return { v: value, t: LOOKS_LIKE_MORE.test(value) ? CellType.forcedText : CellType.text };
}

/** The text of a cell with letters of several looks; its last line break is the grid's own. */
const richText = (cell: ICellData): string | undefined =>
  cell.p?.body?.dataStream.replace(/\r\n$/u, "").replaceAll("\r", "\n");

/** What a cell of the grid holds or, with a formula, shows. */
export function bookValue(cell: Nullable<ICellData>): Cell {
  if (!cell) return null;
  const value = cell.v ?? richText(cell) ?? null;
  if (value === null) return null;
  // an empty text is what a formula shows; nobody types one
  if (value === "") return cell.f || cell.si ? "" : null;
  if (typeof value === "boolean") return value;
  if (cell.t === CellType.boolean) return value === 1 || value === "1" || String(value).toUpperCase() === "TRUE";
  if (typeof value === "number") return value;
  if (cell.t === CellType.number && Number.isFinite(Number(value))) return Number(value);
  return cell.t !== CellType.forcedText && ERROR.test(value) ? { error: value } : value;
}
