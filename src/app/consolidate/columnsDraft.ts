import { applyColumnChoices, type ChosenMeaning, readColumnChoices, withChoice } from "../../read/tables/columnChoices";
import type { ColumnRole } from "../../read/tables/columnRoles";
import { type ChoicesDraft, valueAt, withValue } from "./choicesDraft";
import type { SeenList } from "./seenLists";

/** A list's columns with what a draft of choices says of them. */
export const columnsBy = (draft: ChoicesDraft, { columns }: SeenList): readonly ColumnRole[] =>
  applyColumnChoices({ columns }, readColumnChoices(valueAt(draft, ["columns"]))).columns;

/**
 * A draft in which somebody has said what a column means, in every list with the same captions.
 *
 * @param at which of the list's columns, zero-based from the left of the list
 * @param meaning undefined: as the program reads it
 */
export function withColumn(
  draft: ChoicesDraft,
  list: SeenList,
  at: number,
  meaning: ChosenMeaning | undefined,
): ChoicesDraft {
  const said = withChoice(readColumnChoices(valueAt(draft, ["columns"])), list, at, meaning);
  const isSaid = said.headers.some(({ columns }) => columns.length > 0);
  return withValue(draft, ["columns"], isSaid ? said : undefined);
}
