import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import type { DateReading, DateSystem } from "../../src/domain/date";
import { readDate, toSerial } from "../../src/domain/date";

const day = (year: number, month: number, dayOfMonth: number): DateReading => ({
  is: "date",
  year,
  month,
  day: dayOfMonth,
});
const unreadable = (found: string): DateReading => ({ is: "unreadable", found });

describe("serials", () => {
  test.each<[string, number, DateReading]>([
    ["[DATE01] the first day", 1, day(1900, 1, 1)],
    ["[DATE01] the day before the false leap day", 59, day(1900, 2, 28)],
    ["[DATE02] 29/2/1900 never was", 60, unreadable("60")],
    ["[DATE01] the day after it", 61, day(1900, 3, 1)],
    ["[DATE01] a recent day", 45366, day(2024, 3, 15)],
    ["[DATE01] a leap day", 45351, day(2024, 2, 29)],
    ["[DATE01] a leap day of a century", 36585, day(2000, 2, 29)],
    ["[DATE01] the time of day is left off", 45366.99, day(2024, 3, 15)],
    ["[DATE01] the last day", 2958465, day(9999, 12, 31)],
    ["[DATE02] beyond the last day", 2958466, unreadable("2958466")],
    ["[DATE02] before the first day", -1, unreadable("-1")],
    ["[DATE02] a time without a day", 0.5, unreadable("0.5")],
    ["[DATE03] a blank cell of desktop Excel", 0, { is: "blank" }],
    ["[DATE04] a year typed as a number", 1985, { is: "date", year: 1985 }],
    ["[DATE04] the first number that is a year", 1900, { is: "date", year: 1900 }],
    ["[DATE04] the last number that is a year", 2100, { is: "date", year: 2100 }],
    ["[DATE04] the next one is a serial", 2101, day(1905, 10, 1)],
    ["[DATE04] the one before is a serial", 1899, day(1905, 3, 13)],
  ])("%s", (_rule, serial, reading) => {
    expect(readDate(serial)).toEqual(reading);
  });

  test.each<[string, number, DateReading]>([
    ["[DATE05] the second day of a 1904 workbook", 1, day(1904, 1, 2)],
    ["[DATE05] no false leap day there", 60, day(1904, 3, 1)],
    ["[DATE05] its leap day", 59, day(1904, 2, 29)],
    ["[DATE05] the same day 1462 lower", 45366 - 1462, day(2024, 3, 15)],
    ["[DATE05] the last day", 2957003, day(9999, 12, 31)],
    ["[DATE05] beyond", 2957004, unreadable("2957004")],
  ])("%s", (_rule, serial, reading) => {
    expect(readDate(serial, 1904)).toEqual(reading);
  });

  test("[DATE06] every serial that is a day comes back, in both systems", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2101, max: 2957003 }),
        fc.constantFrom<DateSystem>(1900, 1904),
        (serial, system) => {
          const reading = readDate(serial, system);
          if (reading.is !== "date" || reading.month === undefined || reading.day === undefined)
            throw new Error("no day");
          expect(toSerial(reading.year, reading.month, reading.day, system)).toBe(serial);
        },
      ),
    );
  });

  test("[DATE06] agrees with the calendar of the language", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 61, max: 2958465 }).filter((serial) => serial < 1900 || serial > 2100),
        (serial) => {
          const expected = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
          expect(readDate(serial)).toEqual(
            day(expected.getUTCFullYear(), expected.getUTCMonth() + 1, expected.getUTCDate()),
          );
        },
      ),
    );
  });

  test.each([
    ["the first day", 1900, 1, 1, 1],
    ["the day before the false leap day", 1900, 2, 28, 59],
    ["the day after it", 1900, 3, 1, 61],
    ["a recent day", 2024, 3, 15, 45366],
  ])("[DATE01] %s has its serial", (_rule, year, month, dayOfMonth, serial) => {
    expect(toSerial(year, month, dayOfMonth)).toBe(serial);
  });

  test.each([
    ["a day no month has", 2024, 2, 30],
    ["a leap day of 1900", 1900, 2, 29],
    ["a month 13", 2024, 13, 1],
    ["a day before Excel's first", 1899, 12, 31],
    ["a day after Excel's last", 10000, 1, 1],
    ["half a day", 2024, 3, 1.5],
  ])("[DATE07] %s has no serial", (_rule, year, month, dayOfMonth) => {
    expect(() => toSerial(year, month, dayOfMonth)).toThrow(RangeError);
  });
});

describe("dates typed as text", () => {
  test.each<[string, string, DateReading]>([
    ["[DATE08] slashes", "15/3/2024", day(2024, 3, 15)],
    ["[DATE08] leading zeros", "15/03/2024", day(2024, 3, 15)],
    ["[DATE08] hyphens", "15-3-2024", day(2024, 3, 15)],
    ["[DATE08] points", "15.3.2024", day(2024, 3, 15)],
    ["[DATE08] spaces around", "15 / 3 / 2024", day(2024, 3, 15)],
    ["[DATE08] an apostrophe in front", "'15/3/2024", day(2024, 3, 15)],
    ["[DATE08] a time behind", "15/3/2024 08:30:00", day(2024, 3, 15)],
    ["[DATE08] the word ngày", "ngày 24/11/2020", day(2020, 11, 24)],
    ["[DATE08] a leap day", "29/2/2024", day(2024, 2, 29)],
    ["[DATE09] month and year", "03/2024", { is: "date", year: 2024, month: 3 }],
    ["[DATE09] month and year with the word", "Tháng 3/2024", { is: "date", year: 2024, month: 3 }],
    ["[DATE09] T6/2025", "T6/2025", { is: "date", year: 2025, month: 6 }],
    ["[DATE09] month and year in words", "tháng 3 năm 2024", { is: "date", year: 2024, month: 3 }],
    ["[DATE09] year alone", "1985", { is: "date", year: 1985 }],
    ["[DATE09] year with the word", "Năm 1985", { is: "date", year: 1985 }],
    ["[DATE10] in words", "ngày 24 tháng 11 năm 2020", day(2020, 11, 24)],
    ["[DATE10] in words without doubt about the order", "ngày 5 tháng 3 năm 2024", day(2024, 3, 5)],
    ["[DATE10] in words, loose marks", "Ngày 24 tháng 11 năm 2020".normalize("NFD"), day(2020, 11, 24)],
    ["[DATE10] in words without accents", "ngay 24 thang 11 nam 2020", day(2020, 11, 24)],
    ["[DATE11] ISO", "2024-03-15", day(2024, 3, 15)],
    ["[DATE11] ISO has no doubt about the order", "2024-03-05", day(2024, 3, 5)],
    ["[DATE11] ISO with time", "2024-03-15T10:30:00", day(2024, 3, 15)],
    ["[DATE12] day and month alike have one order", "5/5/2024", day(2024, 5, 5)],
  ])("%s", (_rule, text, reading) => {
    expect(readDate(text)).toEqual(reading);
  });

  test.each([
    ["[DATE12] day first where both could be the month", "5/3/2024", 3, 5],
    ["[DATE12] the last such day", "12/11/2024", 11, 12],
    ["[DATE12] month first where only that is a day", "3/15/2024", 3, 15],
  ])("%s, and doubted", (_rule, text, month, dayOfMonth) => {
    expect(readDate(text)).toEqual({ is: "date", year: 2024, month, day: dayOfMonth, doubt: "dayMonthOrder" });
  });

  test.each([
    ["[DATE13] 31 February", "31/2/2024"],
    ["[DATE13] a leap day in another year", "29/2/2023"],
    ["[DATE13] day 0", "0/3/2024"],
    ["[DATE13] day 32", "32/1/2024"],
    ["[DATE13] no month at all", "15/13/2024"],
    ["[DATE13] month first with points", "3.15.2024"],
    ["[DATE13] month 13", "13/2024"],
    ["[DATE13] month 13 of ISO", "2024-13-01"],
    ["[DATE14] a year of two figures", "15/3/24"],
    ["[DATE14] a slip in the year", "15/3/2204"],
    ["[DATE14] a year before 1900", "15/3/1024"],
    ["[DATE14] two kinds of sign", "15/3-2024"],
    ["[DATE14] no year", "15/3"],
    ["[DATE14] a time zone, where the local day could be another", "2024-03-15T20:00:00Z"],
    ["[DATE14] other text", "chưa thành lập"],
    ["[DATE14] text around a date", "sau 15/3/2024"],
  ])("%s cannot be read: %s", (_rule, text) => {
    expect(readDate(text)).toEqual(unreadable(text));
  });

  test.each<[string, Cell, DateReading]>([
    ["[DATE15] nothing", null, { is: "blank" }],
    ["[DATE15] spaces", "\u00a0", { is: "blank" }],
    ["[DATE15] TRUE", true, unreadable("TRUE")],
    ["[DATE15] an error", { error: "#N/A" }, unreadable("#N/A")],
  ])("%s", (_rule, cell, reading) => {
    expect(readDate(cell)).toEqual(reading);
  });
});
