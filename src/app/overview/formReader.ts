import type { RowState, StateReader } from "../../compute/rowState";
import { type Cell, isBlank } from "../../domain/cell";
import type { Block, Place } from "../../domain/place";
import { all, done, fail, failed, type Issue, issue, type Outcome, then } from "../../domain/problem";
import { readKey } from "../../domain/key";
import { readState, STATE, type StateId } from "../../domain/state";
import { fold } from "../../domain/fold";
import { textOf } from "../../domain/textOf";
import { cellsOf } from "../../read/cells";
import { LIST_CHANGED } from "../../report/formula/withheld";
import { foundPlaces } from "../../report/foundPlaces";
import { keyOf } from "../../report/geometry";
import type { Judged, JudgedRow } from "../../report/judged";
import { stateKey } from "../../report/keys";
import { blockOf } from "../sheetTable";
import { type Counting, judgedOf, problemsOf } from "./counting";

/** The same object for the same state: a long list makes few of them. */
const ROW_STATES = new Map(Object.keys(STATE).map((is) => [is as StateId, { is: is as StateId } satisfies RowState]));
const UNCLEAR: RowState = { is: "unclear" };

type ReaderOf = (counting: Counting, judged: Judged) => Outcome<StateReader>;

/** The lists a form counts, or every problem in them: they name the cells. */
const problemsOfLists = ({ other }: Counting, { counts }: JudgedRow, readerOf: ReaderOf): Outcome<readonly true[]> =>
  all(
    counts.flatMap(({ sheet, judged }) => {
      const list = other(sheet);
      return list ? [then(readerOf(list, judgedOf(list.record, judged)), problemsOf)] : [];
    }),
  );

/** Rows of the lists a form counts that name an organisation for which it has no row: none of its figures has them. */
function rowsOfOthers({ record, table, other }: Counting, { counts }: JudgedRow): readonly Issue[] {
  const names = table.column(keyOf(record));
  const known = new Set(
    table.rows.flatMap((_row, row) => (isBlank(names.at(row, 0)) ? [] : [fold(textOf(names.at(row, 0)))])),
  );
  return counts.flatMap(({ sheet, judged }) => {
    const list = other(sheet);
    const group = list && judgedOf(list.record, judged).group;
    if (!group) return [];
    const [keys, groups] = [list.table.column(keyOf(list.record)), list.table.column(group.column)];
    return list.table.rows.flatMap((_row, row) => {
      const found = textOf(groups.at(row, 0));
      return readKey(keys.at(row, 0)) !== "subject" || known.has(fold(found))
        ? []
        : [issue("rowOfOther", groups.place(row, 0), { found: isBlank(groups.at(row, 0)) ? "" : found })];
    });
  });
}

/**
 * The states of a form's rows as its own formulas have them; its groups and totals have none.
 *
 * @param readerOf reads a judged thing of a list
 * Problems: those of the lists it counts, `rowOfOther`, `formWithheld`. Problem of a row: `unclearState`.
 */
export function formReader(counting: Counting, judged: JudgedRow, readerOf: ReaderOf): Outcome<StateReader> {
  const { record, sheet, table } = counting;
  const { grid, name } = sheet;
  const places = foundPlaces(record, cellsOf(grid));
  const column = places?.columnOf(stateKey(judged.key));
  const shown = table.columnOf(judged.column) ?? 0;
  const at: Place = { in: "cell", sheet: name, row: table.captionRow, column: shown };
  if (column === undefined || !places?.topRows) return fail("formWithheld", at, { sheet: name, why: LIST_CHANGED });
  const why = grid.value(places.topRows.why, column);
  return then(problemsOfLists(counting, judged, readerOf), () => {
    const [other, ...others] = rowsOfOthers(counting, judged);
    if (other) return failed(other, ...others);
    if (typeof why === "string" && !isBlank(why)) return fail("formWithheld", at, { sheet: name, why });
    const rows = table.rows.filter((row) => !isBlank(grid.value(row, column)));
    const under = (key: string, at: number): Block =>
      blockOf(
        key,
        (row): Cell => grid.value(rows[row] ?? 0, at),
        rows.length,
        1,
        (row) => ({ in: "cell", sheet: name, row: rows[row] ?? 0, column: at }),
      );
    const keys = under(keyOf(record), table.columnOf(keyOf(record)) ?? 0);
    const results = under(judged.column, shown);
    return done({
      keys,
      results: [results],
      beside: [],
      named: (row) => ROW_STATES.get(readState(textOf(grid.value(rows[row] ?? 0, column))) ?? "unclear") ?? UNCLEAR,
      problems: (row) => [
        issue("unclearState", results.place(row, 0), { found: textOf(grid.value(rows[row] ?? 0, column)) }),
      ],
      about: () => results,
    });
  });
}
