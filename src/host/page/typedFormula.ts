/**
 * A formula as Vietnamese Excel takes it (`;` between arguments, decimal comma, `\` between the columns of an array) in the
 * form files store. Known by a `;` between arguments; without one the formula stays as it is, so both ways of typing work.
 *
 * @example storedFormula('=CHITIEU.CANTHEM("CT06";49;50)') // =CHITIEU.CANTHEM("CT06",49,50)
 * @example storedFormula("=SUM(0,5;{1\\2;3\\4})") // =SUM(0.5,{1,2;3,4})
 */
export function storedFormula(typed: string): string {
  const pieces = piecesOf(typed);
  if (!pieces.some(({ text, where }) => where === "code" && text.includes(";"))) return typed;
  return pieces.map(({ text, where }) => (where === "quoted" ? text : stored(text, where === "array"))).join("");
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
