import { unzipSync } from "fflate";
import ExcelJS from "exceljs";
import { readXlsx as readWithHucre } from "hucre/xlsx";
import { layOut } from "../../src/report/layOut";
import { recordOf } from "../../src/report/sheets";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { writeXlsx } from "../../src/xlsx/write/write";
import { around } from "../report/around";

const FILES = 100;
const MEMBERS = 300;
const BLOCK = 10;

const RATINGS = ["HTXSNV", "HTTNV", "Hoàn thành tốt nhiệm vụ", "HTNV", "KHTNV", ""];

/** The register of one unit, as its staff would send it. */
function unitFile(unit: number): Promise<Uint8Array> {
  const given = Array.from({ length: MEMBERS }, (_, i) => ({
    name: `Nguyễn Thị Mẫu ${unit}-${i + 1}`,
    organisation: `CĐCS Số ${(i % 7) + 1}`,
    rating: RATINGS[(unit + i) % RATINGS.length] ?? "",
    studied: i % 3 === 0 ? "x" : "",
  }));
  return writeXlsx([layOut(recordOf("DS_HOIVIEN"), around({ given }))]);
}

type Read = (bytes: Uint8Array<ArrayBuffer>) => unknown;

const READERS: Readonly<Record<string, Read>> = {
  "unzip alone": (bytes) => unzipSync(bytes),
  ours: async (bytes) => {
    const outcome = await readXlsx(bytes);
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues[0]));
  },
  hucre: (bytes) => readWithHucre(bytes),
  exceljs: (bytes) => new ExcelJS.Workbook().xlsx.load(bytes.buffer),
};

/** Of the processor, not of the clock: ours gives up its turn again and again, which a busy machine would charge it for. */
async function millisecondsOf(read: Read, files: readonly Uint8Array<ArrayBuffer>[]): Promise<number> {
  const start = process.cpuUsage();
  for (const bytes of files) await read(bytes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

/** A hundred units' files, one after the other, as multiples of unzipping them in the same run. */
export async function benchReading(): Promise<void> {
  const made = await Promise.all(Array.from({ length: FILES }, (_, unit) => unitFile(unit)));
  const files = made.map((bytes) => new Uint8Array(bytes));
  const kilobytes = files.reduce((sum, { length }) => sum + length, 0) / 1024;
  console.log(`reading ${FILES} files of ${MEMBERS} members, ${(kilobytes / FILES).toFixed(0)} KB each`);
  const taken = new Map<string, number>();
  // ten by ten, so that all meet the same machine; the first ten once more to warm up
  for (const from of [0, ...Array.from({ length: FILES / BLOCK }, (_, i) => i * BLOCK)]) {
    const isWarm = taken.size > 0;
    for (const [name, read] of Object.entries(READERS)) {
      const ms = await millisecondsOf(read, files.slice(from, from + BLOCK));
      taken.set(name, isWarm ? (taken.get(name) ?? 0) + ms : 0);
    }
  }
  const alone = taken.get("unzip alone") ?? Number.NaN;
  for (const [name, ms] of taken)
    console.log(
      `${name.padEnd(14)} ${ms.toFixed(0).padStart(8)} ms  ${(ms / alone).toFixed(1).padStart(7)} × unzip alone`,
    );
}
