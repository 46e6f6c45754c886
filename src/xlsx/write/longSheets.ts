import { strFromU8, strToU8, unzipSync, Zip, ZipDeflate } from "fflate";
import { columnLetters } from "../../domain/a1";
import type { LongSheet } from "../../report/summing/tableSheet";
import { EPOCH } from "./package";
import { rowXml } from "./rowXml";
import { writeXlsx } from "./write";

const SHEET = /^xl\/worksheets\/sheet(\d+)\.xml$/u;
/** Rows are compressed so many characters at a time. */
const CHUNK_CHARS = 1 << 16;

/** A part of the package, in pieces that are made when they are wanted. */
function* partXml(xml: string, { plan, at, rows }: LongSheet): Generator<string> {
  const pattern = new RegExp(`<row r="${at + 1}"[^>]*>(.*?)</row>`, "su").exec(xml);
  if (!pattern) {
    yield xml;
    return;
  }
  const [whole, cells = ""] = pattern;
  const looks = plan.widthsChars.map(
    (_width, column) => new RegExp(`<c r="${columnLetters(column)}${at + 1}" s="(\\d+)"`, "u").exec(cells)?.[1] ?? null,
  );
  let text = xml.slice(0, pattern.index);
  let row = at;
  for (const each of rows) {
    text += rowXml(each, row, looks);
    row += 1;
    if (text.length < CHUNK_CHARS) continue;
    yield text;
    text = "";
  }
  yield text + xml.slice(pattern.index + whole.length);
}

/**
 * An .xlsx workbook of sheets of any length, whose rows are compressed as they are made: what is held at once is the file and a few rows.
 * hucre holds every cell as an object and every part as text (1.2 KB a cell at the highest), and what it writes row by row is one sheet with
 * neither titles nor what is printed; so it writes the sheets without their rows here, in which the looks of columns are read.
 *
 * Same sheets, same bytes, in Node and in browsers.
 *
 * @throws Error where a plan cannot be a file (see `writeXlsx`)
 * @example const bytes = await writeLongSheets(resultTables(whole).map(tableSheet));
 */
export async function writeLongSheets(sheets: readonly LongSheet[]): Promise<Uint8Array> {
  const parts = Object.entries(unzipSync(await writeXlsx(sheets.map(({ plan }) => plan))));
  const chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  for (const [path, bytes] of parts) {
    const part = new ZipDeflate(path, { level: 6 });
    part.mtime = EPOCH;
    zip.add(part);
    const sheet = sheets[Number(SHEET.exec(path)?.[1] ?? 0) - 1];
    if (sheet) for (const piece of partXml(strFromU8(bytes), sheet)) part.push(strToU8(piece));
    else part.push(bytes);
    part.push(new Uint8Array(0), true);
  }
  zip.end();
  const all = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const chunk of chunks) {
    all.set(chunk, end);
    end += chunk.length;
  }
  return all;
}
