import type { ReadFile } from "../app/consolidate/ledgerRow";
import type { SumJob, SumNews } from "./sumMessages";

export type ReadJob = Extract<SumJob, { readonly is: "readFile" }>;

/** Workers that read units' files, as many as read at a time. */
export interface FileReaders {
  /** Undefined where the file stops whoever reads it (the next one is read by another), and once they are closed. */
  read(job: ReadJob): Promise<ReadFile | undefined>;
  /** Ends them, and gives back what they have of memory. */
  close(): void;
}

export function fileReaders(start: () => Worker): FileReaders {
  const idle: Worker[] = [];
  const busy = new Set<Worker>();
  let isClosed = false;
  return {
    read: (job) =>
      new Promise((resolve) => {
        // the bytes of a file may come after somebody has stopped the sum
        if (isClosed) {
          resolve(undefined);
          return;
        }
        const worker = idle.pop() ?? start();
        busy.add(worker);
        const listening = new AbortController();
        const { signal } = listening;
        const end = (file: ReadFile | undefined): void => {
          listening.abort();
          busy.delete(worker);
          if (file) idle.push(worker);
          else worker.terminate();
          resolve(file);
        };
        worker.addEventListener("error", () => end(undefined), { signal });
        worker.addEventListener("messageerror", () => end(undefined), { signal });
        worker.addEventListener(
          "message",
          ({ data }: MessageEvent<SumNews>) => {
            if (data.is === "fileRead") end(data.file);
          },
          { signal },
        );
        worker.postMessage(job, { transfer: job.bytes.ok ? [job.bytes.value.buffer] : [] });
      }),
    close() {
      isClosed = true;
      for (const worker of [...idle, ...busy]) worker.terminate();
      idle.length = 0;
      busy.clear();
    },
  };
}
