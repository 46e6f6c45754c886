import { KEEPING_ABOUT } from "../../domain/exclusion";
import { foldBare } from "../../domain/fold";
import { STATE } from "../../domain/state";
import { COMBINING, escaped, hasNoLetter, keyText, lookedUp, orUnclear, SIGN_LIST, tidied } from "./lookup";
import { call, cell, firstOf, type Formula, is, join, minus } from "./node";
import { keyOfColumn, keyStep, type Step } from "./steps";

const knownOfColumn = (column: string): string => `known:${column}`;
const firstOfColumn = (column: string): string => `first:${column}`;
const doubtOfColumn = (column: string): string => `doubt:${column}`;
const bareDoubtOfColumn = (column: string): string => `bareDoubt:${column}`;
const combiningOfColumn = (column: string): string => `combining:${column}`;
const textOfColumn = (column: string): string => `text:${column}`;
/** Key of the column that says whether a row is taken out: "", "chưa hiểu" or "không thuộc diện". */
export const outOfColumn = (column: string): string => `out:${column}`;

/** A word that DM_DAUHIEU does not have. */
const NOT_LISTED = "-";

/** What keeping words speak of, and the sign of a question: beside other words it is not clear whether the subject stays. */
const DOUBTFUL = [...KEEPING_ABOUT, "~?"];
const DOUBTFUL_BARE = KEEPING_ABOUT.map(foldBare);

const isAnyIn = (words: readonly string[], text: Formula): Formula =>
  call("OR", ...words.map((word) => call("ISNUMBER", call("SEARCH", word, text))));

/** What a cell that may take its subject out says: words of DM_DAUHIEU, or another reason. */
export function outSteps(column: string, caption: string): readonly Step[] {
  const [text, known, first] = [cell(textOfColumn(column)), cell(knownOfColumn(column)), cell(firstOfColumn(column))];
  const firstWord = call("LEFT", text, minus(call("FIND", " ", join(text, " ")), 1));
  const listed = (key: Formula, says: string, otherwise: string): Formula =>
    lookedUp(key, "DM_DAUHIEU", says, SIGN_LIST.key, otherwise);
  return [
    { key: textOfColumn(column), caption: `chữ ${caption}`, formula: tidied(cell(column)) },
    keyStep(column, caption),
    {
      key: knownOfColumn(column),
      caption: `từ quen ${caption}`,
      formula: listed(cell(keyOfColumn(column)), SIGN_LIST.out, NOT_LISTED),
    },
    {
      key: firstOfColumn(column),
      caption: `từ đầu ${caption}`,
      formula: listed(keyText(escaped(firstWord)), SIGN_LIST.first, ""),
    },
    { key: doubtOfColumn(column), caption: `ngờ ${caption}`, formula: isAnyIn(DOUBTFUL, text) },
    { key: bareDoubtOfColumn(column), caption: `ngờ không dấu ${caption}`, formula: isAnyIn(DOUBTFUL_BARE, text) },
    { key: combiningOfColumn(column), caption: `dấu rời ${caption}`, formula: isAnyIn(COMBINING, text) },
    {
      key: outOfColumn(column),
      caption: `loại ra theo ${caption}`,
      formula: orUnclear(
        firstOf(
          [
            [is(text, "=", ""), ""],
            [is(known, "<>", NOT_LISTED), known],
            [
              call(
                "OR",
                is(first, "<>", ""),
                hasNoLetter(textOfColumn(column)),
                cell(doubtOfColumn(column)),
                cell(bareDoubtOfColumn(column)),
                cell(combiningOfColumn(column)),
              ),
              STATE.unclear,
            ],
          ],
          STATE.outside,
        ),
      ),
    },
  ];
}
