import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Book } from "../../src/xlsx/book";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { makePackage } from "../xlsx-read/makePackage";
import { recalculate } from "./recalculate";
import { compareValues } from "./storedValues";
import { writeMessy } from "./writeMessy";

async function bookOf(file: string): Promise<Book> {
  const read = await readXlsx(new Uint8Array(readFileSync(file)));
  if (!read.ok) throw new Error(`${file}: ${JSON.stringify(read.issues[0])}`);
  return read.value;
}

/** One formula with a value that it does not have: whoever trusts stored values leaves it. */
const wronglyStored = makePackage({
  sheets: ['<sheetData><row r="1"><c r="A1"><f>1+1</f><v>3</v></c></row></sheetData>'],
});

/**
 * Every .xlsx of a folder, calculated anew by LibreOffice: each formula cell that then shows something else than the value stored
 * beside it, a line each, and a summary. For people; LibreOffice has to be installed.
 */
async function libreOffice(folder: string): Promise<number> {
  const names = readdirSync(folder)
    .filter((name) => /\.xlsx$/iu.test(name))
    .sort();
  const into = mkdtempSync(path.join(tmpdir(), "chitieu-recalculated-"));
  let [cells, differences] = [0, 0];
  try {
    const probe = path.join(into, "probe.xlsx");
    writeFileSync(probe, wronglyStored);
    recalculate([...names.map((name) => path.join(folder, name)), probe], path.join(into, "now"));
    const control = compareValues(await bookOf(probe), await bookOf(path.join(into, "now", "probe.xlsx")));
    if (control.changed.length !== 1) throw new Error("LibreOffice did not calculate anew");
    for (const name of names) {
      const compared = compareValues(await bookOf(path.join(folder, name)), await bookOf(path.join(into, "now", name)));
      cells += compared.cells;
      differences += compared.changed.length;
      for (const { address, formula, stored, now } of compared.changed)
        console.log(`${name}\t${address}\t${JSON.stringify(stored)}\t${JSON.stringify(now)}\t${formula}`);
      console.log(`${name}: ${compared.cells} formula cells, ${compared.changed.length} differ`);
    }
  } finally {
    rmSync(into, { recursive: true });
  }
  console.log(`${names.length} files, ${cells} formula cells, ${differences} differ`);
  return names.length > 0 && cells > 0 && differences === 0 ? 0 : 1;
}

const words = process.argv.slice(2);
const [folder, ...more] = words.filter((word) => word !== "--messy");
if (folder === undefined || more.length > 0) {
  console.error("npm run -s libreoffice -- [--messy] DIR\n  --messy  first writes messy workbooks into DIR");
  process.exitCode = 2;
} else
  (words.includes("--messy") ? writeMessy(folder) : Promise.resolve())
    .then(() => libreOffice(folder))
    .then(
      (code) => {
        process.exitCode = code;
      },
      (error: unknown) => {
        console.error(error);
        process.exitCode = 1;
      },
    );
