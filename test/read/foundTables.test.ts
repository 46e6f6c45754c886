import fc from "fast-check";
import { findTables } from "../../src/read/tables/findTables";
import { drawn } from "./tables/drawn";
import { FORMS } from "./tables/forms";
import { generatedLists } from "./tables/generatedLists";

/** A header that takes in the row of column numbers says the same. */
const headerOf = (
  header: readonly [number, number] | null,
  numberRow: number | null,
): readonly [number, number] | null =>
  header && numberRow !== null && header[1] === numberRow ? [header[0], numberRow - 1] : header;

test.each(FORMS.map(({ name, text, options }) => [name, text, options] as const))(
  "[TBL01] rows of forms that offices keep: %s",
  (_name, text, options) => {
    const { sheet, tables } = drawn(text, options);
    const rows = findTables(sheet).map(({ header, records }, i) => ({
      header: headerOf(header, tables[i]?.numberRow ?? null),
      records,
    }));
    expect(rows).toEqual(tables.map(({ header, records }) => ({ header, records })));
  },
);

test("[TBL02] of the columns of these forms nineteen in twenty are understood", () => {
  const judged = FORMS.flatMap(({ text, options }) => {
    const { sheet, tables } = drawn(text, options);
    const all = findTables(sheet);
    return tables.flatMap(({ roles }, i) =>
      roles.map(([column, right]) => {
        const role = all[i]?.columns.find((each) => each.column === column)?.role;
        return role !== undefined && right.includes(role);
      }),
    );
  });
  expect(judged.length).toBeGreaterThan(180);
  expect(judged.filter(Boolean).length / judged.length).toBeGreaterThan(0.95);
});

test("[TBL03] no total and no group is counted as data, no record is left out, wherever totals stand", () => {
  fc.assert(
    fc.property(generatedLists, ({ sheet, records }) => {
      expect(findTables(sheet).map((table) => table.records)).toEqual([records]);
    }),
    { numRuns: 100 },
  );
});
