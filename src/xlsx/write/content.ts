import type { Cell as FileCell } from "hucre/xlsx";
import type { Cell } from "../../domain/cell";

/** What stands in a cell, as the library takes it. */
export type Content = Pick<FileCell, "value" | "type"> & Partial<FileCell>;

const ERROR_NAME = /^#(?:VALUE!|REF!|N\/A|NAME\?|NULL!|DIV\/0!|NUM!|GETTING_DATA|SPILL!|CALC!)$/u;

/** As spreadsheets write a character that XML cannot hold: "_x0001_". */
export const byNumber = (sign: string): string =>
  `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/**
 * Excel reads `_x0041_` in a file as "A"; the sign that keeps it as typed is `_x005F_` for its first line. Two characters that no XML may
 * hold the library would write as they are.
 */
export const asTyped = (text: string): string =>
  text.replace(/_(?=x[\dA-Fa-f]{4}_)/gu, "_x005F_").replace(/[\ufffe\uffff]/gu, byNumber);

/** A value that somebody typed. */
export function valueContent(value: Cell): Content {
  if (value === null) return { value, type: "empty" };
  if (typeof value === "object") return { value: value.error, type: "error" };
  if (typeof value === "number") return { value, type: "number" };
  if (typeof value === "boolean") return { value, type: "boolean" };
  const text = asTyped(value);
  // the library takes text that looks like an error for one
  return ERROR_NAME.test(value)
    ? { value: text, type: "richText", richText: [{ text }] }
    : { value: text, type: "string" };
}

function resultOf(value: Cell | undefined): Partial<FileCell> {
  if (value === undefined || value === null || typeof value === "object") return {};
  return { formulaResult: typeof value === "string" ? asTyped(value) : value };
}

/**
 * A formula with what it shows, where that is known. The library cannot say that it shows an error: `withErrors` adds it.
 *
 * @param formula with its equals sign
 */
export const formulaContent = (formula: string, value: Cell | undefined): Content => ({
  value: null,
  type: "formula",
  formula: formula.replace(/^=/u, ""),
  ...resultOf(value),
});
