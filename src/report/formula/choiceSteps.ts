import { STATE } from "../../domain/state";
import type { JudgedChoice } from "../judged";
import { isBlankKey, KEY_MARK } from "./lookup";
import { call, cell, type Formula, firstOf, iff, is, join, value } from "./node";
import { keyOfColumn, type Step } from "./steps";

/** Key of the column that says what a chosen word means. */
export const choiceOfColumn = (column: string): string => `choice:${column}`;
const wordOfColumn = (column: string): string => `word:${column}`;

/** What the word chosen in a cell says; a word that is not in the list is not understood. */
export function choiceSteps({ column, met, missed }: JudgedChoice, caption: string): readonly Step[] {
  const [key, word] = [cell(keyOfColumn(column)), cell(wordOfColumn(column))];
  const words = value([...met, ...missed]);
  const place: Formula = call("MATCH", call("MID", key, KEY_MARK.length + 1, 255), words, 0);
  const isMet = call("COUNT", call("MATCH", word, value(met), 0));
  return [
    {
      key: wordOfColumn(column),
      caption: `từ ${caption}`,
      formula: call("IFERROR", call("INDEX", words, place), ""),
    },
    {
      key: choiceOfColumn(column),
      caption: `chọn ${caption}`,
      formula: firstOf(
        [
          [isBlankKey(key), STATE.missing],
          [is(word, "=", ""), STATE.unclear],
        ],
        join(iff(isMet, STATE.met, STATE.missed), ": ", word),
      ),
    },
  ];
}
