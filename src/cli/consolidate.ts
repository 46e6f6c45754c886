import { access, mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { type Choices, noChoices, readChoices } from "../app/consolidate/choices";
import { type PreviousRun, readRun } from "../app/consolidate/previousRun";
import { writeDocx } from "../docx/writeDocx";
import { consolidatedFiles, type ListRefusal, wholeListIn } from "../files/consolidated";
import { readUnitFile } from "../files/readUnitFile";
import { parquetOf } from "../files/parquetOf";
import { twoAtATime } from "../files/twoAtATime";
import { consolidationWords } from "../words/consolidationWords";
import { sayFile } from "../words/fileIssues";
import { sayHost } from "../words/hostIssues";
import { pageWords } from "../words/pageWords";
import { say } from "../words/say";
import { en } from "../words/en";
import { vi } from "../words/vi";
import { BOUNDS } from "../xlsx/read/bounds";
import { CONSOLIDATE_USAGE, consolidateArguments } from "./consolidateArguments";
import { filesUnder } from "./filesUnder";
import type { WrongUse } from "./flags";
import { endQuietlyWhenClosed, flushed, writeAll } from "./output";
import { keptReads, programDigest } from "./keptReads";
import { readBytes } from "./readBytes";
import { returnReaders } from "./returnReaders";

const WRONG_USE = 2;
const REFUSED = 1;

const toldIn = (reasons: readonly (readonly [vi: string, en: string])[]): number => {
  for (const [first, second] of reasons) process.stderr.write(`${first}\n${second}\n`);
  return REFUSED;
};

function refuse(why: ListRefusal): number {
  if (why.of === "file") return toldIn(why.issues.map((issue) => [sayFile(issue, "vi"), sayFile(issue, "en")]));
  if (why.of === "list") return toldIn(why.issues.map((issue) => [sayHost(issue, "vi"), sayHost(issue, "en")]));
  return toldIn(why.issues.map((issue) => [say([issue], vi), say([issue], en)]));
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

const madeFolder = (folder: string): Promise<boolean> =>
  mkdir(folder, { recursive: true }).then(
    () => true,
    () => false,
  );

async function choicesIn(file: string | undefined): Promise<Choices | undefined> {
  if (file === undefined) return noChoices;
  let json: unknown;
  try {
    json = JSON.parse(await readFile(file, "utf8"));
  } catch {
    toldIn([[`Không đọc được tệp lựa chọn "${file}".`, `The choices "${file}" cannot be read.`]]);
    return undefined;
  }
  const { choices, wrong } = readChoices(json);
  if (wrong.length === 0) return choices;
  toldIn(wrong.map((each) => [pageWords.vi.sumChoices.wrongChoice(each), pageWords.en.sumChoices.wrongChoice(each)]));
  return undefined;
}

/** The run that was kept in a folder of long tables. */
async function runIn(folder: string): Promise<PreviousRun | undefined> {
  const text = await readFile(path.join(folder, "run.json"), "utf8").catch(() => undefined);
  return text === undefined ? undefined : readRun(text);
}

/** Sums units' files; a line of JSON a row of the ledger and a target: `{unit, file, status}`, `{target, part, whole, is}`. */
async function run(words: readonly string[]): Promise<number> {
  const parsed = consolidateArguments(words);
  const wrong = ({ vi: first, en: second }: WrongUse): number => {
    process.stderr.write(`${first}\n${second}\n${CONSOLIDATE_USAGE}\n`);
    return WRONG_USE;
  };
  if (!parsed.ok) return wrong(parsed.why);
  const {
    units,
    out,
    asked,
    facts,
    parquet,
    paths,
    report,
    cache,
    previous: before,
    choices: choicesFile,
  } = parsed.value;
  const written = [
    out,
    ...(facts === undefined ? [] : [path.join(facts, "facts.csv")]),
    ...(parquet === undefined ? [] : [path.join(parquet, "facts.parquet")]),
    ...(report === undefined ? [] : [report]),
  ];
  for (const file of written)
    if (await exists(file))
      return wrong({
        vi: `Tệp "${file}" đã có: chọn tên khác, không ghi đè.`,
        en: `The file "${file}" exists: choose another name, nothing is overwritten.`,
      });
  for (const given of paths)
    if (!(await exists(given)))
      return wrong({
        vi: `Không có tệp hoặc thư mục "${given}": kiểm tra lại tên, chưa ghi gì.`,
        en: `There is no file or folder "${given}": check its name; nothing was written.`,
      });
  endQuietlyWhenClosed(process.stdout);
  const choices = await choicesIn(choicesFile);
  if (!choices) return REFUSED;
  const previous = before === undefined ? undefined : await runIn(before);
  if (before !== undefined && !previous)
    return toldIn([[`Không đọc được lần tổng hợp trước trong "${before}".`, `The run in "${before}" cannot be read.`]]);
  const bytes = await readBytes(units, BOUNDS.fileBytes);
  if (!bytes.ok) return refuse({ of: "file", issues: bytes.issues });
  const list = await wholeListIn(path.basename(units), bytes.value, asked.year);
  if (!list.ok) return refuse(list.why);
  const { columns } = choices;
  const kept =
    cache === undefined ? undefined : await keptReads(cache, { program: await programDigest(), asked, columns });
  const found: string[] = [];
  for (const given of paths) for await (const file of filesUnder(given)) found.push(file);
  const readers = returnReaders(found.length);
  const files = await twoAtATime(found, async (file) =>
    readUnitFile(path.basename(file), await readBytes(file, BOUNDS.fileBytes), asked, {
      columns,
      kept,
      read: readers.read,
    }),
  ).finally(readers.close);
  const made = await consolidatedFiles({ ...list.value, asked, choices, files, previous });
  for (const folder of written.map((file) => path.dirname(file)))
    if (!(await madeFolder(folder)))
      return toldIn([
        [
          `Không tạo được thư mục "${folder}" (có thể đã có tệp cùng tên): chọn nơi khác, chưa ghi gì.`,
          `The folder "${folder}" cannot be made (a file may have its name): choose another place; nothing was written.`,
        ],
      ]);
  await writeFile(out, made.workbook, { flag: "wx" });
  if (facts !== undefined) {
    for (const { name, text } of made.facts) await writeFile(path.join(facts, name), text, { flag: "wx" });
  }
  if (parquet !== undefined) {
    for (const make of made.tables) {
      const table = make();
      await writeFile(path.join(parquet, `${table.name}.parquet`), parquetOf(table), { flag: "wx" });
    }
  }
  if (report !== undefined) await writeFile(report, await writeDocx(made.report), { flag: "wx" });
  const { ledger, sums } = made.whole;
  await writeAll(process.stdout, [
    ...ledger.map(
      ({ unit, file, status }) =>
        `${JSON.stringify({ unit: unit?.id, file: file?.name, status, says: consolidationWords.vi.statuses[status] })}\n`,
    ),
    ...sums.map(({ target, sum, standing }) => {
      const { part, whole } = sum;
      return `${JSON.stringify({ target: target.id, part, whole, is: standing.is, complete: standing.isComplete })}\n`;
    }),
  ]);
  await flushed(process.stdout);
  return 0;
}

run(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
