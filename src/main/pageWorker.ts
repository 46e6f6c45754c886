import type { Asked } from "../app/consolidate/ledgerRow";
import type { SumOutcome } from "../app/consolidate/sumRequest";
import type { ChosenFile } from "../app/unitFiles";
import type { PrefillJob, PrefillOutcome } from "../app/units/prefillJob";
import { startCalculator } from "../files/calculate";
import { prefilledZip } from "../files/prefilledZip";
import { summed } from "../files/summed";

/** A file the page holds, by its place among those of the job; its bytes are asked for when their turn has come. */
export interface HeldFile {
  readonly place: number;
  readonly name: string;
  readonly sizeBytes: number;
}

/** What the page sends: what to make, and to hand out forms the calculator's program; then the bytes of each file asked for. */
export type PageJob =
  | { readonly is: "prefill"; readonly calculator: Uint8Array<ArrayBuffer>; readonly job: PrefillJob }
  | {
      readonly is: "sum";
      readonly list: HeldFile;
      readonly files: readonly HeldFile[];
      readonly asked: Asked;
      readonly choices: HeldFile | undefined;
    }
  /** No bytes: the file cannot be reached. */
  | { readonly is: "bytes"; readonly bytes: Uint8Array<ArrayBuffer> | undefined };

export type PageNews =
  | { readonly is: "progress"; readonly done: number; readonly total: number; readonly file: string }
  | { readonly is: "needs"; readonly place: number }
  | { readonly is: "prefilled"; readonly outcome: PrefillOutcome }
  | { readonly is: "summed"; readonly outcome: SumOutcome };

const say = (news: PageNews, transfer: Transferable[] = []): void => self.postMessage(news, { transfer });

let take: (bytes: Uint8Array<ArrayBuffer> | undefined) => void = () => undefined;

const fetched = ({ place, name, sizeBytes }: HeldFile): ChosenFile => ({
  name,
  sizeBytes,
  bytes: () =>
    new Promise((resolve, reject) => {
      take = (bytes) => (bytes ? resolve(bytes) : reject(new Error(name)));
      say({ is: "needs", place });
    }),
});

async function work(job: PageJob): Promise<void> {
  if (job.is === "bytes") {
    take(job.bytes);
    return;
  }
  if (job.is === "prefill") {
    startCalculator(() => job.calculator);
    const outcome = await prefilledZip(job.job, ({ name }, done, total) =>
      say({ is: "progress", done, total, file: name }),
    );
    say({ is: "prefilled", outcome }, outcome.is === "made" ? [outcome.zip.buffer as ArrayBuffer] : []);
    return;
  }
  const { list, files, asked, choices } = job;
  const request = { list: fetched(list), files: files.map(fetched), asked, choices: choices && fetched(choices) };
  const outcome = await summed(request, (progress) => say({ is: "progress", ...progress }));
  say({ is: "summed", outcome });
}

self.addEventListener("message", ({ data }: MessageEvent<PageJob>) => {
  work(data).catch((problem: unknown) => {
    // a rejected promise stays inside a worker; an error outside of one reaches the page
    setTimeout(() => {
      throw problem;
    });
  });
});
