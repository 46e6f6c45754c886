import { writeFile } from "node:fs/promises";
import path from "node:path";
import type { FileIssue, HostIssue } from "../domain/problem";
import { prefilledZip } from "../files/prefilledZip";
import { sayFile } from "../words/fileIssues";
import { sayHost } from "../words/hostIssues";
import { BOUNDS } from "../xlsx/read/bounds";
import { startInNode } from "./calculate";
import { endQuietlyWhenClosed, flushed, writeAll } from "./output";
import { PREFILL_USAGE, prefillArguments } from "./prefillArguments";
import { readBytes } from "./readBytes";

const WRONG_USE = 2;
const REFUSED = 1;

const refuse = (sentences: readonly string[]): number => {
  process.stderr.write(`${sentences.join("\n")}\n`);
  return REFUSED;
};

/** Writes a zip of one prefilled file a unit; a line of JSON a file: `{name, code, unit, bytes}`. */
async function prefill(words: readonly string[]): Promise<number> {
  const asked = prefillArguments(words);
  if (!asked.ok) {
    process.stderr.write(`${asked.why.vi}\n${asked.why.en}\n${PREFILL_USAGE}\n`);
    return WRONG_USE;
  }
  const { units, out, ...choice } = asked.value;
  endQuietlyWhenClosed(process.stdout);
  const bytes = await readBytes(units, BOUNDS.fileBytes);
  if (!bytes.ok) return refuse(bytes.issues.map((each) => sayFile(each, "vi")));
  startInNode();
  const job = { ...choice, fileName: path.basename(units), bytes: bytes.value };
  const outcome = await prefilledZip(job, ({ name, code, unit, bytes: { length } }) =>
    writeAll(process.stdout, [`${JSON.stringify({ name, code, unit, bytes: length })}\n`]),
  );
  if (outcome.is === "refused")
    return refuse(
      outcome.of === "file"
        ? outcome.issues.map((each) => sayFile(each as FileIssue, "vi"))
        : outcome.issues.map((each) => sayHost(each as HostIssue, "vi")),
    );
  if (outcome.is !== "made") throw new Error(`the files were ${outcome.is}`);
  await writeFile(out, outcome.zip);
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
