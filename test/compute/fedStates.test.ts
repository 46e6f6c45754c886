import { type AtLeast, fedStates } from "../../src/compute/fedStates";
import { eachState } from "../../src/compute/rowState";
import { stateColumns } from "../../src/compute/stateColumns";
import type { Cell } from "../../src/domain/cell";
import { argument, type Block } from "../../src/domain/place";
import { then } from "../../src/domain/problem";
import { readState, STATE, type StateId, stateText } from "../../src/domain/state";

const column = (name: string, ...cells: Cell[]): Block =>
  argument(
    name,
    cells.map((cell) => [cell]),
  );

/** A row of the other list: its state, and the subject it names. */
type Row = readonly [state: Cell, group: Cell];

const readerOf = (rows: readonly Row[], atLeast: AtLeast, names: readonly Cell[], outs: readonly Cell[] = []) =>
  fedStates(
    {
      keys: column("danh_sach", "Đơn vị", ...names),
      excluded: column("loai_tru", "Lý do", ...names.map((_, i) => outs[i] ?? null)),
    },
    {
      states: column("trang_thai", "Trạng thái: Tình trạng", ...rows.map(([state]) => state)),
      groups: column("nhom", "Đơn vị", ...rows.map(([, group]) => group)),
      captionRows: 1,
    },
    atLeast,
  );

/** The state of each subject. */
function states(rows: readonly Row[], atLeast: AtLeast, names: readonly Cell[] = ["A"], outs: readonly Cell[] = []) {
  const read = then(readerOf(rows, atLeast, names, outs), (reader) => stateColumns(reader, "x"));
  if (!read.ok) throw new Error(read.issues[0].code);
  return read.value.slice(1).map(([state]) => state);
}

const ofA = (atLeast: AtLeast, ...said: readonly Cell[]): string | undefined =>
  states(
    said.map((state) => [state, "A"]),
    atLeast,
  )[0];

test("[FED01] so many rows met is đạt, fewer is chưa đạt, and the state says how many", () => {
  expect(ofA(1, "đạt")).toBe("đạt: 1");
  expect(ofA(2, "đạt: Đã hoàn thành", "chưa đạt", "đạt dự kiến: TOT")).toBe("đạt: 2");
  expect(ofA(2, "đạt", "chưa đạt")).toBe("chưa đạt: 1");
  expect(ofA(1, "chưa đạt: HT")).toBe("chưa đạt: 0");
});

test("[FED02] rows without a result or a date count, and are not met", () => {
  expect([ofA(1, "chưa có kết quả"), ofA(1, "chưa rõ ngày")]).toEqual(["chưa đạt: 0", "chưa đạt: 0"]);
});

test("[FED03] no row that counts is chưa có kết quả: none, totals, blank lines, rows of others", () => {
  const nothing = [ofA(1), ofA(1, "dòng cộng", "dòng trống", "", 0, null), states([["đạt", "B"]], 1)[0]];
  expect(nothing).toEqual(["chưa có kết quả", "chưa có kết quả", "chưa có kết quả"]);
});

test("[FED11] a subject all of whose rows are taken out is taken out; one row that counts keeps it in", () => {
  expect([ofA(1, "không thuộc diện", "dòng cộng"), ofA("all", "không thuộc diện")]).toEqual([
    "không thuộc diện",
    "không thuộc diện",
  ]);
  expect(ofA(1, "không thuộc diện", "chưa đạt")).toBe("chưa đạt: 0");
});

test("[FED04] tất cả: rows that are met, and none that is not", () => {
  expect([
    ofA("all", "đạt", "đạt: vượt", "không thuộc diện"),
    ofA("all", "đạt", "chưa đạt"),
    ofA("all", "đạt", "chưa có kết quả"),
    ofA("all", "chưa hiểu", "chưa đạt"),
  ]).toEqual(["đạt", "chưa đạt", "chưa đạt", "chưa đạt"]);
});

test("[FED05] a row not understood leaves open what the others do not decide: also without a name, an error, another word", () => {
  for (const unread of ["chưa hiểu", "thiếu tên", { error: "#N/A" }, "chưa họp", true])
    expect([ofA(1, "đạt", unread), ofA(1, "chưa đạt", unread), ofA(1, unread), ofA("all", "đạt", unread)]).toEqual([
      "đạt: 1",
      "chưa hiểu",
      "chưa hiểu",
      "chưa hiểu",
    ]);
});

test("[FED06] a met row of nobody known may be anybody's; a row of nobody that is not met is nobody's", () => {
  const rows: readonly Row[] = [
    ["đạt", "A"],
    ["chưa đạt", "B"],
  ];
  for (const nobody of ["chưa rõ tổ chức", "chưa hiểu tổ chức", null, { error: "#N/A" }])
    expect(states([...rows, ["đạt", nobody]], 1, ["A", "B", "C"])).toEqual(["đạt: 1", "chưa hiểu", "chưa hiểu"]);
  expect(states([...rows, ["chưa đạt", "chưa rõ tổ chức"]], 1, ["A", "B", "C"])).toEqual([
    "đạt: 1",
    "chưa đạt: 0",
    "chưa có kết quả",
  ]);
});

test("[FED07] names are the same whatever their case, spaces and composition; a reason takes a subject out", () => {
  const rows: readonly Row[] = [
    ["đạt", " SỞ  mẫu".normalize("NFD")],
    ["đạt", "Sở Mẫu"],
  ];
  expect(states(rows, 2, ["Sở Mẫu", "Sở Mẫu", "Sở Mẫu", "Cộng", null], [null, "giải thể", "?"])).toEqual([
    "đạt: 2",
    "không thuộc diện",
    "chưa hiểu",
    "dòng cộng",
  ]);
});

test("[FED08] problems are named in the other list; rows that may be anybody's are named once", () => {
  const rows: readonly Row[] = [
    ["chưa hiểu", "B"],
    [{ error: "#N/A" }, "B"],
    ["đạt", "chưa rõ tổ chức"],
    ["đạt", "A"],
  ];
  const reader = readerOf(rows, 1, ["A", "B", "C"]);
  const issues = reader.ok ? eachState(reader.value, () => undefined) : [];
  const told = issues.map(({ code, at: [place] }) =>
    place?.in === "argument" ? `${code} ${place.name} ${place.row}` : "",
  );
  expect(told).toEqual(["unclearState trang_thai 1", "cellError trang_thai 2", "metOfNobody nhom 3"]);
});

test("[FED09] an error in a caption, or columns that do not lie side by side, give no states", () => {
  const codes = (states: Block, groups: Block): unknown => {
    const reader = fedStates({ keys: column("danh_sach", "Đơn vị", "A") }, { states, groups, captionRows: 1 }, 1);
    return reader.ok ? "read" : reader.issues.map(({ code }) => code);
  };
  expect(codes(column("trang_thai", { error: "#NAME?" }, null), column("nhom", "x", null))).toEqual(["cellError"]);
  expect(codes(column("trang_thai", "x", "đạt"), column("nhom", "x"))).toEqual(["shapeMismatch"]);
});

test("[FED10] every word of a state is read as that state, with whatever stands behind it; any other is none", () => {
  for (const id of Object.keys(STATE) as StateId[]) expect(readState(STATE[id])).toBe(id);
  expect([stateText("met", "XS"), stateText("missed", "HT", true), "Đạt"].map(readState)).toEqual([
    "met",
    "missed",
    "met",
  ]);
  expect([readState("chưa họp"), readState("không")]).toEqual([undefined, undefined]);
});
