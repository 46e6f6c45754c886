import type { SheetId } from "../sheetId";
import type { CellRow, Formula, Sign, StatePart } from "./node";

/** Which cells of a column are meant. */
export type RowsOptions = Pick<Extract<Formula, { readonly is: "rows" }>, "isFar" | "part" | "to">;

/** Where things stand: what a formula has to name. Ranges are absolute; those of other sheets name their sheet. */
export interface Addresses {
  /** This row's cell of a column: "$D8"; that of the row above: "$D7"; one above the table: "$D$4". */
  cell(column: string, where?: CellRow): string;
  /** The cells of a column, or of the whole list: "DS_HOIVIEN!$B$4:$B$5004". "" for a form without ordinary rows. */
  rows(of: SheetId | "own", column: string | undefined, options?: RowsOptions): string;
  state(of: SheetId | "own", judged: string, part: StatePart): string;
  /** The cells in which the words of a column's drop-down stand; undefined where they stand in none. */
  words(column: string): string | undefined;
}

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

const constant = (given: string | number): string => (typeof given === "number" ? String(given) : quoted(given));

/** How tightly a sign binds; a part that binds less tightly stands in brackets. */
const BINDING: Readonly<Record<Sign, number>> = {
  "=": 1,
  "<>": 1,
  "<": 1,
  "<=": 1,
  ">": 1,
  ">=": 1,
  "&": 2,
  "+": 3,
  "-": 3,
  "*": 4,
  "/": 4,
};

const ATOM = 9;

const binding = (formula: Formula): number => {
  if (formula.is === "infix") return BINDING[formula.sign];
  // a negative number is no atom behind a minus sign
  return formula.is === "value" && typeof formula.value === "number" && formula.value < 0 ? BINDING["-"] : ATOM;
};

/** Whether a - (b - c) would lose its brackets' meaning without them. */
const BREAKS_TO_THE_RIGHT: ReadonlySet<Sign> = new Set(["-", "/"]);

/**
 * A formula's text without the equals sign, in the notation of files: English names, commas.
 *
 * @example toText(iff(is(cell("name"), "=", ""), "", 1), at) // 'IF($B9="","",1)'
 */
export function toText(formula: Formula, at: Addresses): string {
  switch (formula.is) {
    case "value": {
      const words = formula.wordsOf === undefined ? undefined : at.words(formula.wordsOf);
      if (words !== undefined) return words;
      return typeof formula.value === "object" ? `{${formula.value.map(constant).join(";")}}` : constant(formula.value);
    }
    case "cell":
      return at.cell(formula.column, formula.in);
    case "rows":
      return at.rows(formula.of, formula.column, formula);
    case "state":
      return at.state(formula.of, formula.judged, formula.part);
    case "call": {
      const args = formula.args.map((arg) => (arg ? toText(arg, at) : ""));
      // an argument left out, or a column that the list of an earlier version does not have
      while (args.at(-1) === "") args.pop();
      return `${formula.name}(${args.join(",")})`;
    }
    case "infix": {
      const { sign, a, b } = formula;
      const own = BINDING[sign];
      const side = (part: Formula, isLoose: boolean): string => (isLoose ? `(${toText(part, at)})` : toText(part, at));
      const isLooseRight = binding(b) < own || (binding(b) === own && (BREAKS_TO_THE_RIGHT.has(sign) || own === 1));
      return `${side(a, binding(a) < own)}${sign}${side(b, isLooseRight)}`;
    }
  }
}
