import { type FileIssue, issue } from "../../domain/problem";
import type { FileMeasure } from "../../domain/problems/file";

/** Leaves the reading from any depth with the reason; `readXlsx` turns it into a value, nothing else sees it. */
export class Refusal extends Error {
  constructor(readonly issue: FileIssue) {
    super(issue.code);
  }
}

/** @param part absent where the package itself is damaged and not one of its parts */
export const damaged = (part?: string, cell?: string): Refusal =>
  new Refusal(
    issue("damaged", [], { ...(part === undefined ? {} : { part }), ...(cell === undefined ? {} : { cell }) }),
  );

/** What was thrown while a sheet was read; damage in its part also names the sheet, as people know it. */
export function withSheet(problem: unknown, part: string, sheet: string): unknown {
  if (!(problem instanceof Refusal) || problem.issue.code !== "damaged") return problem;
  const { facts } = problem.issue;
  return facts.part === part ? new Refusal(issue("damaged", [], { ...facts, sheet })) : problem;
}

export const tooLarge = (what: FileMeasure, limit: number): Refusal =>
  new Refusal(issue("tooLarge", [], { what, limit }));
