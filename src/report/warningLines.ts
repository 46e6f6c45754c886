import { a1, box, type Box } from "../domain/a1";
import type { Places } from "./places";
import type { PlanBlock, SheetPlan } from "./plan";
import type { SheetRecord } from "./record";
import { warningKey } from "./warning";

const HEADING = "Cần xem lại (không in):";
const WIDTH_CHARS = 60;

/** What is to be looked at again, beside everything that is printed. */
interface WarningParts {
  readonly blocks: readonly PlanBlock[];
  readonly styles: SheetPlan["styles"];
  /** Of the columns they take: one, or none. */
  readonly widthsChars: readonly number[];
}

/**
 * One line a warning, which says of how many rows it is and which is the first. Those of a list stand above its captions, where
 * nobody filters them away; those of a form beside its rows, which are written again when it is refreshed.
 *
 * @param column the first one right of everything else
 */
export function warningParts(
  record: SheetRecord,
  { captionRow, columnOf, capacityRows, ordinaryRows }: Places,
  column: number,
): WarningParts {
  const isList = record.kind === "list";
  const rows = isList ? capacityRows : Math.max(1, ...ordinaryRows.map((row) => row - captionRow));
  const columns = (record.warnings ?? []).flatMap(({ id }) => columnOf(warningKey(id)) ?? []);
  if (columns.length === 0) return { blocks: [], styles: [], widthsChars: [] };
  const address = (where: Box): string => a1(where, true);
  const line = (of: number): string => {
    const found = address(box(captionRow, of, 1 + rows, 1));
    const caption = address(box(captionRow, of));
    return `=IF(COUNT(${found})=0,"",${caption}&": "&COUNT(${found})&" dòng, đầu tiên là dòng "&MIN(${found}))`;
  };
  const all = address(box(captionRow, Math.min(...columns), 1 + rows, Math.max(...columns) - Math.min(...columns) + 1));
  const first = isList ? 0 : captionRow;
  const texts = [`=IF(COUNT(${all})=0,"","${HEADING}")`, ...columns.map(line)];
  const rowOf = (i: number): number => first + i;
  return {
    blocks: texts.map((formula, i) => ({ at: box(rowOf(i), column), cells: [[{ formula }]] })),
    styles: texts.map((_, i) => ({ box: box(rowOf(i), column), style: "warning" as const })),
    widthsChars: [WIDTH_CHARS],
  };
}
