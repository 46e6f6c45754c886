import { columnChars, columnPx, pixels, points, usualColumnPx, usualRowPx } from "../../src/host/files/sizes";
import { typedFormula } from "../../src/host/files/fileFormula";

const FONTS = [
  { name: "Calibri", sizePoints: 11 },
  { name: "Times New Roman", sizePoints: 12 },
  { name: ".VnTime", sizePoints: 14 },
  { name: "Arial", sizePoints: 10 },
];

test("[HF20] a column of Calibri 11 that nobody touched is 64 pixels wide, as in Excel", () => {
  expect(columnPx(9.140625, { name: "Calibri", sizePoints: 11 })).toBe(64);
  expect(usualColumnPx({ name: "Calibri", sizePoints: 11 })).toBe(64);
});

test.each(FONTS)("[HF21] every width in pixels is the same again after a file: $name $sizePoints", (font) => {
  const widths = Array.from({ length: 600 }, (_, i) => i + 1);
  expect(widths.map((width) => columnPx(columnChars(width, font), font))).toEqual(widths);
});

test("[HF22] every height in pixels is the same again after a file", () => {
  const heights = Array.from({ length: 546 }, (_, i) => i + 1);
  expect(heights.map((height) => pixels(points(height)))).toEqual(heights);
});

test("[HF23] a row that nobody touched holds a line of its font", () => {
  expect(FONTS.map(usualRowPx)).toEqual([20, 21, 24, 20]);
});

test.each([
  ["=_xlfn.XLOOKUP(A1,B:B,C:C)", "=XLOOKUP(A1,B:B,C:C)"],
  ["=_xlfn._xlws.FILTER(A1:A3,B1:B3)", "=FILTER(A1:A3,B1:B3)"],
  [
    '=_xldudf_CHITIEU_DANHGIA("CT06",1,2)+_xldudf_CHITIEU_NGUONG("_xldudf_A_B(")',
    '=CHITIEU.DANHGIA("CT06",1,2)+CHITIEU.NGUONG("_xldudf_A_B(")',
  ],
  ["='_xlfn.a'!A1", "='_xlfn.a'!A1"],
])("[HF24] the formula %s of a file is typed %s", (file, typed) => {
  expect(typedFormula(file)).toBe(typed);
});
