import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { median } from "./measure";
import { OTHERS, type Read } from "./otherReaders";
import { readAlone } from "./readAlone";
import { readers } from "./readers";
import { type FileKind, readingFiles } from "./readingFiles";

const ROUNDS = 3;
/** Rounds that are not counted: engines are slow until they know what comes again. */
const WARM_UP = 2;
const NAME_CHARS = 18;
const CELL_CHARS = 24;

/** Of the processor, not of the clock: ours gives up its turn again and again, which a busy machine would charge it for. */
async function millisecondsAFile(read: Read, { files }: FileKind): Promise<number> {
  const start = process.cpuUsage();
  for (const bytes of files) await read(bytes);
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000 / files.length;
}

/** Medians of rounds in which each reader takes its turn, after two that warm up: all meet the same machine. */
async function measured(all: Readonly<Record<string, Read>>, kind: FileKind): Promise<ReadonlyMap<string, number>> {
  const taken = new Map(Object.keys(all).map((name) => [name, [] as number[]]));
  for (let round = 0; round < WARM_UP + ROUNDS; round++)
    for (const [name, read] of Object.entries(all)) {
      const ms = await millisecondsAFile(read, kind);
      if (round >= WARM_UP) taken.get(name)?.push(ms);
    }
  return new Map([...taken].map(([name, ms]) => [name, median(ms)]));
}

const line = (name: string, cells: readonly string[]): void =>
  console.log(name.padEnd(NAME_CHARS) + cells.map((cell) => cell.padStart(CELL_CHARS)).join(""));

/** What reading files takes, of the processor, as multiples of unpacking them and looking at each byte; all in one run. */
async function benchTime(kinds: readonly FileKind[]): Promise<void> {
  const all = await readers();
  const columns: ReadonlyMap<string, number>[] = [];
  for (const kind of kinds) columns.push(await measured(all, kind));
  for (const [name] of Object.entries(all)) {
    const cells = columns.map((column) => {
      const [first = Number.NaN] = column.values();
      const ms = column.get(name) ?? Number.NaN;
      return `${ms.toFixed(1)} ms ${(ms / first).toFixed(1).padStart(6)} ×`;
    });
    line(name, cells);
  }
}

/** The highest memory of a process that reads one file; one that does nothing has some 75 MB. */
function benchMemory(kinds: readonly FileKind[]): void {
  const folder = mkdtempSync(path.join(tmpdir(), "reading-"));
  try {
    const files = kinds.map(({ name, files: [bytes = new Uint8Array(0)] }) => {
      const file = path.join(folder, `${name}.xlsx`);
      writeFileSync(file, bytes);
      return file;
    });
    for (const reader of ["ours", ...Object.keys(OTHERS)])
      line(
        `${reader}, memory`,
        files.map((file) => `${readAlone(file, reader).peakMB} MB`),
      );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Files as units send them: one table of time and memory, beside other readers. */
export async function benchReading(): Promise<void> {
  const kinds = await readingFiles();
  const kilobytes = ({ files: [first] }: FileKind): string => `${((first?.length ?? 0) / 1024).toFixed(0)} KB`;
  line(
    "reading",
    kinds.map((kind) => `${kind.name}, ${kilobytes(kind)}`),
  );
  await benchTime(kinds);
  benchMemory(kinds);
}
