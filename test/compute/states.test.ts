import { markStates } from "../../src/compute/markStates";
import { ratingStates } from "../../src/compute/ratingStates";
import { tallyStates } from "../../src/compute/rowState";
import { type Grouping, stateColumns } from "../../src/compute/stateColumns";
import type { Cell } from "../../src/domain/cell";
import { argument, type Block } from "../../src/domain/place";
import { then } from "../../src/domain/problem";
import { defaultScheme } from "../../src/domain/ratings";

const column = (name: string, ...cells: Cell[]): Block =>
  argument(
    name,
    cells.map((cell) => [cell]),
  );

type Line = readonly [name: Cell, rating: Cell, reason?: Cell, proposed?: Cell];

/** The states of a list under its captions, one row a line. */
function ratings(lines: readonly Line[], grouping?: Grouping): readonly (readonly string[])[] {
  const columns = {
    keys: column("danh_sach", "Họ và tên", ...lines.map(([name]) => name)),
    ratings: column("xep_loai", "Mức xếp loại", ...lines.map(([, rating]) => rating)),
    reasons: column("ly_do", "Lý do", ...lines.map(([, , reason = null]) => reason)),
    proposed: column("tu_xep_loai", "Tự xếp loại", ...lines.map(([, , , proposed = null]) => proposed)),
  };
  const states = then(ratingStates(columns, defaultScheme), (reader) => stateColumns(reader, "Mức xếp loại", grouping));
  if (!states.ok) throw new Error(states.issues[0].code);
  return states.value;
}
const state = (...line: Line): string | undefined => ratings([line])[1]?.[0];

test("[STA01] a rating says its verdict and its level", () => {
  expect(["HTXSNV", "HT tốt NV", "HTNV", "KHTNV"].map((rating) => state("An", rating))).toEqual([
    "đạt: XS",
    "đạt: TOT",
    "chưa đạt: HT",
    "chưa đạt: KHT",
  ]);
});

test("[STA02] out of the denominator: a word of the scale, or a written reason where nothing is rated", () => {
  expect(state("An", "Mới kết nạp")).toBe("không thuộc diện");
  expect(state("An", null, "chuyển đến tháng 10")).toBe("không thuộc diện");
  expect(state("An", "HTNV", "chuyển đến tháng 10")).toBe("chưa đạt: HT");
});

test("[STA03] nothing entered stays in: blank, a dash, a reason that is none", () => {
  expect([state("An", null), state("An", "-"), state("An", null, "không")]).toEqual([
    "chưa có kết quả",
    "chưa có kết quả",
    "chưa có kết quả",
  ]);
});

test("[STA04] a cell nobody understands is chưa hiểu, also a proposed one beside a decided one", () => {
  expect([state("An", "HTTX"), state("An", null, "?"), state("An", "HTTNV", null, "HTTX")]).toEqual([
    "chưa hiểu",
    "chưa hiểu",
    "chưa hiểu",
  ]);
  expect(state("An", { error: "#N/A" })).toBe("chưa hiểu");
  expect(state("An", "HTTNV", { error: "#N/A" })).toBe("chưa hiểu");
});

test("[STA05] the proposed rating counts while there is no decided one, and says that it is dự kiến", () => {
  expect(state("An", null, null, "HTTNV")).toBe("đạt dự kiến: TOT");
  expect(state("An", null, "vắng", "HTNV")).toBe("chưa đạt dự kiến: HT");
  expect(state("An", "HTNV", null, "HTTNV")).toBe("chưa đạt: HT");
});

test("[STA06] rows that are no subjects: totals, names that print nothing, results without a name, keys that are no names", () => {
  expect([state("Tổng cộng", 9), state("\u00a0", null), state(null, "HTTNV"), state("Cộng I", null)]).toEqual([
    "dòng cộng",
    "dòng trống",
    "thiếu tên",
    "chưa hiểu",
  ]);
});

test("[STA07] a blank row has no state, and the column ends with the last row that has one", () => {
  expect(
    ratings([
      ["An", "HTTNV"],
      [null, null],
      ["Bình", "HTNV"],
      [null, null],
      [0, 0],
    ]),
  ).toEqual([["Trạng thái: Mức xếp loại"], ["đạt: TOT"], [""], ["chưa đạt: HT"]]);
});

test("[STA08] at least two rows, so that a file keeps the column as an array", () => {
  expect(ratings([])).toEqual([["Trạng thái: Mức xếp loại"], [""]]);
});

test("[STA09] beside each subject its organisation in the list's spelling; blank and unlisted ones are chưa rõ tổ chức", () => {
  const lines: readonly Line[] = [
    ["An", "HTTNV"],
    ["Bình", "HTNV"],
    ["Chi", null],
    ["Dũng", "HTTNV"],
    ["Cộng", 4],
  ];
  const grouping = {
    groups: column("nhom", "Tổ chức", "cđcs  sở mẫu", "CĐCS Khác", null, "Chi đoàn 1", "CĐCS Sở Mẫu"),
    listed: column("ten_nhom", "Tên tổ chức", "CĐCS Sở Mẫu", "Chi đoàn 1"),
  };
  expect(ratings(lines, grouping).map(([, group]) => group)).toEqual([
    "Trạng thái nhóm: Mức xếp loại",
    "CĐCS Sở Mẫu",
    "chưa rõ tổ chức",
    "chưa rõ tổ chức",
    "Chi đoàn 1",
    "",
  ]);
});

test("[STA10] without a list of names every spelling is a group of its own", () => {
  const grouping = { groups: column("nhom", "Tổ chức", "CĐCS A ", null) };
  expect(
    ratings(
      [
        ["An", "HTTNV"],
        ["Bình", "HTTNV"],
      ],
      grouping,
    ).map(([, group]) => group),
  ).toEqual(["Trạng thái nhóm: Mức xếp loại", "CĐCS A", "chưa rõ tổ chức"]);
});

const marks = (year: number | undefined, ...lines: readonly (readonly [mark: Cell, date?: Cell, out?: Cell])[]) => {
  const columns = {
    keys: column("danh_sach", "Tên", ...lines.map((_, i) => `Doanh nghiệp ${i + 1}`)),
    marks: column("danh_dau", "Có (x)", ...lines.map(([mark]) => mark)),
    excluded: column("loai_tru", "Lý do", ...lines.map(([, , out = null]) => out)),
  };
  const dates = column("ngay", "Ngày", ...lines.map(([, date = null]) => date));
  return markStates(columns, year === undefined ? undefined : { dates, year });
};
const markStateOf = (year: number | undefined, ...line: readonly [mark: Cell, date?: Cell, out?: Cell]) => {
  const states = then(marks(year, line), (reader) => stateColumns(reader, "Có (x)"));
  return states.ok ? states.value[1]?.[0] : states.issues[0].code;
};

test("[STA11] a mark is met or not; nothing entered and what is out are counted apart", () => {
  expect([
    markStateOf(undefined, "x"),
    markStateOf(undefined, "chưa"),
    markStateOf(undefined, null),
    markStateOf(undefined, "x", null, "giải thể"),
    markStateOf(undefined, "x?"),
    markStateOf(undefined, "x?", null, "giải thể"),
  ]).toEqual(["đạt", "chưa đạt", "chưa có kết quả", "không thuộc diện", "chưa hiểu", "chưa hiểu"]);
});

test("[STA12] at a year's end a mark holds from its date on; without one it is chưa rõ ngày", () => {
  expect([
    markStateOf(2025, "x", "31/12/2025"),
    markStateOf(2025, "x", "1/1/2026"),
    markStateOf(2025, "x"),
    markStateOf(2025, "x", "năm ngoái"),
    markStateOf(2025, "không", 2020),
  ]).toEqual(["đạt", "chưa đạt", "chưa rõ ngày", "chưa hiểu", "chưa đạt"]);
});

test("[STA13] part are those that are đạt, whole those that are đạt or chưa…, as forms count them", () => {
  const reader = marks(2025, ["x", 2020], ["x", 2026], ["x"], [null], ["x", 2020, "giải thể"]);
  expect(then(reader, tallyStates)).toEqual({ ok: true, value: { part: 1, whole: 4, unknown: 1, undated: 1 } });
});
