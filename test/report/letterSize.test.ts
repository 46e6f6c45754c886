import { layOut } from "../../src/report/layOut";
import { letterSizePoints } from "../../src/report/letterSize";
import type { PageSetup, SheetPlan } from "../../src/report/plan";
import { recordOf, sheets } from "../../src/report/sheets";
import { smallPlan } from "../excel/smallPlan";
import { around } from "./around";

const page = (more: Partial<PageSetup>): PageSetup => ({ ...smallPlan.page, ...more });
const size = (widthsChars: readonly number[], more: Partial<PageSetup> = {}, rest: Partial<SheetPlan> = {}): number =>
  letterSizePoints({ ...smallPlan, ...rest, widthsChars, page: page(more) });

/** As wide as these columns are, in points. */
const wide = (columns: number): readonly number[] => Array.from({ length: columns }, () => 10);

test("[PRN11] a sheet that fits the page keeps its 12 points: 467 points upright on A4, 8 columns of 56.25", () => {
  expect(size(wide(8))).toBe(12);
});

test.each<[string, readonly number[], Partial<PageSetup>, number]>([
  ["a column more is fitted in whole percents", wide(9), {}, 11.04],
  ["lengthways", wide(13), { landscape: true }, 11.64],
  ["on A3", wide(19), { paper: "A3", landscape: true }, 11.88],
  ["on two pages side by side, columns undivided", wide(17), { pagesAcross: 2 }, 11.04],
  ["a repeated column stands on both", wide(15), { pagesAcross: 2, repeatedColumns: 1 }, 12],
  ["and takes room there", wide(16), { pagesAcross: 2, repeatedColumns: 1 }, 11.04],
])("[PRN12] %s", (_rule, widths, more, points) => {
  expect(size(widths, more)).toBeCloseTo(points);
});

test("[PRN13] hidden columns, and those outside the print area, take no room", () => {
  expect(size(wide(9), {}, { hiddenColumns: [3] })).toBe(12);
  expect(size(wide(9), { printed: { row: 0, column: 0, rows: 5, columns: 8 } })).toBe(12);
});

const A_FORM = 9;
const A_REGISTER = 8;
const planOf = (id: (typeof sheets)[number]["id"]): SheetPlan => layOut(recordOf(id), around());

test.each(sheets.map(({ id }) => id))("[PRN14] %s can be read on paper", (id) => {
  const plan = planOf(id);
  const { kind, page: own } = recordOf(id);
  if (kind === "form") expect([plan.page.paper, plan.page.pagesAcross]).toEqual(["A4", 1]);
  expect(letterSizePoints(plan)).toBeGreaterThanOrEqual(own ? A_REGISTER : kind === "form" ? A_FORM : A_REGISTER);
});

test.each(sheets.filter(({ page: own }) => own !== undefined).map(({ id }) => id))(
  "[PRN15] %s asks for more than a page of A4 because it needs it",
  (id) => {
    const plan = planOf(id);
    const onA4: SheetPlan = { ...plan, page: { ...plan.page, paper: "A4", pagesAcross: 1 } };
    expect(letterSizePoints(onA4)).toBeLessThan(A_REGISTER);
  },
);

test.each(sheets.filter(({ kind, signed, page: own }) => kind === "list" && signed && !own).map(({ id }) => id))(
  "[PRN16] %s goes up signed, on A4, and is read as a form is",
  (id) => {
    expect(letterSizePoints(planOf(id))).toBeGreaterThanOrEqual(A_FORM);
  },
);
