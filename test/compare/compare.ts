import { readdirSync, statSync } from "node:fs";
import path from "node:path";
import { askReader } from "./ask";
import { type Difference, differences } from "./differences";

const LONGEST_SHOWN = 120;

/** Text in a table of Markdown: on one line, without its column mark. */
const shown = (text: string): string => {
  const short = text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
  return short.replace(/\s+/gu, " ").replaceAll("|", "\\|");
};

const line = (cells: readonly string[]): string => `| ${cells.map(shown).join(" | ")} |`;

const BEFORE_DIFFERENCE = 20;

/** Two long texts from shortly before the place where they part. */
function fromDifference(a: string, b: string): [string, string] {
  const longer = Math.max(a.length, b.length);
  let at = 0;
  while (at < longer && a[at] === b[at]) at += 1;
  if (at < LONGEST_SHOWN / 2) return [a, b];
  const cut = (text: string): string => `…${text.slice(at - BEFORE_DIFFERENCE)}`;
  return [cut(a), cut(b)];
}

const rowsOf = (file: string, reader: string, found: readonly Difference[]): string[] =>
  found.map(({ sheet, what, ours, theirs }) => {
    const [here, there] = fromDifference(ours, theirs);
    return line([file, sheet, what, here, reader, there]);
  });

/**
 * What our reader, exceljs and hucre see in every .xlsx and .xlsm of a folder, and a table of every difference between ours and
 * the others. Differences with known causes: src/xlsx/DIFFERENCES.md.
 */
async function compare(folder: string): Promise<void> {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.xls[xm]$/iu.test(name) && statSync(path.join(folder, name)).isFile())
    .sort();
  const ours = askReader("ours");
  const others = (["exceljs", "hucre"] as const).map((reader) => ({ reader, asked: askReader(reader) }));
  let same = 0;
  console.log(line(["file", "sheet", "cell", "ours", "reader", "theirs"]));
  console.log("|---|---|---|---|---|---|");
  for (const file of files) {
    const [own, ...seen] = await Promise.all(
      [ours, ...others.map(({ asked }) => asked)].map((each) => each.see(path.join(folder, file))),
    );
    const rows = others.flatMap(({ reader }, i) => {
      const theirs = seen[i];
      return own && theirs ? rowsOf(file, reader, differences(own, theirs)) : [];
    });
    if (rows.length === 0) same += 1;
    for (const row of rows) console.log(row);
  }
  console.log(`\n${files.length} files, ${same} seen alike by all three`);
  for (const asked of [ours, ...others.map((other) => other.asked)]) asked.close();
}

const [folder, ...more] = process.argv.slice(2);
if (folder === undefined || more.length > 0) {
  console.error("npm run -s compare -- FOLDER");
  process.exitCode = 2;
} else
  compare(folder).catch((error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  });
