import type { ReadFile } from "../app/consolidate/ledgerRow";
import type { ChosenFile } from "../app/unitFiles";
import { type FileOutcome, fail } from "../domain/problem";
import { readUnitFile } from "../files/readUnitFile";
import { summed } from "../files/summed";
import type { HeldFile, SumJob, SumNews } from "./sumMessages";

const STOPPED: FileOutcome<never> = fail("readerStopped", [], {});

let take: (bytes: Uint8Array<ArrayBuffer> | undefined) => void = () => undefined;
const reading = new Map<number, (file: ReadFile | undefined) => void>();

async function sum(
  { list, files, asked, choices, previous }: Extract<SumJob, { readonly is: "sum" }>,
  say: (news: SumNews) => void,
): Promise<void> {
  const fetched = ({ place, name, sizeBytes }: HeldFile): ChosenFile => ({
    name,
    sizeBytes,
    bytes: () =>
      new Promise((resolve, reject) => {
        take = (bytes) => (bytes ? resolve(bytes) : reject(new Error(name)));
        say({ is: "needs", place });
      }),
  });
  const places = new Map(files.map((file) => [fetched(file), file.place]));
  const request = {
    list: fetched(list),
    files: [...places.keys()],
    asked,
    choices: choices && fetched(choices),
    previous: previous && fetched(previous),
  };
  const outcome = await summed(request, {
    async read(file, wanted, columns) {
      const place = places.get(file);
      if (place === undefined) throw new Error(`${file.name} is not among the files`);
      const read = await new Promise<ReadFile | undefined>((resolve) => {
        reading.set(place, resolve);
        say({ is: "needsRead", place, asked: wanted, columns });
      });
      return read ?? readUnitFile(file.name, STOPPED, wanted);
    },
    onProgress: (progress) => say({ is: "progress", ...progress }),
  });
  say({ is: "summed", outcome });
}

/** In a worker: sums what a page holds, whose files are asked for one by one; or reads one of them. */
export async function answerSum(job: SumJob, say: (news: SumNews) => void): Promise<void> {
  if (job.is === "sum") await sum(job, say);
  else if (job.is === "bytes") take(job.bytes);
  else if (job.is === "wasRead") {
    reading.get(job.place)?.(job.file);
    reading.delete(job.place);
  } else {
    const { name, bytes, asked, columns } = job;
    say({ is: "fileRead", file: await readUnitFile(name, bytes, asked, { columns }) });
  }
}
