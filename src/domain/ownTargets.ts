import { rowsUnder, targetCaptions } from "./captions";
import { type Cell, isBlankOrZero } from "./cell";
import { fold, foldBare } from "./fold";
import { conclude, issue, then, type Issue, type Outcome } from "./issue";
import { everyOne, type Limit } from "./limit";
import { readComparator } from "./comparator";
import { readMark } from "./mark";
import { readNumber } from "./number";
import type { Block } from "./place";
import type { Period, Target } from "./target";
import { readThreshold } from "./threshold";
import { textOf } from "./textOf";

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

/**
 * The user's own targets, read from a list with the captions of DM_CHITIEU.
 *
 * Problems, all of them: `missingCaption`, `unknownComparator` ("= 90%" is unclear, "> 100%" impossible), `unclearThreshold`,
 * `duplicateTarget`, `unknownMark`. A list without the column "Còn hiệu lực" has all its targets in effect.
 */
export function ownTargets(block: Block): Outcome<readonly ListedTarget[]> {
  return then(rowsUnder(block, targetCaptions, ["id", "wording", "comparator", "threshold"]), (rows) => {
    const issues: Issue[] = [];
    const targets: ListedTarget[] = [];
    for (const row of rows) {
      const id = text(row.cell("id"));
      if (id === "") continue;
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
      if (targets.some((target) => fold(target.id) === fold(id)))
        issues.push(issue("duplicateTarget", block.place(row.row, row.column("id")), { id }));
      const mark = row.has("inEffect") ? readMark(row.cell("inEffect")) : "yes";
      if (mark === "unknown")
        issues.push(
          issue("unknownMark", block.place(row.row, row.column("inEffect")), { found: text(row.cell("inEffect")) }),
        );
      if (typeof condition === "string") continue;
      const dueYear = row.cell("dueYear");
      targets.push({
        id,
        wording: both(row.cell("wording")),
        source: text(row.cell("source")),
        ...condition,
        subject: both(row.cell("subject")),
        part: { vi: "số đạt", en: "met" },
        whole: { vi: "tổng số", en: "total" },
        period: PERIODS[foldBare(text(row.cell("period")))] ?? "year",
        ...(typeof dueYear === "number" && dueYear > 0 ? { dueYear } : {}),
        reading: both(row.cell("base")),
        lead: both(row.cell("lead")),
        appliesTo: [],
        inEffect: mark === "yes",
      });
    }
    return conclude(issues, () => targets);
  });
}
