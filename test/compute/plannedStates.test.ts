import { plannedStates } from "../../src/compute/plannedStates";
import { eachState } from "../../src/compute/rowState";
import { stateColumns } from "../../src/compute/stateColumns";
import type { Cell } from "../../src/domain/cell";
import { argument, type Block } from "../../src/domain/place";
import { then } from "../../src/domain/problem";

const column = (name: string, ...cells: Cell[]): Block =>
  argument(
    name,
    cells.map((cell) => [cell]),
  );

type Line = readonly [plan: Cell, actual: Cell, direction?: Cell];

const readerOf = (lines: readonly Line[], names: readonly Cell[] = [], ofAll?: Cell) =>
  plannedStates({
    keys: column("danh_sach", ...lines.map((_, i) => names[i] ?? `Chỉ tiêu ${i + 1}`)),
    plans: column("ke_hoach", ...lines.map(([plan]) => plan)),
    actuals: column("thuc_hien", ...lines.map(([, actual]) => actual)),
    directions:
      ofAll === undefined
        ? column("chieu", ...lines.map(([, , direction = null]) => direction))
        : column("chieu", ofAll),
  });

/** The states below the captions. */
function states(lines: readonly Line[], names: readonly Cell[] = [], ofAll?: Cell): readonly (string | undefined)[] {
  const reader = readerOf([["Kế hoạch", "Thực hiện", "Chiều"], ...lines], ["Tên", ...names], ofAll);
  const read = then(reader, (each) => stateColumns(each, "Thực hiện"));
  if (!read.ok) throw new Error(read.issues[0].code);
  return read.value.slice(1).map(([state]) => state);
}

test("[PLS01] more than planned is vượt, exactly as planned is đạt, less is chưa đạt", () => {
  expect(
    states([
      [20, 21],
      [20, 20],
      [20, 19],
      [0.8, 0.7 + 0.1],
      ["95%", "95,1%"],
    ]),
  ).toEqual(["đạt: vượt", "đạt", "chưa đạt", "đạt", "đạt: vượt"]);
});

test("[PLS02] where less is better, less than planned is vượt", () => {
  expect(
    states([
      [5, 4, "giảm"],
      [5, 5, "Giam"],
      [5, 6, "giảm"],
      ["không", "không", "giảm"],
    ]),
  ).toEqual(["đạt: vượt", "đạt", "chưa đạt", "đạt"]);
  expect(
    states(
      [
        [5, 4],
        [5, 6],
      ],
      [],
      "giảm",
    ),
  ).toEqual(["đạt: vượt", "chưa đạt"]);
});

test("[PLS03] nothing entered as result is chưa có kết quả: with a plan, without one, whatever the plan says", () => {
  expect(
    states([
      [20, null],
      [20, 0],
      [null, null],
      ["", ""],
      [20, "chưa"],
      [-1, null],
    ]),
  ).toEqual(Array.from({ length: 6 }, () => "chưa có kết quả"));
  expect(states([[20, "không"]])).toEqual(["chưa đạt"]);
});

test("[PLS04] a plan in words goes by the mark", () => {
  expect(
    states([
      ["Có 01 mô hình", "x"],
      ["Có 01 mô hình", "chưa đạt"],
      ["Có 01 mô hình", null],
    ]),
  ).toEqual(["đạt", "chưa đạt", "chưa có kết quả"]);
  expect(
    states([
      ["Không để xảy ra", "đạt", "giảm"],
      ["Không để xảy ra", "x", "giảm"],
    ]),
  ).toEqual(["đạt", "chưa hiểu"]);
});

test("[PLS05] a result without a plan, and what cannot be read, are chưa hiểu and named", () => {
  const lines: readonly Line[] = [
    [null, 5],
    [20, "nhiều"],
    ["95%", 96],
    [20, 19, "ngang"],
    [{ error: "#REF!" }, null],
  ];
  const reader = readerOf(lines);
  expect(states(lines)).toEqual(Array.from({ length: 5 }, () => "chưa hiểu"));
  expect(reader.ok && eachState(reader.value, () => undefined).map((issue) => issue.code)).toEqual([
    "planMissing",
    "notNumber",
    "percentBesideNumber",
    "unknownOption",
    "cellError",
  ]);
});

test("[PLS06] names of targets may begin as sums of units do; sums of targets stay asked about", () => {
  expect(
    states(
      [
        [20, 20],
        [20, 20],
        [20, 20],
        [20, 20],
      ],
      ["Tổng số buổi sinh hoạt", "Tỷ lệ đoàn viên tham gia", "Tổng cộng toàn Khối", "Cộng"],
    ),
  ).toEqual(["đạt", "đạt", "chưa hiểu", "dòng cộng"]);
});

test("[PLS07] one direction for all rows that is none gives no states", () => {
  const reader = readerOf(
    [
      [5, 4],
      [5, 6],
    ],
    [],
    "ngang",
  );
  expect(reader.ok ? "read" : reader.issues.map((issue) => issue.code)).toEqual(["unknownOption"]);
});
