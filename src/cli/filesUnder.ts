import { readdir, stat } from "node:fs/promises";
import path from "node:path";

const byName = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * The files a path stands for: itself, or every regular file of a folder and its folders, sorted by name. What cannot be looked at
 * is named as well, so that whoever reads it finds out; links to folders are not followed, pipes and devices in folders left out.
 *
 * @example for await (const file of filesUnder("gửi")) console.log(file); // gửi/Sở A.xlsx, gửi/Sở B.xlsx
 */
export async function* filesUnder(given: string): AsyncGenerator<string> {
  const found = await stat(given).catch(() => undefined);
  if (found?.isDirectory() !== true) yield given;
  else yield* filesIn(given);
}

async function* filesIn(folder: string): AsyncGenerator<string> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (entries === undefined) yield folder;
  for (const entry of entries?.sort((a, b) => byName(a.name, b.name)) ?? []) {
    const name = path.join(folder, entry.name);
    if (entry.isDirectory()) yield* filesIn(name);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await leadsToFile(name)))) yield name;
  }
}

const leadsToFile = async (link: string): Promise<boolean> => {
  const found = await stat(link).catch(() => undefined);
  return found?.isDirectory() !== true && (found === undefined || found.isFile());
};
