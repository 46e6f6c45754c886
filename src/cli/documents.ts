import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { documentOf, meetingsIn } from "../app/documents/documentOf";
import { fileName } from "../app/documents/fileName";
import { documentSheetsIn } from "../app/documents/sheetsInFile";
import { settingsInFile } from "../app/settings/settingsInFile";
import { writeDocx } from "../docx/writeDocx";
import { defaultSettings } from "../report/settings";
import { sayFile } from "../words/fileIssues";
import { paneWords } from "../words/paneWords";
import { bookGrids } from "../xlsx/bookGrid";
import { BOUNDS } from "../xlsx/read/bounds";
import { readXlsx } from "../xlsx/read/readXlsx";
import { DOCUMENTS_USAGE, documentsArguments } from "./documentsArguments";
import { endQuietlyWhenClosed, flushed, writeAll } from "./output";
import { readBytes } from "./readBytes";

const WRONG_USE = 2;
const { documents: pane } = paneWords.vi;

/** Writes minutes and notice of every meeting of a workbook; a line of JSON a file: `{name, meeting, remarks}`. */
async function documents(words: readonly string[]): Promise<number> {
  const asked = documentsArguments(words);
  if (!asked.ok) {
    process.stderr.write(`${asked.why.vi}\n${asked.why.en}\n${DOCUMENTS_USAGE}\n`);
    return WRONG_USE;
  }
  const { workbook, out, settings: typed } = asked.value;
  const bytes = await readBytes(workbook, BOUNDS.fileBytes);
  const read = bytes.ok ? await readXlsx(bytes.value) : bytes;
  if (!read.ok) {
    process.stderr.write(`${workbook}: ${sayFile(read.issues[0], "vi")}\n`);
    return 1;
  }
  endQuietlyWhenClosed(process.stdout);
  await mkdir(out, { recursive: true });
  const sheets = bookGrids(read.value);
  const settings = { ...settingsInFile(sheets, defaultSettings.year).settings, ...typed };
  const taken = new Set<string>();
  let written = 0;
  for (const each of documentSheetsIn(sheets)) {
    const found = meetingsIn(each);
    for (const meeting of found?.meetings ?? [])
      for (const kind of ["minutes", "notice"] as const) {
        if (!found) continue;
        const { plan, remarks } = documentOf(kind, meeting, found, each, settings);
        const name = fileName(plan.name, ".docx", taken);
        await writeFile(path.join(out, name), await writeDocx(plan));
        const line = { name, meeting: meeting.notes.meeting, remarks: remarks.map((remark) => pane.remark(remark)) };
        await writeAll(process.stdout, [`${JSON.stringify(line)}\n`]);
        written += 1;
      }
  }
  await flushed(process.stdout);
  if (written === 0) process.stderr.write(`${workbook}: ${pane.empty}\n`);
  return written === 0 ? 1 : 0;
}

documents(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
