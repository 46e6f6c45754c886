import { fold, foldBare, hasDiacritics } from "../../domain/fold";
import type { Language } from "../../words/words";
import type { FunctionRecord } from "./functionRecord";

/** What a function is for, and the rest of its help. */
function textsOf(record: FunctionRecord, language: Language): readonly [purpose: string, rest: string] {
  const { description, parameters, returns, tasks } = record[language];
  const about = parameters.flatMap((each) => [each.name, each.description]);
  return [[record.id, description, tasks].join("\n"), [...about, returns].join("\n")];
}

function hasAll(words: readonly string[], text: string): boolean {
  const accented = fold(text);
  const bare = foldBare(text);
  return words.every((word) => (hasDiacritics(word) ? accented.includes(word) : bare.includes(word)));
}

/**
 * The functions whose name, tasks or help have every typed word: first those that are for it, then those whose help speaks of it
 * besides, both in their own order. A word typed without accents finds the word with accents; one typed with accents finds only
 * itself.
 *
 * @param typed what stands in the filter field; blank finds all
 * @example findFunctions(records, "xep loai", "vi") // those whose help speaks of "xếp loại"
 */
export function findFunctions(
  records: readonly FunctionRecord[],
  typed: string,
  language: Language,
): readonly FunctionRecord[] {
  const words = fold(typed).split(" ").filter(Boolean);
  const isFor = (record: FunctionRecord): boolean => hasAll(words, textsOf(record, language)[0]);
  const found = records.filter((record) => hasAll(words, textsOf(record, language).join("\n")));
  return [...found.filter(isFor), ...found.filter((record) => !isFor(record))];
}
