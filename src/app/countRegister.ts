import type { Tally } from "../compute/tally";
import type { Issue } from "../domain/problem";
import type { Scheme } from "../domain/rating";
import type { SheetRecord } from "../report/record";
import type { Source } from "../report/sources";
import { type Count, countByYear, countMarked, countSubjects, type SubjectState } from "./countSubjects";
import type { SheetTable } from "./sheetTable";

/** A figure that stands beside the one that is judged: as it is now, or of those who could have what is counted. */
export interface Beside {
  readonly of: "now" | "eligible";
  readonly tally: Tally;
}

/** A target's count over its register, as it is judged. */
export interface RegisterCount extends Count {
  /** Counted as it was at the end of a year; else as it is now. */
  readonly atMilestone: boolean;
  /** Subjects in the whole of whom nobody knows since when they have what is counted. */
  readonly undated: number;
  readonly beside: readonly Beside[];
  /** Problems in the way of the figures beside, and of none other. */
  readonly besideIssues: readonly Issue[];
}

/** The count over the rows alone that a mark column says yes of: nothing where nobody is marked. */
function among({ tally, subjects }: Count, marks: Count): readonly Beside[] {
  const marked = new Set(marks.subjects.flatMap(({ row, state }) => (state === "met" ? [row] : [])));
  const rows = subjects.filter(({ row, state }) => marked.has(row) && state !== "outside");
  if (!tally.ok || !marks.tally.ok || rows.length === 0) return [];
  const having = (state: SubjectState): number => rows.filter((subject) => subject.state === state).length;
  return [{ of: "eligible", tally: { part: having("met"), whole: rows.length, unknown: having("missing") } }];
}

/**
 * Counts a target over its register, with the figures that stand beside.
 *
 * @param passedYear the year due once it is over: then marks with dates are counted as they were at its end
 */
export function countRegister(
  record: SheetRecord,
  table: SheetTable,
  source: Source,
  scheme: Scheme,
  passedYear: number | undefined,
): RegisterCount {
  const now = countSubjects(record, table, source, scheme);
  const marks = source.among === undefined ? undefined : countMarked(record, table, source.among);
  const eligible = marks ? among(now, marks) : [];
  const besideIssues = marks && !marks.tally.ok ? marks.tally.issues : [];
  if (passedYear === undefined || source.since === undefined)
    return { ...now, atMilestone: false, undated: 0, beside: eligible, besideIssues };
  const then = countByYear(record, table, source.column, source.since, passedYear);
  const today: readonly Beside[] = now.tally.ok ? [{ of: "now", tally: now.tally.value }] : [];
  return {
    ...then,
    atMilestone: true,
    undated: then.tally.ok ? then.tally.value.undated : 0,
    beside: [...today, ...eligible],
    besideIssues,
  };
}
