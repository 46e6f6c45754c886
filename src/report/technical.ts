import { STATE_CAPTION } from "../domain/state";
import type { Formula } from "./formula/node";
import { plainStates, spilledStates } from "./formula/states";
import { keyOf } from "./geometry";
import type { Judged } from "./judged";
import type { SheetRecord } from "./record";
import { groupKey, stateKey } from "./keys";

/** "addIn": states are spilled by custom functions. "plain": every row finds its own, with nothing newer than Excel 2010. */
export type Dialect = "addIn" | "plain";

/** A hidden column right of a list's own ones, with a blank one between. */
export interface TechnicalColumn {
  readonly key: string;
  readonly caption: string;
  /** In the add-in: spilled from the caption's cell, or by the neighbour at the left. */
  readonly anchor?: Formula | "spilled";
  /** In plain files: the formula of each row. */
  readonly plain: Formula;
}

const captionIn = ({ columns }: SheetRecord, key: string): string =>
  columns.find((column) => column.key === key)?.caption ?? key;

/**
 * The caption of a state column as COUNTIFS compares it, in both dialects: that of the column it judges. Whatever else stands there,
 * the states are of another column.
 */
export const stateCaption = (record: SheetRecord, { column, atYearEnd }: Judged): string =>
  `${STATE_CAPTION}: ${captionIn(record, column)}${atYearEnd ? ", *" : ""}`;

/** The state columns with their groups, as both dialects have them; then what only plain files need. */
export function technicalColumns(record: SheetRecord, dialect: Dialect): readonly TechnicalColumn[] {
  const { judged = [], plainColumns = [] } = record;
  const captionOf = (key: string): string => captionIn(record, key);
  const own = dialect === "plain" ? plainColumns.map((each) => ({ ...each, plain: each.formula })) : [];
  if (judged.length === 0) return own;
  const { states, groups, steps } = plainStates(keyOf(record), judged, captionOf, stateKey);
  const stateColumns = judged.flatMap((each): TechnicalColumn[] => {
    const plain = states.get(each.key);
    const group = groups.get(each.key);
    if (!plain) throw new Error(`${record.id} has no state of ${each.key}`);
    const anchor = spilledStates(keyOf(record), each);
    const column: TechnicalColumn = {
      key: stateKey(each.key),
      caption: stateCaption(record, each).replace("*", "theo mốc"),
      anchor,
      plain,
    };
    if (!group) return [column];
    const beside = {
      key: groupKey(each.key),
      caption: `${STATE_CAPTION} nhóm: ${captionOf(each.column)}`,
      anchor: "spilled",
      plain: group,
    } as const;
    return [column, beside];
  });
  const only = steps.map(({ key, caption, formula }) => ({
    key,
    caption: `${STATE_CAPTION}: ${caption}`,
    plain: formula,
  }));
  return [...stateColumns, ...(dialect === "plain" ? only : []), ...own];
}
