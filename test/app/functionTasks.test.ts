import path from "node:path";
import { readFunctions } from "../../.config/webpack/functionRecords.cjs";
import { findFunctions } from "../../src/app/functions/findFunctions";

const { records } = readFunctions(path.resolve(__dirname, "../../src/functions"));
const found = (typed: string, language: "vi" | "en" = "vi"): readonly string[] =>
  findFunctions(records, typed, language).map(({ id }) => id);

test.each([
  ["phan tram", ["TYLETOTTROLEN", "TYLEDANHDAU", "TYLECHITIEU", "HOANTHANH", "BAOPHU"]],
  ["ty le", ["TYLETOTTROLEN", "TYLEQUY", "NGUONG"]],
  ["tỉ lệ", ["TYLETOTTROLEN", "TYLEQUY", "NGUONG"]],
  ["ket nap", ["TYLETOITHIEU", "DEMTOITHIEU"]],
  ["dem", ["DEMXEPLOAI", "DEMTOTTROLEN", "DEMDANHDAU", "DEMCHITIEU"]],
  ["xep loai tot", ["TYLETOTTROLEN", "DEMTOTTROLEN", "THEONHOM"]],
  ["bao nhieu nua", ["CANTHEM", "THUYETMINH"]],
  ["con thieu", ["CANTHEM", "CHUADAT"]],
  ["CÒN THIẾU", ["CANTHEM", "CHUADAT"]],
  ["bang ma", ["CHUANHOA"]],
  ["bao cao", ["THUYETMINH"]],
  ["quy da hop", ["TYLEQUY", "DEMQUY"]],
])("what staff call it finds the function: %s", (typed, ids) => {
  expect(found(typed)).toEqual(expect.arrayContaining(ids));
});

test.each([
  ["percent", ["TYLETOTTROLEN", "HOANTHANH", "BAOPHU"]],
  ["how many more", ["CANTHEM", "THUYETMINH"]],
  ["count good", ["DEMTOTTROLEN", "DEMXEPLOAI"]],
])("so it does in English: %s", (typed, ids) => {
  expect(found(typed, "en")).toEqual(expect.arrayContaining(ids));
});

test("a search narrows: none of these words finds half of all functions", () => {
  for (const typed of ["ket nap", "xep loai tot", "bao nhieu nua", "con thieu"])
    expect(found(typed).length).toBeLessThan(records.length / 2);
});

/** Names of types, in code and in Excel's own metadata; "any" and "number" are words of English besides. */
const TYPE_NAME = /\[\]|\b(?:string|boolean|matrix|scalar|undefined|null|object|Range|array)\b/u;
const ENGLISH_TYPE_WORD = /\b(?:any|number|text|true|false)\b/u;

test("no help names a type of the code", () => {
  for (const { vi, en } of records) {
    const texts = ({ description, parameters, returns }: typeof vi): string =>
      [description, returns, ...parameters.map((each) => each.description)].join("\n");
    expect(texts(vi)).not.toMatch(TYPE_NAME);
    expect(texts(vi)).not.toMatch(ENGLISH_TYPE_WORD);
    expect(texts(en)).not.toMatch(TYPE_NAME);
  }
});

test("functions that are for it come before those whose help only speaks of it", () => {
  const ids = found("phan tram");
  // the help of CANTHEM says that its arguments are no percentages
  expect(ids.indexOf("CANTHEM")).toBeGreaterThan(ids.indexOf("TYLETOTTROLEN"));
});
