import { createRoot } from "react-dom/client";
import type { Sum, SumOutcome } from "../app/consolidate/sumRequest";
import type { ChosenFile } from "../app/unitFiles";
import type { Prefill, PrefillOutcome } from "../app/units/prefillJob";
import { Page } from "../page/Page";
import type { HeldFile, PageJob, PageNews } from "./pageWorker";

/** The build puts both into the page itself (.config/webpack/page.cjs): opened from disk, a page may load no other file. */
const textOf = (id: string): string => document.getElementById(id)?.textContent ?? "";

const calculator = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(textOf("calculator").trim()), (sign) => sign.charCodeAt(0));

const workerAddress = URL.createObjectURL(new Blob([textOf("worker")], { type: "text/javascript" }));

type Ended = { readonly is: "stopped" } | { readonly is: "broken" };

/** One worker a job: one that is stopped ends with its worker, and nothing of it is left. */
function inWorker<Outcome>(
  job: PageJob,
  signal: AbortSignal,
  hear: (news: PageNews, end: (outcome: Outcome) => void, tell: (job: PageJob) => void) => void,
): Promise<Outcome | Ended> {
  return new Promise((resolve) => {
    const worker = new Worker(workerAddress);
    const end = (outcome: Outcome | Ended): void => {
      worker.terminate();
      resolve(outcome);
    };
    const tell = (more: PageJob): void =>
      worker.postMessage(more, { transfer: more.is === "bytes" && more.bytes ? [more.bytes.buffer] : [] });
    signal.addEventListener("abort", () => end({ is: "stopped" }));
    worker.addEventListener("error", () => end({ is: "broken" }));
    worker.addEventListener("messageerror", () => end({ is: "broken" }));
    worker.addEventListener("message", ({ data }: MessageEvent<PageNews>) => {
      // what was on its way when it was stopped
      if (!signal.aborted) hear(data, end, tell);
    });
    tell(job);
  });
}

const prefill: Prefill = (job, { signal, onProgress }) =>
  inWorker<PrefillOutcome>({ is: "prefill", calculator: calculator(), job }, signal, (news, end) => {
    if (news.is === "prefilled") end(news.outcome);
    else if (news.is === "progress") onProgress(news.done, news.total);
  });

const sum: Sum = ({ list, files, asked, choices }, { signal, onProgress }) => {
  const held: ChosenFile[] = [];
  const hold = (file: ChosenFile): HeldFile => ({
    place: held.push(file) - 1,
    name: file.name,
    sizeBytes: file.sizeBytes,
  });
  const job = {
    is: "sum",
    list: hold(list),
    files: files.map(hold),
    asked,
    choices: choices && hold(choices),
  } as const;
  return inWorker<SumOutcome>(job, signal, (news, end, tell) => {
    if (news.is === "summed") end(news.outcome);
    else if (news.is === "progress") onProgress(news);
    else if (news.is === "needs")
      void held[news.place]?.bytes().then(
        (bytes) => tell({ is: "bytes", bytes }),
        () => tell({ is: "bytes", bytes: undefined }),
      );
  });
};

const element = document.getElementById("page");
if (!element) throw new Error("page.html has no #page");
const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
createRoot(element).render(<Page prefill={prefill} sum={sum} year={new Date().getFullYear()} isDark={isDark} />);
