import { prefillArguments } from "../../src/cli/prefillArguments";

const FILES = ["--units", "ds.xlsx", "--out", "mau.zip"];
const periodOf = (...words: readonly string[]): unknown => {
  const asked = prefillArguments([...FILES, ...words]);
  return asked.ok ? [asked.value.year, asked.value.period, asked.value.quarter, asked.value.place] : asked.why.vi;
};

test.each([
  ["[PRA01] a whole year where no period is said", [], [2026, "NAM", "", ""]],
  ["[PRA01] a quarter by its number", ["--year", "2027", "--period", "Q4"], [2027, "QUY", "4", ""]],
  ["[PRA01] nine months, and the place", ["--period", "9T", "--place", "Lào Cai"], [2026, "9T", "", "Lào Cai"]],
  ["[PRA02] no fifth quarter", ["--period", "Q5"], "Kỳ là NAM, 9T, 6T hoặc Q1 đến Q4."],
  ["[PRA02] the last year", ["--year", "2100"], [2100, "NAM", "", ""]],
  ["[PRA02] no year after it", ["--year", "2101"], "Năm phải từ 2000 đến 2100."],
  ["[PRA02] a year in four digits alone", ["--year", "0x7EB"], "Năm phải từ 2000 đến 2100."],
  ["[PRA03] a flag without its value", ["--year"], "Sau --year phải có giá trị."],
  ["[PRA03] a flag in place of a value", ["--year", "--period"], "Sau --year phải có giá trị."],
  ["[PRA03] an unknown flag", ["--sample"], "Không hiểu tham số “--sample”."],
])("%s", (_rule, words, expected) => {
  expect(periodOf(...words)).toEqual(expected);
});

test.each([
  ["[PRA04] no list of units", ["--out", "a.zip"], "Cần cho biết tệp danh mục: --units FILE."],
  ["[PRA04] nowhere to write", ["--units", "a.xlsx"], "Cần cho biết ghi ra tệp nào: --out FILE.zip."],
])("%s", (_rule, words, expected) => {
  const asked = prefillArguments(words);
  expect(asked.ok ? asked.value : asked.why.vi).toBe(expected);
});
