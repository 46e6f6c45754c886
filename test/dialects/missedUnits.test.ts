import { calculate } from "../../src/cli/calculate";
import { plainPlans } from "../../src/files/plainPlans";
import type { SheetPlan } from "../../src/report/plan";
import type { Row } from "../../src/report/record";
import type { Settings } from "../../src/report/settings";
import { settings } from "../report/around";
import { fewBlankRows } from "./fewBlankRows";
import { inUniver } from "./univerBook";
import { ofTarget } from "./workbook";

const SHEETS = ["DM_CHITIEU", "DM_XEPLOAI", "DM_DAUHIEU", "DS_TOCHUC", "B01"] as const;

const named = (rating: string | null, ...names: readonly string[]): readonly Row[] =>
  names.map((name) => ({ name, kind: "Công đoàn cơ sở", rating }));

const planned = (
  dialect: "plain" | "addIn",
  rows: readonly Row[],
  some: Partial<Settings> = {},
): readonly SheetPlan[] =>
  fewBlankRows(plainPlans(SHEETS, { settings: { ...settings, ...some }, rows: { DS_TOCHUC: rows }, dialect }));

/** What B01 of a plain file says of CT05 in "Đơn vị chưa đạt". */
function inPlain(rows: readonly Row[], some?: Partial<Settings>): unknown {
  const plans = planned("plain", rows, some);
  return calculate(plans).get(ofTarget(plans, "CT05", "missedUnits"));
}

async function inAddIn(rows: readonly Row[]): Promise<unknown> {
  const plans = planned("addIn", rows);
  return (await inUniver(plans)).get(ofTarget(plans, "CT05", "missedUnits"));
}

test("[MIS01] five units that miss it are named, in the order of the list, those that meet it left out", () => {
  const rows = [...named("HTNV", "A", "B"), ...named("HTTNV", "C"), ...named("HTNV", "D"), ...named(null, "E", "G")];
  expect(inPlain(rows)).toBe("A; B; D; E; G");
});

test("[MIS02] of a sixth there is only how many more", async () => {
  const rows = named("HTNV", "A", "B", "C", "D", "E", "G");
  expect(inPlain(rows)).toBe("A; B; C; D; E và 1 đơn vị");
  expect(await inAddIn(rows)).toBe("A; B; C; D; E và 1 đơn vị");
});

test("[MIS03] nobody is named where everybody meets it", () => {
  expect(inPlain(named("HTTNV", "A", "B"))).toBe("");
});

test("[MIS04] nobody is named while the verdict is withheld: the list would not be whole", async () => {
  const rows = [...named("HTNV", "A"), ...named("HTXX", "B")];
  expect(inPlain(rows)).toBe("");
  expect(await inAddIn(rows)).toBe("");
});

test("[MIS05] nor before the period has ended: nobody has missed it yet", () => {
  expect(inPlain(named("HTNV", "A"), { period: "6T" })).toBe("");
});

test("[MIS06] two units of one name are two, each named", () => {
  expect(inPlain(named("HTNV", "A", "A"))).toBe("A; A");
});

test("[MIS07] a name that looks like a formula or a wildcard is a name", () => {
  expect(inPlain(named("HTNV", "=A", "B*", "C?"))).toBe("=A; B*; C?");
});

test("[MIS08] a unit below blank lines, and below one taken out with a reason, is found", () => {
  const blank: Row = {};
  const rows = [
    blank,
    blank,
    { name: "A", kind: "Công đoàn cơ sở", reason: "mới thành lập" },
    blank,
    ...named("HTNV", "B"),
  ];
  expect(inPlain(rows)).toBe("B");
});

test("[MIS09] B02 names below its table those under the level and those without one; parts of base organisations are neither", () => {
  const part: Row = { name: "Chi đoàn X", kind: "Chi đoàn trực thuộc", rating: "HTNV" };
  const rows = [...named("HTNV", "A"), ...named("HTTNV", "B"), part, ...named(null, "C")];
  const plans = plainPlans([...SHEETS, "B02"], { settings, rows: { DS_TOCHUC: rows }, dialect: "plain" });
  expect([...calculate(plans).values()]).toContain("Tổ chức xếp loại dưới HTTNV hoặc chưa có kết quả: A; C.");
});
