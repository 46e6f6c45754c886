import { hiddenColumn } from "../columns";
import { call, cell, type Formula, iff, is, join, minus, plus, state, times } from "../formula/node";
import { countOf } from "../formula/withheld";
import type { Column, Row, RowValue, Surroundings } from "../record";
import type { SheetId } from "../sheetId";
import type { Source } from "../sources";

/** Names in the column "Đơn vị chưa đạt"; of the others there is only how many. */
export const MOST_NAMED = 5;
const placesOf = (named: number): readonly number[] => Array.from({ length: named }, (_, i) => i + 1);

/** Names as long as most are: room is given beforehand, since Excel fits no row when it calculates. */
const LONGEST_NAMES =
  "CĐCS Cơ quan điều hành; CĐCS Công ty Cơ khí; CĐCS Công ty May; CĐCS Chế biến nông sản; CĐCS Vận tải và 12 đơn vị";

/** More than any running number: nobody. */
const NOBODY = 1_000_000;

const numberKey = (place: number): string => `missedNumber${place}`;
export const nameKey = (place: number): string => `missedName${place}`;

/** Hidden: the numbers of the first units that are not met, in their own sheet, their names, and how many there are. */
export const namesColumns = (named: number): readonly Column[] => [
  ...placesOf(named).map((place) =>
    hiddenColumn(
      numberKey(place),
      `STT của đơn vị chưa đạt thứ ${place}`,
      undefined,
      "Number of a unit that misses it.",
    ),
  ),
  ...placesOf(named).map((place): Column => {
    const column = hiddenColumn(nameKey(place), `Đơn vị chưa đạt thứ ${place}`, undefined, "Its name.");
    return { ...column, type: "text" };
  }),
  hiddenColumn("missedCount", "Số đơn vị chưa đạt", undefined, "How many units miss it."),
];

/** Behind the column of B01. */
export const missedColumns = namesColumns(MOST_NAMED);

/** The names one behind the other, and how many more there are. */
export const joinedNames = (named: number, subjects: string): Formula => {
  const count = cell("missedCount");
  const more = iff(is(count, ">", named), join(" và ", minus(count, named), ` ${subjects}`), "");
  return join(...placesOf(named).map((place) => cell(nameKey(place))), more);
};

/** Units that are met or not. */
type Units = Pick<Source, "judged" | "atYearEnd"> & { readonly sheet: SheetId };

/** Where a row holds a unit that is not met: 1, else 0, row by row. */
function misses({ sheet, judged, atYearEnd }: Units): Formula {
  const missed = (of: string): Formula => is(call("LEFT", state(sheet, of, "rows"), 4), "=", "chưa");
  if (atYearEnd === undefined) return missed(judged);
  return plus(times(missed(atYearEnd), cell("passed")), times(missed(judged), minus(1, cell("passed"))));
}

/**
 * The names of the units that miss a target, in the order of their list: five, then how many more. Excel 2010 has nothing that joins a
 * list, so the next one is looked for below the one before, in hidden columns. Nothing is said while the verdict is withheld.
 */
export function missedNames({ missedIn, ...source }: Source, around: Pick<Surroundings, "has">): Row {
  if (missedIn && !around.has(missedIn.sheet)) return {};
  const isWithheld = is(cell("why"), "<>", "");
  // the list that counts meanwhile is another one
  const isBlank = is(cell("isNamed"), "=", 0);
  const cells = namesOf(
    missedIn ?? source,
    source.onceNamed === undefined ? isWithheld : call("OR", isWithheld, isBlank),
  );
  return { ...cells, missedUnits: { formula: joinedNames(MOST_NAMED, "đơn vị"), longest: LONGEST_NAMES } };
}

/**
 * The cells behind the names.
 *
 * @param isWithheld whether no names are given
 */
export function namesOf(units: Units, isWithheld: Formula, named = MOST_NAMED): Row {
  const { sheet, judged, atYearEnd } = units;
  const numbers = state(sheet, judged, "numbers");
  const below = (number: Formula | 0): Formula => {
    // INDEX has Excel 2010 look at row after row
    const isNext = call("INDEX", times(misses(units), is(numbers, ">", number)), 0);
    return call("IFERROR", call("INDEX", numbers, call("MATCH", 1, isNext, 0)), NOBODY);
  };
  const nameOf = (place: number): Formula => {
    const number = cell(numberKey(place));
    const name = call("INDEX", state(sheet, judged, "names"), call("MATCH", number, numbers, 0));
    return iff(is(number, "=", NOBODY), "", join(place === 1 ? "" : "; ", name));
  };
  const missed = atYearEnd === undefined ? countOf(sheet, judged, "chưa*") : minus(cell("whole"), cell("part"));
  const computed = (formula: Formula): RowValue => ({ formula });
  return {
    ...Object.fromEntries(
      placesOf(named).flatMap((place) => [
        [
          numberKey(place),
          computed(place === 1 ? iff(isWithheld, NOBODY, below(0)) : below(cell(numberKey(place - 1)))),
        ],
        [nameKey(place), computed(nameOf(place))],
      ]),
    ),
    missedCount: computed(iff(isWithheld, 0, missed)),
  };
}
