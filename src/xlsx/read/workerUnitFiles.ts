import type { ChosenFile, ReadingOptions, UnitFiles } from "../../app/unitFiles";
import { type FileOutcome, fail } from "../../domain/problem";
import type { Book } from "../book";
import { unitWorkbook } from "../bookGrid";
import type { Bounds } from "./bounds";
import { bytesOf } from "./bytesOf";
import { unpackBook } from "./packedBook";
import type { ReadingJob, ReadingNews } from "./workerMessages";

/** As much of a Web Worker as is used. */
export interface ReadingWorker {
  postMessage(job: ReadingJob): void;
  terminate(): void;
  addEventListener(type: "message", listener: (event: { readonly data: ReadingNews }) => void): void;
  addEventListener(type: "error" | "messageerror", listener: () => void): void;
}

export interface WorkerUnitFilesOptions {
  readonly makeWorker?: () => ReadingWorker;
  /** In place of `BOUNDS`. */
  readonly bounds?: Partial<Bounds>;
  /** How long the silence of a worker is borne: so many looks, so far apart, without a word between. */
  readonly patience?: { readonly looks: number; readonly everyMs: number };
}

/** Reads files in a worker, one after the other. */
export interface WorkerUnitFiles extends UnitFiles {
  /**
   * The whole workbook.
   *
   * @param options `looks`: with fonts, fills, borders and cells that hold nothing else
   */
  readBook(file: ChosenFile, options?: ReadingOptions & { readonly looks?: boolean }): Promise<FileOutcome<Book>>;
  /** Ends the worker; a file that is being read is cancelled. */
  close(): void;
}

const webWorker = (): ReadingWorker => new Worker(new URL("./worker.ts", import.meta.url));

/** A worker that runs out of memory may end without an event. Looks are counted, not hours: a laptop may sleep in between. */
const PATIENCE = { looks: 15, everyMs: 1000 };

const refused = (code: "cancelled" | "readerStopped"): FileOutcome<never> => fail(code, [], {});

/**
 * Files read beside the page, which stays answerable: a file that stops the reader stops a worker, and the next file gets another
 * one. Cancelling ends the worker at once.
 *
 * @example const files = workerUnitFiles(); const read = await files.read(file, { signal, onProgress });
 */
export function workerUnitFiles({
  makeWorker = webWorker,
  bounds = {},
  patience = PATIENCE,
}: WorkerUnitFilesOptions = {}): WorkerUnitFiles {
  let worker: ReadingWorker | undefined;
  /** Ends when the file before is done. */
  let before: Promise<unknown> = Promise.resolve();
  const running = new Set<AbortController>();

  const drop = (): void => {
    worker?.terminate();
    worker = undefined;
  };

  const inWorker = (job: ReadingJob, signal: AbortSignal, onProgress?: (done: number) => void) =>
    new Promise<FileOutcome<Book>>((resolve) => {
      let silent = 0;
      let reported = 0;
      const end = (outcome: FileOutcome<Book>): void => {
        clearInterval(looking);
        signal.removeEventListener("abort", cancel);
        listener = undefined;
        resolve(outcome);
      };
      const cancel = (): void => {
        drop();
        end(refused("cancelled"));
      };
      const stopped = (): void => {
        drop();
        end(refused("readerStopped"));
      };
      const looking = setInterval(() => {
        if (++silent >= patience.looks) stopped();
      }, patience.everyMs);
      signal.addEventListener("abort", cancel);
      listener = {
        stopped,
        news(news) {
          silent = 0;
          if (news.is === "progress" && news.done > reported) onProgress?.((reported = news.done));
          if (news.is !== "done") return;
          const { outcome } = news;
          end(outcome.ok ? { ok: true, value: unpackBook(outcome.value) } : outcome);
        },
      };
      try {
        (worker ??= listened(makeWorker())).postMessage(job);
      } catch {
        // a page may be forbidden to have workers
        stopped();
      }
    });

  /** What the file being read does with what its worker says. */
  let listener: { readonly news: (news: ReadingNews) => void; readonly stopped: () => void } | undefined;
  const listened = (made: ReadingWorker): ReadingWorker => {
    // a worker that was dropped may have words on their way
    const ifCurrent = (then: () => void) => () => {
      if (worker === made) then();
    };
    made.addEventListener("message", ({ data }) => ifCurrent(() => listener?.news(data))());
    const dies = ifCurrent(() => (listener ? listener.stopped() : drop()));
    made.addEventListener("error", dies);
    made.addEventListener("messageerror", dies);
    return made;
  };

  const readBook: WorkerUnitFiles["readBook"] = async (
    file,
    { signal, onProgress, looks = false, formulas = true } = {},
  ) => {
    const stop = new AbortController();
    const abort = (): void => stop.abort();
    const cancelled = new Promise<FileOutcome<never>>((resolve) =>
      stop.signal.addEventListener("abort", () => resolve(refused("cancelled"))),
    );
    if (signal?.aborted) return refused("cancelled");
    signal?.addEventListener("abort", abort);
    running.add(stop);
    const turn = before.then(async (): Promise<FileOutcome<Book>> => {
      if (stop.signal.aborted) return refused("cancelled");
      const bytes = await Promise.race([bytesOf(file, bounds.fileBytes), cancelled]);
      return bytes.ok ? inWorker({ bytes: bytes.value, looks, formulas, bounds }, stop.signal, onProgress) : bytes;
    });
    before = turn;
    const outcome = await Promise.race([turn, cancelled]);
    signal?.removeEventListener("abort", abort);
    running.delete(stop);
    return outcome;
  };

  return {
    readBook,
    async read(file, options) {
      const book = await readBook(file, options);
      return book.ok ? { ok: true, value: unitWorkbook(book.value) } : book;
    },
    close() {
      for (const stop of running) stop.abort();
      drop();
    },
  };
}
