/**
 * A formula as Vietnamese Excel takes it (`;` between arguments, decimal comma, `\` between the columns of an array) in the
 * form files store. Known by a `;` between arguments; without one a comma between digits is a decimal comma outside the brackets
 * of functions and stays as it is within them, so both ways of typing work.
 *
 * @example storedFormula('=CHITIEU.CANTHEM("CT06";49;50)') // =CHITIEU.CANTHEM("CT06",49,50)
 * @example storedFormula("=0,98*SUM(1,2)") // =0.98*SUM(1,2)
 * @example storedFormula("=SUM(0,5;{1\\2;3\\4})") // =SUM(0.5,{1,2;3,4})
 */
export function storedFormula(typed: string): string {
  const pieces = piecesOf(typed);
  if (!pieces.some(({ text, where }) => where === "code" && text.includes(";"))) return withDecimals(pieces);
  return pieces.map(({ text, where }) => (where === "quoted" ? text : stored(text, where === "array"))).join("");
}

/** Decimal commas outside functions and arrays; commas within separate arguments. */
function withDecimals(pieces: readonly Piece[]): string {
  /** For each open bracket: whether it is a function's. */
  const brackets: boolean[] = [];
  const read = (text: string): string => {
    let stored = "";
    for (const part of text.match(/[\p{L}\p{N}_.]*\(|\)|\d+,\d+|./gsu) ?? []) {
      if (part.endsWith("(")) brackets.push(part.length > 1);
      if (part === ")") brackets.pop();
      stored += /^\d+,\d+$/u.test(part) && !brackets.includes(true) ? part.replace(",", ".") : part;
    }
    return stored;
  };
  return pieces.map(({ text, where }) => (where === "code" ? read(text) : text)).join("");
}

interface Piece {
  readonly text: string;
  readonly where: "code" | "array" | "quoted";
}

/** Texts and sheet names in quotes, array constants, and the rest. */
function piecesOf(formula: string): Piece[] {
  const pieces: Piece[] = [];
  let inArray = false;
  for (const text of formula.match(/"(?:[^"]|"")*"?|'(?:[^']|'')*'?|[{}]|[^"'{}]+/gu) ?? []) {
    if (text === "{") inArray = true;
    const isQuoted = text.startsWith('"') || text.startsWith("'");
    pieces.push({ text, where: isQuoted ? "quoted" : inArray ? "array" : "code" });
    if (text === "}") inArray = false;
  }
  return pieces;
}

function stored(text: string, inArray: boolean): string {
  const withPoints = text.replace(/(?<=[0-9]),(?=[0-9])/gu, ".");
  return inArray ? withPoints.replaceAll("\\", ",") : withPoints.replaceAll(";", ",");
}
