import { makeAndRefuse, sheetData, valuesIn } from "./readBook";

const row1 = (cells: string): string => `<row r="1">${cells}</row>`;

test.each([
  ["[XR01a] a cell without type is a number", "<c r='A1'><v>7.5</v></c>", 7.5],
  ["[XR01b] a number may have spaces around", "<c r='A1' t='n'><v> -1.5E3 </v></c>", -1500],
  ["[XR01c] a number beyond the largest is the error Excel shows", "<c r='A1'><v>1e400</v></c>", { error: "#NUM!" }],
  ["[XR01d] all 17 digits count", "<c r='A1'><v>0.10000000000000001</v></c>", 0.1],
  ["[XR02a] b is yes or no", "<c r='A1' t='b'><v>1</v></c>", true],
  ["[XR02b] 0 is no", "<c r='A1' t='b'><v>0</v></c>", false],
  ["[XR03] e is an error by its name", "<c r='A1' t='e'><v>#N/A</v></c>", { error: "#N/A" }],
  ["[XR04a] str is the text a formula gave", "<c r='A1' t='str'><v>Đạt</v></c>", "Đạt"],
  ["[XR04b] an empty text a formula gave stays one", "<c r='A1' t='str'><f>\"\"</f><v></v></c>", ""],
  ["[XR04c] spaces of a text stay", "<c r='A1' t='str'><v xml:space='preserve'>  a </v></c>", "  a "],
  ["[XR05a] inlineStr has its text in the cell", "<c r='A1' t='inlineStr'><is><t>An</t></is></c>", "An"],
  [
    "[XR05b] runs of a text follow each other, without how it is read aloud",
    "<c r='A1' t='inlineStr'><is><r><t>Bì</t></r><r><rPr><b/></rPr><t>nh</t></r><rPh sb='0' eb='1'><t>X</t></rPh></is></c>",
    "Bình",
  ],
  ["[XR05c] some writers put it where others have the number", "<c r='A1' t='inlineStr'><v>An</v></c>", "An"],
  ["[XR06a] _xHHHH_ is a character", "<c r='A1' t='str'><v>a_x000D_b</v></c>", "a\rb"],
  ["[XR06b] an escaped underscore is one", "<c r='A1' t='str'><v>_x005F_x000D_</v></c>", "_x000D_"],
  ["[XR06c] what only looks like an escape stays", "<c r='A1' t='str'><v>_x00G1_ _X000D_</v></c>", "_x00G1_ _X000D_"],
  ["[XR07a] d is a day by the calendar", "<c r='A1' t='d'><v>2024-03-15T12:00:00</v></c>", 45366.5],
  ["[XR07b] days before the false 29 February 1900 too", "<c r='A1' t='d'><v>1900-02-28</v></c>", 59],
  ["[XR07c] and after it", "<c r='A1' t='d'><v>1900-03-01</v></c>", 61],
  ["[XR07d] what is no day stays text", "<c r='A1' t='d'><v>mai</v></c>", "mai"],
])("%s", async (_rule, cell, value) => {
  expect(await valuesIn(row1(cell))).toEqual({ A1: value });
});

test.each([
  ["[XR08a] a number that is none", "<c r='B1'><v>1,5</v></c>"],
  ["[XR08b] a number in another base", "<c r='B1'><v>0x10</v></c>"],
  ["[XR08c] a word for a number", "<c r='B1'><v>Infinity</v></c>"],
  ["[XR08d] a type nobody knows", "<c r='B1' t='x'><v>1</v></c>"],
  ["[XR08e] a flag that is none", "<c r='B1' t='b'><v>2</v></c>"],
  ["[XR08f] a text past the end of the list", "<c r='B1' t='s'><v>1</v></c>"],
  ["[XR08g] a text before its beginning", "<c r='B1' t='s'><v>-1</v></c>"],
  ["[XR08h] an error without name", "<c r='B1' t='e'><v>7</v></c>"],
])("%s is damage in its cell", async (_rule, cell) => {
  expect(await makeAndRefuse({ sheets: [sheetData(row1(cell))], strings: "<si><t>a</t></si>" })).toEqual({
    code: "damaged",
    at: [],
    facts: { part: "xl/worksheets/sheet1.xml", sheet: "S1", cell: "B1" },
  });
});

test("[XR09] texts that cells share are found by number, in runs or not", async () => {
  const strings = `<si><t>An</t></si><si><r><t>B</t></r><r><t xml:space="preserve">ình </t></r></si><si/>`;
  const cells = [0, 1, 2].map((i) => `<c r="${"ABC"[i]}1" t="s"><v>${i}</v></c>`).join("");
  expect(await valuesIn(row1(cells), { strings })).toEqual({ A1: "An", B1: "Bình ", C1: "" });
});
