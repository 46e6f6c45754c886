import { type Cell, isError } from "../../domain/cell";
import type { CellRow, Formula, FunctionName, Sign } from "./node";

/** The cells a formula of one row reads; null where nothing stands, an error where there is no such column. */
export type RowCells = (column: string, where?: CellRow) => Cell;

const VALUE_ERROR: Cell = { error: "#VALUE!" };
const DIVISION_ERROR: Cell = { error: "#DIV/0!" };
const INTEGER = /^\s*[+-]?\d+\s*$/u;

/** A number as arithmetic takes a cell: nothing is 0, digits typed as text are their number. */
function numberOf(cell: Cell): number | Extract<Cell, object> {
  if (cell === null) return 0;
  if (typeof cell === "object") return cell;
  if (typeof cell === "string") return INTEGER.test(cell) ? Number(cell) : { error: "#VALUE!" };
  return Number(cell);
}

const withNumbers = (a: Cell, b: Cell, of: (a: number, b: number) => Cell): Cell => {
  const [first, second] = [numberOf(a), numberOf(b)];
  if (typeof first === "object") return first;
  return typeof second === "object" ? second : of(first, second);
};

const textOf = (cell: Exclude<Cell, object>): string =>
  typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell ?? "");

/** Numbers come before texts, texts before TRUE and FALSE. */
const RANK = { number: 0, string: 1, boolean: 2 } as const;
const EMPTY = { number: 0, string: "", boolean: false } as const;

/** Below 0, 0 or above 0. @throws Error for two texts of which one is to come first: no formula here puts texts in order */
function compared(a: Cell, b: Cell, sign: Sign): number | Extract<Cell, object> {
  if (isError(a)) return a;
  if (isError(b)) return b;
  if (a === null && b === null) return 0;
  const first = a ?? EMPTY[typeof b as keyof typeof EMPTY];
  const second = b ?? EMPTY[typeof a as keyof typeof EMPTY];
  if (typeof first === "string" && typeof second === "string") {
    if (first.toLowerCase() === second.toLowerCase()) return 0;
    if (sign !== "=" && sign !== "<>") throw new Error(`texts in order: ${first} ${sign} ${second}`);
    return 1;
  }
  const ranks = RANK[typeof first as keyof typeof RANK] - RANK[typeof second as keyof typeof RANK];
  return ranks === 0 ? Number(first) - Number(second) : ranks;
}

const COMPARISONS: Partial<Readonly<Record<Sign, (order: number) => boolean>>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

function infixed(sign: Sign, a: Cell, b: Cell): Cell {
  const compare = COMPARISONS[sign];
  if (compare) {
    const order = compared(a, b, sign);
    return typeof order === "object" ? order : compare(order);
  }
  if (sign === "&") return isError(a) ? a : isError(b) ? b : textOf(a) + textOf(b);
  return withNumbers(a, b, (first, second) => {
    if (sign === "+") return first + second;
    if (sign === "-") return first - second;
    if (sign === "*") return first * second;
    return second === 0 ? DIVISION_ERROR : first / second;
  });
}

/** TRUE where a condition holds; an error where it is a text. */
const truth = (cell: Cell): boolean | Extract<Cell, object> => {
  const number = typeof cell === "string" ? VALUE_ERROR : numberOf(cell);
  return typeof number === "object" && number !== null ? number : number !== 0;
};

/** AND and OR look at all of their arguments, and let no error pass. */
const logical = (cells: readonly Cell[], of: (truths: readonly boolean[]) => boolean): Cell => {
  const truths = cells.map(truth);
  const error = truths.find((each) => typeof each === "object");
  return error ?? of(truths.map((each) => each === true));
};

const numbersIn = (cells: readonly Cell[], of: (numbers: readonly number[]) => Cell): Cell =>
  cells.find(isError) ?? of(cells.filter((cell) => typeof cell === "number"));

/** Functions that look at all of their arguments. */
const FUNCTIONS: Partial<Readonly<Record<FunctionName, (cells: readonly Cell[]) => Cell>>> = {
  AND: (cells) => logical(cells, (truths) => truths.every(Boolean)),
  OR: (cells) => logical(cells, (truths) => truths.some(Boolean)),
  NOT: ([cell = null]) => logical([cell], ([first]) => first !== true),
  COUNT: (cells) => cells.filter((cell) => typeof cell === "number").length,
  COUNTA: (cells) => cells.filter((cell) => cell !== null).length,
  SUM: (cells) => numbersIn(cells, (numbers) => numbers.reduce((sum, each) => sum + each, 0)),
  MAX: (cells) => numbersIn(cells, (numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  N: ([cell = null]) => (isError(cell) ? cell : typeof cell === "string" ? 0 : Number(cell)),
  INT: ([cell = null]) => withNumbers(cell, 0, Math.floor),
  LEFT: ([cell = null, length = 1]) =>
    isError(cell) ? cell : withNumbers(length, 0, (count) => textOf(cell).slice(0, count)),
};

const argument = (formula: Formula | undefined, cells: RowCells): Cell => (formula ? valueOf(formula, cells) : null);

/**
 * What a formula of one row shows, for files whose computed cells hold nothing or something stale: the formula of the sheet itself is
 * worked out, so that no rule is written twice. Of the functions it knows those that states and sums of one row are made of.
 *
 * @param cells the cells of the row
 * @throws Error for a formula that reads more than its row, or calls another function
 * @example valueOf(plus(cell("a"), 1), () => 2) // 3
 */
export function valueOf(formula: Formula, cells: RowCells): Cell {
  switch (formula.is) {
    case "value":
      if (typeof formula.value === "object") throw new Error("a list of constants is no value of one cell");
      return formula.value;
    case "cell":
      return cells(formula.column, formula.in);
    case "infix":
      return infixed(formula.sign, valueOf(formula.a, cells), valueOf(formula.b, cells));
    case "call": {
      const { name, args } = formula;
      if (name === "IFERROR") {
        const first = argument(args[0], cells);
        return isError(first) ? argument(args[1], cells) : first;
      }
      if (name === "IF") {
        const isSo = truth(argument(args[0], cells));
        return typeof isSo === "object" ? isSo : argument(args[isSo ? 1 : 2], cells);
      }
      const known = FUNCTIONS[name];
      if (!known) throw new Error(`no ${name} for one row`);
      return known(args.map((each) => argument(each, cells)));
    }
    case "rows":
    case "state":
      throw new Error(`a formula of one row reads no ${formula.is}`);
  }
}
