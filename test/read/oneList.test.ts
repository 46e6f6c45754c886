import { overview } from "../../src/app/overview/overview";
import type { FoundSheet } from "../../src/app/sheetTable";
import { box } from "../../src/domain/a1";
import { formerRatingCaptions, formerTargetCaptions, ratingCaptions, targetCaptions } from "../../src/domain/captions";
import type { Cell } from "../../src/domain/cell";
import { argument } from "../../src/domain/place";
import { cellsOf } from "../../src/read/cells";
import { arrayGrid } from "../../src/read/grid";
import { ownTargets } from "../../src/read/ownTargets";
import { typedRows } from "../../src/read/table";
import { keyOf } from "../../src/report/geometry";
import type { Row } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { around } from "../report/around";

/** The list as staff keep it: a column of their own in front, marks, periods and years in every writing. */
const LIST: readonly (readonly Cell[])[] = [
  ["DANH MỤC", null, null, null, null, null, null, null],
  ["Tự thêm", "Mã", "Nội dung chỉ tiêu", "So sánh", "Ngưỡng", "Kỳ", "Nam muc tieu", "Còn hiệu lực"],
  [null, "A1", "Một", "trên", "0,97", "hằng quý", null, "X"],
  [null, "A2", "Hai", "≥", "97%", "hàng quý", "2025", "có"],
  [null, "A3", "Ba", "≥", 97, "hằng năm", 2025, "chưa"],
  [null, "A4", "Bốn", "≥", 0.97, "đến năm", "đến năm 2025", "đã"],
];
const grid = arrayGrid({ sheet: "DM_CHITIEU", box: box(0, 0, LIST.length, 8), values: LIST });
const settings = { year: 2026, period: "6T" } as const;

test("[DMC14] functions, pane and B01 read one list of targets alike", () => {
  const record = recordOf("DM_CHITIEU");
  const functions = ownTargets(argument("danh_muc", LIST));
  if (!functions.ok) throw new Error("not read");
  const inEffect = functions.value.filter((target) => target.inEffect);
  expect(inEffect.map(({ id, period, dueYear, limit }) => [id, period, dueYear, limit.num / limit.den])).toEqual([
    ["A1", "quarter", undefined, 0.97],
    ["A2", "quarter", 2025, 0.97],
    ["A4", "untilYear", 2025, 0.97],
  ]);

  const sheet: FoundSheet = { sheet: "DM_CHITIEU", sheetId: "s1", name: "DM_CHITIEU", grid };
  const pane = overview([sheet], { settings, comma: "," });
  expect(pane.problems).toEqual([]);
  expect(pane.targets.map(({ target }) => target)).toEqual(inEffect);

  const rows = typedRows(cellsOf(grid), record.columns, keyOf(record)).map(({ values }): Row => values);
  const form = recordOf("B01").rows(around({ settings, rows: { DM_CHITIEU: rows } }));
  expect(form.map(({ values }) => [values["code"], values["wording"]])).toEqual([
    ["A1", "Một"],
    ["A2", "Hai"],
    ["A4", "Bốn"],
  ]);
  // not one of them is a yearly target, so none waits for the year's end
  expect(form.filter(({ values }) => "verdict" in values)).toEqual([]);
});

test.each([
  ["DM_CHITIEU", targetCaptions, formerTargetCaptions],
  ["DM_XEPLOAI", ratingCaptions, formerRatingCaptions],
] as const)("[DMC14] %s has the captions by which functions know it, former ones too", (id, captions, former) => {
  const { columns } = recordOf(id);
  const earlier: Readonly<Record<string, readonly string[]>> = former;
  expect(columns.filter(({ key }) => key in captions).map(({ key, caption }) => [key, caption])).toEqual(
    Object.entries(captions),
  );
  const typed = columns.filter(({ hidden }) => !hidden);
  expect(typed.map(({ key, formerCaptions = [] }) => [key, formerCaptions])).toEqual(
    typed.map(({ key }) => [key, earlier[key] ?? []]),
  );
});
