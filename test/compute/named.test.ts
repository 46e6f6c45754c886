import { completion } from "../../src/compute/completion";
import { everyCell } from "./everyCell";
import { countAt } from "../../src/compute/counts";
import { type MarkedColumns, markStates } from "../../src/compute/markStates";
import { tallyStates } from "../../src/compute/rowState";
import { tallyCompleted } from "../../src/compute/emulation";
import { rateGroups } from "../../src/compute/groups";
import { tallyAtLeast, tallyMarked } from "../../src/compute/marked";
import { missedUnits } from "../../src/compute/missedUnits";
import { option } from "../../src/compute/option";
import { tallyQuarters } from "../../src/compute/quarters";
import { rateRows } from "../../src/compute/rated";
import { schemeOf, targetsOf } from "../../src/compute/lookUp";
import { type Issues, then } from "../../src/domain/problem";
import { moreThan } from "../../src/domain/limit";
import { argument, type Block } from "../../src/domain/place";
import { defaultScheme } from "../../src/domain/ratings";
import { textOf } from "../../src/domain/textOf";

const WHOLE = { num: 1, den: 1 };
const tallyByYear = ({ dates, ...columns }: MarkedColumns & { readonly dates: Block }, year: number): Read =>
  then(markStates(columns, { dates, year }), tallyStates);
const column = (name: string, ...cells: unknown[]): Block =>
  argument(
    name,
    cells.map((cell) => [cell]),
  );

type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly issues: Issues };

/** The problems as "code argument row", or what came out. */
const told = (read: Read): unknown =>
  read.ok
    ? read.value
    : read.issues.map(({ code, at }) => {
        const place = at[0];
        return place?.in === "argument" ? `${code} ${place.name} ${place.row}` : code;
      });

/** Each list function over a key column, with results that are in order. */
const LISTS: readonly [string, (keys: Block, ...results: unknown[]) => Read][] = [
  ["ratings", (keys, ...cells) => rateRows(keys, column("kq", ...cells), defaultScheme)],
  ["groups", (keys, ...cells) => rateGroups(keys, keys, column("kq", ...cells), defaultScheme)],
  ["marks", (keys, ...cells) => tallyMarked({ keys: keys, marks: column("kq", ...cells), excluded: undefined })],
  ["at least", (keys, ...cells) => tallyAtLeast(keys, column("kq", ...cells), 1, undefined)],
  [
    "quarters",
    (keys, ...cells) =>
      tallyQuarters(
        keys,
        argument(
          "kq",
          cells.map((cell) => [cell, "", "", ""]),
        ),
        { count: 1, block: column("so_quy", 1) },
        undefined,
      ),
  ],
  [
    "targets",
    (keys, ...cells) =>
      tallyCompleted(keys, column("kq", ...cells), column("kh", ...cells.map(() => 2)), WHOLE, undefined),
  ],
  ["missed", (keys, ...cells) => missedUnits(keys, column("kq", ...cells), column("ts", ...cells), moreThan(98))],
];

describe.each(LISTS)("a key that names nobody, in %s", (_list, count) => {
  test.each([["-"], ["(1)"], ["…"], [false], ["Cộng I"], ["Tổng cộng toàn Khối"]])(
    "[KEY03] %j is named with its row, whatever stands beside it",
    (key) => {
      const code = typeof key === "string" && key.length > 3 ? "subtotalKey" : "notAName";
      expect((told(count(column("ten", "An", key), "", "")) as string[])[0]).toMatch(
        new RegExp(`^${code} ten 1$`, "u"),
      );
    },
  );

  test.each([["Cộng"], ["Tổng cộng"], ["Cộng (I+II)"], [""], [0], [null]])(
    "[KEY04] %j is quietly passed over",
    (key) => {
      expect(told(count(column("ten", "An", key), "", ""))).toEqual(told(count(column("ten", "An"), "")));
    },
  );

  test.each([[false], ["-"], ["–"], ["..."], [0], ["  "]])(
    "[KEY05] %j on a row without a name says nothing: unticked boxes and struck rows",
    (cell) => {
      expect(told(count(column("ten", "An", ""), "", cell))).toEqual(told(count(column("ten", "An"), "")));
    },
  );

  test.each([["HTTNV"], [2], [true], ["x"]])("[KEY05] %j on a row without a name is named", (cell) => {
    expect(told(count(column("ten", "An", null), "", cell))).toContain("resultWithoutName kq 1");
  });

  test.each([{ error: "#N/A" }, { error: "#REF!" }, { code: "#N/A" }])(
    "[ERR01] the error %j is named where it stands, as key or as result, with or without a name",
    (error) => {
      expect(told(count(column("ten", "An", error), "", ""))).toContain("cellError ten 1");
      for (const name of ["Bình", "", "Tổng công ty"]) {
        const read = count(column("ten", "An", name), "", error) as { issues: Issues };
        expect(read.issues.map(({ at }) => at[0])).toContainEqual(expect.objectContaining({ name: "kq", row: 1 }));
        expect(JSON.stringify(read.issues)).not.toContain("undefined");
      }
    },
  );
});

describe("errors beside the results", () => {
  const ERROR = { error: "#DIV/0!" };
  const names = column("ten", "An", "");

  test.each<[string, Read, string[]]>([
    [
      "a group",
      rateGroups(column("nhom", ERROR, ERROR), names, column("kq", "", ""), defaultScheme),
      ["cellError nhom 0", "cellError nhom 1"],
    ],
    [
      "an exclusion",
      tallyMarked({ keys: names, marks: column("kq", "", ""), excluded: column("loai", ERROR, ERROR) }),
      ["unclearExclusion loai 0", "cellError loai 1"],
    ],
    [
      "an exclusion of quarters",
      tallyQuarters(
        names,
        argument("kq", [
          ["", "", "", ""],
          ["", "", "", ""],
        ]),
        { count: 1, block: column("so_quy", 1) },
        column("loai", ERROR, ERROR),
      ),
      ["unclearExclusion loai 0", "cellError loai 1"],
    ],
    [
      "a plan",
      tallyCompleted(names, column("kq", "", ""), column("kh", ERROR, ERROR), WHOLE, undefined),
      ["cellError kh 0", "cellError kh 1"],
    ],
    [
      "a plan beside a mark",
      tallyCompleted(names, column("kq", "đạt", ""), column("kh", ERROR, ""), WHOLE, undefined),
      ["cellError kh 0"],
    ],
    [
      "a direction",
      tallyCompleted(names, column("kq", "", ""), column("kh", 1, ""), WHOLE, column("chieu", ERROR, ERROR)),
      ["unknownOption chieu 0", "cellError chieu 1"],
    ],
    [
      "a founding date, marked or not",
      tallyByYear(
        {
          keys: column("ten", "A", "B", ""),
          marks: column("kq", "x", "", ""),
          dates: column("ngay", ERROR, ERROR, ERROR),
          excluded: undefined,
        },
        2025,
      ),
      ["cellError ngay 0", "cellError ngay 1", "cellError ngay 2"],
    ],
    [
      "a rating list",
      schemeOf(
        argument("thang", [
          ["Tên mức", "Từ HTTNV trở lên", "Tính vào mẫu số"],
          ["Tốt", ERROR, "x"],
        ]),
      ),
      ["cellError thang 1"],
    ],
    [
      "a list of targets",
      targetsOf(
        argument("dm", [
          ["Mã", "Nội dung chỉ tiêu", "So sánh", "Ngưỡng"],
          [ERROR, "Việc", ">", 0.9],
        ]),
      ),
      ["cellError dm 1"],
    ],
  ])("[ERR02] %s", (_where, read, problems) => {
    expect(told(read)).toEqual(problems);
  });

  test("[ERR03] an error without a name of its own has one in every sentence", () => {
    expect(textOf({ code: "#N/A" } as never)).toBe("#ERROR!");
    expect(textOf({ error: 42 } as never)).toBe("#ERROR!");
    expect(textOf({ error: "#N/A" })).toBe("#N/A");
  });
});

describe("numbers of subjects", () => {
  test.each([["100%"], ["5 %"], ["0%"]])("[CNT01] the percentage %j is no number of subjects", (cell) => {
    expect(told(countAt(column("so", cell), 0, 0))).toEqual(["percentNotCount so 0"]);
    expect(told(tallyAtLeast(column("ten", "A"), column("so", cell), 1, undefined))).toEqual(["percentNotCount so 0"]);
  });

  test.each<[unknown, unknown]>([
    ["100", 100],
    [1, 1],
    [2.9999999999999996, 3],
    [2.5, ["notWhole so 0"]],
  ])("[CNT01] %j is %j", (cell, count) => {
    expect(told(countAt(column("so", cell), 0, 0))).toEqual(count);
  });

  test.each<[unknown, number, number]>([
    [0.3, 0.1 + 0.2, 1],
    [0.29, 0.1 + 0.2, 0],
    [0.1 + 0.2, 0.3, 1],
  ])("[DEC08] %d against a minimum of %d, as Excel shows both: %d", (amount, minimum, part) => {
    expect(told(tallyAtLeast(column("ten", "A"), column("so", amount), minimum, undefined))).toMatchObject({ part });
  });

  test.each<[number, number, string, number]>([
    [0.1 + 0.2, 0.3, "giam", 1],
    [0.3, 0.1 + 0.2, "", 1],
    [0.4, 0.2, "giam", 0.5],
  ])("[DEC08] completion of %d against %d %s is %d", (actual, plan, direction, ratio) => {
    const read = everyCell(completion(column("th", actual), column("kh", plan), column("chieu", direction)));
    expect(read.ok && read.value[0]?.[0]).toEqual({ ok: true, value: ratio });
  });

  test.each([["0"], ["không"], ["0,0"], [0], [""]])("[PLAN29] a plan of %j is no plan to complete", (plan) => {
    const read = everyCell(completion(column("th", 5), column("kh", plan), undefined));
    expect(read.ok && read.value[0]?.[0]).toMatchObject({ ok: false, issues: [{ code: "emptyPlan" }] });
  });
});

test.each<[string, unknown]>([
  ["tổng số", "all"],
  ["TongSo", "all"],
  ["Xếp  loại", "rated"],
  ["tổng", ["unknownOption mau_so 0"]],
])("[OPT01] the option %j is %j: with or without accents and spaces", (typed, chosen) => {
  expect(told(option(column("mau_so", typed), { xeploai: "rated", tongso: "all" }, "rated"))).toEqual(chosen);
});
