import type { PrefillJob, PrefillOutcome } from "../app/units/prefillJob";
import { startCalculator } from "../files/calculate";
import { prefilledZip } from "../files/prefilledZip";

/** What the page sends: the calculator's program, and what to make. */
export interface PageJob {
  readonly calculator: Uint8Array<ArrayBuffer>;
  readonly job: PrefillJob;
}

export type PageNews =
  | { readonly is: "progress"; readonly done: number; readonly total: number }
  | { readonly is: "done"; readonly outcome: PrefillOutcome };

const say = (news: PageNews, transfer: Transferable[] = []): void => self.postMessage(news, { transfer });

async function work({ calculator, job }: PageJob): Promise<void> {
  startCalculator(() => calculator);
  const outcome = await prefilledZip(job, (_file, done, total) => say({ is: "progress", done, total }));
  say({ is: "done", outcome }, outcome.is === "made" ? [outcome.zip.buffer as ArrayBuffer] : []);
}

self.addEventListener("message", ({ data }: MessageEvent<PageJob>) => {
  work(data).catch((problem: unknown) => {
    // a rejected promise stays inside a worker; an error outside of one reaches the page
    setTimeout(() => {
      throw problem;
    });
  });
});
