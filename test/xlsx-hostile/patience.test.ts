import { packed } from "./rawZip";
import { rawPackage, refusalOf, row } from "./reading";

/** Less than one text may have, and so much that its square would keep a computer busy for a minute. */
const LONG = 200_000;

const RELATIONS = "xl/_rels/workbook.xml.rels";
const relation = (type: string, target: string): Promise<string> => {
  const one = `<Relationship Id="rId1" Type="${type}" Target="${target}"/>`;
  const all = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${one}</Relationships>`;
  return refusalOf(rawPackage({}, { [RELATIONS]: packed(all) }));
};
const cell = (content: string): Promise<string> => refusalOf(rawPackage({ sheets: [row(content)] }));
const format = (code: string): Promise<string> =>
  refusalOf(
    rawPackage({
      sheets: [row('<c r="A1" s="0"><v>1</v></c>')],
      styles: `<numFmts><numFmt numFmtId="200" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="200"/></cellXfs>`,
    }),
  );
const sheet = (content: string): Promise<string> => refusalOf(rawPackage({ sheets: [content] }));

// each ends long before the time a test has, where the time grows with the length and not with its square
test.each<[string, () => Promise<string>]>([
  ["a number that is none at its end", () => cell(`<c r="A1"><v>${"1".repeat(LONG)}x</v></c>`)],
  ["a number of many digits", () => cell(`<c r="A1"><v>${"1".repeat(LONG)}</v></c>`)],
  ["an exponent of many digits", () => cell(`<c r="A1"><v>1e${"1".repeat(LONG)}x</v></c>`)],
  ["a day with many digits", () => cell(`<c r="A1" t="d"><v>2020-01-01T00:00:00.${"1".repeat(LONG)}x</v></c>`)],
  ["an address of many letters", () => cell(`<c r="${"A".repeat(LONG)}1"><v>1</v></c>`)],
  ["half escapes", () => cell(`<c r="A1" t="str"><v>${"_x000".repeat(LONG / 5)}</v></c>`)],
  ["an error of many signs", () => cell(`<c r="A1" t="e"><v>${"#".repeat(LONG)}</v></c>`)],
  ["a kind of relation", () => relation(`${"a".repeat(LONG)}/x/`, "a")],
  ["a target of many marks", () => relation("http://a/worksheet", `${"#".repeat(LONG)}&#10;`)],
  ["a target of many folders", () => relation("http://a/worksheet", "a/../".repeat(LONG / 5))],
  ["a target of many percents", () => relation("http://a/worksheet", "%".repeat(LONG))],
  ["a format of brackets", () => format("[".repeat(LONG))],
  ["a format of quotes", () => format("&quot;".repeat(LONG / 8))],
  ["a format of hours", () => format(`m[${"h".repeat(LONG)}`)],
  [
    "a row's number among spaces",
    () => sheet(`<sheetData><row r="${" ".repeat(LONG / 2)}1${" ".repeat(LONG / 2)}x"/></sheetData>`),
  ],
  [
    "a drop-down's places among spaces",
    () =>
      sheet(
        `<dataValidations><dataValidation type="list" sqref="A1${" ".repeat(LONG)}x"><formula1>1</formula1></dataValidation></dataValidations>`,
      ),
  ],
])("[HQ01] %s", async (_what, reading) => {
  expect(await reading()).toMatch(/^(?:read|damaged .*|tooLarge textChars)$/u);
});

test.each([
  ["comments", "<!---->".repeat(500)],
  ["comments that do not end", "<!--".repeat(1000)],
  ["letters", `<${"a".repeat(4000)}`],
  ["spaces", `<?xml${" ".repeat(4000)}`],
  ["line breaks", `<?xml>${"\n".repeat(4000)}`],
])("[HQ02] what a file of %s may be is soon told", async (_what, text) => {
  expect(await refusalOf(new TextEncoder().encode(text))).toMatch(/^(?:plainText|notWorkbook)$/u);
});
