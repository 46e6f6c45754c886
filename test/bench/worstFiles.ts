import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { NOISE, type Packed, packedRepeat } from "../xlsx-hostile/rawZip";
import { ROWS_IN, rawPackage } from "../xlsx-hostile/reading";
import { readAlone } from "./readAlone";

const SHEET = "xl/worksheets/sheet1.xml";
const STRINGS = "xl/sharedStrings.xml";
const GIB = 2 ** 30;
const MIB = 2 ** 20;
/** Cells a row in the files with as many cells as are allowed, less a few that are not cells but count. */
const COLUMNS = 20;
const ROWS = 99_990;

const sheet = (head: string, unit: string, times: number, tail = ""): Uint8Array =>
  rawPackage({}, { [SHEET]: packedRepeat(ROWS_IN[0] + head, unit, times, tail + ROWS_IN[1]) });
const sheetOf = (row: (r: number) => string, times: number): Uint8Array =>
  sheet("", Array.from({ length: times }, (_, r) => `<row>${row(r)}</row>`).join(""), 1);
const cellsOf = (cell: (i: number) => string, rows: number): Uint8Array =>
  sheetOf((r) => Array.from({ length: COLUMNS }, (_, c) => cell(r * COLUMNS + c)).join(""), rows);
const strings = (list: Packed): Uint8Array => rawPackage({ strings: "" }, { [STRINGS]: list });
const saying = (size: number, content: Packed): Uint8Array =>
  rawPackage({}, { [SHEET]: { content, local: { size }, central: { size } } });
const numbered = (i: number): string => i.toString(36).padStart(5, "0");

/** Files at the edge of what is allowed, and far beyond it. */
const WORST: Readonly<Record<string, () => Uint8Array>> = {
  "1 GiB of zeros": () => sheet("", "\0", GIB),
  "1 GiB that says it has 190 MB": () =>
    saying(190 * MIB, packedRepeat(ROWS_IN[0], `<!--${NOISE}-->`, Math.floor(GIB / 5007), ROWS_IN[1])),
  "a text of 1 GB": () =>
    sheet('<row><c t="inlineStr"><is><t>', NOISE, Math.floor(GIB / NOISE.length), "</t></is></c></row>"),
  "a text of 190 MB": () => sheet('<row><c t="inlineStr"><is><t>', NOISE, 38_000, "</t></is></c></row>"),
  "a million sheets": () => {
    const listed = Array.from({ length: 100_000 }, (_, i) => `<sheet name="S${i}" sheetId="1" r:id="rId1"/>`).join("");
    const head = '<workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>';
    return rawPackage({}, { "xl/workbook.xml": packedRepeat(head, listed, 10, "</sheets></workbook>") });
  },
  "2 million numbers": () => cellsOf((i) => `<c><v>${i}</v></c>`, ROWS),
  "2 million numbers, last row first": () =>
    sheet(
      "",
      Array.from({ length: ROWS }, (_, r) => `<row r="${ROWS - r}">${"<c><v>7</v></c>".repeat(COLUMNS)}</row>`).join(
        "",
      ),
      1,
    ),
  "2 million different texts": () => cellsOf((i) => `<c t="inlineStr"><is><t>${numbered(i)}</t></is></c>`, ROWS),
  "half a million formulas": () => cellsOf((i) => `<c><f>A1+${i}</f><v>${i}</v></c>`, ROWS / 4),
  "2 million long texts in a list": () => {
    const items = Array.from({ length: 2_000_000 }, (_, i) => `<si><t>${numbered(i)}ab</t></si>`).join("");
    return strings(packedRepeat("<sst>", items, 1, "</sst>"));
  },
  "190 MB of comments": () => sheet("", `<!--${NOISE}-->`, 38_000),
  "hidden rows to the last one": () =>
    sheet(
      "",
      Array.from({ length: 990_000 }, (_, i) => `<row hidden="1" ht="${i % 400}" customHeight="1"/>`).join(""),
      1,
    ),
};

/** Time of the processor and highest memory for files made to exhaust the reader; a process that does nothing has some 75 MB. */
export function benchWorstFiles(): void {
  const folder = mkdtempSync(path.join(tmpdir(), "worst-"));
  try {
    for (const [name, make] of Object.entries(WORST)) {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, make());
      const { what, ms, peakMB } = readAlone(file);
      console.log(`${name.padEnd(34)} ${String(ms).padStart(6)} ms ${String(peakMB).padStart(5)} MB  ${what}`);
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}
