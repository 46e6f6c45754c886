import fc from "fast-check";
import { missedRows } from "../../../src/functions/spills";
import { amount, blank, type Cells, keys, type Meant } from "./cells";
import { column, keyed, known, listOf, type Made } from "./made";

interface UnitRow {
  readonly key: Meant<string>;
  readonly part: Meant<number>;
  readonly whole: Meant<number>;
}

const nothing: Cells<number> = blank(0);

const unitRow: fc.Arbitrary<UnitRow> = keys.chain((key) => {
  const filled = fc.integer({ min: 1, max: 120 }).chain((most) =>
    fc.record({
      key: fc.constant(key),
      whole: amount(most, most),
      part: fc.oneof({ arbitrary: amount(0, most), weight: 20 }, { arbitrary: amount(most, most + 5), weight: 1 }),
    }),
  );
  // a row without a name mostly has nothing else either
  const empty = fc.record({ key: fc.constant(key), whole: nothing, part: nothing });
  return key.means === "blank" ? fc.oneof({ arbitrary: empty, weight: 20 }, { arbitrary: filled, weight: 1 }) : filled;
});

/** CHUADAT. */
export const missedList = listOf(unitRow).map((rows): Made => {
  const asked: string[] = [];
  const missed: unknown[][] = [];
  let judged = 0;
  rows.forEach(({ key, part, whole }, row) => {
    const { counts, asked: more } = keyed(row, key, "don_vi", [
      ["so_dat", part],
      ["tong_so", whole],
    ]);
    asked.push(...more);
    if (!counts) return;
    if (part.means > whole.means) asked.push(`so_dat ${row}`);
    judged += 1;
    let enough = part.means;
    while (enough * 100 <= 98 * whole.means) enough += 1;
    if (enough > part.means) missed.push([String(key.cell), part.means, whole.means, enough - part.means]);
  });
  const call = [
    [["CT06"]],
    column(rows.map(({ key }) => key)),
    column(rows.map(({ part }) => part)),
    column(rows.map(({ whole }) => whole)),
  ] as const;
  return {
    call,
    gives: () => missedRows(...call, undefined),
    known: known(
      asked.length === 0 && judged === 0 ? ["nothing"] : asked,
      missed.length > 0 ? missed : [["Tất cả đều đạt"]],
    ),
  };
});
