import { readFileSync } from "node:fs";
import { memoryPeak } from "../../src/cli/memoryPeak";
import { sayFile } from "../../src/words/fileIssues";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { OTHERS } from "./otherReaders";

/** How one file ended in a process of its own, as a line of JSON. */
export interface ReadOne {
  readonly what: string;
  /** Of the processor. */
  readonly ms: number;
  readonly peakMB: number;
}

/** Without a bound on time: what a file takes of a slow or busy machine is to be seen whole. */
const PATIENT = { seconds: 600 };

async function byOurs(bytes: Uint8Array, sample: () => void): Promise<string> {
  const outcome = await readXlsx(bytes, { bounds: PATIENT, onProgress: sample });
  const cells = outcome.ok ? outcome.value.sheets.reduce((sum, sheet) => sum + sheet.cells.count, 0) : 0;
  return outcome.ok ? `read, ${cells} cells` : (sayFile(outcome.issues[0], "vi").split(". ")[0] ?? "");
}

async function readOne(file: string, reader: string): Promise<ReadOne> {
  const bytes = new Uint8Array(readFileSync(file));
  const other = await OTHERS[reader]?.();
  const start = process.cpuUsage();
  const peak = memoryPeak();
  const what = other ? `read by ${reader}` : await byOurs(bytes, peak.sample);
  await other?.(bytes);
  const peakMB = Math.round(peak.stop());
  const { user, system } = process.cpuUsage(start);
  return { what, ms: Math.round((user + system) / 1000), peakMB };
}

const [file = "", reader = "ours"] = process.argv.slice(2);
void readOne(file, reader).then((read) => console.log(JSON.stringify(read)));
