import { mkdir, writeFile } from "node:fs/promises";
import path from "node:path";
import { defaultSettings } from "../report/settings";
import { unit as sampleUnit } from "../sample/unit";
import { startInNode } from "./calculate";
import { endQuietlyWhenClosed, flushed, writeAll } from "./output";
import { sampleRows } from "./sampleRows";
import { templateFiles } from "../files/templateFiles";
import { TEMPLATES_USAGE, templatesArguments } from "./templatesArguments";

const WRONG_USE = 2;

/** Writes the files for people without the add-in; a line of JSON a file: `{name, sheets, bytes}`. */
async function templates(words: readonly string[]): Promise<number> {
  const asked = templatesArguments(words);
  if (!asked.ok) {
    process.stderr.write(`${asked.why.vi}\n${asked.why.en}\n${TEMPLATES_USAGE}\n`);
    return WRONG_USE;
  }
  const { out, sample, year, unit } = asked.value;
  startInNode();
  endQuietlyWhenClosed(process.stdout);
  await mkdir(out, { recursive: true });
  const settings = { ...defaultSettings, year, unit: unit === "" && sample ? sampleUnit.name : unit };
  for await (const { name, sheets, bytes } of templateFiles({ settings, ...(sample ? { rows: sampleRows() } : {}) })) {
    await writeFile(path.join(out, name), bytes);
    await writeAll(process.stdout, [`${JSON.stringify({ name, sheets, bytes: bytes.length })}\n`]);
  }
  await flushed(process.stdout);
  return 0;
}

templates(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
