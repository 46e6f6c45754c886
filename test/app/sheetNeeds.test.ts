import { needsOf, withNeeds } from "../../src/app/insert/sheetNeeds";
import { recordOf, sheets } from "../../src/report/sheets";

const nothing = (): boolean => false;

test("B01 cannot do without the list of targets, and counts from the registers and B04", () => {
  const { required, linked } = needsOf(recordOf("B01"));
  expect(required).toEqual(["DM_CHITIEU"]);
  expect([...linked].sort()).toEqual(["B04", "DS_HOIVIEN", "DS_TOCHUC"]);
});

test("B03 counts members by organisation, so it names both registers", () => {
  expect(needsOf(recordOf("B03")).linked).toEqual(["DS_TOCHUC", "DS_HOIVIEN"]);
});

test("the lists of the workbook need nothing", () => {
  for (const id of ["DM_DONVI", "DM_CHITIEU", "DM_XEPLOAI"] as const)
    expect(needsOf(recordOf(id))).toEqual({ required: [], linked: [] });
});

test("the self-test needs nothing either", () => {
  expect(needsOf(recordOf("TU_KIEMTRA"))).toEqual({ required: [], linked: [] });
});

test("no sheet needs itself", () => {
  const own = sheets.filter((record) => {
    const { required, linked } = needsOf(record);
    return [...required, ...linked].includes(record.id);
  });
  expect(own).toEqual([]);
});

test("whatever is chosen comes after everything it needs", () => {
  const order = withNeeds(["B01", "B03"], nothing, true);
  expect(order).toEqual(["DM_CHITIEU", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN", "B04", "B03", "B01"]);
});

test("without the registers only what formulas cannot do without comes along", () => {
  expect(withNeeds(["B01"], nothing, false)).toEqual(["DM_CHITIEU", "B01"]);
});

test("what the workbook has is not inserted again", () => {
  expect(withNeeds(["B01"], (id) => id !== "DS_HOIVIEN", true)).toEqual(["DS_HOIVIEN", "B01"]);
});
