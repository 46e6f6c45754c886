import { sampleWorkbook } from "../../src/host/sample/sampleWorkbook";

/** What a custom function is given or gives: a rectangle of cells. */
export type Grid = readonly (readonly unknown[])[];

type CustomFunction = (...args: readonly unknown[]) => unknown;

const RANGE = /^(?:'(?<sheet>[^']+)'!)?(?<from>[A-Z]+)(?<top>\d+)(?::(?<to>[A-Z]+)(?<bottom>\d+))?$/u;
const CALL = /^=CHITIEU\.(?<name>[A-Z]+)\((?<args>.*)\)$/u;
/** Commas outside of text and sheet names. */
const COMMA = /,(?=(?:[^"']|"[^"]*"|'[^']*')*$)/u;

const columnIndex = (letters: string): number =>
  [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;

/**
 * Computes the sample's worked formulas in Node, in the order given, with the functions themselves: enough of a spreadsheet for
 * calls whose arguments are ranges, texts, numbers and sums of two ranges.
 *
 * @param blank what an empty cell arrives as: 0 on desktop Excel, null on the web
 */
export function exampleEvaluator(
  load: (name: string) => CustomFunction,
  blank: 0 | null,
): (formula: string, row: number) => Grid {
  const sheets = Object.values(sampleWorkbook().sheets);
  /** Results on the sheet of examples, by row and column from 0. */
  const results = new Map<string, unknown>();

  const valueAt = (sheet: string | undefined, row: number, column: number): unknown =>
    sheet === undefined
      ? (results.get(`${row},${column}`) ?? blank)
      : (sheets.find(({ name }) => name === sheet)?.cellData?.[row]?.[column]?.v ?? blank);

  const rangeOf = (text: string): Grid => {
    const { sheet, from = "", top = "", to = from, bottom = top } = RANGE.exec(text)?.groups ?? {};
    if (from === "") throw new Error(`Not a range: ${text}`);
    return Array.from({ length: Number(bottom) - Number(top) + 1 }, (_row, down) =>
      Array.from({ length: columnIndex(to) - columnIndex(from) + 1 }, (_column, across) =>
        valueAt(sheet, Number(top) - 1 + down, columnIndex(from) + across),
      ),
    );
  };

  const argumentOf = (text: string): Grid => {
    if (text.startsWith('"')) return [[text.slice(1, -1)]];
    if (/^[\d.]+$/u.test(text)) return [[Number(text)]];
    const [first, second] = text.split("+").map(rangeOf);
    if (first === undefined || second === undefined) return rangeOf(text);
    return first.map((cells, row) => cells.map((cell, column) => Number(cell) + Number(second[row]?.[column])));
  };

  return (formula, row) => {
    const { name = "", args = "" } = CALL.exec(formula)?.groups ?? {};
    const result = load(name)(...(args === "" ? [] : args.split(COMMA).map(argumentOf)));
    const grid: Grid = Array.isArray(result) ? (result as Grid) : [[result]];
    grid.forEach((cells, down) => cells.forEach((cell, across) => results.set(`${row + down},${4 + across}`, cell)));
    return grid;
  };
}
