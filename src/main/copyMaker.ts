import type { CopyMaker } from "../app/copies/copyDesk";
import { type FileOutcome, fail } from "../domain/problem";
import type { Language } from "../words/words";
import type { CopyJob, CopyNews } from "./copyJob";

const STOPPED: FileOutcome<never> = fail("readerStopped", [], {});

/** A worker a copy: what it needed of memory goes with it. */
const inWorker = (job: CopyJob): Promise<CopyNews | undefined> =>
  new Promise((resolve) => {
    const worker = new Worker(new URL("./copyWorker.ts", import.meta.url));
    const end = (news: CopyNews | undefined): void => {
      worker.terminate();
      resolve(news);
    };
    worker.addEventListener("message", ({ data }: MessageEvent<CopyNews>) => end(data));
    worker.addEventListener("error", () => end(undefined));
    worker.addEventListener("messageerror", () => end(undefined));
    worker.postMessage(job);
  });

/** Copies made beside the page, one worker each. */
export const workerCopyMaker = (language: () => Language): CopyMaker => ({
  async handOver(bytes, choices) {
    const news = await inWorker({ make: "handOver", bytes, choices, language: language() });
    return news?.made === "handOver" ? news.outcome : STOPPED;
  },
  async newYear(bytes) {
    const news = await inWorker({ make: "newYear", bytes });
    return news?.made === "newYear" ? news.outcome : STOPPED;
  },
});
