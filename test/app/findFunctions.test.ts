import { findFunctions } from "../../src/app/functions/findFunctions";
import { readFunctionRecords, type FunctionRecord } from "../../src/app/functions/functionRecord";

function record(id: string, description: string, english: string): FunctionRecord {
  const parameters = [{ name: "don_vi", description: "Cột tên đơn vị", optional: false }];
  return {
    id,
    vi: { description, parameters, returns: "Tỷ lệ", tasks: "tính phần trăm" },
    en: { description: english, parameters: [], returns: "A ratio", tasks: "percent" },
    gives: "ratio",
    example: "=1",
    worked: "=1",
  };
}

const records = [
  record("HOANTHANH", "Tỷ lệ hoàn thành kế hoạch", "Completion of a plan"),
  record("BAOPHU", "Độ bao phủ tổ chức công đoàn", "Coverage by unions"),
];
const found = (typed: string, language: "vi" | "en" = "vi"): string[] =>
  findFunctions(records, typed, language).map(({ id }) => id);

test.each([
  ["nothing typed finds all", "  ", ["HOANTHANH", "BAOPHU"]],
  ["a name in small letters", "baophu", ["BAOPHU"]],
  ["words without accents", "ke hoach", ["HOANTHANH"]],
  ["words with accents", "kế hoạch", ["HOANTHANH"]],
  ["the tone in its other place", "hòan thành", ["HOANTHANH"]],
  ["other accents are another word", "kê hoạch", []],
  ["all words, in any order", "hoach ty", ["HOANTHANH"]],
  ["words of the task, which the help does not show", "tinh phan tram", ["HOANTHANH", "BAOPHU"]],
  ["a word of the task with one of the help", "phan tram cong doan", ["BAOPHU"]],
  ["one word of several that is nowhere", "phan tram ke hoach nam", []],
  ["a parameter's name", "don_vi", ["HOANTHANH", "BAOPHU"]],
  ["letters of another order of composing", "công đoàn".normalize("NFD"), ["BAOPHU"]],
])("%s", (_rule, typed, ids) => {
  expect(found(typed)).toEqual(ids);
});

test("the help is searched in the language it is shown in", () => {
  expect(found("unions", "en")).toEqual(["BAOPHU"]);
  expect(found("unions", "vi")).toEqual([]);
});

test.each([
  ["another page in its place", "<html>"],
  ["an empty list", []],
  ["a record without its English help", [{ ...records[0], en: undefined }]],
  ["a list of something else", [null]],
])("%s is no file of records", (_what, json) => {
  expect(readFunctionRecords(json)).toBeUndefined();
});

test("the file the build writes is read", () => {
  expect(readFunctionRecords(JSON.parse(JSON.stringify(records)))).toEqual(records);
});
