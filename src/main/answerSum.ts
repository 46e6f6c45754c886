import type { ChosenFile } from "../app/unitFiles";
import { summed } from "../files/summed";
import type { HeldFile, SumJob, SumNews } from "./sumMessages";

let take: (bytes: Uint8Array<ArrayBuffer> | undefined) => void = () => undefined;

/** In a worker: sums what a page holds, whose files are asked for one by one. */
export async function answerSum(job: SumJob, say: (news: SumNews) => void): Promise<void> {
  if (job.is === "bytes") {
    take(job.bytes);
    return;
  }
  const fetched = ({ place, name, sizeBytes }: HeldFile): ChosenFile => ({
    name,
    sizeBytes,
    bytes: () =>
      new Promise((resolve, reject) => {
        take = (bytes) => (bytes ? resolve(bytes) : reject(new Error(name)));
        say({ is: "needs", place });
      }),
  });
  const { list, files, asked, choices, previous } = job;
  const request = {
    list: fetched(list),
    files: files.map(fetched),
    asked,
    choices: choices && fetched(choices),
    previous: previous && fetched(previous),
  };
  const outcome = await summed(request, (progress) => say({ is: "progress", ...progress }));
  say({ is: "summed", outcome });
}
