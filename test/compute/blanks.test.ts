import fc from "fast-check";
import { completion } from "../../src/compute/completion";
import { everyCell } from "./everyCell";
import { tallyCompleted } from "../../src/compute/emulation";
import { rateGroups } from "../../src/compute/groups";
import { tallyAtLeast, tallyMarked } from "../../src/compute/marked";
import { missedUnits } from "../../src/compute/missedUnits";
import { tallyQuarters } from "../../src/compute/quarters";
import { rateRows } from "../../src/compute/rated";
import type { Cell } from "../../src/domain/cell";
import { moreThan } from "../../src/domain/limit";
import { argument, type Block } from "../../src/domain/place";
import { defaultScheme } from "../../src/domain/ratings";

/** Stands for a blank cell in the generated lists; each host sends it in its own way. */
const BLANK = Symbol("blank");
type Drawn = string | number | typeof BLANK;

const WAYS: readonly Cell[] = [null, 0, ""];

const sent = (drawn: readonly (readonly Drawn[])[], way: Cell): Cell[][] =>
  drawn.map((row) => row.map((cell) => (cell === BLANK ? way : cell)));

const cellOf = (...values: Drawn[]): fc.Arbitrary<Drawn> => fc.constantFrom<Drawn>(...values, BLANK, BLANK);

const rows = <const T extends readonly fc.Arbitrary<Drawn>[]>(...columns: T): fc.Arbitrary<Drawn[][]> =>
  fc.array(fc.tuple(...columns) as fc.Arbitrary<Drawn[]>, { minLength: 1, maxLength: 12 });

const name = cellOf("An", "Bình", "Cộng", 7);
const rating = cellOf("HTTNV", "HTNV", "Miễn", "HTTX");
const mark = cellOf("x", "không", "hỏi", 1);
const reason = cellOf("hết nguồn", "còn nguồn", "x");
const amount = cellOf(1, 2, "không", "01", -1);
const meeting = cellOf("x", "12-TB/ĐU", "chưa", 46000, "hỏi");

/** The columns of the list, as arguments, blank cells sent as `way`. */
const blocks = (drawn: readonly Drawn[][], way: Cell): Block[] =>
  (drawn[0] ?? []).map((_first, column) =>
    argument(
      `cot${column}`,
      sent(
        drawn.map((row) => [row[column] ?? BLANK]),
        way,
      ),
    ),
  );

function sameEitherWay(list: fc.Arbitrary<Drawn[][]>, compute: (...columns: Block[]) => unknown): void {
  fc.assert(
    fc.property(list, (drawn) => {
      const [first, ...others] = WAYS.map((way) => compute(...blocks(drawn, way)));
      for (const other of others) expect(other).toEqual(first);
    }),
    { numRuns: 300 },
  );
}

const need = (block: Block | undefined): Block => block ?? argument("none", [[null]]);

describe("a blank cell gives the same figure as null, 0 and empty text", () => {
  test("[BLANK01] ratings", () => {
    sameEitherWay(rows(name, rating), (names, ratings) => rateRows(need(names), need(ratings), defaultScheme));
  });

  test("[BLANK02] ratings by group", () => {
    sameEitherWay(rows(name, name, rating), (groups, names, ratings) =>
      rateGroups(need(groups), need(names), need(ratings), defaultScheme),
    );
  });

  test("[BLANK03] marks and exclusions", () => {
    sameEitherWay(rows(name, mark, reason), (names, marks, out) =>
      tallyMarked({ keys: need(names), marks: need(marks), excluded: out }),
    );
  });

  test("[BLANK04] at least one", () => {
    sameEitherWay(rows(name, amount, reason), (units, amounts, out) =>
      tallyAtLeast(need(units), need(amounts), 1, out),
    );
  });

  test("[BLANK05] quarters", () => {
    const list = rows(name, meeting, meeting, meeting, meeting, reason);
    sameEitherWay(list, (units, ...rest) => {
      const four = rest.slice(0, 4);
      const cells = need(units).cells.map((_row, r) => four.map((block) => block.at(r, 0)));
      return tallyQuarters(
        need(units),
        argument("cac_quy", cells),
        { count: 3, block: argument("so_quy", [[3]]) },
        rest[4],
      );
    });
  });

  test("[BLANK06] emulation targets, more or less being better", () => {
    const list = rows(name, cellOf(3, "đạt", "không", "hỏi"), cellOf(3, 5, "Có mô hình"), cellOf("giảm", "tăng"));
    sameEitherWay(list, (targets, actuals, plans, directions) =>
      tallyCompleted(need(targets), need(actuals), need(plans), { num: 95, den: 100 }, directions),
    );
  });

  test("[BLANK07] completion", () => {
    sameEitherWay(rows(cellOf(3, "hỏi"), cellOf(4, "x"), cellOf("giảm")), (actuals, plans, directions) =>
      everyCell(completion(need(actuals), need(plans), directions)),
    );
  });

  test("[BLANK08] units that miss", () => {
    sameEitherWay(rows(name, cellOf(3, 9), cellOf(5, 9)), (units, parts, wholes) =>
      missedUnits(need(units), need(parts), need(wholes), moreThan(98)),
    );
  });
});

test("[BLANK09] entering a missing rating never lowers the figure: not entered counts as not good", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("HTTNV", "HTNV", null), { minLength: 1, maxLength: 30 }), (ratings) => {
      const names = argument(
        "ten",
        ratings.map((_each, i) => [`Người ${i}`]),
      );
      const count = (cells: (string | null)[]): number => {
        const rated = rateRows(
          names,
          argument(
            "xep_loai",
            cells.map((cell) => [cell]),
          ),
          defaultScheme,
        );
        return rated.ok ? rated.value.good / (rated.value.named - rated.value.outside) : Number.NaN;
      };
      const entered = ratings.map((cell) => cell ?? "HTNV");
      expect(count(entered)).toBe(count(ratings));
    }),
  );
});
