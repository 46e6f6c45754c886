import type { HostIssue } from "../../src/domain/hostIssue";
import { isDark } from "../../src/taskpane/useTheme";
import { sayHost } from "../../src/words/hostIssues";
import { paneLanguage, paneWords } from "../../src/words/pane";

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

const issues: readonly HostIssue[] = [
  { code: "cellFilled", facts: { address: "C5" } },
  { code: "noCellSelected", facts: {} },
  { code: "cellBeingEdited", facts: {} },
  { code: "sheetProtected", facts: { sheet: "Bảng" } },
  { code: "writingRefused", facts: {} },
  { code: "excelTooOld", facts: {} },
  { code: "helpNotLoaded", facts: {} },
  { code: "hostFailed", facts: { name: "GeneralException" } },
];

test.each(issues)("$code says what is wrong and what to try, in two sentences, with its facts", (issue) => {
  for (const language of ["vi", "en"] as const) {
    const sentence = sayHost(issue, language);
    expect(sentence).toMatch(/^\p{Lu}[^.]+\. \p{Lu}.+\.$/u);
    for (const fact of Object.values<string>(issue.facts)) expect(sentence).toContain(fact);
  }
});

test("the pane's promise about data stands in both languages", () => {
  expect(paneWords.vi.footer).toBe("Không dùng cho tài liệu mật. Mọi tính toán chạy trên máy này, không gửi đi đâu.");
  expect(paneWords.en.footer).toMatch(/^Not for classified documents\./u);
});
