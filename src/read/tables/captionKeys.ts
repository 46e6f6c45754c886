import { foldBare } from "../../domain/fold";

/** Beyond this nobody writes a caption. */
const LONGEST = 120;

const YEARS = /(?<!\d)(?:19|20)\d\d(?!\d)/gu;

const withYears = (caption: string): string => foldBare(caption).slice(0, LONGEST).trim();

/** Last year's list has the same columns. */
const withoutYears = (caption: string): string => withYears(caption).replace(YEARS, "").replace(/\s+/gu, " ").trim();

const times = (keys: readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/**
 * By what columns are known again in another file: their captions folded, without accents and years, never by where they stand. Years
 * stay where they tell two columns apart; columns alike are counted; one without a caption is known by the one before it.
 *
 * @param captions of all columns of a table, from the left
 * @returns one for each, no two alike
 * @example captionKeys(["Họ và tên", "Xếp loại 2025", ""]) // ["ho va ten", "xep loai", "xep loai ~"]
 */
export function captionKeys(captions: readonly string[]): readonly string[] {
  const bare = captions.map(withoutYears);
  const counts = times(bare);
  const seen = new Map<string, number>();
  let before = "";
  return captions.map((caption, i) => {
    const key = bare[i] ?? "";
    const told = key !== "" && (counts.get(key) ?? 0) > 1 ? withYears(caption) : key;
    const own = told === "" ? `${before} ~`.trim() : told;
    const time = (seen.get(own) ?? 0) + 1;
    seen.set(own, time);
    before = time === 1 ? own : `${own} #${time}`;
    return before;
  });
}

/** Whether somebody wrote the caption a key is made of. */
export const isWritten = (key: string): boolean => !key.startsWith("~");
