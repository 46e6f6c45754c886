import {
  call,
  cell,
  cellAbove,
  firstOf,
  iff,
  is,
  join,
  minus,
  over,
  plus,
  rows,
  state,
  times,
  value,
} from "../../src/report/formula/node";
import { type Addresses, toText } from "../../src/report/formula/toText";
import { nestedIfs, nodesOf } from "../../src/report/formula/walk";

const at: Addresses = {
  cell: (column, where) => (where === "caption" ? `$${column}$4` : `$${column}${where === "above" ? 8 : 9}`),
  rows: (of, column, { isFar } = {}) => `${of}!${column ?? "*"}${isFar ? "+" : ""}`,
  state: (of, judged, part) => `${of}!${judged}.${part}`,
  words: (column) => (column === "inCells" ? "$P$1:$Q$1" : undefined),
};
const text = (formula: Parameters<typeof toText>[0]): string => toText(formula, at);

test("[FML01] brackets stand where the signs would read otherwise, and nowhere else", () => {
  expect(text(minus(cell("A"), minus(cell("B"), cell("C"))))).toBe("$A9-($B9-$C9)");
  expect(text(minus(minus(cell("A"), cell("B")), cell("C")))).toBe("$A9-$B9-$C9");
  expect(text(times(plus(cell("A"), 1), 100))).toBe("($A9+1)*100");
  expect(text(plus(times(cell("A"), 2), 1))).toBe("$A9*2+1");
  expect(text(over(cell("A"), times(cell("B"), 2)))).toBe("$A9/($B9*2)");
  expect(text(join("n: ", plus(cell("A"), 1)))).toBe('"n: "&$A9+1');
  expect(text(is(is(cell("A"), "=", 1), "=", is(cell("B"), "=", 1)))).toBe("$A9=1=($B9=1)");
  expect(text(times(1, is(cell("A"), ">", 0)))).toBe("1*($A9>0)");
});

test("[FML02] quotes are doubled, lists of words stand in braces, or are named where they stand in cells", () => {
  expect(text(value('nói "có"'))).toBe('"nói ""có"""');
  expect(text(value(["≥", "từ"]))).toBe('{"≥";"từ"}');
  expect(text(value([19, "x"]))).toBe('{19;"x"}');
  const words = (wordsOf: string): string => text({ is: "value", value: ["a"], wordsOf });
  expect([words("inCells"), words("elsewhere")]).toEqual(["$P$1:$Q$1", '{"a"}']);
});

test("[FML06] a cell of the row above, so that a text can grow row by row", () => {
  expect(text(join(cellAbove("T"), cell("L")))).toBe("$T8&$L9");
});

test("[FML03] arguments left out in the middle keep their place, those at the end do not", () => {
  const [keys, marks] = [rows("own", "name"), rows("own", "mark")];
  expect(text(call("CHITIEU.TRANGTHAIDANHDAU", keys, marks, undefined, cell("G"), undefined))).toBe(
    "CHITIEU.TRANGTHAIDANHDAU(own!name,own!mark,,$G9)",
  );
});

test("[FML04] cases are tried in their order", () => {
  const cases = firstOf(
    [
      [is(cell("A"), "=", ""), ""],
      [is(cell("A"), "<", 0), "âm"],
    ],
    "được",
  );
  expect(text(cases)).toBe('IF($A9="","",IF($A9<0,"âm","được"))');
  expect(nestedIfs(cases)).toBe(2);
});

test("[FML05] every node is walked, so that what a form needs is found in its formulas", () => {
  const formula = iff(is(state("DS_HOIVIEN", "rating", "why"), "<>", ""), "", call("SUM", rows("DM_CHITIEU", "limit")));
  expect([...nodesOf(formula)].flatMap((node) => ("of" in node ? [node.of] : []))).toEqual([
    "DS_HOIVIEN",
    "DM_CHITIEU",
  ]);
});
