import type { PrefillJob, PrefillOutcome } from "../app/units/prefillJob";
import { unitsInFile } from "../app/units/unitList";
import { nameOf } from "../app/units/unitSettings";
import { defaultSettings } from "../report/settings";
import { directUnitFiles } from "../xlsx/read/directUnitFiles";
import { type PrefilledFile, prefilledFiles, unitsOfYear } from "./prefilled";
import { zipOf } from "./zip";

/**
 * A zip of one prefilled file a unit of the list in somebody's file. The command line and the page both call it: same file and
 * choices, same bytes.
 *
 * @throws Error before `startCalculator`
 */
export async function prefilledZip(
  { fileName, bytes, ...choice }: PrefillJob,
  onFile: (file: PrefilledFile, done: number, total: number) => void | Promise<void>,
): Promise<PrefillOutcome> {
  const own = new Uint8Array(bytes);
  const chosen = { name: fileName, sizeBytes: own.length, bytes: () => Promise.resolve(own) };
  const workbook = await directUnitFiles().read(chosen);
  if (!workbook.ok) return { is: "refused", of: "file", issues: workbook.issues };
  const units = unitsInFile(fileName, workbook.value);
  if (!units.ok) return { is: "refused", of: "list", issues: units.issues };
  const there = unitsOfYear(units.value, choice.year);
  const files: PrefilledFile[] = [];
  for await (const file of prefilledFiles(units.value, { settings: { ...defaultSettings, ...choice } })) {
    files.push(file);
    await onFile(file, files.length, there.length);
  }
  return {
    is: "made",
    zip: zipOf(files),
    files: files.map(({ name, code, unit }) => ({ name, code, unit })),
    leftOut: units.value.filter((unit) => !there.includes(unit)).map(nameOf),
  };
}
