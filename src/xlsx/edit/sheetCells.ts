import { wholeOf } from "../read/numbers";
import { cellAt, MAX_COLUMNS } from "../read/refs";
import { escapeXml } from "../write/package";
import { asTyped } from "../write/content";
import { attributeOf, isElement, markupText, parseMarkup, prefixOf, tokensOf, withAttributes } from "./markup";

/** What becomes of a cell; what is left out stays as it is. */
export interface CellEdit {
  /** With its equals sign, for this cell alone; null: the cell has none any more. */
  readonly formula?: string | null;
  /** null: the cell is blank, or shows what its formula gives when it is calculated. */
  readonly value?: string | number | boolean | null;
}

/** A cell by row and column as one number. */
export const placeOf = (row: number, column: number): number => row * MAX_COLUMNS + column;

export const cellOf = (place: number): readonly [row: number, column: number] => [
  Math.floor(place / MAX_COLUMNS),
  place % MAX_COLUMNS,
];

/** Excel 2010 and later keep here how a value came about: an array that spills, an error with its sentence. */
const OF_FORMULA = { cm: undefined, vm: undefined };

/** Without it spaces at the ends of a text are lost. */
export const spaceMark = (text: string): string => (/^\s|\s$/u.test(text) ? ' xml:space="preserve"' : "");

function valueMarkup(
  value: string | number | boolean,
  hasFormula: boolean,
  x: string,
): readonly [t: string | undefined, string] {
  if (typeof value === "number") return [undefined, `<${x}v>${value}</${x}v>`];
  if (typeof value === "boolean") return ["b", `<${x}v>${value ? 1 : 0}</${x}v>`];
  const text = escapeXml(asTyped(value));
  if (hasFormula) return ["str", `<${x}v>${text}</${x}v>`];
  return ["inlineStr", `<${x}is><${x}t${spaceMark(value)}>${text}</${x}t></${x}is>`];
}

/** A cell as it is written, edited. */
function editedCell(raw: string, { formula, value }: CellEdit, part: string): string {
  const [cell] = parseMarkup(raw, part);
  if (cell === undefined || !isElement(cell)) return raw;
  const x = prefixOf(cell.open);
  const written = (name: string): string =>
    markupText(cell.children.filter((child) => isElement(child) && child.name === name));
  const f =
    formula === undefined ? written("f") : formula === null ? "" : `<${x}f>${escapeXml(formula.slice(1))}</${x}f>`;
  const open = (more: Readonly<Record<string, string | undefined>>): string =>
    withAttributes(cell.open, { ...(formula === undefined ? {} : OF_FORMULA), ...more }).replace(/\s*\/?>$/u, "");
  if (value === undefined) return `${open({})}>${f}${written("v")}${written("is")}</${x}c>`;
  const [t, content] = value === null ? [undefined, ""] : valueMarkup(value, f !== "", x);
  const tag = open({ ...OF_FORMULA, ...(value === null && f !== "" ? { cm: attributeOf(cell.open, "cm") } : {}), t });
  return f + content === "" ? `${tag}/>` : `${tag}>${f}${content}</${x}c>`;
}

/**
 * The content of `sheetData` with cells edited; what stands between them stays as it is written.
 *
 * @param editOf by `placeOf`; asked of each cell that is written, in order
 */
export function editedSheetData(data: string, editOf: (place: number) => CellEdit | undefined, part: string): string {
  const pieces: string[] = [];
  let copied = 0;
  let row = -1;
  let column = -1;
  let open: { readonly start: number; readonly edit: CellEdit } | undefined;
  const take = (start: number, end: number, edit: CellEdit): void => {
    pieces.push(data.slice(copied, start), editedCell(data.slice(start, end), edit, part));
    copied = end;
  };
  for (const { is, name, raw, start } of tokensOf(data, part)) {
    if (is === "between") continue;
    if (name === "row" && is !== "close") {
      row = (wholeOf(attributeOf(raw, "r")) ?? row + 2) - 1;
      column = -1;
    } else if (name === "c" && is === "close") {
      if (open) take(open.start, start + raw.length, open.edit);
      open = undefined;
    } else if (name === "c") {
      const place = cellAt(attributeOf(raw, "r") ?? "");
      column = place < 0 ? column + 1 : place % MAX_COLUMNS;
      const edit = editOf(placeOf(row, column));
      if (edit && is === "whole") take(start, start + raw.length, edit);
      else open = edit && { start, edit };
    }
  }
  pieces.push(data.slice(copied));
  return pieces.join("");
}
