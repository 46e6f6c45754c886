import { access, writeFile } from "node:fs/promises";
import path from "node:path";
import { prefilledZip } from "../files/prefilledZip";
import { sayFile } from "../words/fileIssues";
import { sayHost } from "../words/hostIssues";
import type { Language } from "../words/words";
import { BOUNDS } from "../xlsx/read/bounds";
import { startInNode } from "./calculate";
import type { WrongUse } from "./flags";
import { endQuietlyWhenClosed, flushed, writeAll } from "./output";
import { PREFILL_USAGE, prefillArguments } from "./prefillArguments";
import { readBytes } from "./readBytes";

const WRONG_USE = 2;
const REFUSED = 1;

/** Every reason, each in both languages. */
function refuse<I>(issues: readonly I[], say: (issue: I, language: Language) => string): number {
  for (const issue of issues) process.stderr.write(`${say(issue, "vi")}\n${say(issue, "en")}\n`);
  return REFUSED;
}

const exists = (file: string): Promise<boolean> =>
  access(file).then(
    () => true,
    () => false,
  );

/** Writes a zip of one prefilled file a unit; a line of JSON a file: `{name, code, unit, bytes}`. */
async function prefill(words: readonly string[]): Promise<number> {
  const asked = prefillArguments(words);
  const say = ({ vi, en }: WrongUse): number => {
    process.stderr.write(`${vi}\n${en}\n${PREFILL_USAGE}\n`);
    return WRONG_USE;
  };
  if (!asked.ok) return say(asked.why);
  const { units, out, ...choice } = asked.value;
  // asked before the minutes of work, not only when it is written
  if (await exists(out))
    return say({
      vi: `Tệp "${out}" đã có: chọn tên khác, không ghi đè.`,
      en: `The file "${out}" exists: choose another name, nothing is overwritten.`,
    });
  endQuietlyWhenClosed(process.stdout);
  const bytes = await readBytes(units, BOUNDS.fileBytes);
  if (!bytes.ok) return refuse(bytes.issues, sayFile);
  startInNode();
  const job = { ...choice, fileName: path.basename(units), bytes: bytes.value };
  const outcome = await prefilledZip(job, ({ name, code, unit, bytes: { length } }) =>
    writeAll(process.stdout, [`${JSON.stringify({ name, code, unit, bytes: length })}\n`]),
  );
  if (outcome.is === "refused")
    return outcome.of === "file" ? refuse(outcome.issues, sayFile) : refuse(outcome.issues, sayHost);
  if (outcome.is !== "made") throw new Error(`the files were ${outcome.is}`);
  await writeFile(out, outcome.zip, { flag: "wx" });
  await flushed(process.stdout);
  return 0;
}

prefill(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
