import { keyed, ours, type CheckedTable } from "../book";
import { grouped, numberAt, textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { unitKeys } from "../units";

/** Where the members of an organisation are counted, the one first that is held against the others. */
const FIGURES = [
  { kind: "B15", key: "closing" },
  { kind: "B08B", key: "total" },
  { kind: "B03", key: "total" },
] as const;

interface Figure {
  readonly table: CheckedTable;
  readonly row: number;
  readonly column: number;
  readonly members: number;
  readonly unit: string;
}

/** Members of an organisation in B15, B08b and B03 of one year: several figures for one fact. */
export const membersDiffer: Check = {
  code: "membersDiffer",
  severity: "warning",
  looksAt: "workbook",
  *find(book) {
    const keyOf = unitKeys(book);
    const figures = FIGURES.flatMap(({ kind, key }) =>
      ours(book, kind).flatMap((table) => {
        const column = keyed(table, key);
        return table.rows.flatMap((row): readonly Figure[] => {
          const members = column ? numberAt(table, row, column) : undefined;
          const unit = keyOf(textAt(table, row, table.name));
          return column && members !== undefined ? [{ table, row, column: column.column, members, unit }] : [];
        });
      }),
    );
    for (const [first, ...others] of grouped(figures, ({ table, unit }) => `${table.year ?? ""}|${unit}`).values()) {
      const differ = others.filter(({ table, members }) => table !== first?.table && members !== first?.members);
      if (!first || differ.length === 0) continue;
      yield found(
        "membersDiffer",
        [first, ...differ].map(({ table, row, column }) => placeIn(table.sheet, row, column)),
        { shown: first.members, others: differ.map(({ table, members }) => ({ sheet: table.sheet, members })) },
      );
    }
  },
};
