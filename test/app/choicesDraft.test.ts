import { pageWords } from "../../src/words/pageWords";
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
      estimates: { CT06: { part: 49, whole: 50 } },
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

test.each<[string, unknown, string]>([
  [
    "choices that are no parts",
    [],
    'Tệp lựa chọn: đang ghi []; cần các phần trong dấu { }, ví dụ {"due": "2026-12-31"}.',
  ],
  [
    "a day without a year",
    { due: "31/12" },
    'Tệp lựa chọn, phần "due": đang ghi "31/12"; cần một ngày theo dạng năm-tháng-ngày, ví dụ "2026-12-31".',
  ],
  [
    "a name mistyped",
    { files: { [SHA]: { exlude: "trùng" } } },
    `Tệp lựa chọn, phần "files.${SHA}.exlude": không có phần nào tên như vậy; sửa tên hoặc bỏ đi, ở đây chỉ dùng unit, use, exclude, received.`,
  ],
  [
    "a reason that is none",
    { files: { a: { exclude: " " } } },
    'Tệp lựa chọn, phần "files.a.exclude": đang ghi " "; cần chữ trong dấu ngoặc kép; không có gì để ghi thì bỏ phần này.',
  ],
  [
    "a use between quotes",
    { files: { a: { use: "true" } } },
    'Tệp lựa chọn, phần "files.a.use": đang ghi "true"; chỉ ghi true hoặc false, không có dấu ngoặc kép.',
  ],
  [
    "a count between quotes",
    { units: { A: { figures: { CT06: { part: "41", whole: 50 } } } } },
    'Tệp lựa chọn, phần "units.A.figures.CT06.part": đang ghi "41"; cần số nguyên, không âm, không có dấu ngoặc kép, ví dụ 41.',
  ],
  [
    "more met than there are",
    { units: { A: { figures: { CT06: { part: 51, whole: 50 } } } } },
    'Tệp lựa chọn, phần "units.A.figures.CT06": đang ghi {"part":51,"whole":50}; số đạt (part) cộng số chưa rõ (unknown) không quá tổng số (whole), có số đạt thì phải có tổng số, ví dụ {"part": 41, "whole": 50}.',
  ],
  [
    "an estimate of one count",
    { units: { A: { estimates: { CT06: { whole: 50 } } } } },
    'Tệp lựa chọn, phần "units.A.estimates.CT06": đang ghi {"whole":50}; cần cả số đạt (part) và tổng số (whole), số đạt không quá tổng số, ví dụ {"part": 49, "whole": 50}.',
  ],
  [
    "one target that is no list",
    { units: { A: { notSubject: "CT06" } } },
    'Tệp lựa chọn, phần "units.A.notSubject": đang ghi "CT06"; cần mã các chỉ tiêu trong dấu [ ], ví dụ ["CT04A", "CT06"].',
  ],
  [
    "a column of a meaning nobody knows",
    { columns: { headers: [{ captions: ["a"], columns: [{ caption: "a", meaning: "xếp loại" }] }] } },
    'Tệp lựa chọn, phần "columns.headers.0": đang ghi {"captions":["a"],"columns":[{"caption":"a","meaning":"xếp loại"}]}; bỏ phần này, rồi chọn lại ở "Xem các cột" khi tổng hợp và lưu.',
  ],
])("[CHD04] %s is told once: where it stands, what stands there and how it is written", (_what, json, sentence) => {
  expect(readChoices(json).wrong.map(pageWords.vi.sumChoices.wrongChoice)).toEqual([sentence]);
});
