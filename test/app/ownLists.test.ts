import path from "node:path";
import { readFunctions } from "../../.config/webpack/functionRecords.cjs";
import { onOwnLists } from "../../src/app/functions/ownLists";
import type { StandingList } from "../../src/app/workbook";

const { records } = readFunctions(path.resolve(__dirname, "../../src/functions"));

const list = (sheet: StandingList["sheet"], name: string = sheet, captions = "A4:K4"): StandingList => ({
  sheetId: name,
  name,
  sheet,
  captions,
});
const LISTS = [list("DM_CHITIEU"), list("DM_XEPLOAI", "DM_XEPLOAI", "A4:G4")];
const TARGETS = "DM_CHITIEU!$A$4:$K$104";
const RATINGS = "DM_XEPLOAI!$A$4:$G$204";
const FAR = { sheetId: "other", sheet: "Bảng", address: "C5" };

function written(id: string, lists: readonly StandingList[] = LISTS): string {
  const record = records.find((each) => each.id === id);
  if (!record) throw new Error(`no function ${id}`);
  return onOwnLists(record, lists, FAR).formula;
}

test.each([
  ["NGUONG", `=CHITIEU.NGUONG("CT06",${TARGETS})`],
  ["DANHMUC", `=CHITIEU.DANHMUC(${TARGETS})`],
  ["KHANANG", `=CHITIEU.KHANANG("CT06",46,50,4,${TARGETS})`],
  ["MUCXEPLOAI", `=CHITIEU.MUCXEPLOAI({"HTTNV";"ht xuất sắc nv";"KHTNV"},${RATINGS})`],
])("%s reads the list of the workbook", (id, formula) => {
  expect(written(id)).toBe(formula);
});

test("every function with such an argument gets it, at its place, and no other function gets anything", () => {
  for (const { id, vi, worked } of records) {
    const names = vi.parameters.map(({ name }) => name);
    const range = names.includes("danh_muc") ? TARGETS : names.includes("thang") ? RATINGS : undefined;
    expect(written(id).endsWith(range ? `${range})` : worked)).toBe(true);
    expect(written(id, [])).toBe(worked);
  }
});

test.each([
  [
    "of several lists the one inserted last counts",
    [list("DM_CHITIEU"), list("DM_CHITIEU", "Danh mục '27")],
    "'Danh mục ''27'!$A$4:$K$104",
  ],
  ["a name like an address is quoted", [list("DM_CHITIEU", "CT2026")], "'CT2026'!$A$4:$K$104"],
  ["columns beyond Z", [list("DM_CHITIEU", "DM", "Z12:AJ12")], "'DM'!$Z$12:$AJ$112"],
])("%s", (_rule, lists, range) => {
  expect(written("NGUONG", lists)).toBe(`=CHITIEU.NGUONG("CT06",${range})`);
});

test.each([
  ["A4", true],
  ["K104", true],
  ["K105", false],
  ["L50", false],
  ["AA50", false],
  ["B3", false],
])("whether %s stands in the list", (address, isIn) => {
  const record = records.find(({ id }) => id === "NGUONG");
  if (!record) throw new Error("no NGUONG");
  const { around } = onOwnLists(record, LISTS, { sheetId: "DM_CHITIEU", sheet: "DM_CHITIEU", address });
  expect(around?.name).toBe(isIn ? "DM_CHITIEU" : undefined);
});
