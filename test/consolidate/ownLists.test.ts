import { columnsBy, withColumn } from "../../src/app/consolidate/columnsDraft";
import { columnDoubts } from "../../src/app/consolidate/seenLists";
import { returnOf, type UnitReturn, unitReturn } from "../../src/app/consolidate/unitReturn";
import { readChoices } from "../../src/app/consolidate/choices";
import { choicesText } from "../../src/app/consolidate/choicesDraft";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { arrayGrid } from "../../src/read/grid";
import { withChoice, NO_CHOICES, type ColumnChoices } from "../../src/read/tables/columnChoices";
import { findTables } from "../../src/read/tables/findTables";
import { seenGrid } from "../../src/read/tables/seen";
import type { UnitSheet } from "../../src/app/unitFiles";

const RESULTS = ["Kết quả xếp loại", "Hoàn thành tốt nhiệm vụ", "HTXSNV", "HTTX", "HTNV", "HTTNV", "HTTNV"];

const sheet = (name: string, values: readonly (readonly Cell[])[]): UnitSheet => ({
  name,
  visibility: "visible",
  grid: arrayGrid({ sheet: name, box: box(0, 0, values.length, 5), values }),
});

/** A list as a unit keeps it: groups, a total, its own captions. */
const list = (name: string, ratings: readonly string[] = RESULTS): UnitSheet =>
  sheet(name, [
    ["DANH SÁCH ĐOÀN VIÊN NĂM 2026", null, null, null, null],
    [null, null, null, null, null],
    ["TT", "Họ và tên", "Năm sinh", ratings[0] ?? "", "Ghi chú"],
    ["I", "Công đoàn cơ sở Một", null, null, null],
    [1, "Nguyễn Văn An", 1980, ratings[1] ?? "", null],
    [2, "Trần Thị Bình", 1985, ratings[2] ?? "", null],
    [3, "Lê Văn Cường", 1990, ratings[3] ?? "", null],
    ["II", "Công đoàn cơ sở Hai", null, null, null],
    [1, "Phạm Thị Dung", 1991, ratings[4] ?? "", null],
    [2, "Hoàng Văn Em", 1992, ratings[5] ?? "", null],
    [3, "Vũ Thị Giang", 1993, ratings[6] ?? "", null],
    [null, "Tổng cộng", null, 6, null],
  ]);

const read = (sheets: readonly UnitSheet[], columns?: ColumnChoices): UnitReturn =>
  unitReturn({ sheets }, { year: 2026, period: "NAM" }, columns);

test("[LED40] a unit's own list is counted where it stands: groups and totals are nobody, a word not understood is unknown", () => {
  const found = read([list("Danh sách")]);
  expect(returnOf(found, "CT06")).toMatchObject({
    counts: { part: 4, whole: 5, unknown: 0, doubtful: { met: 0, missed: 0, unknown: 1 } },
    at: { sheet: "Danh sách", cell: "D5:D11" },
  });
  expect(found.issues).toMatchObject([{ code: "unknownRating", at: [{ sheet: "Danh sách", row: 6, column: 3 }] }]);
});

test("[LED40] of two lists that may be it neither is counted, and both are named", () => {
  const found = read([list("Danh sách"), list("Bản cũ")]);
  expect(returnOf(found, "CT06")).toBeUndefined();
  expect(found.doubts.map((doubt) => doubt.sheet)).toEqual(["Danh sách", "Bản cũ"]);
});

test("[LED41] a column nobody understands is not counted until somebody says what it means, and then it is", () => {
  const odd = list("Danh sách", ["Cột 7", ...RESULTS.slice(1)]);
  const [table] = findTables(seenGrid(odd.grid));
  if (!table) throw new Error("no table");
  const at = table.columns.findIndex(({ caption }) => caption === "Cột 7");
  const said = withChoice(NO_CHOICES, table, at, "rating");
  expect(returnOf(read([odd], said), "CT06")).toMatchObject({ counts: { part: 4, whole: 5 } });
  const none = withChoice(NO_CHOICES, table, at, "none");
  expect(returnOf(read([odd], none), "CT06")).toBeUndefined();
});

test("[LED42] a list that says no results is shown with its columns, and counted by what a draft of choices says of them", () => {
  const odd = list("Danh sách", ["Cột 7", ...RESULTS.slice(1)]);
  const { doubts, lists: [seen] = [] } = read([odd]);
  if (!seen) throw new Error("no list is shown");
  expect([doubts, seen.range]).toEqual([[], "A3:E12"]);
  expect(columnDoubts(seen.columns)).toEqual([{ code: "noResults" }]);
  const at = seen.columns.findIndex(({ caption }) => caption === "Cột 7");
  const draft = withColumn({ due: "15/12/2026" }, seen, at, "rating");
  expect(columnDoubts(columnsBy(draft, seen))).toEqual([]);
  const saved = readChoices(JSON.parse(choicesText(readChoices(draft).choices)));
  expect(saved.wrong).toEqual([]);
  const counted = read([odd], saved.choices.columns);
  expect(returnOf(counted, "CT06")).toMatchObject({ counts: { part: 4, whole: 5 } });
  // as found, so that it can be taken back
  expect(counted.lists).toEqual([seen]);
  expect(withColumn(draft, seen, at, undefined)).toEqual({ due: "15/12/2026" });
});

test("[LED42] of two lists the one whose results somebody set aside is shown still, and the other is counted", () => {
  const other = list("Bản cũ", ["Xếp loại năm trước", ...RESULTS.slice(1)]);
  const { lists = [] } = read([list("Danh sách"), other]);
  expect(lists.map(({ sheet: name }) => name)).toEqual(["Danh sách", "Bản cũ"]);
  const [, old] = lists;
  if (!old) throw new Error("no second list");
  const draft = withColumn({}, old, 3, "none");
  const counted = read([list("Danh sách"), other], readChoices(draft).choices.columns);
  expect(counted.ownList?.sheet).toBe("Danh sách");
  expect(counted.lists?.map(({ sheet: name }) => name)).toEqual(["Danh sách", "Bản cũ"]);
});

test("[LED42] a file with our list of members shows no other", () => {
  const own = sheet("DS_HOIVIEN", [
    ["TT", "Họ và tên", "Tổ chức", "Được học tập", "Xếp loại"],
    [1, "Nguyễn Văn An", "Chi đoàn 1", "x", "HTTNV"],
  ]);
  expect(read([own, list("Danh sách")]).lists).toBeUndefined();
});
