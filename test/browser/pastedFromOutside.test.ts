import { toSerial } from "../../src/domain/date";
import { openTrial, type OpenTrial } from "./harness/openTrial";

let trial: OpenTrial;
beforeAll(async () => {
  trial = await openTrial({ width: 1280, height: 720 });
  await trial.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await trial.addSheet("Dán");
});
afterAll(() => trial.close());

/** What people have in other programs, with what typing it gives: value, and what the cell shows. */
const ENTRIES = [
  ["12/03/2015", toSerial(2015, 3, 12), "12/03/2015"],
  ["5/12/2013", toSerial(2013, 12, 5), "05/12/2013"],
  ["31/12/2025", toSerial(2025, 12, 31), "31/12/2025"],
  ["1,5", 1.5, "1,5"],
  ["1.234", 1234, "1.234"],
  ["98,5%", 0.985, "98,50%"],
  ["2/13/2026", "2/13/2026", "2/13/2026"],
  ["HTTNV", "HTTNV", "HTTNV"],
  ["12", 12, "12"],
] as const;

const TYPED = ENTRIES.map(([text]) => text);
const EXPECTED = ENTRIES.map(([, value, shown]) => [value, shown]);

/** Puts texts, by type, on the clipboard of the system, as another program does. */
const onClipboard = (texts: Readonly<Record<string, string>>): Promise<void> =>
  trial.page.evaluate(
    (given) =>
      navigator.clipboard.write([
        new ClipboardItem(
          Object.fromEntries(Object.entries(given).map(([type, text]) => [type, new Blob([text], { type })])),
        ),
      ]),
    texts,
  );

const cell = (column: string, row: number): string => `${column}${row + 1}`;

const read = (column: string, rows: number): Promise<unknown[]> =>
  trial.page.evaluate(
    ([addresses]) => {
      const sheet = window.trial?.api.getActiveWorkbook()?.getActiveSheet();
      return addresses.map((address) => [
        sheet?.getRange(address).getRawValue() ?? null,
        sheet?.getRange(address).getDisplayValue() ?? "",
      ]);
    },
    [Array.from({ length: rows }, (_, row) => cell(column, row))] as const,
  );

async function pasteAt(address: string, last: string): Promise<void> {
  await trial.select(address);
  await trial.page.keyboard.press("Control+V");
  await trial.page.waitForFunction(
    (at) => (window.trial?.api.getActiveWorkbook()?.getActiveSheet().getRange(at).getRawValue() ?? null) !== null,
    last,
  );
  await trial.settled();
}

/** A table as Excel puts it on the clipboard, with the formats of its cells. */
const excelTable = (
  cells: readonly string[],
  format: string,
): string => `<html xmlns:x="urn:schemas-microsoft-com:office:excel">
<head><meta name=ProgId content=Excel.Sheet><style><!--
td {font-size:11.0pt;} .xl65 {mso-number-format:"${format}";}
--></style></head><body><table><!--StartFragment-->
${cells.map((text) => ` <tr><td class=xl65 align=right>${text}</td></tr>`).join("\n")}
<!--EndFragment--></table></body></html>`;

test.each(ENTRIES)("text from outside, %s, is what typing it gives", async (text, value, shown) => {
  await onClipboard({ "text/plain": text });
  const address = cell("A", TYPED.indexOf(text));
  await pasteAt(address, address);
  const [found] = (await read("A", TYPED.indexOf(text) + 1)).slice(-1);
  expect(found).toEqual([value, shown]);
});

test("rows of text are read cell by cell", async () => {
  await onClipboard({ "text/plain": `${TYPED.join("\r\n")}\r\n` });
  await pasteAt("C1", cell("C", TYPED.length - 1));
  expect(await read("C", TYPED.length)).toEqual(EXPECTED);
});

test.each([
  ["E", "dd\\/mm\\/yyyy"],
  ["F", "Short Date"],
  ["G", "General"],
])("a table as Excel copies it, column %s, cells formatted %s", async (column, format) => {
  await onClipboard({ "text/html": excelTable(TYPED, format), "text/plain": TYPED.join("\r\n") });
  await pasteAt(`${column}1`, cell(column, TYPED.length - 1));
  expect(await read(column, TYPED.length)).toEqual(EXPECTED);
});

test("a table of a web page too, its letters in spans", async () => {
  const cells = TYPED.map((text) => `<tr><td><span style="color:red">${text}</span></td></tr>`).join("");
  await onClipboard({ "text/html": `<table>${cells}</table>` });
  await pasteAt("I1", cell("I", TYPED.length - 1));
  expect(await read("I", TYPED.length)).toEqual(EXPECTED);
});

test("cells for text take what is pasted letter by letter, and cells with a date format of their own keep it", async () => {
  await trial.page.evaluate(() => {
    const sheet = window.trial?.api.getActiveWorkbook()?.getActiveSheet();
    sheet?.getRange("K1:K9").setNumberFormat("@");
    sheet?.getRange("M1:M9").setNumberFormat("yyyy");
  });
  await onClipboard({ "text/plain": "12/03/2015\r\n1.234\r\n" });
  await pasteAt("K1", "K2");
  expect(await read("K", 2)).toEqual([
    ["12/03/2015", "12/03/2015"],
    ["1.234", "1.234"],
  ]);
  await onClipboard({ "text/plain": "12/03/2015\r\n5/12/2013\r\n" });
  await pasteAt("M1", "M2");
  expect(await read("M", 2)).toEqual([
    [toSerial(2015, 3, 12), "2015"],
    [toSerial(2013, 12, 5), "2013"],
  ]);
});

test("Ctrl+Z takes a paste back in one step", async () => {
  await onClipboard({ "text/plain": "12/03/2015\r\n5/12/2013\r\n" });
  await pasteAt("O1", "O2");
  await trial.page.keyboard.press("Control+Z");
  await trial.settled();
  expect(await read("O", 2)).toEqual([
    [null, ""],
    [null, ""],
  ]);
});

test("nothing went wrong on the way", () => {
  expect(trial.errors).toEqual([]);
});
