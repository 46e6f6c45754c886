import { editedNumber, shownNumber, typedEntry } from "../../src/host/page/typedEntry";
import { toSerial } from "../../src/domain/date";

const TODAY = new Date(2026, 10, 26);
const read = (typed: string) => typedEntry(typed, TODAY);
const date = (year: number, month: number, day: number) => ({
  value: toSerial(year, month, day),
  format: { kind: "date", pattern: "dd/mm/yyyy" },
});

test.each([
  ["0,98", 0.98],
  [" -0,5 ", -0.5],
  ["1,234", 1.234],
  ["12,0", 12],
])("%s is a number with the decimal comma", (typed, value) => {
  expect(read(typed)).toEqual({ value });
});

test.each([
  ["1.234", 1234, "#,##0"],
  ["1.234.567,5", 1234567.5, "#,##0.00"],
  ["-12.000", -12000, "#,##0"],
])("%s has points between thousands", (typed, value, pattern) => {
  expect(read(typed)).toEqual({ value, format: { kind: "grouped", pattern } });
});

test.each([
  ["98,5%", 0.985],
  ["99,99%", 0.9999],
  ["0,07%", 0.0007],
])("%s is exactly that part of one", (typed, value) => {
  expect(read(typed)).toEqual({ value, format: { kind: "percent", pattern: "0.00%" } });
});

test.each([
  ["15/3/2026", date(2026, 3, 15)],
  ["3/4/2026", date(2026, 4, 3)],
  ["03-04-26", date(2026, 4, 3)],
  ["29/2/2024", date(2024, 2, 29)],
  ["1.9.1945", date(1945, 9, 1)],
  ["1/1/29", date(2029, 1, 1)],
  ["1/1/30", date(1930, 1, 1)],
  ["2/9", date(2026, 9, 2)],
])("%s is a date with its day first", (typed, entry) => {
  expect(read(typed)).toEqual(entry);
});

test.each(["2/13/2026", "29/2/2026", "0/1/2026", "32/1/2026", "13/13"])(
  "%s is no date, and stays as typed",
  (typed) => {
    expect(read(typed)).toBe("text");
  },
);

test.each([
  "12",
  "0.98",
  "0.125",
  "1.23",
  "12.3456",
  "98%",
  "HTTNV",
  "8:30",
  "12-TB/ĐU",
  "3-4",
  "1,2,3",
  ",5",
  "1,",
  "",
  "2026-03-15",
])("“%s” is left to the spreadsheet", (typed) => {
  expect(read(typed)).toBeUndefined();
});

test.each([
  [2 / 3, "0,666666667"],
  [0.95, "0,95"],
  [1234567.891234, "1234567,891"],
  [0.1 + 0.2, "0,3"],
  [-2.5, "-2,5"],
])("%d is shown as %s", (value, shown) => {
  expect(shownNumber(value)).toBe(shown);
});

test("what is edited has every digit, and none that the computer added", () => {
  expect([editedNumber(2 / 3), editedNumber(0.1 + 0.2), editedNumber(98.5)]).toEqual([
    "0,666666666666667",
    "0,3",
    "98,5",
  ]);
});
