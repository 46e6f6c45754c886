import { handOver } from "../app/copies/handOver";
import { newYear } from "../app/copies/newYear";
import { copyWords } from "../words/copies";
import { copyFiles } from "../xlsx/edit/copyFiles";
import type { CopyJob, CopyNews } from "./copyJob";

const say = (news: CopyNews, transfer: ArrayBuffer[] = []): void => self.postMessage(news, { transfer });

async function make(job: CopyJob): Promise<void> {
  try {
    const files = copyFiles();
    if (job.make === "newYear") {
      const outcome = await newYear(job.bytes, { files });
      return say({ made: "newYear", outcome }, outcome.ok ? [outcome.value.bytes.buffer] : []);
    }
    const outcome = await handOver(job.bytes, job.choices, { files, words: copyWords[job.language].list });
    say({ made: "handOver", outcome }, outcome.ok ? [outcome.value.bytes.buffer] : []);
  } catch (problem) {
    // a rejected promise stays inside a worker; an error outside of one reaches the page
    setTimeout(() => {
      throw problem;
    });
  }
}

self.addEventListener("message", ({ data }: MessageEvent<CopyJob>) => void make(data));
