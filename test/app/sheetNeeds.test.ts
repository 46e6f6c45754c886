import { firstSheets, needsOf, withNeeds } from "../../src/app/insert/sheetNeeds";
import { recordOf, sheets } from "../../src/report/sheets";

const nothing = (): boolean => false;

test("B01 cannot do without the list of targets", () => {
  expect(needsOf(recordOf("B01")).required).toEqual(["DM_CHITIEU"]);
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
  const order = withNeeds(["B03", "B02"], nothing, true);
  expect(order.slice(-4)).toEqual(["DS_TOCHUC", "DS_HOIVIEN", "B02", "B03"]);
});

test("without the registers only what formulas cannot do without comes along", () => {
  expect(withNeeds(["B01"], nothing, false)).toEqual(["DM_CHITIEU", "B01"]);
});

test("what the workbook has is not inserted again", () => {
  expect(withNeeds(["B03"], (id) => id !== "DS_HOIVIEN", true)).toEqual(["DS_HOIVIEN", "B03"]);
});

test("a new workbook begins with the registers every unit keeps and B01", () => {
  expect(firstSheets()).toEqual(["DM_CHITIEU", "DM_XEPLOAI", "DS_TOCHUC", "DS_HOIVIEN", "B04", "B01"]);
});

test("B01 is counted in the sheet that decides each target, and in what that counts", () => {
  const { linked } = needsOf(recordOf("B01"));
  expect(linked).toEqual(expect.arrayContaining(["DS_HOIVIEN", "B10", "B09B", "B04", "DS_TOCHUC", "DS_TAPTHE"]));
  expect(linked).toEqual(expect.arrayContaining(["B05B", "B06B", "B12", "B07A"]));
});
