import { type CheckedIssue, groupOf, runChecks } from "../../check/runChecks";
import { a1, box } from "../../domain/a1";
import { sayCheck } from "../../words/checks";
import type { Words } from "../../words/words";
import { ourSheets } from "../copies/ourSheets";
import type { CopiedWorkbook } from "../copies/copyFiles";
import { settingsInFile } from "../settings/settingsInFile";
import type { SeenSheet } from "../../read/tables/seen";
import { checkedBook } from "./checkedBook";

/** What a check found, for people and scripts: the cell as "F12", all of several in `cells`. */
export interface IssueReport {
  readonly code: string;
  readonly severity: "error" | "warning";
  readonly sheet: string;
  readonly cell: string;
  readonly cells?: readonly string[];
  readonly sentence: string;
}

export function issueReport({ issue, severity }: CheckedIssue, words: Words): IssueReport {
  const places = issue.at.flatMap((place) => (place.in === "cell" ? [place] : []));
  const cells = places.map(({ row, column }) => a1(box(row, column)));
  const { what, fix } = sayCheck(issue, words);
  return {
    code: groupOf(issue),
    severity,
    sheet: places[0]?.sheet ?? "",
    cell: cells[0] ?? "",
    ...(cells.length > 1 ? { cells } : {}),
    sentence: `${what}. ${fix}`,
  };
}

/** All that is to be said of a file. */
export function issuesInFile(
  file: CopiedWorkbook,
  words: Words,
  seen?: (sheet: string) => SeenSheet | undefined,
): readonly IssueReport[] {
  const ours = ourSheets(file);
  const named = ours.map(({ year }) => year).filter((year) => year !== undefined);
  const { settings, asked } = settingsInFile(file.sheets, Math.max(0, ...named));
  // a workbook without our settings says its year by the names of its yearly sheets, or not at all
  const known = asked || named.length > 0 ? { settings } : {};
  const book = checkedBook({ sheets: file.sheets, ours, ...known, ...(seen ? { seen } : {}) });
  return runChecks(book).map((each) => issueReport(each, words));
}
