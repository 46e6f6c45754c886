import { readChoices } from "../../src/app/consolidate/choices";
import { choicesText, draftOf, typedCount, valueAt, withValue } from "../../src/app/consolidate/choicesDraft";

const SHA = "ab".repeat(32);
const WRITTEN = {
  due: "2026-12-15",
  closed: "2026-12-31",
  files: { [SHA]: { unit: "DV07", exclude: "vì sao", received: "2026-12-18" }, [`${SHA}#2`]: { use: true } },
  units: {
    DV09: {
      figures: { CT06: { part: 41, whole: 50, unknown: 0 }, CT05: { whole: 7 } },
      notSubject: ["CT04A"],
      perhapsNotSubject: ["CT09"],
      document: "12-BC/ĐU",
      signedOn: "2026-12-10",
      extendedTo: "2026-12-20",
      reason: "bão lũ",
    },
  },
  columns: { headers: [{ captions: ["ho ten"], columns: [{ caption: "ho ten", meaning: "none" }] }] },
};

test("[CHD01] saved choices are read as they were, whether they come from a file or from the fields of the page", () => {
  const { choices, wrong } = readChoices(WRITTEN);
  expect(wrong).toEqual([]);
  expect(readChoices(JSON.parse(choicesText(choices)))).toEqual({ choices, wrong: [] });
  expect(JSON.parse(choicesText(choices))).toEqual(WRITTEN);
  expect(readChoices(draftOf(choices))).toEqual({ choices, wrong: [] });
  expect(draftOf(choices)["due"]).toBe("15/12/2026");
  expect(choicesText(readChoices({}).choices)).toBe("{}\n");
});

test("[CHD02] a field that is emptied leaves nothing behind, and a value keeps its place", () => {
  const path = ["units", "DV09", "figures", "CT06", "part"];
  const draft = withValue({ due: "15/12/2026" }, path, typedCount(" 41 "));
  expect(draft).toEqual({ due: "15/12/2026", units: { DV09: { figures: { CT06: { part: 41 } } } } });
  expect(withValue(draft, path, " ")).toEqual({ due: "15/12/2026" });
  expect(Object.keys(withValue(draft, ["due"], "16/12/2026"))).toEqual(["due", "units"]);
  expect(valueAt(draft, ["units", "constructor", "name"])).toBeUndefined();
});

test.each([
  ["a day that is none", ["due"], "31/02/2026", "due"],
  [
    "a count that is none",
    ["units", "DV09", "figures", "CT06", "whole"],
    typedCount("4,5"),
    "units.DV09.figures.CT06.whole",
  ],
  ["a part without a whole", ["units", "DV09", "figures", "CT06", "part"], typedCount("4"), "units.DV09.figures.CT06"],
])("[CHD03] %s is told at its field", (_what, path, value, where) => {
  expect(readChoices(withValue({}, path, value)).wrong.map((each) => each.where)).toEqual([where]);
});
