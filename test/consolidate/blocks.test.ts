import { blocksOf } from "../../src/app/consolidate/blocks";
import { likeRosters, rosterOf } from "../../src/app/consolidate/roster";
import { box } from "../../src/domain/a1";
import { arrayGrid } from "../../src/read/grid";
import type { FoundSheet } from "../../src/app/sheetTable";
import { recordOf } from "../../src/report/sheets";

const list = (name: string, members: readonly string[] = ["An"]): FoundSheet => {
  const captions = recordOf("DS_HOIVIEN").columns.map(({ caption }) => caption);
  const at = captions.indexOf("Họ và tên");
  const values = [captions, ...members.map((member) => captions.map((_caption, i) => (i === at ? member : null)))];
  const grid = arrayGrid({ sheet: name, box: box(0, 0, values.length, captions.length), values });
  return { sheet: "DS_HOIVIEN", sheetId: name, name, grid };
};
const labels = (sheets: readonly FoundSheet[]): readonly string[] =>
  blocksOf(sheets, 2026).blocks.map(({ label }) => label);

test("[LED13] two filled lists of one kind whose names say two things are of two units", () => {
  expect(labels([list("DS_HOIVIEN"), list("DS_HOIVIEN Sở Y tế")])).toEqual(["", "Sở Y tế"]);
  expect(labels([list("ds hoivien DV01"), list("DS_HOIVIEN - DV02")])).toEqual(["DV01", "DV02"]);
});

test("[LED13] a copy of a sheet is no other unit's: one counts, and both are named", () => {
  const { blocks, twice } = blocksOf([list("DS_HOIVIEN"), list("DS_HOIVIEN (2)")], 2026);
  expect(blocks).toHaveLength(1);
  expect(twice).toEqual([{ used: "DS_HOIVIEN (2)", others: ["DS_HOIVIEN"] }]);
});

test("[LED13] a list of another year beside this year's is not counted, wherever it stands, and is named", () => {
  const { blocks, twice } = blocksOf([list("DS_HOIVIEN"), list("DS_HOIVIEN 2025")], 2026);
  expect(blocks.map(({ found }) => found.map(({ name }) => name))).toEqual([["DS_HOIVIEN"]]);
  expect(twice).toEqual([{ used: "DS_HOIVIEN", others: ["DS_HOIVIEN 2025"] }]);
});

test("[LED13] a form that nobody filled in makes no other unit", () => {
  expect(labels([list("DS_HOIVIEN"), list("DS_HOIVIEN Sở Y tế", [])])).toEqual([""]);
});

test("[LED13] lists are alike from half of their lines on; short ones never", () => {
  const people = (from: number, count: number): readonly string[] =>
    Array.from({ length: count }, (_, i) => `Nguyễn Văn ${from + i}`);
  const like = (a: readonly string[], b: readonly string[]): boolean => likeRosters([rosterOf(a), rosterOf(b)]).has(0);
  expect(like(people(0, 100), people(5, 100))).toBe(true);
  expect(like(people(0, 100), people(80, 100))).toBe(false);
  expect(like(people(0, 7), people(0, 7))).toBe(false);
});
