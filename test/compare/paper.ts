import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { withNeeds } from "../../src/app/insert/sheetNeeds";
import { calculate } from "../../src/cli/calculate";
import { plainPlans } from "../../src/files/plainPlans";
import { sampleRows } from "../../src/cli/sampleRows";
import { letterSizePoints } from "../../src/report/letterSize";
import { addressOf } from "../../src/report/planCells";
import { withRoomFor } from "../../src/report/rowHeights";
import { isFormula, type SheetPlan } from "../../src/report/plan";
import { defaultSettings } from "../../src/report/settings";
import { PLAIN_SHEET_IDS, recordOf, type SheetId } from "../../src/report/sheets";
import { unit } from "../../src/sample/unit";
import { repack } from "../../src/xlsx/write/package";
import { writeXlsx } from "../../src/xlsx/write/write";
import { exampleRows } from "./exampleRows";
import { recalculate } from "./recalculate";

const USAGE = "npm run -s paper -- [--only B01,B04] DIR";
const DOTS_PER_INCH = "80";
const MOST_PAGES = "4";

const settings = {
  ...defaultSettings,
  unit: unit.name,
  superior: "ĐẢNG BỘ KHỐI CƠ QUAN VÀ DOANH NGHIỆP TỈNH",
  place: "Lào Cai",
  preparer: "Người lập biểu",
  signer: "Người ký",
};

/** A list without a row to start from. */
const isBlank = ({ table, blocks }: SheetPlan): boolean => {
  const first = blocks.find(({ at }) => at.row === (table?.box.row ?? 0) + 1);
  return table !== undefined && !first?.cells[0]?.some((cell) => cell !== null && !isFormula(cell));
};

/** A workbook of a sheet and what it counts, of which only the sheet itself is printed. */
async function fileOf(id: SheetId): Promise<{ readonly bytes: Uint8Array; readonly points: number }> {
  const needs = withNeeds([id], () => false, true, "plain").filter((other) => other !== id);
  const sample = sampleRows();
  const [begun] = plainPlans([id, ...needs], { settings, rows: sample });
  const rows = begun && isBlank(begun) ? { ...sample, [id]: exampleRows(recordOf(id), settings.year) } : sample;
  const plans = plainPlans([id, ...needs], { settings, rows });
  const results = calculate(plans);
  const bytes = await writeXlsx(
    plans.map((plan) => withRoomFor(plan, (row, column) => results.get(addressOf(plan.name, row, column)))),
  );
  let sheet = 0;
  const alone = repack(bytes, (part, xml) =>
    part === "xl/workbook.xml"
      ? xml
          .replace(/<sheet /gu, (tag) => (sheet++ === 0 ? tag : `${tag}state="hidden" `))
          // LibreOffice prints what a hidden sheet says is to be printed
          .replace(/<definedName name="_xlnm\.Print_Area" localSheetId="[1-9]\d*"[^>]*>[^<]*<\/definedName>/gu, "")
      : xml,
  );
  const [first] = plans;
  return { bytes: alone, points: first ? letterSizePoints(first) : 0 };
}

function drawPages(pdf: string, into: string): void {
  const run = spawnSync("pdftoppm", ["-png", "-r", DOTS_PER_INCH, "-l", MOST_PAGES, pdf, into], { encoding: "utf8" });
  if (run.error) throw new Error(`pdftoppm does not run: ${run.error.message}`);
  if (run.status !== 0) throw new Error(`pdftoppm failed: ${run.stderr}`);
}

/** Every sheet on paper: a picture a page, the first few of each. For people; LibreOffice and pdftoppm have to be installed. */
async function paper(folder: string, ids: readonly SheetId[]): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const work = mkdtempSync(path.join(tmpdir(), "chitieu-paper-"));
  try {
    const sizes = new Map<SheetId, number>();
    for (const id of ids) {
      const { bytes, points } = await fileOf(id);
      writeFileSync(path.join(work, `${id}.xlsx`), bytes);
      sizes.set(id, points);
    }
    recalculate(
      ids.map((id) => path.join(work, `${id}.xlsx`)),
      work,
      "pdf",
    );
    for (const id of ids) {
      drawPages(path.join(work, `${id}.pdf`), path.join(folder, id));
      const pages = readdirSync(folder).filter((name) => new RegExp(`^${id}-\\d+\\.png$`, "u").test(name));
      console.log(`${id}: letters of ${sizes.get(id)?.toFixed(2)} points, pictures ${pages.join(" ")}`);
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

const words = process.argv.slice(2);
const only = words[0] === "--only" ? words[1]?.split(",") : undefined;
const [folder, ...more] = only ? words.slice(2) : words;
const unknown = only?.filter((id) => !PLAIN_SHEET_IDS.some((known) => known === id)) ?? [];
if (folder === undefined || more.length > 0 || unknown.length > 0) {
  console.error(USAGE);
  process.exitCode = 2;
} else
  paper(
    folder,
    PLAIN_SHEET_IDS.filter((id) => only?.includes(id) ?? true),
  ).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
