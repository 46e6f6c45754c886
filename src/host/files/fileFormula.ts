import type { ICellData, Nullable } from "@univerjs/core";
import type { Box } from "../../domain/a1";

/** A formula as its file has it: with marks, and as one that may fill several cells. */
export interface FileFormula {
  readonly text: string;
  readonly isArray: boolean;
}

const KEY = "fileFormula";

/** Kept with the cell where the grid's own form says less. */
export function keptFormula(text: string, spill: Box | undefined): Pick<ICellData, "custom"> {
  const formula: FileFormula = { text, isArray: spill !== undefined };
  return formula.isArray || typedFormula(text) !== text ? { custom: { [KEY]: formula } } : {};
}

/** What was kept, as long as the formula is still the one that the file had. */
export function formulaKept(cell: Nullable<ICellData>, typed: string): FileFormula | undefined {
  const kept = cell?.custom?.[KEY] as FileFormula | undefined;
  return kept && typedFormula(kept.text) === typed ? kept : undefined;
}

/** Texts and sheet names in quotes, or what stands between them. */
const PIECES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/gu;
const isQuoted = (piece: string): boolean => /^["']/u.test(piece);

/** What files put before functions newer than Excel 2007 and before the names inside LET and LAMBDA. */
const MARKS = /_xl(?:fn|ws|pm)\./giu;
/** How Excel writes the function of an add-in: `_xldudf_CHITIEU_DANHGIA`. */
const ADD_IN_FUNCTION = /_xldudf_([^\W_]+)_(?=[^\W_]+\()/giu;
const asTyped = (code: string): string => code.replace(ADD_IN_FUNCTION, "$1.").replace(MARKS, "");

/**
 * A formula of a file as people type it.
 *
 * @example typedFormula("=_xlfn.XLOOKUP(A1,B:B,C:C)") // "=XLOOKUP(A1,B:B,C:C)"
 */
export const typedFormula = (formula: string): string =>
  (formula.match(PIECES) ?? []).map((piece) => (isQuoted(piece) ? piece : asTyped(piece))).join("");

/** Letters of any language, points and underscores before an opening bracket. */
const CALLED = /[\p{L}_][\p{L}\p{M}\p{N}_.]*(?=\()/gu;

/** @example functionsIn('=IF(A1="SUM(",CHITIEU.DANHMUC())') // ["IF", "CHITIEU.DANHMUC"] */
export const functionsIn = (formula: string): readonly string[] =>
  (formula.match(PIECES) ?? []).flatMap((piece) => (isQuoted(piece) ? [] : (piece.match(CALLED) ?? [])));
