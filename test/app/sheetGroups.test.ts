import { choicesIn } from "../../src/app/insert/insertSheets";
import { inSheetGroups } from "../../src/app/insert/sheetGroups";
import { defaultSettings } from "../../src/report/settings";
import { SHEET_IDS } from "../../src/report/sheets";

test("[SHG01] every sheet stands in one group: forms, registers, lists of words, others; each by its number", () => {
  const groups = inSheetGroups(choicesIn([], { ...defaultSettings, year: 2026 }));
  const ids = groups.map(([group, choices]) => [group, choices.map(({ sheet }) => sheet)] as const);
  expect(ids.map(([group]) => group)).toEqual(["forms", "registers", "lists", "others"]);
  expect(ids.flatMap(([, sheets]) => sheets).sort()).toEqual([...SHEET_IDS].sort());
  const of = new Map(ids);
  expect(of.get("forms")?.slice(0, 4)).toEqual(["B01", "B02", "B03", "B05B"]);
  expect(of.get("forms")?.at(-1)).toBe("TQ");
  expect(of.get("registers")?.slice(0, 6)).toEqual(["DS_CAPUY", "DS_HOIVIEN", "DS_TAPTHE", "DS_TOCHUC", "B04", "B05A"]);
  expect(of.get("lists")).toEqual(["DM_CHITIEU", "DM_DAUHIEU", "DM_DONVI", "DM_XEPLOAI"]);
  expect(of.get("others")).toEqual(["TU_KIEMTRA"]);
});
