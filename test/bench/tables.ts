import { issuesInFile } from "../../src/app/checks/issueReports";
import { findTables } from "../../src/read/tables/findTables";
import { seenSheets } from "../../src/xlsx/bookSeen";
import { vi } from "../../src/words/vi";
import { copiedWorkbook } from "../../src/xlsx/edit/copyFiles";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { strToU8, zipSync } from "fflate";
import { columnLetters } from "../../src/domain/a1";
import { workbookParts, worksheet } from "../xlsx-read/makePackage";
import { cpuMilliseconds } from "./measure";

/** Rows and columns of somebody's list. */
const SIZES = [
  [2_500, 20],
  [5_000, 20],
  [10_000, 20],
  [5_000, 40],
] as const;

/** The most that finding the tables of 10,000 × 20 may take, in times of reading the file. */
const MOST = 2;
const RUNS = 5;

const STYLES =
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="1"><fill><patternFill patternType="none"/></fill></fills>' +
  '<borders count="2"><border/><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/></border></borders>' +
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="1"/><xf numFmtId="0" fontId="1" fillId="0" borderId="1"/></cellXfs>';
const CAPTIONS = ["STT", "Họ và tên", "Năm sinh", "Đơn vị", "Được học tập nghị quyết", "Xếp loại năm 2026"];
const RATINGS = ["HTXSNV", "HTTNV", "HTNV", "KHTNV"];
/** A group row before so many records. */
const IN_GROUP = 49;

/** Somebody's list: captions, groups, records, a total at the end; texts shared, as Excel writes them. */
function listFile(rows: number, columns: number): Uint8Array<ArrayBuffer> {
  const places = new Map<string, number>();
  const text = (at: string, style: number, value: string): string => {
    const place = places.get(value) ?? places.size;
    places.set(value, place);
    return `<c r="${at}" s="${style}" t="s"><v>${place}</v></c>`;
  };
  const cell = (r: number, c: number, value: string | number | undefined, style = 1): string => {
    const at = `${columnLetters(c)}${r}`;
    if (value === undefined) return `<c r="${at}" s="${style}"/>`;
    return typeof value === "number" ? `<c r="${at}" s="${style}"><v>${value}</v></c>` : text(at, style, value);
  };
  const record = (i: number): readonly (string | number | undefined)[] => [
    i,
    `Nguyễn Thị Mẫu ${i}`,
    1960 + (i % 45),
    `Phòng Số ${i % 37}`,
    i % 3 === 0 ? undefined : "x",
    RATINGS[i % 4],
  ];
  const lines = Array.from({ length: rows }, (_, i): string => {
    const r = i + 2;
    const isGroup = i % (IN_GROUP + 1) === 0;
    const given = isGroup ? [`${i / (IN_GROUP + 1) + 1}.`, `Chi đoàn số ${i}`] : record(i);
    return Array.from({ length: columns }, (_each, c) =>
      cell(r, c, c < 6 || isGroup ? given[c] : (i * c) % 1000, isGroup ? 2 : 1),
    ).join("");
  });
  const captions = Array.from({ length: columns }, (_, c) => cell(1, c, CAPTIONS[c] ?? `Điểm bài số ${c}`, 2)).join("");
  const total = cell(rows + 2, 1, "Tổng cộng", 2);
  const content = [captions, ...lines, total].map((row, i) => `<row r="${i + 1}">${row}</row>`).join("");
  const sheet = worksheet(`<sheetData>${content}</sheetData>`);
  const strings = [...places.keys()].map((each) => `<si><t>${each}</t></si>`).join("");
  const parts = workbookParts({ strings, styles: STYLES, parts: { "xl/worksheets/sheet1.xml": sheet } });
  return new Uint8Array(
    zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, strToU8(String(part))]))),
  );
}

/** Finding tables, and all checks, beside reading the file they stand in, the least of some turns; and how it grows with the rows. */
export async function benchTables(): Promise<void> {
  console.log("\nTables of others: finding them, in times of reading the same file (processor time)");
  for (const [rows, columns] of SIZES) {
    const bytes = listFile(rows, columns);
    let [reading, finding, checking] = [Infinity, Infinity, Infinity];
    let records = 0;
    for (let run = -1; run < RUNS; run++) {
      let book: Awaited<ReturnType<typeof readXlsx>> | undefined;
      const read = await cpuMilliseconds(async () => (book = await readXlsx(bytes, { looks: true })));
      if (!book?.ok) throw new Error("not read");
      const { value } = book;
      const found = await cpuMilliseconds(() => {
        records = seenSheets(value)
          .flatMap(({ sheet }) => findTables(sheet))
          .reduce((sum, table) => sum + table.records.length, 0);
      });
      const checked = await cpuMilliseconds(() => {
        const seen = new Map(seenSheets(value).map(({ name, sheet }) => [name, sheet]));
        issuesInFile(copiedWorkbook(value), vi, (name) => seen.get(name));
      });
      if (run < 0) continue;
      [reading, finding] = [Math.min(reading, read), Math.min(finding, found)];
      checking = Math.min(checking, checked);
    }
    console.log(
      `  ${String(rows).padStart(6)} × ${columns}: reading ${reading.toFixed(0)} ms, finding ${finding.toFixed(0)} ms, ${(finding / reading).toFixed(2)} times (floor ${MOST}); ${((1000 * finding) / (rows * columns)).toFixed(2)} µs a cell; ${records} records; all checks ${checking.toFixed(0)} ms, ${(checking / reading).toFixed(2)} times`,
    );
  }
}
