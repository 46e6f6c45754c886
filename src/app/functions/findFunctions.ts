import { fold, foldBare, hasDiacritics } from "../../domain/fold";
import type { Language } from "../../words/words";
import type { FunctionRecord } from "./functionRecord";

function textOf(record: FunctionRecord, language: Language): string {
  const { description, parameters, returns } = record[language];
  return [record.id, description, ...parameters.flatMap(({ name, description: about }) => [name, about]), returns].join(
    "\n",
  );
}

/**
 * The functions whose name or help has every typed word, in their own order. A word typed without accents finds the word
 * with accents; one typed with accents finds only itself.
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
  if (words.length === 0) return records;
  return records.filter((record) => {
    const text = textOf(record, language);
    const accented = fold(text);
    const bare = foldBare(text);
    return words.every((word) => (hasDiacritics(word) ? accented.includes(word) : bare.includes(word)));
  });
}
