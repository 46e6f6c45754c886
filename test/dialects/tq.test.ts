import { calculate, type Results } from "../../src/cli/calculate";
import { plainPlans } from "../../src/files/plainPlans";
import { columnIndex, geometryOf } from "../../src/report/geometry";
import { pagesDown } from "../../src/report/letterSize";
import type { SheetPlan } from "../../src/report/plan";
import { addressOf } from "../../src/report/planCells";
import type { Row, SheetId } from "../../src/report/record";
import { ONE_LINE_POINTS } from "../../src/report/rowHeights";
import { recordOf } from "../../src/report/sheets";
import { settings } from "../report/around";
import { fewBlankRows } from "./fewBlankRows";
import { inUniver } from "./univerBook";
import { ofTarget, workbookOf } from "./workbook";

const tq = recordOf("TQ");

/** B01 with these figures typed, and TQ beside it. */
const typedInto = (typed: Readonly<Record<string, Row>>): readonly SheetPlan[] =>
  workbookOf({ registers: {}, typed, sheets: ["DM_CHITIEU", "B01", "TQ"] });

/** The address of a column's cell in TQ, in the row in which B01 has the target. */
function inTq(plans: readonly SheetPlan[], code: string, column: string): string {
  const first = ({ id }: { readonly id: SheetId }): number => geometryOf(recordOf(id)).firstRow;
  const row = Number(/\d+$/u.exec(ofTarget(plans, code, "code"))?.[0]) - 1 - first({ id: "B01" });
  const name = plans.find(({ sheet }) => sheet === "TQ")?.name ?? "";
  return addressOf(name, first(tq) + row, columnIndex(tq, column));
}

const FIGURES: Readonly<Record<string, Row>> = {
  CT01: { part: 900, whole: 1000 },
  CT02: { part: 0, whole: 8 },
  CT03: { part: 95, whole: 100 },
  CT04A: { part: 8999, whole: 10_000 },
  CT05: { part: 98, whole: 100 },
  CT06: { part: 98, whole: 100 },
  CT07: { part: 7, whole: 7 },
  CT08: { part: 9, whole: 8 },
  CT09: { part: "ba", whole: 5 },
  CT10: { part: 0, whole: 0 },
};

/** What both engines show in a cell. */
async function both(plans: readonly SheetPlan[]): Promise<readonly Results[]> {
  return [calculate(plans), await inUniver(plans)];
}

test("[TQP01] share, verdict and how many short are those of B01, blank where they are blank there", async () => {
  const plans = typedInto(FIGURES);
  for (const results of await both(plans))
    for (const code of [...Object.keys(FIGURES), "CT11"])
      for (const column of ["share", "verdict", "needed", "goal"])
        expect([code, column, results.get(inTq(plans, code, column)) ?? ""]).toEqual([
          code,
          column,
          results.get(ofTarget(plans, code, column)) ?? "",
        ]);
});

test("[TQP02] a bar is full where the limit is reached and only there; nothing has one that has no figures", async () => {
  const plans = typedInto(FIGURES);
  for (const results of await both(plans)) {
    const bars = (code: string): unknown[] =>
      ["toGoal", "beyond"].map((column) => results.get(inTq(plans, code, column)) ?? "");
    expect(bars("CT01")).toEqual([0.9, ""]);
    expect(bars("CT02")).toEqual([0, ""]);
    // reached exactly: "từ 95% trở lên" is, "trên 98%" is not
    expect(bars("CT03")).toEqual([1, 0]);
    expect(bars("CT06")).toEqual([0.92, ""]);
    // one of ten thousand is missing
    expect(bars("CT04A")).toEqual([0.92, ""]);
    expect(bars("CT05")).toEqual([1, expect.closeTo(0.6)]);
    // at 100 % there is nothing beyond
    expect(bars("CT07")).toEqual([1, ""]);
    // more than all, no number, nobody, nothing typed
    for (const code of ["CT08", "CT09", "CT10", "CT11"]) expect([code, ...bars(code)]).toEqual([code, "", ""]);
  }
});

test("[TQP03] how many targets are met and missed is counted below them", () => {
  const plans = typedInto(FIGURES);
  const results = calculate(plans);
  const { name = "", page } = plans.find(({ sheet }) => sheet === "TQ") ?? {};
  const total = geometryOf(tq).firstRow + 12;
  const said = ["wording", "verdict", "units"].map((key) => results.get(addressOf(name, total, columnIndex(tq, key))));
  expect(said).toEqual(["Đạt 3/12 chỉ tiêu", "Chưa đạt 4", "Còn lại 5 chỉ tiêu chưa có đánh giá"]);
  expect(page?.printed?.columns).toBe(10);
});

const missed = (...names: readonly string[]): readonly Row[] =>
  names.map((name) => ({ name, kind: "Công đoàn cơ sở", rating: "HTNV" }));

const withUnits = (rows: readonly Row[]): readonly SheetPlan[] =>
  fewBlankRows(
    plainPlans(["DM_CHITIEU", "DM_XEPLOAI", "DM_DAUHIEU", "DS_TOCHUC", "B01", "TQ"], {
      settings,
      rows: { DS_TOCHUC: rows },
    }),
  );

test.each([
  [["A"], "A"],
  [["A", "B"], "A; B"],
  [["A", "B", "C", "D", "E", "G", "H"], "A; B và 5 đơn vị"],
])("[TQP04] of %j units that miss it the first two are named", (names, said) => {
  const plans = withUnits(missed(...names));
  expect(calculate(plans).get(inTq(plans, "CT05", "units"))).toBe(said);
});

/** The same plans with something else in a cell of B01. */
function overtyped(plans: readonly SheetPlan[], address: string, text: string): readonly SheetPlan[] {
  return plans.map((plan) => ({
    ...plan,
    blocks: plan.blocks.map((block) => ({
      ...block,
      cells: block.cells.map((row, r) =>
        row.map((cell, c) => (addressOf(plan.name, block.at.row + r, block.at.column + c) === address ? text : cell)),
      ),
    })),
  }));
}

test("[TQP05] names that somebody typed over those of B01 are shown as typed", () => {
  const plans = withUnits(missed("A", "B", "C"));
  const typed = overtyped(plans, ofTarget(plans, "CT05", "missedUnits"), "A và hai chi đoàn");
  expect(calculate(typed).get(inTq(plans, "CT05", "units"))).toBe("A và hai chi đoàn");
});

test("[TQP06] a target that B01 does not have shows nothing of another one", () => {
  const plans = typedInto(FIGURES);
  const results = calculate(overtyped(plans, ofTarget(plans, "CT05", "code"), "CT99"));
  const row = ["counts", "share", "toGoal", "beyond", "verdict", "needed", "units"];
  expect(row.map((key) => results.get(inTq(plans, "CT05", key)) ?? "")).toEqual(
    row.map((key) => (key === "verdict" ? "Không có trong B01" : "")),
  );
});

test("[TQP07] it is one page of A4, its rows as high as the longest they may say", () => {
  const plan = typedInto({}).find(({ sheet }) => sheet === "TQ") as SheetPlan;
  const heights = Array.from(
    { length: plan.page.printed?.rows ?? 0 },
    (_, row) => plan.rowHeights.find((each) => each.row === row)?.points ?? ONE_LINE_POINTS,
  );
  expect([plan.page.paper, pagesDown(plan, heights)]).toEqual(["A4", 1]);
});
