import { reportOf } from "../../src/app/consolidate/report";
import { csvOf } from "../../src/app/consolidate/csv";
import { longTables } from "../../src/app/consolidate/facts";
import { type PreviousRun, readRun, runRecord } from "../../src/app/consolidate/previousRun";
import { resultTables } from "../../src/app/consolidate/resultTables";
import { targetResults } from "../../src/app/consolidate/targetResults";
import type { Consolidation } from "../../src/app/consolidate/consolidate";
import { plainText } from "../../src/report/documents/documentPlan";
import { defaultSettings } from "../../src/report/settings";
import { ratingFile, ratingsSummed, UNITS } from "./runs";

const TREE = "tree";
const kept = (whole: Consolidation, tree = TREE): PreviousRun => {
  const run = readRun(runRecord(whole, { run: "r", tree }));
  if (!run) throw new Error("a run of ours is not read");
  return run;
};
const textOf = (whole: Consolidation, previous?: PreviousRun): string =>
  plainText(reportOf(whole, targetResults(whole, TREE, previous), defaultSettings));

const whole = ratingsSummed([ratingFile("A", 99, 100), ratingFile("B", 100, 100)]);

test("[LED30] a later run of the year names the figure that changed, before and after, each with its file", () => {
  const later = ratingsSummed([ratingFile("A", 99, 100), ratingFile("B", 90, 100, "other")]);
  const changes = resultTables(later, kept(whole)).find(({ name }) => name === "Thay đổi");
  expect(changes?.rows).toEqual([["CT06", "B", "Đảng ủy Sở B", "100/100", "B.xlsx", "90/100", "B.xlsx"]]);
});

test("[LED30] a sure conclusion that a replacement turned round is withdrawn", () => {
  const later = ratingsSummed([ratingFile("A", 99, 100), ratingFile("B", 90, 100, "other")]);
  expect(textOf(later, kept(whole))).toContain(
    'Rút kết luận "Chắc chắn đạt" do báo cáo thay thế của Đảng ủy Sở B (tệp "B.xlsx").',
  );
  expect(textOf(whole, kept(whole))).not.toContain("Rút kết luận");
});

test("[LED31] last year's run is compared in percentage points, with a warning across a change of the units", () => {
  const lastYear = { ...kept(ratingsSummed([ratingFile("A", 98, 100), ratingFile("B", 100, 100)])), year: 2025 };
  expect(textOf(whole, lastYear)).toContain("So với năm 2025 (99%) tăng 0,5 điểm phần trăm.");
  expect(textOf(whole, { ...lastYear, tree: "other" })).toContain("danh mục đơn vị đã thay đổi");
});

test("[LED31] last year's run is not compared while it lacked reports, nor taken for an earlier run of this year", () => {
  const lastYear = { ...kept(ratingsSummed([ratingFile("A", 98, 100)])), year: 2025 };
  expect(textOf(whole, lastYear)).not.toContain("2025");
  expect(resultTables(whole, lastYear).map(({ name }) => name)).not.toContain("Thay đổi");
});

test.each([
  "",
  "{}",
  "[]",
  '{"run":"r","tree":"t","year":2026,"targets":[{"target":"CT06","part":2,"whole":1,"is":"open"}],"figures":[]}',
])("a record that cannot be used is none: %s", (text) => {
  expect(readRun(text)).toBeUndefined();
});

test("[LED32] the report says who has reported, who has not, and each target with what is missing", () => {
  expect(textOf(ratingsSummed([ratingFile("A", 99, 100)]))).toContain(
    "Đã có số liệu của 01 đơn vị.\nChưa báo cáo 01 đơn vị: Đảng ủy Sở B.",
  );
});

test("[LED32] a file's name that looks like a formula is text in the long tables", () => {
  const hostile = ratingsSummed([{ ...ratingFile("A", 1, 1), name: "=HYPERLINK(1).xlsx" }]);
  const [facts] = longTables(hostile, { run: "r", tree: TREE });
  expect(facts && csvOf(facts)).toContain(",'=HYPERLINK(1).xlsx,");
});

test("[LED32] a unit with nobody to count is not among those that met a target", () => {
  const units = [...UNITS, { id: "C", name: "Đảng ủy Sở C", parent: "K" }];
  const sum = (members: number): string =>
    textOf(
      ratingsSummed(
        [ratingFile("A", 100, 100), ratingFile("B", 50, 50), ratingFile("C", members, members)],
        2026,
        units,
      ),
    );
  expect(sum(10)).toContain("Cả 03 đơn vị có đối tượng đều đạt.");
  expect(sum(0)).toContain("Cả 02 đơn vị có đối tượng đều đạt.");
});
