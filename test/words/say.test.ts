import { type Issue, type Issues, issue } from "../../src/domain/problem";
import { argument } from "../../src/domain/place";
import { catalogue } from "../../src/domain/targets";
import { en } from "../../src/words/en";
import { say } from "../../src/words/say";
import { vi } from "../../src/words/vi";

const ratings = argument("xep_loai", [[""], [""], [""], [""], [""], [""]]);
const unknown = (row: number, found: string): Issue => issue("unknownRating", ratings.place(row, 0), { found });
const issues = (...all: [Issue, ...Issue[]]): Issues => all;

test("[SAY01] one problem: what, where, what to do", () => {
  expect(say(issues(unknown(4, "HTTX")), vi)).toBe(
    'Không nhận ra mức xếp loại "HTTX" (dòng thứ 5 của vùng xep_loai). Ghi một mức của thang, ví dụ HTXSNV, HTTNV, HTNV, KHTNV, hoặc lý do không xếp loại.',
  );
});

test("[SAY02] three are named, the rest counted", () => {
  const all = issues(unknown(0, "a"), unknown(1, "b"), unknown(2, "c"), unknown(3, "d"), unknown(4, "e"));
  expect(say(all, vi)).toContain(
    '"a" (dòng thứ 1 của vùng xep_loai); không nhận ra mức xếp loại "b" (dòng thứ 2 của vùng xep_loai); không nhận ra mức xếp loại "c" (dòng thứ 3 của vùng xep_loai); và 2 ô khác.',
  );
});

test("[SAY03] English beside it", () => {
  expect(say(issues(unknown(4, "HTTX")), en)).toContain(
    'Rating level "HTTX" is not recognised (row 5 of the range xep_loai). Write',
  );
});

test("[SAY04] a cell of a file is named with file and sheet", () => {
  const place = { in: "cell", file: "Sở A.xlsx", sheet: "DS", row: 11, column: 5 } as const;
  expect(vi.place(place)).toBe('Sở A.xlsx › trang "DS", ô F12');
  expect(en.place(place)).toBe('Sở A.xlsx › sheet "DS", cell F12');
});

test.each([
  ["[SAY05] a single cell needs no row", [[""]], [0, 0], "cac_quy", "cac_quy"],
  ["[SAY14] a column: the row", [[""], [""]], [1, 0], "dòng thứ 2 của vùng cac_quy", "row 2 of the range cac_quy"],
  ["[SAY15] a row: the column", [["", ""]], [0, 1], "cột thứ 2 của vùng cac_quy", "column 2 of the range cac_quy"],
  [
    "[SAY16] rows and columns: both",
    [
      ["", ""],
      ["", ""],
    ],
    [1, 1],
    "dòng thứ 2, cột thứ 2 của vùng cac_quy",
    "row 2, column 2 of the range cac_quy",
  ],
] as const)("%s", (_rule, cells, [row, column], inVi, inEn) => {
  const place = argument("cac_quy", cells).place(row, column);
  expect([vi.place(place), en.place(place)]).toEqual([inVi, inEn]);
});

test("[SAY06] conditions as the plan words them", () => {
  expect(catalogue.map((target) => `${target.id} ${vi.condition(target)}`)).toEqual([
    "CT01 100%",
    "CT02 100%",
    "CT03 từ 95% trở lên",
    "CT04A từ 90% trở lên",
    "CT04B từ 90% trở lên",
    "CT05 trên 95%",
    "CT06 trên 98%",
    "CT07 100%",
    "CT08 mỗi tổ chức cơ sở ít nhất 01",
    "CT09 mỗi đơn vị ít nhất 01",
    "CT10 mỗi cấp ủy ít nhất 01",
    "CT11 mỗi quý ít nhất 01",
  ]);
});

test("[SAY07] thousands are marked in the language's way", () => {
  const over = issues(issue("partOverWhole", ratings.place(0, 0), { part: 3135, whole: 3081 }));
  expect([say(over, vi), say(over, en)]).toEqual([
    expect.stringContaining("3.135 lớn hơn tổng số 3.081"),
    expect.stringContaining("3,135 is greater than the whole 3,081"),
  ]);
});
