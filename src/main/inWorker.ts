type Ended = { readonly is: "stopped" } | { readonly is: "broken" };

/** One worker a job: one that is stopped ends with its worker, and nothing of it is left. */
export function inWorker<Job, News, Outcome>(
  worker: Worker,
  job: Job,
  signal: AbortSignal,
  hear: (news: News, end: (outcome: Outcome) => void, tell: (job: Job, transfer: Transferable[]) => void) => void,
): Promise<Outcome | Ended> {
  return new Promise((resolve) => {
    const end = (outcome: Outcome | Ended): void => {
      worker.terminate();
      resolve(outcome);
    };
    const tell = (more: Job, transfer: Transferable[]): void => worker.postMessage(more, { transfer });
    signal.addEventListener("abort", () => end({ is: "stopped" }));
    worker.addEventListener("error", () => end({ is: "broken" }));
    worker.addEventListener("messageerror", () => end({ is: "broken" }));
    worker.addEventListener("message", ({ data }: MessageEvent<News>) => {
      // what was on its way when it was stopped
      if (!signal.aborted) hear(data, end, tell);
    });
    tell(job, []);
  });
}
