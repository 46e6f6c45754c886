import { readFileSync } from "node:fs";
import path from "node:path";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import type { FunctionsMetadata } from "../../src/host/model/functionMetadata";
import { layOut } from "../../src/report/layOut";
import type { Row, SheetId } from "../../src/report/record";
import { PLAIN_SHEET_IDS, recordOf } from "../../src/report/sheets";
import type { FunctionMappings } from "../host/harness/excelClient";
import { workbookOf } from "../host/harness/samples";
import { openTrial, type Trial } from "../host/harness/trial";
import { around } from "../report/around";

const ORGANISATIONS = 12;
const RATINGS = ["HTTNV", "HTXSNV", "HTTNV", "HTNV", null];

const metadata = JSON.parse(
  readFileSync(path.resolve(__dirname, "../../dist/functions.json"), "utf8"),
) as FunctionsMetadata;

const organisations = Array.from({ length: ORGANISATIONS }, (_, i): Row => ({
  name: `CĐCS số ${i + 1}`,
  kind: "Công đoàn cơ sở",
  rating: "HTTNV",
  usesIt: "x",
}));

const members = (count: number): readonly Row[] =>
  Array.from({ length: count }, (_, i): Row => ({
    name: `Nguyễn Thị Mẫu ${i + 1}`,
    organisation: `CĐCS số ${(i % ORGANISATIONS) + 1}`,
    rating: RATINGS[i % RATINGS.length] ?? null,
    studied: "x",
  }));

const kilo = (bytes: number): string => `${(bytes / 1024).toFixed(0)} KB`.padStart(9);
const seconds = (ms: number): string => `${(ms / 1000).toFixed(1)} s`.padStart(8);
const bytesOf = (trial: Trial): number => trial.requests.reduce((sum, { bytes }) => sum + bytes, 0);

/** Milliseconds of CPU, whatever else the machine does, until every cell behind something has its value. */
async function timed(trial: Trial, work: () => unknown): Promise<number> {
  const start = process.cpuUsage();
  await work();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await trial.host.functions.settled();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A list of so many members with every sheet over it: what is sent, how long it takes until all is computed, and an edit. */
async function benchBook(count: number, functions: FunctionMappings): Promise<void> {
  const rows: Partial<Record<SheetId, readonly Row[]>> = {
    ...Object.fromEntries(PLAIN_SHEET_IDS.map((id) => [id, []])),
    DS_TOCHUC: organisations,
    DS_HOIVIEN: members(count),
  };
  const trial = openTrial({ snapshot: workbookOf([["Số liệu của đơn vị", 1]]), metadata, functions });
  await trial.settled();
  let [bytes, ms, syncs] = [0, 0, 0];
  for (const id of PLAIN_SHEET_IDS) {
    const given = rows[id]?.length ? { given: rows[id] } : {};
    const plan = layOut(recordOf(id), around({ rows, ...given }));
    trial.requests.length = 0;
    const time = await timed(trial, async () => {
      const inserted = await excelWorkbook.insert([plan]);
      if (!inserted.ok) throw new Error(`${id}: ${JSON.stringify(inserted)}`);
    });
    console.log(
      `${id.padEnd(12)} ${String(trial.requests.length).padStart(3)} syncs ${kilo(bytesOf(trial))} ${seconds(time)}`,
    );
    bytes += bytesOf(trial);
    syncs += trial.requests.length;
    ms += time;
  }
  console.log(`${count} members: ${syncs} syncs ${kilo(bytes)}, inserted and computed in ${seconds(ms)} of CPU`);
  const list = trial.api.getActiveWorkbook()?.getSheetByName("DS_HOIVIEN");
  for (const rating of ["HTNV", "HTXSNV"]) {
    const edit = await timed(trial, () => list?.getRange(4, 5).setValue(rating));
    console.log(`${count} members: a rating corrected, all computed after ${seconds(edit)} of CPU`);
  }
  await trial.close();
}

/** What inserting the sheets sends and takes, through Microsoft's own client, and what an edit takes after it. */
export async function benchInserts(
  functions: FunctionMappings,
  counts: readonly number[] = [300, 5000],
): Promise<void> {
  for (const count of counts) await benchBook(count, functions);
}
