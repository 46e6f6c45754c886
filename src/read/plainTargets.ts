import { type Cell, isBlankOrZero } from "../domain/cell";
import { isPlainComparator } from "../domain/comparator";
import { fold } from "../domain/fold";
import type { Block } from "../domain/place";
import { issue, type Issue } from "../domain/problem";
import { textOf } from "../domain/textOf";
import { readThreshold } from "../domain/threshold";
import { cellsOfBlock } from "./cells";
import { targetShape } from "./ownTargets";
import { readTable } from "./table";

/** Thresholds are compared in whole millionths by the sheets' formulas. */
const MILLION = 1_000_000;

const text = (cell: Cell): string => (isBlankOrZero(cell) ? "" : textOf(cell));

/**
 * Conditions that functions read and the sheets' own formulas do not, by folded code: a comparator in words around the figure, a
 * threshold finer than a millionth. Forms give no verdict on them, so nobody else gives one beside a form.
 */
export function unreadByForms(block: Block): ReadonlyMap<string, Issue> {
  const place: Block["place"] = (row, column) => block.place(row, column);
  const table = readTable(cellsOfBlock(block), targetShape, place);
  const found = new Map<string, Issue>();
  if (!table.ok) return found;
  for (const row of table.value.named) {
    const [comparator, threshold] = [row.cell("comparator"), row.cell("threshold")];
    const share = readThreshold(threshold);
    const code = fold(text(row.cell("id")));
    if (!isPlainComparator(comparator)) {
      const written = `${text(comparator)} ${text(threshold)}`.trim();
      found.set(code, issue("unknownComparator", place(row.row, row.column("comparator")), { found: written }));
    } else if (share && !Number.isInteger((share.num * MILLION) / share.den))
      found.set(code, issue("unclearThreshold", place(row.row, row.column("threshold")), { found: text(threshold) }));
  }
  return found;
}
