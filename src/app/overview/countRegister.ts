import type { Tally } from "../../compute/tally";
import type { Block } from "../../domain/place";
import { done, fail, type Issue, then } from "../../domain/problem";
import { NO_FIGURES_OF } from "../../report/formula/withheld";
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

/** Persons by the numbers that stand in the rows of their units; nothing while one of the units has none. */
function summed({ table, sheet }: Counting, units: Count, { part, whole }: NonNullable<Source["sums"]>): Count {
  const bare = units.subjects.filter(({ state }) => state === "missing");
  const [parts, wholes] = [table.column(part), table.column(whole)];
  const sum = (block: Block): number =>
    units.subjects.reduce((so, { row }) => {
      const cell = block.at(table.rows.indexOf(row), 0);
      return so + (typeof cell === "number" ? cell : 0);
    }, 0);
  const [first] = bare;
  if (units.tally.ok && first) {
    const at = {
      in: "cell",
      sheet: sheet.name,
      row: first.row,
      column: table.columnOf(whole) ?? first.column,
    } as const;
    return { ...units, tally: fail("formWithheld", at, { sheet: sheet.name, why: `${bare.length}${NO_FIGURES_OF}` }) };
  }
  return {
    ...units,
    tally: then(units.tally, () => done({ part: sum(parts), whole: sum(wholes), unknown: 0, undated: 0 })),
  };
}

/**
 * Counts a target over its register, with the figures that stand beside.
 *
 * @param isPassed the year due is over: what can be judged as it was at its end is
 */
export function countRegister(counting: Counting, source: Source, isPassed: boolean): RegisterCount {
  const countOf = (key: string): Count => countSubjects(counting, judgedOf(counting.record, key));
  const now = source.sums ? summed(counting, countOf(source.judged), source.sums) : countOf(source.judged);
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
