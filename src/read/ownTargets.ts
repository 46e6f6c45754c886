import { formerTargetCaptions, type TargetColumn, targetCaptions } from "../domain/captions";
import { type Cell, isBlankOrZero } from "../domain/cell";
import { readDate } from "../domain/date";
import { fold, foldBare } from "../domain/fold";
import { conclude, issue, then, type Issue, type Outcome } from "../domain/issue";
import { everyOne, type Limit } from "../domain/limit";
import { readMark } from "../domain/mark";
import type { Block } from "../domain/place";
import type { Period, Target } from "../domain/target";
import { readThreshold } from "../domain/threshold";
import { textOf } from "../domain/textOf";
import { cellsOfBlock } from "./cells";
import { listColumns } from "./listColumns";
import { readTable, type TableRow } from "./table";

/** A target of the user's own list; one whose row is not marked as in effect is known, but judges nothing. */
export interface ListedTarget extends Target {
  readonly inEffect: boolean;
}

const STRICT = new Set([">", "tren", "lon hon", "hon"]);
const INCLUSIVE = new Set(["≥", ">=", "=>", "tro len", "tu", "it nhat", "toi thieu", "dat"]);
const EACH = /^moi .+/u;

const PERIODS: Readonly<Record<string, Period>> = {
  "hang nam": "year",
  nam: "year",
  "hang quy": "quarter",
  quy: "quarter",
  "thuong xuyen": "standing",
  "den nam": "untilYear",
};

function readLimit(comparator: Cell, threshold: Cell): Limit | "comparator" | "threshold" {
  const sign = typeof comparator === "string" ? foldBare(comparator) : "";
  if (EACH.test(sign)) return everyOne;
  const share = readThreshold(threshold);
  const inclusive = INCLUSIVE.has(sign) || sign === "=";
  if (!inclusive && !STRICT.has(sign)) return "comparator";
  if (!share) return "threshold";
  const all = share.num === share.den;
  // "= 90 %" could mean exactly or at least; "> 100 %" can never be met.
  if ((sign === "=" && !all) || (!inclusive && all)) return "comparator";
  return { ...share, inclusive };
}

const text = (cell: Cell): string => (isBlankOrZero(cell) ? "" : textOf(cell));
const both = (cell: Cell): { vi: string; en: string } => ({ vi: text(cell), en: text(cell) });

/** A target as far as its row can be read: one whose limit cannot be is a target all the same. */
export interface TargetRow extends Omit<ListedTarget, "limit"> {
  readonly limit: Limit | undefined;
}

const SHAPE = {
  columns: listColumns(targetCaptions, formerTargetCaptions),
  key: "id",
  needed: ["id", "wording", "comparator", "threshold"],
} as const;

/** "Đến năm 2025", "hết năm 2025": words before the year. */
const BEFORE_YEAR = /^(?:(?:den|het|cuoi|ngay|nam) )+/u;
const NO_YEAR = new Set(["-", "khong", "khong co"]);

/** The year due, typed as a number, as text or as a day of it. */
function readDueYear(cell: Cell): number | undefined | "unreadable" {
  const typed = typeof cell === "string" ? foldBare(cell).replace(BEFORE_YEAR, "") : cell;
  if (typeof typed === "string" && NO_YEAR.has(typed)) return undefined;
  const read = readDate(typed);
  return read.is === "date" ? read.year : read.is === "blank" ? undefined : "unreadable";
}

/**
 * The user's own targets, read from a list with the captions of DM_CHITIEU.
 *
 * Problems, all of them: `missingCaption`, `unknownComparator` ("= 90%" is unclear, "> 100%" impossible), `unclearThreshold`,
 * `duplicateTarget`, `unknownMark`, `unreadableDate`. A list without the column "Còn hiệu lực" has all its targets in effect.
 */
export function ownTargets(block: Block): Outcome<readonly ListedTarget[]> {
  const place = block.place.bind(block);
  return then(readTable(cellsOfBlock(block), SHAPE, place), ({ named }) => {
    const { targets, issues } = readTargetRows(named, place);
    return conclude(issues, () => targets.flatMap(({ limit, ...target }) => (limit ? [{ ...target, limit }] : [])));
  });
}

/**
 * Every target of the list's rows, and the problems in them: for those who show targets whose limits they do not need.
 *
 * @param place where a cell of the list stands
 */
export function readTargetRows(
  rows: readonly TableRow<TargetColumn>[],
  place: Block["place"],
): { readonly targets: readonly TargetRow[]; readonly issues: readonly Issue[] } {
  const issues: Issue[] = [];
  const targets: TargetRow[] = [];
  for (const row of rows) {
    const id = text(row.cell("id"));
    if (id === "") continue;
    const limit = readLimit(row.cell("comparator"), row.cell("threshold"));
    if (limit === "comparator")
      issues.push(
        issue("unknownComparator", place(row.row, row.column("comparator")), {
          found: `${text(row.cell("comparator"))} ${text(row.cell("threshold"))}`.trim(),
        }),
      );
    if (limit === "threshold")
      issues.push(
        issue("unclearThreshold", place(row.row, row.column("threshold")), {
          found: text(row.cell("threshold")),
        }),
      );
    if (targets.some((target) => target.limit && fold(target.id) === fold(id)))
      issues.push(issue("duplicateTarget", place(row.row, row.column("id")), { id }));
    const mark = row.has("inEffect") ? readMark(row.cell("inEffect")) : "yes";
    if (mark === "unknown")
      issues.push(issue("unknownMark", place(row.row, row.column("inEffect")), { found: text(row.cell("inEffect")) }));
    const dueYear = readDueYear(row.cell("dueYear"));
    if (dueYear === "unreadable")
      issues.push(issue("unreadableDate", place(row.row, row.column("dueYear")), { found: text(row.cell("dueYear")) }));
    const each = EACH.test(foldBare(text(row.cell("comparator"))));
    targets.push({
      id,
      wording: both(row.cell("wording")),
      source: text(row.cell("source")),
      limit: typeof limit === "string" ? undefined : limit,
      ...(each ? { eachUnitAtLeast: 1 } : {}),
      subject: both(row.cell("subject")),
      part: { vi: "số đạt", en: "met" },
      whole: { vi: "tổng số", en: "total" },
      period: PERIODS[foldBare(text(row.cell("period")))] ?? "year",
      ...(typeof dueYear === "number" ? { dueYear } : {}),
      reading: both(row.cell("base")),
      lead: both(row.cell("lead")),
      appliesTo: [],
      inEffect: mark === "yes",
    });
  }
  return { targets, issues };
}
