import type { Package } from "./package";
import { detached, unescapedText } from "./texts";
import type { PartReader } from "./xml";

/** Runs of a text one after the other; how Japanese is read aloud (`rPh`) is no part of it. */
export function textReaders(path: string, onRun: (text: string) => void): PartReader {
  return { [`${path}/t`]: { text: onRun }, [`${path}/r/t`]: { text: onRun } };
}

/** The texts that cells share, by their number. */
export async function readSharedStrings(files: Package, part: string): Promise<string[]> {
  const strings: string[] = [];
  let text = "";
  await files.read(part, {
    sst: {},
    "sst/si": {
      open: () => void (text = ""),
      close: () => {
        files.watch.text(text.length);
        strings.push(unescapedText(detached(text)));
      },
    },
    ...textReaders("sst/si", (run) => {
      // counted before it is whole: a text of many runs is bounded like the sum of them
      files.watch.check("textChars", text.length + run.length);
      text += run;
    }),
  });
  return strings;
}
