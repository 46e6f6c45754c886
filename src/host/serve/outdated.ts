import fs from "node:fs";
import path from "node:path";

/** The newest change among files and the files of folders, as milliseconds since 1970; 0 where none exists. */
export function newestChange(paths: readonly string[]): number {
  return Math.max(0, ...paths.map(changedAt));
}

function changedAt(file: string): number {
  const stats = fs.statSync(file, { throwIfNoEntry: false });
  if (stats === undefined) return 0;
  if (!stats.isDirectory()) return stats.mtimeMs;
  // the folder's own time tells of removed files
  return Math.max(stats.mtimeMs, newestChange(fs.readdirSync(file).map((name) => path.join(file, name))));
}

/** Whether `output`, written last by a build, is missing or older than anything it was built from. */
export function isOutdated(output: string, sources: readonly string[]): boolean {
  return newestChange([output]) < newestChange(sources);
}
