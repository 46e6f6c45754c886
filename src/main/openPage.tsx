import { createRoot } from "react-dom/client";
import type { Prefill, PrefillOutcome } from "../app/units/prefillJob";
import { Page } from "../page/Page";
import { inWorker } from "./inWorker";
import type { PrefillInWorker, PrefillNews } from "./pageWorker";
import { sumInWorker } from "./sumInWorker";

/** The build puts both into the page itself (.config/webpack/page.cjs): opened from disk, a page may load no other file. */
const textOf = (id: string): string => document.getElementById(id)?.textContent ?? "";

const calculator = (): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(textOf("calculator").trim()), (sign) => sign.charCodeAt(0));

const workerAddress = URL.createObjectURL(new Blob([textOf("worker")], { type: "text/javascript" }));
const start = (): Worker => new Worker(workerAddress);

const prefill: Prefill = (job, { signal, onProgress }) =>
  inWorker<PrefillInWorker, PrefillNews, PrefillOutcome>(
    start(),
    { is: "prefill", calculator: calculator(), job },
    signal,
    (news, end) => {
      if (news.is === "prefilled") end(news.outcome);
      else onProgress(news.done, news.total);
    },
  );

const element = document.getElementById("page");
if (!element) throw new Error("page.html has no #page");
const isDark = matchMedia("(prefers-color-scheme: dark)").matches;
createRoot(element).render(
  <Page prefill={prefill} sum={sumInWorker(start)} year={new Date().getFullYear()} isDark={isDark} />,
);
