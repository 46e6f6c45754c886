import { type FileIssue, type FileWarning, issue } from "../../src/domain/problem";
import type { FileMeasure, OtherKind } from "../../src/domain/problems/file";
import { bytesText } from "../../src/words/bytesText";
import { sayFile } from "../../src/words/fileIssues";
import { fileIssuesEn } from "../../src/words/en/fileIssues";
import { fileIssuesVi } from "../../src/words/vi/fileIssues";

const MEASURES: Readonly<Record<FileMeasure, number>> = {
  fileBytes: 50 * 1024 ** 2,
  parts: 10_000,
  partBytes: 256 * 1024 ** 2,
  totalBytes: 1.5 * 1024 ** 3,
  ratio: 200,
  sheets: 1000,
  cells: 2_000_000,
  merges: 100_000,
  textChars: 100_000_000,
  tokenChars: 262_144,
  attributes: 256,
  depth: 64,
  seconds: 20,
};
const KINDS: Readonly<Record<OtherKind, true>> = {
  pdf: true,
  word: true,
  powerpoint: true,
  image: true,
  html: true,
  zip: true,
  other: true,
};

const issues: readonly (FileIssue | FileWarning)[] = [
  issue("emptyFile", [], {}),
  issue("encrypted", [], {}),
  issue("oldExcel", [], {}),
  issue("binaryWorkbook", [], {}),
  issue("openDocument", [], {}),
  issue("plainText", [], {}),
  ...(Object.keys(KINDS) as OtherKind[]).map((looksLike) => issue("notWorkbook", [], { looksLike })),
  issue("damaged", [], { part: "xl/worksheets/sheet1.xml", cell: "F12" }),
  issue("unsafeContent", [], { part: "xl/workbook.xml" }),
  ...Object.entries(MEASURES).map(([what, limit]) => issue("tooLarge", [], { what: what as FileMeasure, limit })),
  issue("cancelled", [], {}),
  issue("readerStopped", [], {}),
  issue("unreachable", [], {}),
  issue("noFigureToCopy", [], { cells: ["B01 2026!C5"], more: 3 }),
  issue("copyLeansOn", [], { part: "xl/charts/chart1.xml", sheets: ["B06a 2026"] }),
  issue("copyDiffers", [], { cell: "B01 2026!C5" }),
  issue("nameLeftInCopy", [], { part: "vbaProject" }),
  issue("nothingToHandOver", [], {}),
  issue("nothingOfYear", [], {}),
  issue("yearUnknown", [], {}),
  issue("unknownEncoding", [], { part: "xl/workbook.xml", encoding: "windows-1258" }),
  issue("unknownStyle", { in: "cell", sheet: "DS", row: 11, column: 5 }, { cells: 12 }),
];

const said = (issue: FileIssue | FileWarning): readonly [string, string] => [
  sayFile(issue, "vi"),
  sayFile(issue, "en"),
];

test("[FW01] every code is said here, in both languages", () => {
  const codes = [...new Set(issues.map(({ code }) => code))].sort();
  expect(codes).toEqual(Object.keys(fileIssuesVi).sort());
  expect(codes).toEqual(Object.keys(fileIssuesEn).sort());
});

test.each(issues.map((issue) => [JSON.stringify(issue), issue] as const))(
  "[FW02] %s: what happened and what to do, composed, no code in it",
  (_text, issue) => {
    for (const sentence of said(issue)) {
      expect(sentence).toMatch(/^\p{Lu}.+[^.]\. \p{Lu}.+[^.]\.$/u);
      expect(sentence).toBe(sentence.normalize("NFC"));
      expect(sentence).not.toMatch(/undefined|null|NaN|\.\.|notWorkbook|tooLarge|textChars|partBytes/u);
    }
  },
);

test("[FW03] no two reasons read alike", () => {
  for (const language of ["vi", "en"] as const)
    expect(new Set(issues.map((issue) => sayFile(issue, language))).size).toBe(issues.length);
});

test("[FW04] a limit is said with its unit, in the figures of the language", () => {
  const cells = said(issue("tooLarge", [], { what: "cells", limit: 2_000_000 }));
  expect(cells[0]).toContain("Sổ có quá 2.000.000 ô. Xóa các dòng, cột trống đã định dạng");
  expect(cells[1]).toContain("more than 2,000,000 cells");
  const bytes = said(issue("tooLarge", [], { what: "totalBytes", limit: 1.5 * 1024 ** 3 }));
  expect(bytes[0]).toContain("lớn quá 1,5 GB khi giải nén");
  expect(bytes[1]).toContain("larger than 1.5 GB when unpacked");
});

test.each([
  [{}, "Tệp bị hỏng. ", "The file is damaged. "],
  [{ part: "xl/workbook.xml" }, "Tệp bị hỏng. ", "The file is damaged. "],
  [{ part: "xl/worksheets/sheet1.xml", sheet: "DS" }, 'Tệp bị hỏng ở trang "DS". ', 'damaged in sheet "DS". '],
  [
    { part: "xl/worksheets/sheet1.xml", sheet: "DS", cell: "F12" },
    'Tệp bị hỏng ở trang "DS", ô F12. ',
    'damaged in sheet "DS", cell F12. ',
  ],
])(
  "[FW05] damage names sheet and cell, as far as they are known, and no part of the package: %j",
  (facts, vietnamese, english) => {
    const [inVietnamese, inEnglish] = said(issue("damaged", [], facts));
    expect(inVietnamese).toContain(vietnamese);
    expect(inEnglish).toContain(english);
  },
);

test.each([
  [0, "0 byte"],
  [1023, "1.023 byte"],
  [1024, "1 KB"],
  [50 * 1024 ** 2, "50 MB"],
  [1.25 * 1024 ** 3, "1,3 GB"],
  [2000 * 1024 ** 3, "2.000 GB"],
])("[FW06] %d bytes read %s", (bytes, text) => {
  expect(bytesText(bytes, [".", ","])).toBe(text);
});
