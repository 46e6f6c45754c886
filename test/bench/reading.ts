import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { cpuMilliseconds } from "./measure";
import { OTHERS, type Read } from "./otherReaders";
import { readAlone } from "./readAlone";
import { readers } from "./readers";
import { type FileKind, readingFiles } from "./readingFiles";

const ROUNDS = 5;
/** Rounds that are not counted: engines are slow until they know what comes again. */
const WARM_UP = 2;
const NAME_CHARS = 18;
const CELL_CHARS = 24;

/** Of the processor, not of the clock: ours gives up its turn again and again, which a busy machine would charge it for. */
async function millisecondsAFile(read: Read, { files }: FileKind): Promise<number> {
  const ms = await cpuMilliseconds(async () => {
    for (const bytes of files) await read(bytes);
  });
  return ms / files.length;
}

/**
 * The least of rounds in which each reader takes its turn, after two that warm up: what else the machine does only ever adds. Ours go
 * before the others, whose garbage would be collected, and charged, in a turn of ours.
 */
async function measured(all: Readonly<Record<string, Read>>, kind: FileKind): Promise<ReadonlyMap<string, number>> {
  const least = new Map(Object.keys(all).map((name) => [name, Infinity]));
  const isOther = (name: string): boolean => name in OTHERS;
  for (const names of [[...least.keys()].filter((name) => !isOther(name)), [...least.keys()].filter(isOther)])
    for (let round = 0; round < WARM_UP + ROUNDS; round++)
      for (const name of names) {
        const ms = await millisecondsAFile(all[name] as Read, kind);
        if (round >= WARM_UP) least.set(name, Math.min(ms, least.get(name) ?? Infinity));
      }
  return least;
}

const line = (name: string, cells: readonly string[]): void =>
  console.log(name.padEnd(NAME_CHARS) + cells.map((cell) => cell.padStart(CELL_CHARS)).join(""));

/** What reading files takes, of the processor, as multiples of unpacking them and looking at each byte; all in one run. */
async function benchTime(kinds: readonly FileKind[]): Promise<void> {
  const all = await readers();
  const columns: ReadonlyMap<string, number>[] = [];
  for (const kind of kinds) columns.push(await measured(all, kind));
  for (const [name] of Object.entries(all)) {
    const cells = kinds.map((kind, i) => {
      const column = columns[i] ?? new Map<string, number>();
      const [first = Number.NaN] = column.values();
      const ms = column.get(name) ?? Number.NaN;
      const times = ms / first;
      const isOver = times > (kind.atMost[name] ?? Infinity);
      return `${ms.toFixed(1)} ms ${times.toFixed(1).padStart(6)} ×${isOver ? "!" : " "}`;
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
