import path from "node:path";
import { Worker } from "node:worker_threads";
import type { UnitReturn } from "../app/consolidate/unitReturn";
import { type FileOutcome, fail } from "../domain/problem";
import { type ReturnRequest, returnIn } from "../files/readUnitFile";

/** Reads what files say of the targets. */
export interface ReturnReaders {
  readonly read: (request: ReturnRequest) => Promise<FileOutcome<UnitReturn>>;
  readonly close: () => Promise<void>;
}

const STOPPED: FileOutcome<never> = fail("readerStopped", [], {});
/** The largest file that is read needs less; one that needs more ends its reader, and nothing else. */
const resourceLimits = { maxOldGenerationSizeMb: 400 };

/** So many files at least. */
const WORTH_A_THREAD = 20;

const inThisThread: ReturnReaders = { read: returnIn, close: () => Promise.resolve() };

/**
 * Reads beside the program, in as many threads as files are read at a time.
 *
 * @param files how many there are: a few are read before a thread would have begun
 */
export function returnReaders(files: number): ReturnReaders {
  if (files < WORTH_A_THREAD) return inThisThread;
  const idle: Worker[] = [];
  // one that is still reading keeps the program running as well
  const all = new Set<Worker>();
  const begun = (): Worker => {
    const worker = new Worker(path.join(__dirname, "readWorker.cjs"), { resourceLimits });
    all.add(worker);
    return worker;
  };
  return {
    async read(request) {
      const worker = idle.pop() ?? begun();
      const outcome = await new Promise<FileOutcome<UnitReturn> | undefined>((resolve) => {
        const stopped = (): void => resolve(undefined);
        worker.once("error", stopped);
        worker.once("message", (read: FileOutcome<UnitReturn>) => {
          worker.off("error", stopped);
          resolve(read);
        });
        worker.postMessage(request);
      });
      if (outcome) idle.push(worker);
      else all.delete(worker);
      return outcome ?? STOPPED;
    },
    async close() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}
