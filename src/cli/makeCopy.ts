import { realpath, writeFile } from "node:fs/promises";
import path from "node:path";
import type { FileOutcome } from "../domain/problem";
import { sayFile } from "../words/fileIssues";
import { BOUNDS } from "../xlsx/read/bounds";
import { copyArguments } from "./copyArguments";
import { endQuietlyWhenClosed, flushed, writeAll } from "./output";
import { readBytes } from "./readBytes";

const WRONG_USE = 2;
const REFUSED = 1;

/** What a command that makes a file of a file does. */
export interface CopyCommand {
  readonly usage: string;
  readonly switches: readonly string[];
  /** The new file, and a line of JSON that tells what came of it. */
  readonly make: (
    bytes: Uint8Array,
    switches: ReadonlySet<string>,
  ) => Promise<FileOutcome<{ readonly bytes: Uint8Array; readonly line: object }>>;
}

const isSame = async (a: string, b: string): Promise<boolean> => {
  try {
    return (await realpath(a)) === (await realpath(b));
  } catch {
    return path.resolve(a) === path.resolve(b);
  }
};

async function run(words: readonly string[], { usage, switches, make }: CopyCommand): Promise<number> {
  const asked = copyArguments(words, switches);
  const say = (vi: string, en: string): number => {
    process.stderr.write(`${vi}\n${en}\n${usage}\n`);
    return WRONG_USE;
  };
  if (!asked.ok) return say(asked.why.vi, asked.why.en);
  const { workbook, out } = asked.value;
  if (await isSame(workbook, out))
    return say(
      "Không ghi đè sổ đang có: chọn tên tệp khác.",
      "The workbook is never overwritten: choose another file.",
    );
  endQuietlyWhenClosed(process.stdout);
  const bytes = await readBytes(workbook, BOUNDS.fileBytes);
  const made = bytes.ok ? await make(bytes.value, asked.value.switches) : bytes;
  if (!made.ok) {
    const [issue] = made.issues;
    process.stderr.write(`${sayFile(issue, "vi")}\n${sayFile(issue, "en")}\n`);
    await writeAll(process.stdout, [`${JSON.stringify({ ok: false, error: issue.code, facts: issue.facts })}\n`]);
    return REFUSED;
  }
  // a file that is there is not overwritten: it may be somebody's
  await writeFile(out, made.value.bytes, { flag: "wx" });
  await writeAll(process.stdout, [`${JSON.stringify({ ok: true, out, ...made.value.line })}\n`]);
  await flushed(process.stdout);
  return 0;
}

/** Runs a command of the command line that makes a file of a file. */
export function makeCopy(command: CopyCommand): void {
  run(process.argv.slice(2), command).then(
    (code) => {
      process.exitCode = code;
    },
    (error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === "EEXIST") {
        process.stderr.write("Tệp để ghi đã có: chọn tên khác.\nThe file to write exists: choose another name.\n");
        process.exitCode = WRONG_USE;
        return;
      }
      console.error(error);
      process.exitCode = REFUSED;
    },
  );
}
