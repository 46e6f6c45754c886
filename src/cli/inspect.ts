import { issuesInFile, type IssueReport } from "../app/checks/issueReports";
import { foundTables } from "../app/foundTables";
import type { FileOutcome } from "../domain/problem";
import type { Book } from "../xlsx/book";
import { vi } from "../words/vi";
import { copiedWorkbook } from "../xlsx/edit/copyFiles";
import { seenSheets } from "../xlsx/bookSeen";
import { BOUNDS } from "../xlsx/read/bounds";
import { readXlsx } from "../xlsx/read/readXlsx";
import { filesUnder } from "./filesUnder";
import { INSPECT_USAGE, type InspectArguments, inspectArguments } from "./inspectArguments";
import { type FileReport, inspectLine } from "./inspectLine";
import { memoryPeak } from "./memoryPeak";
import { endQuietlyWhenClosed, flushed, writeAll } from "./output";
import { readBytes } from "./readBytes";

const WRONG_USE = 2;

async function read(file: string, looks: boolean, onProgress: () => void): Promise<FileOutcome<Book>> {
  const bytes = await readBytes(file, BOUNDS.fileBytes);
  return bytes.ok ? readXlsx(bytes.value, { looks, onProgress }) : bytes;
}

function issuesIn(book: Book): readonly IssueReport[] {
  const seen = new Map(seenSheets(book).map(({ name, sheet }) => [name, sheet]));
  return issuesInFile(copiedWorkbook(book), vi, (name) => seen.get(name));
}

async function report(file: string, { tables, checks }: InspectArguments): Promise<FileReport> {
  const start = performance.now();
  const peak = memoryPeak();
  try {
    // borders and bold letters tell much of where tables are
    const outcome = await read(file, tables || checks, peak.sample);
    const found = tables && outcome.ok ? { tables: foundTables(seenSheets(outcome.value)) } : {};
    const issues = checks && outcome.ok ? { issues: issuesIn(outcome.value) } : {};
    return { file, outcome, ...found, ...issues, ms: performance.now() - start, peakMB: peak.stop() };
  } finally {
    peak.stop();
  }
}

/** What the reader sees in files, for people who look into one and for scripts. A refused file is a line like any other. */
async function inspect(words: readonly string[]): Promise<number> {
  const asked = inspectArguments(words);
  if (asked === undefined) {
    process.stderr.write(`${INSPECT_USAGE}\n`);
    return WRONG_USE;
  }
  endQuietlyWhenClosed(process.stdout);
  for (const given of asked.paths)
    for await (const file of filesUnder(given))
      await writeAll(process.stdout, inspectLine(await report(file, asked), asked.cells));
  await flushed(process.stdout);
  return 0;
}

inspect(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
