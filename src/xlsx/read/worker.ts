import { packBook } from "./packedBook";
import { readXlsx } from "./readXlsx";
import type { ReadingJob, ReadingNews } from "./workerMessages";

/** How often a worker shows that it lives; `workerUnitFiles` waits several times as long. */
const SIGN_OF_LIFE_MS = 500;

const say = (news: ReadingNews, transfer: ArrayBuffer[] = []): void => self.postMessage(news, { transfer });

async function read({ bytes, ...options }: ReadingJob): Promise<void> {
  const alive = setInterval(() => say({ is: "alive" }), SIGN_OF_LIFE_MS);
  try {
    const outcome = await readXlsx(bytes, { ...options, onProgress: (done) => say({ is: "progress", done }) });
    if (!outcome.ok) return say({ is: "done", outcome });
    const { packed, transfer } = packBook(outcome.value);
    say({ is: "done", outcome: { ok: true, value: packed } }, transfer);
  } catch (problem) {
    // a rejected promise stays inside a worker; an error outside of one reaches the page
    setTimeout(() => {
      throw problem;
    });
  } finally {
    clearInterval(alive);
  }
}

self.addEventListener("message", ({ data }: MessageEvent<ReadingJob>) => void read(data));
