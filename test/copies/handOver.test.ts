import { handOver } from "../../src/app/copies/handOver";
import { calculate } from "../../src/cli/calculate";
import { box } from "../../src/domain/a1";
import type { SheetPlan } from "../../src/report/plan";
import { addressOf } from "../../src/report/planCells";
import type { Row, SheetId } from "../../src/report/record";
import { copyWords } from "../../src/words/copies";
import type { Book } from "../../src/xlsx/book";
import { cellsOf } from "../../src/xlsx/bookCells";
import { copyFiles } from "../../src/xlsx/edit/copyFiles";
import { readBook } from "../xlsx-read/readBook";
import { fileOf, type Rows } from "./sheetsFile";

jest.setTimeout(120_000);

const IDS: readonly SheetId[] = ["DM_CHITIEU", "DM_XEPLOAI", "DM_DAUHIEU", "DS_TOCHUC", "B05A", "B05B", "B01"];
const ROWS: Rows = {
  DS_TOCHUC: ["HTTNV", "HTXSNV", "HTNV"].map((rating, i): Row => ({
    name: `CĐCS ${i + 1}`,
    kind: "Công đoàn cơ sở",
    rating,
  })),
  B05A: [
    { organisation: "CĐCS 1", work: "Việc một", registered: 46100, progress: "Đã hoàn thành", person: "Lò Thị Mẫu" },
    { organisation: "CĐCS 2", work: "Việc hai", registered: 46101, progress: "Đang thực hiện", person: "Vàng A Sử" },
  ],
};

/** What an engine that shares nothing with ours makes of the formulas of a file, where that is not what the file says. */
function differences(book: Book): readonly string[] {
  const cells = book.sheets.map((sheet) => [sheet.name, [...cellsOf(sheet.cells)]] as const);
  const plans = cells.map(
    ([name, all]) =>
      ({
        name,
        blocks: all.map(({ row, column, value, formula }) => ({
          at: box(row, column),
          cells: [[formula === undefined ? value : { formula }]],
        })),
      }) as unknown as SheetPlan,
  );
  const results = calculate(plans);
  return cells.flatMap(([name, all]) =>
    all.flatMap(({ row, column, value, formula }) => {
      const at = addressOf(name, row, column);
      const shown = results.get(at);
      return formula === undefined || shown === value ? [] : [`${at} ${String(shown)} ${JSON.stringify(value)}`];
    }),
  );
}

let file: Uint8Array;
beforeAll(async () => {
  file = await fileOf(IDS, ROWS);
});

test.each([false, true])(
  "[HND01] a copy calculated by another engine shows what it holds, its registers left out; names shortened: %s",
  async (shortNames) => {
    const made = await handOver(file, { keep: [], shortNames }, { files: copyFiles(), words: copyWords.vi.list });
    if (!made.ok) throw new Error(JSON.stringify(made.issues[0]));
    const book = await readBook(made.value.bytes);
    expect(book.sheets.map(({ name }) => name)).not.toContain("B05a 2026");
    expect(made.value.changes.filter(({ is }) => is === "leftOut").length).toBeGreaterThan(10);
    expect(made.value.unsure).toEqual([]);
    expect(differences(book)).toEqual([]);
  },
);

test("[HND02] registers and lists of people stay in the unit unless they are chosen, by what their records say", async () => {
  const made = await handOver(
    await fileOf(["DM_DAUHIEU", "DM_XEPLOAI", "DS_TOCHUC", "B05A"], ROWS),
    { keep: ["B05a 2026"], shortNames: true },
    { files: copyFiles(), words: copyWords.vi.list },
  );
  if (!made.ok) throw new Error(JSON.stringify(made.issues[0]));
  const text = JSON.stringify((await readBook(made.value.bytes)).sheets.map(({ cells }) => cells.values));
  expect(text).toContain("Việc một");
  expect(text).toContain("L.T.M.");
  expect(text).not.toMatch(/Lò Thị Mẫu|Vàng A Sử/u);
});
