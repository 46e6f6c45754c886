import { type Facts, type HostCode, type HostIssue, issue } from "../../src/domain/problem";
import { isDark } from "../../src/taskpane/useTheme";
import { sayHost } from "../../src/words/hostIssues";
import { en } from "../../src/words/en";
import { vi } from "../../src/words/vi";
import { paneLanguage, paneWords } from "../../src/words/paneWords";

test.each([
  ["Office in Vietnamese", "vi-VN", "vi"],
  ["Office in English", "en-US", "en"],
  ["Office in any other language", "fr-FR", "en"],
  ["Office that does not say", undefined, "vi"],
])("%s shows the pane in its language", (_what, displayLanguage, language) => {
  expect(paneLanguage(displayLanguage)).toBe(language);
});

test.each([
  ["Office's black theme", "#262626", true],
  ["Office's dark grey theme", "#6A6A6A", true],
  ["Office's colourful theme", "#E6E6E6", false],
  ["Office's white theme", "#FFFFFF", false],
  ["no theme", undefined, undefined],
  ["a colour by name", "white", undefined],
])("%s is known by its background", (_what, colour, dark) => {
  expect(isDark(colour)).toBe(dark);
});

/** One of each, or it does not compile. */
const issueOf: { readonly [C in HostCode]: Facts[C] } = {
  cellFilled: { address: "C5" },
  cellsChanged: { count: 2, cells: "DS!C5, DS!C6" },
  changedHalfway: {},
  cellInList: { address: "C5", sheet: "DM_CHITIEU" },
  noCellSelected: {},
  cellBeingEdited: {},
  sheetProtected: { sheet: "Bảng" },
  sheetLeftOpen: { sheet: "Bảng" },
  writingRefused: {},
  excelTooOld: {},
  structureProtected: {},
  workbookReadOnly: {},
  tooMuchAtOnce: {},
  sheetGone: {},
  sheetHidden: { sheet: "Bảng" },
  sheetReshaped: { sheet: "Bảng" },
  noUnitsInFile: { file: "Danh mục" },
  codeTwice: { code: "DV01", cells: "A5, A9" },
  noFormInFile: { file: "Số năm trước" },
  formOfOtherYear: { file: "Số năm trước", found: 2024, wanted: 2025 },
  sheetsChanged: {},
  insertStopped: {},
  insertInterrupted: {},
  settingsDamaged: {},
  fileNotGiven: { name: "Office5001" },
  helpNotLoaded: {},
  hostFailed: { name: "GeneralException" },
};
const problems = Object.entries(issueOf).map(([code, facts]) => issue(code as HostCode, [], facts) as HostIssue);

test.each(problems)("$code says what is wrong and what to try, in two sentences, with its facts", (problem) => {
  for (const language of ["vi", "en"] as const) {
    const sentence = sayHost(problem, language);
    expect(sentence).toMatch(/^\p{Lu}[^.]+\. \p{Lu}.+\.$/u);
    for (const fact of Object.values<string | number>(problem.facts)) expect(sentence).toContain(String(fact));
  }
});

test("figures are said as official papers say them", () => {
  const { overview } = paneWords.vi;
  expect(overview.still({ count: 1, subject: "tổ chức" })).toBe("Còn thiếu 01 tổ chức");
  expect(overview.still({ count: 1200, subject: "" })).toBe("Còn thiếu 1.200");
  expect(overview.missingRows([56, 111], 0)).toBe("Chưa có kết quả: dòng 57, 112");
  expect(overview.missingRows([56], 3)).toBe("Chưa có kết quả: dòng 57 và 3 dòng khác");
});

test("every verdict of a target has its own word in both languages", () => {
  for (const words of [vi, en]) {
    const { noVerdict } = paneWords[words.language].overview;
    const all = [...Object.values(words.verdicts), ...Object.values(noVerdict)];
    expect(new Set(all).size).toBe(all.length);
  }
});

test("the pane's promise about data stands in both languages", () => {
  expect(paneWords.vi.footer).toBe("Không dùng cho tài liệu mật. Mọi tính toán chạy trên máy này, không gửi đi đâu.");
  expect(paneWords.en.footer).toMatch(/^Not for classified documents\./u);
});
