import { type CellEdit, editedSheetData, placeOf } from "../../src/xlsx/edit/sheetCells";

const edited = (data: string, edits: Readonly<Record<number, CellEdit>>): string =>
  editedSheetData(data, (place) => edits[place], "sheet1.xml");

const B1 = placeOf(0, 1);

test.each<[string, string, CellEdit, string]>([
  [
    "a formula goes and its value stays as it was written",
    '<c r="B1" s="4" t="str" cm="1" vm="2"><f t="array" ref="B1:B3">F(A1)</f><v>đạt</v></c>',
    { formula: null },
    '<c r="B1" s="4" t="str"><v>đạt</v></c>',
  ],
  [
    "a formula of its own",
    '<c r="B1"><f t="shared" si="0"/><v>2</v></c>',
    { formula: '=A1&"<"' },
    '<c r="B1"><f>A1&amp;&quot;&lt;&quot;</f><v>2</v></c>',
  ],
  [
    "a text",
    '<c r="B1" s="2"/>',
    { value: "_x0041_ =1" },
    '<c r="B1" s="2" t="inlineStr"><is><t>_x005F_x0041_ =1</t></is></c>',
  ],
  ["a text a formula shows", '<c r="B1"><f>A1</f></c>', { value: "a" }, '<c r="B1" t="str"><f>A1</f><v>a</v></c>'],
  ["nothing", '<c r="B1" s="2" t="s"><v>7</v></c>', { value: null }, '<c r="B1" s="2"/>'],
  [
    "a formula without what it showed",
    '<c r="B1" t="str" cm="1"><f>F()</f><v>x</v></c>',
    { value: null },
    '<c r="B1" cm="1"><f>F()</f></c>',
  ],
  [
    "a prefix",
    '<x:c r="B1" t="b"><x:f>A1</x:f><x:v>1</x:v></x:c>',
    { formula: null, value: 5 },
    '<x:c r="B1"><x:v>5</x:v></x:c>',
  ],
])("[COPY04] %s", (_what, cell, edit, made) => {
  const row = (content: string): string => `<row r="1"><c r="A1"><v>1</v></c>\n${content}<c r="C1"/></row>`;
  expect(edited(row(cell), { [B1]: edit })).toBe(row(made));
});

test("[COPY04] cells and rows without an address are counted as readers count them", () => {
  expect(
    edited('<row><c/><c><v>1</v></c></row><row r="5"/><row><c><v>2</v></c></row>', {
      [B1]: { value: 9 },
      [placeOf(5, 0)]: { value: 8 },
    }),
  ).toBe('<row><c/><c><v>9</v></c></row><row r="5"/><row><c><v>8</v></c></row>');
});
