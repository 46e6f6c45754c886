import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { layOut } from "../../src/report/layOut";
import { isFormula } from "../../src/report/plan";
import { printAreaOfFile } from "../../src/report/printArea";
import { recordOf, sheets } from "../../src/report/sheets";
import { around } from "./around";
import { planText } from "./planText";

const REGISTERS = {
  DM_CHITIEU: [],
  DM_XEPLOAI: [],
  DM_DAUHIEU: [],
  DS_TOCHUC: [{ name: "CĐCS Số 1" }, { name: "Chi đoàn Số 2" }],
  DS_HOIVIEN: [],
  B04: [],
};

/** Written anew by `UPDATE_GOLDEN=1 npx jest …`; the diff is the review. */
function golden(name: string, text: string): string {
  const file = path.join(__dirname, "golden", `${name}.txt`);
  if (process.env["UPDATE_GOLDEN"] || !existsSync(file)) {
    if (process.env["CI"]) throw new Error(`${file} is missing`);
    writeFileSync(file, text);
  }
  return readFileSync(file, "utf8");
}

test.each(sheets.map((record) => record.id))("[PLN01] %s is laid out as its golden page says", (id) => {
  const text = planText(layOut(recordOf(id), around({ rows: REGISTERS })));
  expect(text).toBe(golden(id, text));
});

test.each(["DM_XEPLOAI", "DM_DAUHIEU", "DS_HOIVIEN", "B04"] as const)(
  "[PLN01] %s has its states in plain formulas as its golden page says",
  (id) => {
    const text = planText(layOut(recordOf(id), around({ rows: REGISTERS, dialect: "plain" })), 1);
    expect(text).toBe(golden(`${id}.plain`, text));
  },
);

test("[PLN02] the same record and surroundings give the same plan", () => {
  for (const record of sheets)
    expect(layOut(record, around({ rows: REGISTERS }))).toEqual(layOut(record, around({ rows: REGISTERS })));
});

test("[PLN03] B01 without registers asks for typed figures and says so", () => {
  const text = planText(layOut(recordOf("B01"), around()), 20);
  expect(text).toContain("Số liệu nhập tay");
  expect(text).not.toContain("CHITIEU.");
  expect(text).not.toContain("DS_HOIVIEN");
});

test("[PLN16] B01 says how each target is counted by its number, in the words of the workbook's own list", () => {
  const list = (id: string, base: string | null) => ({
    id,
    wording: "Việc",
    comparator: ">",
    threshold: 90,
    base,
    inEffect: "x",
  });
  const rows = { DM_CHITIEU: [list("A1", "Tính theo lượt."), list("A2", null), list("A3", "Tính theo người.")] };
  expect(recordOf("B01").notes(around({ rows }))).toEqual([
    "Ghi chú:",
    "Chỉ tiêu 1: Tính theo lượt.",
    "Chỉ tiêu 3: Tính theo người.",
  ]);
});

test.each(["B01", "B02", "B03"] as const)("[PLN17] %s: what stands beside the page is seen and not printed", (id) => {
  const record = recordOf(id);
  const { page, hiddenColumns } = layOut(record, around({ rows: REGISTERS }));
  const beside = record.columns.flatMap(({ beside: isBeside }, c) => (isBeside ? [c] : []));
  expect(beside).toHaveLength(1);
  // no column that is seen moves where it comes
  expect(record.columns.slice((beside[0] ?? 0) + 1).filter(({ hidden }) => !hidden)).toEqual([]);
  expect(beside.filter((column) => hiddenColumns.includes(column))).toEqual([]);
  expect(page.printed?.columns).toBeLessThanOrEqual(Math.min(...beside));
});

test("[PLN11] a name of spaces alone gives B03 no row: it would count whoever has no organisation a second time", () => {
  const rows = { ...REGISTERS, DS_TOCHUC: [{ name: "CĐCS Số 1" }, { name: " \u00a0" }] };
  const names = recordOf("B03")
    .rows(around({ rows }))
    .flatMap(({ kind, values }) => (kind === "row" ? [values["name"]] : []));
  expect(names).toEqual(["CĐCS Số 1", "Chưa rõ tổ chức"]);
});

test("[PLN04] before the year's end yearly targets have no verdict, the others do", () => {
  const plan = layOut(recordOf("B01"), around({ settings: { period: "6T" } }));
  const verdicts = plan.blocks
    .flatMap(({ cells }) => cells.flat())
    .filter((cell) => isFormula(cell) && /Chưa đến kỳ/u.test(cell.formula));
  expect(verdicts).toHaveLength(8);
});

test("[PLN41] a file prints of a list all rows of its columns where something is seen beside them, else down to the last filled row", () => {
  const areaOf = (id: "B12" | "B06A" | "DS_TAPTHE"): string | undefined =>
    printAreaOfFile(layOut(recordOf(id), around({ rows: REGISTERS, dialect: "plain" })));
  expect([areaOf("B12"), areaOf("B06A")]).toEqual([
    "'B12 2026'!$A:$O",
    expect.stringMatching(/^'B06a 2026'!\$A:\$[A-Z]+$/u),
  ]);
  expect(areaOf("DS_TAPTHE")).toMatch(
    /^'DS_TAPTHE'!\$A\$1:INDEX\('DS_TAPTHE'!\$I\$1:\$I\$204,MAX\(ROW\('DS_TAPTHE'!\$A\$5\),/u,
  );
});
