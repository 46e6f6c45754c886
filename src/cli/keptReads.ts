import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import type { Choices } from "../app/consolidate/choices";
import type { Asked } from "../app/consolidate/ledgerRow";
import type { UnitReturn } from "../app/consolidate/unitReturn";
import type { KeptReads } from "../files/readUnitFile";

const digestOf = (text: string): string => createHash("sha256").update(text).digest("hex");

const SOURCES = path.join(__dirname, "..");
const LOCK = path.join(SOURCES, "../package-lock.json");

/** Every file that this program is made of, and every package by its lock: whatever changes in either may read a file otherwise. */
export async function programDigest(folder = SOURCES, lock = LOCK): Promise<string> {
  const names = await readdir(folder, { recursive: true });
  const sources = names.filter((name) => /\.(?:ts|tsx|json)$/u.test(name)).sort();
  const hash = createHash("sha256").update(await readFile(lock));
  for (const name of sources) hash.update(`\n${name}\n`).update(await readFile(path.join(folder, name)));
  return hash.digest("hex");
}

/** Of what the figures of a file depend on besides its bytes. */
export interface ReadBy {
  readonly program: string;
  readonly asked: Asked;
  readonly columns: Choices["columns"];
}

/**
 * What files gave when they were read, in a folder: a file of the same bytes is not read again while the program, the year, the period and what
 * people said of columns are the same. What is not whole or was changed is as if it were not there.
 *
 * @example (await keptReads(folder, by)).find("0a1b…") // what that file says, or undefined
 */
export async function keptReads(folder: string, by: ReadBy): Promise<KeptReads> {
  await mkdir(folder, { recursive: true });
  const fileOf = (sha256: string): string => path.join(folder, `${digestOf(JSON.stringify([sha256, by]))}.json`);
  return {
    async find(sha256) {
      const text = await readFile(fileOf(sha256), "utf8").catch(() => "");
      const end = text.indexOf("\n");
      const json = text.slice(end + 1);
      return end > 0 && text.slice(0, end) === digestOf(json) ? (JSON.parse(json) as UnitReturn) : undefined;
    },
    async keep(sha256, value) {
      const json = JSON.stringify(value);
      const file = fileOf(sha256);
      // two runs at once leave one whole file
      const made = `${file}.${process.pid}`;
      await writeFile(made, `${digestOf(json)}\n${json}`);
      await rename(made, file);
    },
  };
}
