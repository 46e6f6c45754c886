import { meetingStates } from "../../src/compute/meetingStates";
import { eachState } from "../../src/compute/rowState";
import { stateColumns } from "../../src/compute/stateColumns";
import type { Cell } from "../../src/domain/cell";
import { argument, type Block, columnsOf } from "../../src/domain/place";
import { then } from "../../src/domain/problem";

const column = (name: string, ...cells: Cell[]): Block =>
  argument(
    name,
    cells.map((cell) => [cell]),
  );

type Line = readonly [first: Cell, second: Cell, third: Cell, fourth: Cell];
const CAPTIONS: Line = ["Quý I", "Quý II", "Quý III", "Quý IV"];

const readerOf = (lines: readonly (readonly Cell[])[], due: number, outs: readonly Cell[] = [], names?: Cell[]) =>
  meetingStates(
    {
      keys: column("danh_sach", ...lines.map((_, i) => (names ? (names[i] ?? null) : `Đơn vị ${i + 1}`))),
      quarters: columnsOf(argument("cac_quy", lines)),
      excluded: column("loai_tru", ...lines.map((_, i) => outs[i] ?? null)),
    },
    { count: due, block: argument("so_quy_den_han", [[due]]) },
  );

/** The states below the captions. */
function states(lines: readonly Line[], due: number, outs: readonly Cell[] = []): readonly (string | undefined)[] {
  const read = then(readerOf([CAPTIONS, ...lines], due, ["Lý do", ...outs]), (reader) => stateColumns(reader, "x"));
  if (!read.ok) throw new Error(read.issues[0].code);
  return read.value.slice(1).map(([state]) => state);
}

/** Every problem as its code and the cell it names. */
const problems = (lines: readonly (readonly Cell[])[], due: number, outs?: readonly Cell[], names?: Cell[]) => {
  const reader = readerOf(lines, due, outs, names);
  const issues = reader.ok ? eachState(reader.value, () => undefined) : reader.issues;
  return issues.map(({ code, at: [place] }) => `${code} ${place?.in === "argument" ? place.column : ""}`);
};

test("[QST01] met where every due quarter has its meeting, else missed, with held and due", () => {
  const lines: readonly Line[] = [
    ["15/3/2026", "x", "12-TB/ĐU", null],
    ["x", "chưa", "x", null],
    ["-", null, null, null],
    ["x", null, null, "x"],
  ];
  expect(states(lines, 3)).toEqual(["đạt: 3/3", "chưa đạt: 2/3", "chưa đạt: 0/3", "chưa đạt: 1/3"]);
  expect(states(lines, 4)).toEqual(["chưa đạt: 3/4", "chưa đạt: 2/4", "chưa đạt: 0/4", "chưa đạt: 2/4"]);
});

test("[QST02] no result yet: every due cell blank, whatever stands later, and nothing due at all", () => {
  expect(states([[null, "", 0, "x"]], 3)).toEqual(["chưa có kết quả"]);
  expect(
    states(
      [
        ["x", "x", "x", "x"],
        ["chưa", null, null, null],
      ],
      0,
    ),
  ).toEqual(["chưa có kết quả", "chưa có kết quả"]);
});

test("[QST03] an unreadable cell is chưa hiểu and named where it stands, in a later quarter and on a row that is out, too", () => {
  const lines: readonly Line[] = [
    ["x", "0 cuộc", "dự kiến", null],
    ["x", "x", "x", "sắp họp"],
    ["?", null, null, null],
  ];
  expect(states(lines, 2, [null, null, "giải thể"])).toEqual(["chưa hiểu", "chưa hiểu", "chưa hiểu"]);
  expect(problems(lines, 2)).toEqual(["unknownMeeting 1", "unknownMeeting 2", "unknownMeeting 3", "unknownMeeting 0"]);
});

test("[QST04] a reason takes the unit out; a meeting of any quarter beside no name is asked about", () => {
  expect(
    states(
      [
        ["x", "x", null, null],
        ["x", null, null, null],
      ],
      2,
      ["giải thể", "?"],
    ),
  ).toEqual(["không thuộc diện", "chưa hiểu"]);
  expect(
    problems(
      [
        ["x", null, null, null],
        [null, null, "x", null],
      ],
      1,
      [],
      ["Đơn vị 1"],
    ),
  ).toEqual(["resultWithoutName 2"]);
});

test.each<[string, readonly Cell[], number, string]>([
  ["three columns", ["x", "x", "x"], 3, "notFourQuarters 0"],
  ["five quarters due", ["x", "x", "x", "x"], 5, "quartersOutOfRange 0"],
  ["half a quarter due", ["x", "x", "x", "x"], 1.5, "quartersOutOfRange 0"],
])("[QST05] %s give no states", (_rule, line, due, problem) => {
  expect(problems([line], due)).toEqual([problem]);
});
