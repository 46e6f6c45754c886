/** Texts and sheet names in quotes, or what stands between them. */
const PIECES = /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[^"']+/gu;
const isQuoted = (piece: string): boolean => /^["']/u.test(piece);

/**
 * A formula of a file as people type it: files mark functions newer than Excel 2007, and the names inside LET and LAMBDA.
 *
 * @example typedFormula("=_xlfn.XLOOKUP(A1,B:B,C:C)") // "=XLOOKUP(A1,B:B,C:C)"
 */
export const typedFormula = (formula: string): string =>
  (formula.match(PIECES) ?? [])
    .map((piece) => (isQuoted(piece) ? piece : piece.replace(/_xl(?:fn|ws|pm)\./giu, "")))
    .join("");
