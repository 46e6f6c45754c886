import { createRoot } from "react-dom/client";
import type { Prefill, PrefillOutcome } from "../app/units/prefillJob";
import { Page } from "../page/Page";
import type { PageJob, PageNews } from "./pageWorker";

/** The build puts both into the page itself (.config/webpack/page.cjs): opened from disk, a page may load no other file. */
const textOf = (id: string): string => document.getElementById(id)?.textContent ?? "";

const calculator = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(textOf("calculator").trim()), (sign) => sign.charCodeAt(0));

/** Made anew for each job: one that is stopped ends with its worker. */
const workerAddress = URL.createObjectURL(new Blob([textOf("worker")], { type: "text/javascript" }));

const prefill: Prefill = (job, { signal, onProgress }) =>
  new Promise<PrefillOutcome>((resolve) => {
    const worker = new Worker(workerAddress);
    const end = (outcome: PrefillOutcome): void => {
      worker.terminate();
      resolve(outcome);
    };
    signal.addEventListener("abort", () => end({ is: "stopped" }));
    worker.addEventListener("error", () => end({ is: "broken" }));
    worker.addEventListener("messageerror", () => end({ is: "broken" }));
    worker.addEventListener("message", ({ data }: MessageEvent<PageNews>) => {
      if (data.is === "done") end(data.outcome);
      else onProgress(data.done, data.total);
    });
    worker.postMessage({ calculator: calculator(), job } satisfies PageJob);
  });

const element = document.getElementById("page");
if (!element) throw new Error("page.html has no #page");
const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
createRoot(element).render(<Page prefill={prefill} year={new Date().getFullYear()} isDark={isDark} />);
