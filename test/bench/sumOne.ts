import { noChoices } from "../../src/app/consolidate/choices";
import { consolidate } from "../../src/app/consolidate/consolidate";
import { unitTree } from "../../src/app/consolidate/unitTree";
import type { Asked, ReadFile } from "../../src/app/consolidate/ledgerRow";
import { memoryPeak } from "../../src/cli/memoryPeak";
import { catalogue } from "../../src/domain/targets";
import { consolidatedFiles } from "../../src/files/consolidated";
import { readUnitFile } from "../../src/files/readUnitFile";
import { filled, fileOf } from "../consolidate/generatedUnits";
import { cpuMilliseconds } from "./measure";

/** What summing so many files takes: milliseconds of the processor and MB. */
export interface SumOne {
  readonly files: number;
  /** So many were read; the others are copies of what these gave. */
  readonly read: number;
  readonly readMs: number;
  readonly sumMs: number;
  readonly writeMs: number;
  /** On the heap once all have been read. */
  readonly heldKB: number;
  readonly peakMB: number;
}

const asked: Asked = { year: 2026, period: "NAM", quarter: "" };
const DISTINCT = 10;
const MOST_READ = 1000;

const heapUsed = (): number => {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
};

async function sumOne(count: number): Promise<SumOne> {
  const given = await Promise.all(
    Array.from({ length: DISTINCT }, (_, i) => fileOf(filled(i + 1).rows, { unitCode: "X" })),
  );
  const ids = Array.from({ length: count }, (_, i) => `DV${i + 1}`);
  const tree = unitTree([
    { id: "K", name: "Đảng ủy Khối" },
    ...ids.map((id, i) => ({ id, name: `Đảng ủy Cơ quan số ${i + 1}`, parent: "K" })),
  ]);
  // what came before is not the files'
  await readUnitFile("first.xlsx", { ok: true, value: given[0] ?? new Uint8Array(0) }, asked);
  const before = heapUsed();
  const peak = memoryPeak();
  const files: ReadFile[] = [];
  const put = (file: ReadFile, i: number): void => {
    const { outcome } = file;
    if (!outcome.ok) throw new Error("a file of ours is not read");
    const unitCode = ids[i] ?? "";
    const stamp = { unit: "", ...asked, formVersion: 1, unitCode };
    files.push({
      name: `${unitCode}.xlsx`,
      sha256: `sha of ${unitCode}`,
      outcome: { ok: true, value: { ...outcome.value, stamp } },
    });
  };
  const read = Math.min(count, MOST_READ);
  const readMs = await cpuMilliseconds(async () => {
    for (let i = 0; i < read; i++)
      put(await readUnitFile("x.xlsx", { ok: true, value: given[i % DISTINCT] ?? new Uint8Array(0) }, asked), i);
  });
  for (let i = read; i < count; i++) {
    const copied = files[i % read];
    if (copied) put(structuredClone(copied), i);
  }
  const heldKB = (heapUsed() - before) / 1024;
  const sumMs = await cpuMilliseconds(() =>
    consolidate({ tree, targets: catalogue, asked, choices: noChoices, files }),
  );
  const all = await cpuMilliseconds(() => consolidatedFiles({ tree, targets: catalogue, asked, files }));
  return {
    files: count,
    read,
    readMs,
    sumMs,
    writeMs: all - sumMs,
    heldKB,
    peakMB: peak.stop(),
  };
}

if (require.main === module)
  void sumOne(Number(process.argv[2])).then((one) => {
    console.log(JSON.stringify(one));
  });
