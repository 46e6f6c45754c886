import type { Tally } from "../../compute/tally";
import type { Issue } from "../../domain/problem";
import type { Source } from "../../report/sources";
import { type Count, countSubjects, type SubjectState } from "./countSubjects";
import { type Counting, judgedOf } from "./counting";

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

/** The count over the rows alone that another judged thing says yes of: nothing where nobody is marked. */
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
 * @param isPassed the year due is over: what can be judged as it was at its end is
 */
export function countRegister(counting: Counting, source: Source, isPassed: boolean): RegisterCount {
  const countOf = (key: string): Count => countSubjects(counting, judgedOf(counting.record, key));
  const now = countOf(source.judged);
  const marks = source.among === undefined ? undefined : countOf(source.among);
  const eligible = marks ? among(now, marks) : [];
  const besideIssues = marks && !marks.tally.ok ? marks.tally.issues : [];
  if (!isPassed || source.atYearEnd === undefined)
    return { ...now, atMilestone: false, undated: 0, beside: eligible, besideIssues };
  const then = countOf(source.atYearEnd);
  const today: readonly Beside[] = now.tally.ok ? [{ of: "now", tally: now.tally.value }] : [];
  return {
    ...then,
    atMilestone: true,
    undated: then.tally.ok ? then.tally.value.undated : 0,
    beside: [...today, ...eligible],
    besideIssues,
  };
}
