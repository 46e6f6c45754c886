import { type Choices, noChoices, readChoices } from "../app/consolidate/choices";
import type { Asked, ReadFile } from "../app/consolidate/ledgerRow";
import type { SumOutcome, SumProgress, SumRequest } from "../app/consolidate/sumRequest";
import { type PreviousRun, readRun } from "../app/consolidate/previousRun";
import { choicesByCode, sumSummary } from "../app/consolidate/sumSummary";
import type { ChosenFile } from "../app/unitFiles";
import { utf8ToBytes } from "@noble/hashes/utils";
import { unzipSync } from "fflate";
import { writeDocx } from "../docx/writeDocx";
import { bytesOf } from "../xlsx/read/bytesOf";
import { consolidatedFiles, wholeListIn } from "./consolidated";
import { twoAtATime } from "./twoAtATime";
import { zipOf } from "./zip";

type Refused = Extract<SumOutcome, { readonly is: "refused" }>;

async function choicesIn(file: ChosenFile | undefined): Promise<Choices | Refused> {
  if (!file) return noChoices;
  const bytes = await bytesOf(file);
  let json: unknown;
  try {
    if (!bytes.ok) return { is: "refused", of: "choicesFile" };
    json = JSON.parse(new TextDecoder().decode(bytes.value));
  } catch {
    return { is: "refused", of: "choicesFile" };
  }
  const { choices, wrong } = readChoices(json);
  return wrong.length === 0 ? choices : { is: "refused", of: "choices", wrong };
}

/** A run's record is some hundred bytes a unit and target. */
const MOST_RECORD_BYTES = 64 * 1024 * 1024;
const RECORD = /(?:^|\/)run\.json$/u;

/** The run that was kept: in its own file, or in the zip of long tables. */
async function runIn(file: ChosenFile): Promise<PreviousRun | Refused> {
  const refused: Refused = { is: "refused", of: "previous" };
  const bytes = await bytesOf(file);
  if (!bytes.ok) return refused;
  let record: Uint8Array | undefined = bytes.value;
  if (bytes.value[0] === "P".charCodeAt(0) && bytes.value[1] === "K".charCodeAt(0))
    try {
      const filter = ({ name, originalSize }: { readonly name: string; readonly originalSize: number }): boolean =>
        RECORD.test(name) && originalSize <= MOST_RECORD_BYTES;
      [record] = Object.values(unzipSync(bytes.value, { filter }));
    } catch {
      return refused;
    }
  return (record && readRun(new TextDecoder().decode(record))) ?? refused;
}

export interface SumOptions {
  /** Reads one of the files, elsewhere: no more than two are asked for at a time. */
  readonly read: (file: ChosenFile, asked: Asked, columns: Choices["columns"]) => Promise<ReadFile>;
  /** Told before the first file, with the name "", and after each. */
  readonly onProgress: (progress: SumProgress) => void;
}

/** Sums chosen files; of each no more is kept than the sum needs. Same bytes as the command line's. */
export async function summed(
  { list, files, asked, choices: choicesFile, previous: previousFile }: SumRequest,
  { read, onProgress }: SumOptions,
): Promise<SumOutcome> {
  const choices = await choicesIn(choicesFile);
  if ("is" in choices) return choices;
  const previous = previousFile && (await runIn(previousFile));
  if (previous && "is" in previous) return previous;
  const bytes = await bytesOf(list);
  if (!bytes.ok) return { is: "refused", of: "file", issues: bytes.issues };
  const whole = await wholeListIn(list.name, bytes.value, asked.year);
  if (!whole.ok) return { is: "refused", ...whole.why };
  const total = files.length;
  let done = 0;
  onProgress({ done, total, file: "" });
  const all = await twoAtATime(files, async (file) => {
    const one = await read(file, asked, choices.columns);
    onProgress({ done: ++done, total, file: file.name });
    return one;
  });
  const made = await consolidatedFiles({ ...whole.value, asked, choices, files: all, previous });
  const tables = made.facts.map(({ name, text }) => ({ name: `facts/${name}`, bytes: utf8ToBytes(text) }));
  return {
    is: "made",
    summary: sumSummary(made.whole),
    workbook: made.workbook,
    tables: zipOf(tables),
    report: await writeDocx(made.report),
    choices: choicesByCode(choices, whole.value.tree),
  };
}
