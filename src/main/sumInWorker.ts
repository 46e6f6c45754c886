import type { Sum, SumOutcome } from "../app/consolidate/sumRequest";
import type { ChosenFile } from "../app/unitFiles";
import { inWorker } from "./inWorker";
import type { HeldFile, SumJob, SumNews } from "./sumMessages";

/** Sums in a worker made for each sum; the bytes of a file go there when they are asked for. */
export const sumInWorker =
  (start: () => Worker): Sum =>
  ({ list, files, asked, choices, previous }, { signal, onProgress }) => {
    const held: ChosenFile[] = [];
    const hold = (file: ChosenFile): HeldFile => ({
      place: held.push(file) - 1,
      name: file.name,
      sizeBytes: file.sizeBytes,
    });
    const job: SumJob = {
      is: "sum",
      list: hold(list),
      files: files.map(hold),
      asked,
      choices: choices && hold(choices),
      previous: previous && hold(previous),
    };
    return inWorker<SumJob, SumNews, SumOutcome>(start(), job, signal, (news, end, tell) => {
      if (news.is === "summed") end(news.outcome);
      else if (news.is === "progress") onProgress(news);
      else
        void held[news.place]?.bytes().then(
          (bytes) => tell({ is: "bytes", bytes }, [bytes.buffer]),
          () => tell({ is: "bytes", bytes: undefined }, []),
        );
    });
  };
