import { type FileIssue, type FileMeasure, fileIssue } from "../../domain/fileIssue";

/** Leaves the reading from any depth with the reason; `readXlsx` turns it into a value, nothing else sees it. */
export class Refusal extends Error {
  constructor(readonly issue: FileIssue) {
    super(issue.code);
  }
}

export const damaged = (part: string, cell?: string): Refusal =>
  new Refusal(fileIssue("damaged", cell === undefined ? { part } : { part, cell }));

export const tooLarge = (what: FileMeasure, limit: number): Refusal =>
  new Refusal(fileIssue("tooLarge", { what, limit }));
