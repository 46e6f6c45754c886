import { sheetReference } from "../../domain/a1";
import { capacityOf } from "../../report/geometry";
import type { SheetId } from "../../report/record";
import { recordOf } from "../../report/sheets";
import type { CellAddress, StandingList } from "../workbook";
import type { FunctionRecord } from "./functionRecord";

/** The list of the workbook that an argument can be, by the parameter's name, which is the same in every function. */
const LIST_OF: Readonly<Record<string, SheetId>> = { danh_muc: "DM_CHITIEU", thang: "DM_XEPLOAI" };

const CAPTIONS = /^([A-Z]+)(\d+):([A-Z]+)\d+$/u;
const CELL = /^([A-Z]+)(\d+)$/u;

const columnNumber = (letters: string): number =>
  [...letters].reduce((number, letter) => 26 * number + letter.charCodeAt(0) - 64, 0);

/** A list with its rows, from its captions to the last row that forms look at. */
interface ListRange {
  readonly list: StandingList;
  readonly columns: readonly [first: string, last: string];
  readonly rows: readonly [first: number, last: number];
}

function rangeOf(list: StandingList): ListRange | undefined {
  const [, first, row, last] = CAPTIONS.exec(list.captions) ?? [];
  if (first === undefined || last === undefined) return undefined;
  return { list, columns: [first, last], rows: [Number(row), Number(row) + capacityOf(recordOf(list.sheet))] };
}

const quoted = ({ list: { name }, columns, rows }: ListRange): string =>
  `${sheetReference(name)}!$${columns[0]}$${rows[0]}:$${columns[1]}$${rows[1]}`;

function holds({ list, columns, rows }: ListRange, { sheetId, address }: CellAddress): boolean {
  const [, letters = "", row] = CELL.exec(address) ?? [];
  const [column, first, last] = [letters, ...columns].map(columnNumber) as [number, number, number];
  const isBeside = column < first || column > last || Number(row) < rows[0] || Number(row) > rows[1];
  return list.sheetId === sheetId && !isBeside;
}

/** How many arguments stand between the outer parentheses. */
function argumentCount(formula: string): number {
  let depth = 0;
  let inText = false;
  let count = formula.endsWith("()") ? 0 : 1;
  for (const character of formula) {
    if (character === '"') inText = !inText;
    else if (inText) continue;
    else if (character === "(" || character === "{") depth += 1;
    else if (character === ")" || character === "}") depth -= 1;
    else if (character === "," && depth === 1) count += 1;
  }
  return count;
}

/** A worked formula over the workbook's own lists, and the list that the cell itself stands in, if any: Excel would go in circles. */
export interface OwnFormula {
  readonly formula: string;
  readonly around: StandingList | undefined;
}

/**
 * The worked formula of a function, which takes the workbook's own targets and rating scale where it has them: of several lists of
 * a kind the one inserted last.
 *
 * @param at the cell it is for
 * @example onOwnLists(record, [dmChiTieu], cell).formula // '=CHITIEU.NGUONG("CT06",DM_CHITIEU!$A$4:$K$104)'
 */
export function onOwnLists(
  { worked, vi }: Pick<FunctionRecord, "worked" | "vi">,
  lists: readonly StandingList[],
  at: CellAddress,
): OwnFormula {
  const given = argumentCount(worked);
  const index = vi.parameters.findIndex(({ name }) => name in LIST_OF);
  const sheet = LIST_OF[vi.parameters[index]?.name ?? ""];
  const list = lists.filter((each) => each.sheet === sheet).at(-1);
  const range = list && rangeOf(list);
  if (!range || index < given) return { formula: worked, around: undefined };
  const blanks = ",".repeat(given === 0 ? index : index - given + 1);
  return {
    formula: `${worked.slice(0, -1)}${blanks}${quoted(range)})`,
    around: holds(range, at) ? range.list : undefined,
  };
}
