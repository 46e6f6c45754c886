import { renderToStaticMarkup } from "react-dom/server";
import { createLanguageChoice } from "../../src/app/languageChoice";
import { readMark } from "../../src/domain/mark";
import { ratingReader } from "../../src/domain/rating";
import { defaultScheme } from "../../src/domain/ratings";
import { PaneFoot } from "../../src/taskpane/PaneFoot";
import { PaneWordsContext } from "../../src/taskpane/wordsContext";
import { paneWords } from "../../src/words/paneWords";
import type { Language } from "../../src/words/words";

const nothingKept = { read: () => undefined, write: () => undefined };

function foot(feedback: string, language: Language = "vi"): string {
  return renderToStaticMarkup(
    <PaneWordsContext.Provider value={paneWords[language]}>
      <PaneFoot about={{ version: "1.2.3", feedback }} languageChoice={createLanguageChoice(nothingKept, language)} />
    </PaneWordsContext.Provider>,
  );
}

test("the foot keeps its promise about data, and names the version", () => {
  for (const language of ["vi", "en"] as const) {
    expect(foot("", language)).toContain(paneWords[language].footer);
    expect(foot("", language)).toMatch(/CHITIEU <\/span>v1\.2\.3/u);
  }
});

test.each([
  ["no address: the administrator", "", "Góp ý: gửi người quản trị máy đã cài CHITIEU</p>"],
  ["an address of mail opens the mail program", "gop-y@dvi.vn", '<a href="mailto:gop-y@dvi.vn">gop-y@dvi.vn</a>'],
  ["a telephone number is text", "024 3825 1234", "Góp ý: 024 3825 1234</p>"],
  ["a page of the web is text: nothing is asked of another machine", "https://a.vn/b", "Góp ý: https://a.vn/b</p>"],
  ["markup is text", '<a href="https://a.vn">x@y', "Góp ý: &lt;a href="],
])("feedback, %s", (_what, feedback, shown) => {
  expect(foot(feedback)).toContain(shown);
});

test("no link of the foot leads to another machine", () => {
  for (const feedback of ["", "a@b.vn", "https://a.vn", "//a.vn@b", "javascript:alert(1)"])
    expect(foot(feedback)).not.toMatch(/(?:href|src)="(?!mailto:)/u);
});

const helpOf = (language: Language): string => paneWords[language].foot.helpParts.map(({ text }) => text).join(" ");

test.each([
  ["yes", ["x", "có", "đã", "đạt", "✓", 1]],
  ["no", ["không", "chưa", "chưa đạt"]],
  ["blank", [0]],
] as const)("the marks that the help gives for %s are read as such", (meaning, marks) => {
  for (const mark of marks) {
    expect(helpOf("vi")).toContain(String(mark));
    expect(readMark(mark)).toBe(meaning);
  }
});

test("the ratings that the help gives are read, with and without accents", () => {
  for (const rating of ["HTXSNV", "HTTNV", "HTNV", "KHTNV", "hoàn thành tốt nhiệm vụ", "HOAN THANH TOT NHIEM VU"])
    expect(ratingReader(defaultScheme)(rating).is).toBe("level");
  for (const language of ["vi", "en"] as const) expect(helpOf(language)).toContain("HTXSNV, HTTNV, HTNV, KHTNV");
});
