import { formerTargetCaptions, targetCaptions } from "../domain/captions";
import { type Cell, isBlankOrZero, isError } from "../domain/cell";
import { fold, foldBare } from "../domain/fold";
import { conclude, done, issue, then, type Issue, type Outcome } from "../domain/problem";
import { readComparator } from "../domain/comparator";
import { everyOne, type Limit } from "../domain/limit";
import { readMark } from "../domain/mark";
import { readNumber } from "../domain/number";
import type { Block } from "../domain/place";
import type { Period, Target } from "../domain/target";
import { readThreshold } from "../domain/threshold";
import { textOf } from "../domain/textOf";
import { cellsOfBlock } from "./cells";
import { readDueYear } from "./dueYear";
import { listColumns } from "./listColumns";
import { errorsIn, readTable } from "./table";

/** A target of the user's own list; one whose row is not marked as in effect is known, but judges nothing. */
export interface ListedTarget extends Target {
  readonly inEffect: boolean;
}

const PERIODS: Readonly<Record<string, Period>> = {
  "hang nam": "year",
  nam: "year",
  "hang quy": "quarter",
  quy: "quarter",
  "thuong xuyen": "standing",
  "den nam": "untilYear",
};

/** The condition of a row, and for "mỗi đơn vị ≥" the least number each unit must reach; or which of the two cells is unclear. */
type Condition = { readonly limit: Limit; readonly eachUnitAtLeast?: number };

function readCondition(comparator: Cell, threshold: Cell): Condition | "comparator" | "threshold" {
  const read = readComparator(comparator);
  if (read === undefined) return "comparator";
  const written = read.figure;
  if (read.is === "each") {
    const least = wholeFrom1(isBlankOrZero(threshold) ? (written ?? null) : threshold);
    if (written !== undefined && least !== wholeFrom1(written)) return "comparator";
    return least === undefined ? "threshold" : { limit: everyOne, eachUnitAtLeast: least };
  }
  const share = readThreshold(isBlankOrZero(threshold) ? (written ?? null) : threshold);
  if (!share) return "threshold";
  const said = written === undefined ? share : readThreshold(written);
  if (!said || said.num * share.den !== share.num * said.den) return "comparator";
  const all = share.num === share.den;
  // "= 90 %" could mean exactly or at least; "> 100 %" can never be met.
  if ((read.is === "equal" && !all) || (read.is === "more" && all)) return "comparator";
  return { limit: { ...share, inclusive: read.is !== "more" } };
}

function wholeFrom1(cell: Cell): number | undefined {
  const read = readNumber(cell);
  const isCount = read.is === "number" && !read.percent && !read.doubt && Number.isSafeInteger(read.value);
  return isCount && read.value >= 1 ? read.value : undefined;
}

const text = (cell: Cell): string => (isBlankOrZero(cell) ? "" : textOf(cell));
const both = (cell: Cell): { vi: string; en: string } => ({ vi: text(cell), en: text(cell) });

/** A target as far as its row can be read, with every problem of that row: they concern no other target. */
export interface TargetRow extends Omit<ListedTarget, "limit"> {
  readonly limit: Limit | undefined;
  readonly issues: readonly Issue[];
}

/** What makes a list of targets. */
export const targetShape = {
  columns: listColumns(targetCaptions, formerTargetCaptions),
  key: "id",
  needed: ["id", "wording", "comparator", "threshold"],
} as const;

/**
 * The user's own targets, read from a list with the captions of DM_CHITIEU.
 *
 * Problems, all of them: `missingCaption`, `unknownComparator` ("= 90%" is unclear, "> 100%" impossible), `unclearThreshold`,
 * `duplicateTarget`, `unknownMark`, `unreadableDate`. A list without the column "Còn hiệu lực" has all its targets in effect.
 */
export function ownTargets(block: Block): Outcome<readonly ListedTarget[]> {
  return then(readTargetRows(block), ({ targets, stray }) =>
    conclude([...targets.flatMap(({ issues }) => issues), ...stray], () => targets.flatMap(listed)),
  );
}

/** A row as a target, where nothing is wrong with it. */
export const listed = ({ limit, issues, ...target }: TargetRow): readonly ListedTarget[] =>
  limit && issues.length === 0 ? [{ ...target, limit }] : [];

/** Every target of the list with the problems of its row, and errors in rows that name none. */
export function readTargetRows(
  block: Block,
): Outcome<{ readonly targets: readonly TargetRow[]; readonly stray: readonly Issue[] }> {
  const place: Block["place"] = (row, column) => block.place(row, column);
  return then(readTable(cellsOfBlock(block), targetShape, place), (table) => {
    const stray: Issue[] = [];
    const targets: TargetRow[] = [];
    for (const row of table.rows) {
      const id = table.named.includes(row) ? text(row.cell("id")) : "";
      const issues: Issue[] = [...errorsIn(table, row, place)];
      if (id === "" || isError(row.cell("id"))) {
        stray.push(...issues);
        continue;
      }
      const condition = readCondition(row.cell("comparator"), row.cell("threshold"));
      if (condition === "comparator")
        issues.push(
          issue("unknownComparator", block.place(row.row, row.column("comparator")), {
            found: `${text(row.cell("comparator"))} ${text(row.cell("threshold"))}`.trim(),
          }),
        );
      if (condition === "threshold")
        issues.push(
          issue("unclearThreshold", block.place(row.row, row.column("threshold")), {
            found: text(row.cell("threshold")),
          }),
        );
      if (targets.some((target) => target.limit && fold(target.id) === fold(id)))
        issues.push(issue("duplicateTarget", block.place(row.row, row.column("id")), { id }));
      const mark = row.has("inEffect") ? readMark(row.cell("inEffect")) : "yes";
      if (mark === "unknown")
        issues.push(
          issue("unknownMark", block.place(row.row, row.column("inEffect")), { found: text(row.cell("inEffect")) }),
        );
      const dueYear = readDueYear(row.cell("dueYear"));
      if (dueYear === "unreadable")
        issues.push(
          issue("unreadableDate", block.place(row.row, row.column("dueYear")), { found: text(row.cell("dueYear")) }),
        );
      targets.push({
        id,
        wording: both(row.cell("wording")),
        source: text(row.cell("source")),
        limit: typeof condition === "string" ? undefined : condition.limit,
        ...(typeof condition === "string" || condition.eachUnitAtLeast === undefined
          ? {}
          : { eachUnitAtLeast: condition.eachUnitAtLeast }),
        subject: both(row.cell("subject")),
        part: { vi: "số đạt", en: "met" },
        whole: { vi: "tổng số", en: "total" },
        period: PERIODS[foldBare(text(row.cell("period")))] ?? "year",
        ...(typeof dueYear === "number" ? { dueYear } : {}),
        reading: both(row.cell("base")),
        lead: both(row.cell("lead")),
        inEffect: mark === "yes",
        issues,
      });
    }
    return done({ targets, stray });
  });
}
