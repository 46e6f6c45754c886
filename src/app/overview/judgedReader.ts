import { choiceStates } from "../../compute/choiceStates";
import { type Feed, fedStates } from "../../compute/fedStates";
import { markStates } from "../../compute/markStates";
import { meetingStates } from "../../compute/meetingStates";
import { plannedStates } from "../../compute/plannedStates";
import { ratingStates } from "../../compute/ratingStates";
import type { StateReader } from "../../compute/rowState";
import { stateColumns } from "../../compute/stateColumns";
import type { Cell } from "../../domain/cell";
import { argument, type Block } from "../../domain/place";
import { all, done, fail, type Outcome, then } from "../../domain/problem";
import { LIST_CHANGED } from "../../report/formula/withheld";
import { keyOf } from "../../report/geometry";
import type { GroupNames, Judged, JudgedByRows, JudgedMeetings } from "../../report/judged";
import { askedAbove, blockOf } from "../sheetTable";
import { type Counting, judgedOf, problemsOf } from "./counting";
import { formReader } from "./formReader";
import { reasonsOf, typedRatings } from "./reasons";

/** A column above which a list asks for a figure: the cell that stands there now. */
function askedFor({ record, sheet, table }: Counting): Block {
  const { row, column } = askedAbove(record, table) ?? { row: 0, column: 0 };
  const label = record.asks?.label ?? "";
  const cell = (): Cell => sheet.grid.value(row, column);
  return blockOf(label, cell, 1, 1, () => ({ in: "cell", sheet: sheet.name, row, column }));
}

function meetingsOf(
  counting: Counting,
  { quarters }: JudgedMeetings,
  excluded: Block | undefined,
): Outcome<StateReader> {
  const { table, record } = counting;
  const due = askedFor(counting);
  const count = due.at(0, 0);
  const columns = {
    keys: table.column(keyOf(record)),
    quarters: quarters.map((quarter) => table.column(quarter)),
    excluded,
  };
  return meetingStates(columns, { count: typeof count === "number" ? count : Number.NaN, block: due });
}

const namesIn = (counting: Counting, names: GroupNames): Block | undefined =>
  "values" in names
    ? argument(
        "ten_nhom",
        names.values.map((name) => [name]),
      )
    : counting.other(names.sheet)?.table.column(names.column);

/** A column of rows below one for its caption, as a state column has it. */
function belowCaption(block: Block): Block {
  return blockOf(
    block.label,
    (row, column) => (row === 0 ? block.label : block.at(row - 1, column)),
    block.rows + 1,
    1,
    (row, column) => block.place(Math.max(0, row - 1), column),
  );
}

/** States and groups as the state column of a list spills them, each of its rows at the place of its group. */
function feedOf(reader: StateReader, groups: Block, listed: Block | undefined): Outcome<Feed> {
  const keys = belowCaption(reader.keys);
  const below: StateReader = {
    ...reader,
    keys,
    results: reader.results.map(belowCaption),
    beside: reader.beside.map((block) => block && belowCaption(block)),
    named: (row, column) => reader.named(row - 1, column),
  };
  return then(stateColumns(below, "", { groups: belowCaption(groups), listed }), (cells) => {
    const column = (index: number): Block =>
      blockOf(
        groups.label,
        (row) => cells[row]?.[index] ?? null,
        cells.length,
        1,
        (row) => groups.place(Math.max(0, row - 1), 0),
      );
    return done({ states: column(0), groups: column(1), captionRows: 1 });
  });
}

/** The subjects of another list by the rows of this one, whose own problems come first: they name the cells. */
function byRows(counting: Counting, { subjects, from, column, atLeast }: JudgedByRows): Outcome<StateReader> {
  const { record, sheet, table } = counting;
  const base = counting.other(subjects.sheet);
  const inner = judgedOf(record, from);
  const { group } = inner;
  const at = { in: "cell", sheet: sheet.name, row: table.captionRow, column: 0 } as const;
  if (!base || !group) return fail("formWithheld", at, { sheet: sheet.name, why: LIST_CHANGED });
  const excluded = subjects.outBy === undefined ? undefined : base.table.column(subjects.outBy);
  return then(readerOf(counting, inner), (reader) =>
    then(problemsOf(reader), () =>
      then(feedOf(reader, table.column(group.column), namesIn(counting, group.names)), (feed) =>
        fedStates({ keys: base.table.column(column), excluded }, feed, atLeast),
      ),
    ),
  );
}

/** Reads a judged thing of a sheet as the state column beside it does, once what it is computed from can be read. */
export function readerOf(counting: Counting, judged: Judged): Outcome<StateReader> {
  const before = (judged.after ?? []).map((key) =>
    then(readerOf(counting, judgedOf(counting.record, key)), problemsOf),
  );
  return then(all(before), () => ownReader(counting, judged));
}

function ownReader(counting: Counting, judged: Judged): Outcome<StateReader> {
  const { record, table, scheme, dueYearOf } = counting;
  const column = (key: string | undefined): Block | undefined => (key === undefined ? undefined : table.column(key));
  const keys = table.column(keyOf(record));
  const results = table.column(judged.column);
  const excluded = reasonsOf(table, judged);
  switch (judged.by) {
    case "rating": {
      const ratings = judged.typedIn ? typedRatings(table, judged.typedIn) : results;
      return ratingStates({ keys, ratings, reasons: excluded, proposed: column(judged.proposedBy) }, scheme);
    }
    case "mark": {
      const { dates, dueYearOf: target = "" } = judged.atYearEnd ?? {};
      const [founded, year] = [column(dates), dueYearOf(target)];
      const at = founded && year !== undefined ? { dates: founded, year } : undefined;
      return markStates({ keys, marks: results, excluded }, at);
    }
    case "choice": {
      const words = (label: string, some: readonly string[]): Block =>
        argument(
          label,
          some.map((word) => [word]),
        );
      return choiceStates(
        { keys, choices: results, excluded },
        { met: words("dat", judged.met), missed: words("chua_dat", judged.missed) },
      );
    }
    case "plan":
      return plannedStates({
        keys,
        plans: table.column(judged.plan),
        actuals: results,
        directions: table.column(judged.direction),
      });
    case "meetings":
      return meetingsOf(counting, judged, excluded);
    case "rows":
      return byRows(counting, judged);
    case "formula":
      return formReader(counting, judged, readerOf);
  }
}
