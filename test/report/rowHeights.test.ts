import { box } from "../../src/domain/a1";
import { columnWidthPoints, lineWidthPoints } from "../../src/report/columnWidths";
import { layOut } from "../../src/report/layOut";
import type { SheetPlan } from "../../src/report/plan";
import { cutTexts, placedTexts, rowHeights } from "../../src/report/rowHeights";
import { recordOf, sheets } from "../../src/report/sheets";
import { linesHeightPoints, linesOf, textWidthPoints } from "../../src/report/textSize";
import { styles } from "../../src/report/styles";
import { around } from "./around";

const REGISTERS = { DM_CHITIEU: [], DM_XEPLOAI: [], DS_TOCHUC: [{ name: "CĐCS Số 1" }], DS_HOIVIEN: [], B04: [] };
const planOf = (id: (typeof sheets)[number]["id"]): SheetPlan => layOut(recordOf(id), around({ rows: REGISTERS }));

type Measured = Parameters<typeof rowHeights>[0];

const LONG = "chữ ".repeat(12).trim();
const measured = (more: Partial<Measured>): Measured => ({
  blocks: [{ at: box(4, 0), cells: [[LONG]] }],
  merges: [],
  styles: [{ box: box(4, 0), style: "text" }],
  widthsChars: [20, 20, 20],
  hiddenColumns: [],
  ...more,
});
const heights = (plan: Partial<Measured>): unknown =>
  rowHeights(measured(plan), () => false).map(({ row, points }) => [row, points]);

const [two, three] = [33, 49];

test.each<[string, Partial<Measured>, unknown]>([
  ["a wrapped text of three lines", {}, [[4, three]]],
  ["one that is not wrapped stays in its line", { styles: [] }, []],
  ["merged cells count together", { merges: [box(4, 0, 1, 2)] }, [[4, two]]],
  ["a hidden one among them offers nothing", { merges: [box(4, 0, 1, 2)], hiddenColumns: [1] }, [[4, three]]],
  ["what stands in a hidden column is not seen", { hiddenColumns: [0] }, []],
  [
    "a formula has room for its longest text",
    { blocks: [{ at: box(4, 0), cells: [[{ formula: "=A1", longest: LONG }]] }] },
    [[4, three]],
  ],
  ["a text over two rows makes the last one higher", { merges: [box(4, 0, 2, 1)] }, [[5, 34]]],
])("[PRN05] %s", (_rule, plan, expected) => {
  expect(heights(plan)).toEqual(expected);
});

test("[PRN06] Excel's own standard width", () => {
  expect(columnWidthPoints(8.43)).toBe(48);
});

test.each(sheets.map(({ id }) => id))("[PRN07] %s: none of the texts it is laid out with is cut", (id) => {
  expect(cutTexts(planOf(id))).toEqual([]);
});

test.each(sheets.map(({ id }) => id))("[PRN23] %s: no word of a caption is wider than its columns", (id) => {
  const plan = planOf(id);
  const broken = placedTexts(plan).flatMap(({ style, text, box: where }) =>
    style === styles.caption
      ? text.split(/\s+/u).filter((word) => textWidthPoints(word, style) > lineWidthPoints(plan, where))
      : [],
  );
  expect(broken).toEqual([]);
});

test("[PRN10] a text is cut where its row is too low, or where it is too long for a bordered cell of one line", () => {
  const low = { ...measured({}), rowHeights: [{ row: 4, points: 48 }] };
  const wide = { ...measured({ styles: [{ box: box(4, 0), style: "count" }] }), rowHeights: [] };
  expect([low, wide].map((plan) => cutTexts(plan))).toEqual([
    [{ box: box(4, 0), text: LONG }],
    [{ box: box(4, 0), text: LONG }],
  ]);
  expect(cutTexts({ ...low, rowHeights: [{ row: 4, points: 49 }] })).toEqual([]);
});

test.each([
  ["B04", "Công đoàn: ngày thành lập"],
  ["B04", "Đủ điều kiện thành lập (x)"],
] as const)("[PRN08] %s: the caption %s has its lines", (id, caption) => {
  const plan = planOf(id);
  const c = recordOf(id).columns.findIndex((column) => column.caption === caption);
  const lines = linesOf(caption, styles.caption, lineWidthPoints(plan, { column: c, columns: 1 }));
  const row = plan.table?.box.row;
  expect(lines).toBeGreaterThan(1);
  expect(plan.rowHeights.find((each) => each.row === row)?.points).toBeGreaterThanOrEqual(
    linesHeightPoints(lines, styles.caption),
  );
});

test("[PRN09] rows people type into grow on, those of the head do not", () => {
  const { rowHeights: all, table } = planOf("DM_CHITIEU");
  const first = table?.box.row ?? 0;
  expect(all.filter(({ row, grows }) => row > first !== (grows === true))).toEqual([]);
  expect(all.some(({ grows }) => grows)).toBe(true);
});
