import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { foundTables, type TableReport } from "../../src/app/foundTables";
import { columnLetters } from "../../src/domain/a1";
import { seenSheets } from "../../src/xlsx/bookSeen";
import { readXlsx } from "../../src/xlsx/read/readXlsx";
import { type Alteration, ALTERATIONS, type HeldSheet } from "./alterations";
import { reliability, type Judged } from "./reliability";

/**
 * `npm run -s corpus -- DIR`: how well tables are found in annotated workbooks. DIR holds truth.jsonl, its workbooks and score.mjs;
 * each sheet is tried as it is and altered. `--list` names the sheets that are not exact.
 */

interface TruthColumn {
  readonly role: string;
  readonly alternatives?: readonly string[];
}

interface TruthTable {
  readonly header: readonly [number, number] | null;
  readonly data: readonly (readonly [number, number])[];
  readonly columns: Readonly<Record<string, TruthColumn>>;
}

interface Truth {
  readonly file: string;
  readonly sheet: string;
  readonly tables: readonly TruthTable[];
}

interface Score {
  readonly sheets: number;
  readonly sheetExact: number;
  readonly bad: number;
  readonly cr: number;
  readonly ct: number;
}

interface Scored {
  readonly groups: Readonly<Record<string, Score>>;
  readonly list: readonly { readonly file: string; readonly sheet: string; readonly sheetExact: boolean }[];
}

const fileName = (file: string): string => file.split("/").at(-1) ?? file;

/** Rows and columns of the truth as far down and right as the sheets were moved. */
function movedTruth(truth: unknown, { rows, columns }: Alteration, key = ""): unknown {
  if (rows === 0 && columns === 0) return truth;
  if (typeof truth === "number") return truth + rows;
  if (Array.isArray(truth)) return truth.map((each) => movedTruth(each, { rows, columns } as Alteration, key));
  if (typeof truth === "string") return key === "ignoredColumns" ? movedColumn(truth, columns) : truth;
  if (truth === null || typeof truth !== "object") return truth;
  return Object.fromEntries(
    Object.entries(truth).map(([name, value]) =>
      name === "columns"
        ? [
            name,
            Object.fromEntries(
              Object.entries(value as object).map(([c, v]) => [movedColumn(c, columns), v as unknown]),
            ),
          ]
        : [name, movedTruth(value, { rows, columns } as Alteration, name)],
    ),
  );
}

function movedColumn(letters: string, by: number): string {
  const number = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return columnLetters(number + by);
}

const eachRow = (rows: TableReport["rows"]): number[] =>
  rows.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, i) => first + i));

type Held = ReadonlyMap<string, readonly { readonly name: string; readonly sheet: HeldSheet }[]>;

async function hold(folder: string, files: readonly string[]): Promise<Held> {
  const held = new Map<string, { name: string; sheet: HeldSheet }[]>();
  for (const file of files) {
    const read = await readXlsx(new Uint8Array(readFileSync(path.join(folder, file))), { looks: true });
    if (!read.ok) throw new Error(`${file}: ${read.issues[0].code}`);
    held.set(
      file,
      seenSheets(read.value).map(({ name, sheet }) => ({ name, sheet: { ...sheet, cells: [...sheet.cells] } })),
    );
  }
  return held;
}

const overlap = (table: TableReport, { header, data }: TruthTable): number => {
  const rows = new Set([...(header ? [header[0], header[1]] : []), ...eachRow(data)]);
  return [...eachRow(table.rows), ...(table.header ?? [])].filter((row) => rows.has(row)).length;
};

/** Every column of the truth with the role it was given, for the reliability of the confidence. */
function judge(truth: readonly Truth[], found: ReadonlyMap<string, readonly TableReport[]>): Judged[] {
  return truth.flatMap(({ file, sheet, tables }) =>
    tables.flatMap((table) => {
      const all = (found.get(fileName(file)) ?? []).filter((each) => each.sheet.normalize() === sheet.normalize());
      const own = all.reduce<TableReport | undefined>(
        (best, each) => (best === undefined || overlap(each, table) > overlap(best, table) ? each : best),
        undefined,
      );
      return Object.entries(table.columns).flatMap(([letters, { role, alternatives = [] }]) => {
        const given = own?.columns.find(({ column }) => column === letters);
        return given ? [{ confidence: given.confidence, right: [role, ...alternatives].includes(given.role) }] : [];
      });
    }),
  );
}

const percent = (part: number, whole: number): string => (whole === 0 ? "–" : `${((100 * part) / whole).toFixed(1)} %`);

async function corpus(folder: string, lists: boolean): Promise<void> {
  const lines = readFileSync(path.join(folder, "truth.jsonl"), "utf8").trim().split("\n");
  const truth = lines.map((line) => JSON.parse(line) as Truth);
  const held = await hold(folder, [...new Set(truth.map(({ file }) => fileName(file)))]);
  const work = mkdtempSync(path.join(tmpdir(), "corpus-"));
  try {
    for (const alteration of ALTERATIONS) {
      const found = new Map<string, TableReport[]>();
      const out = [...held].map(([file, sheets]) => {
        const each = sheets.map(({ name, sheet }) => ({ name, sheet: alteration.alter(sheet) }));
        const tables = foundTables(each);
        found.set(file, tables);
        const perSheet = each.map(({ name }) => ({
          name,
          tables: tables
            .filter((table) => table.sheet === name)
            .map((table) => ({ ...table, rows: eachRow(table.rows) })),
        }));
        return JSON.stringify({ file, sheets: perSheet });
      });
      const [truthFile, outFile] = [path.join(work, "truth.jsonl"), path.join(work, "out.jsonl")];
      const tablesMoved = truth.map((each) => ({
        ...each,
        ...(movedTruth(
          { tables: each.tables, alternatives: (each as { alternatives?: unknown }).alternatives ?? [] },
          alteration,
        ) as object),
      }));
      writeFileSync(truthFile, tablesMoved.map((each) => JSON.stringify(each)).join("\n"));
      writeFileSync(outFile, out.join("\n"));
      const scored = JSON.parse(
        execFileSync("node", [path.join(folder, "score.mjs"), truthFile, outFile, "--json"], {
          maxBuffer: 1e9,
        }).toString(),
      ) as Scored;
      const all = scored.groups["all"];
      if (!all) continue;
      console.log(
        `${alteration.name.padEnd(32)} sheets ${all.sheetExact} of ${all.sheets} (${percent(all.sheetExact, all.sheets)})  totals and groups as data ${all.bad}  roles ${percent(all.cr, all.ct)}`,
      );
      if (lists)
        for (const { file, sheet, sheetExact } of scored.list) if (!sheetExact) console.log(`    ${file} «${sheet}»`);
      if (alteration === ALTERATIONS[0]) console.log(reliability(judge(truth, found)));
    }
  } finally {
    rmSync(work, { recursive: true });
  }
}

const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith("--"));
if (folder === undefined) {
  console.error("npm run -s corpus -- [--list] DIR");
  process.exitCode = 2;
} else
  corpus(folder, words.includes("--list")).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
