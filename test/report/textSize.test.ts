import { linesHeightPoints, linesOf, textWidthPoints } from "../../src/report/textSize";

test("[PRN01] accents take no room, the horn of ơ and ư a little, bold letters more", () => {
  const width = (text: string, bold = false): number => textWidthPoints(text, { bold });
  expect(width("đề nghị")).toBeCloseTo(width("đe nghi"));
  expect(width("ơ")).toBeGreaterThan(width("o"));
  expect(width("ngày thành lập", true)).toBeGreaterThan(width("ngày thành lập"));
});

test("[PRN02] ten digits of 12 points are 60 points wide, and a tenth to spare", () => {
  expect(textWidthPoints("0123456789", {})).toBeCloseTo(66);
  expect(textWidthPoints("0123456789", { sizePoints: 14 })).toBeCloseTo(77);
});

test.each([
  ["one line, to the point", "0123456789", 66.01, 1],
  ["a word too long for a line goes on in the next", "0123456789", 65, 2],
  ["lines break at spaces only", "01234 56789 01234", 66.01, 3],
  ["a break somebody typed", "01\n23", 66, 2],
  ["an empty line between two", "01\n\n23", 66, 3],
  ["nothing is a line too", "", 66, 1],
])("[PRN03] %s", (_rule, text, width, lines) => {
  expect(linesOf(text, {}, width)).toBe(lines);
});

test("[PRN04] a line is as high as accents on capitals need", () => {
  expect([1, 2, 3].map((lines) => linesHeightPoints(lines, {}))).toEqual([17, 33, 49]);
});
