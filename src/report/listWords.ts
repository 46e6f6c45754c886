import { type Box, box } from "../domain/a1";
import type { Judged } from "./judged";
import type { PlanBlock } from "./plan";
import type { Column, SheetRecord } from "./record";

/** What a drop-down takes of words of its own. */
const LONGEST_CHARS = 255;

type OwnWords = Column & { readonly list: { readonly values: readonly string[] } };

/** What a person reads in a formula that groups rows by words. */
const LONGEST_IN_FORMULA_CHARS = 100;

/** Excel divides a drop-down's own words by commas, so words with commas, and many words, stand in cells. */
const needsCells = (column: Column, judged: readonly Judged[]): column is OwnWords => {
  if (column.list === undefined || !("values" in column.list)) return false;
  const isGroup = judged.some(({ group }) => group?.column === column.key);
  const length = column.list.values.join(",").length;
  return (
    column.list.values.some((word) => word.includes(",")) ||
    length > (isGroup ? LONGEST_IN_FORMULA_CHARS : LONGEST_CHARS)
  );
};

export interface ListWords {
  readonly blocks: readonly PlanBlock[];
  /** By the column's key, the cells its drop-down reads. */
  readonly boxes: ReadonlyMap<string, Box>;
  /** Columns they take. */
  readonly columns: number;
}

/**
 * Words of drop-downs that stand in cells: a row each from the first of the sheet on, so that no row staff delete takes a word along.
 *
 * @param from the first column right of everything else
 */
export function listWords(
  { columns, id, judged = [] }: Pick<SheetRecord, "columns" | "id" | "judged">,
  from: number,
  captionRow: number,
): ListWords {
  const own = columns.filter((column): column is OwnWords => needsCells(column, judged));
  if (own.length > captionRow) throw new Error(`${id} has no room above its captions for the words of its drop-downs`);
  const boxes = own.map(({ list }, row) => box(row, from, 1, list.values.length));
  return {
    blocks: own.flatMap(({ list }, i) => (boxes[i] ? [{ at: boxes[i], cells: [list.values] }] : [])),
    boxes: new Map(own.flatMap(({ key }, i) => (boxes[i] ? [[key, boxes[i]] as const] : []))),
    columns: Math.max(0, ...boxes.map((each) => each.columns)),
  };
}
