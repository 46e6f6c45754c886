import type { PrefillJob, PrefillOutcome } from "../app/units/prefillJob";
import { startCalculator } from "../files/calculate";
import { prefilledZip } from "../files/prefilledZip";
import { answerSum } from "./answerSum";
import type { SumJob, SumNews } from "./sumMessages";

/** To hand out forms the calculator's program goes along. */
export interface PrefillInWorker {
  readonly is: "prefill";
  readonly calculator: Uint8Array<ArrayBuffer>;
  readonly job: PrefillJob;
}

export type PrefillNews =
  | { readonly is: "progress"; readonly done: number; readonly total: number }
  | { readonly is: "prefilled"; readonly outcome: PrefillOutcome };

/** What the page sends. */
type PageJob = PrefillInWorker | SumJob;

const say = (news: PrefillNews | SumNews, transfer: Transferable[] = []): void => self.postMessage(news, { transfer });

async function work(job: PageJob): Promise<void> {
  if (job.is !== "prefill") return answerSum(job, say);
  startCalculator(() => job.calculator);
  const outcome = await prefilledZip(job.job, (_file, done, total) => say({ is: "progress", done, total }));
  say({ is: "prefilled", outcome }, outcome.is === "made" ? [outcome.zip.buffer as ArrayBuffer] : []);
}

self.addEventListener("message", ({ data }: MessageEvent<PageJob>) => {
  work(data).catch((problem: unknown) => {
    // a rejected promise stays inside a worker; an error outside of one reaches the page
    setTimeout(() => {
      throw problem;
    });
  });
});
