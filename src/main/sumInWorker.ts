import type { Sum, SumOutcome } from "../app/consolidate/sumRequest";
import type { ChosenFile } from "../app/unitFiles";
import { bytesOf } from "../xlsx/read/bytesOf";
import { fileReaders } from "./fileReaders";
import { inWorker } from "./inWorker";
import type { HeldFile, SumJob, SumNews } from "./sumMessages";

/** Sums in a worker made for each sum, units' files read by others beside it; the bytes of a file go there when they are asked for. */
export const sumInWorker =
  (start: () => Worker): Sum =>
  async ({ list, files, asked, choices, previous }, { signal, onProgress }) => {
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
    const readers = fileReaders(start);
    const outcome = await inWorker<SumJob, SumNews, SumOutcome>(start(), job, signal, (news, end, tell) => {
      if (news.is === "summed") end(news.outcome);
      else if (news.is === "progress") {
        // the sum needs their memory
        if (news.done === news.total) readers.close();
        onProgress(news);
      } else if (news.is === "needs")
        void held[news.place]?.bytes().then(
          (bytes) => tell({ is: "bytes", bytes }, [bytes.buffer]),
          () => tell({ is: "bytes", bytes: undefined }, []),
        );
      else if (news.is === "needsRead") {
        const { place, asked: wanted, columns } = news;
        const file = held[place];
        if (!file) throw new Error(`no file is held at ${place}`);
        void bytesOf(file)
          .then((bytes) => readers.read({ is: "readFile", name: file.name, bytes, asked: wanted, columns }))
          .then((read) => tell({ is: "wasRead", place, file: read }, []));
      }
    });
    readers.close();
    return outcome;
  };
