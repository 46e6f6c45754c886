import type { HostCode, HostIssue } from "../domain/problem";
import { hostIssuesEn } from "./en/hostIssues";
import { hostIssuesVi } from "./vi/hostIssues";
import type { IssueWords, Language, Sentence } from "./words";

/** One sentence for each problem with the program that holds the workbook: what is wrong, and what to try. */
const WORDS: Readonly<Record<Language, IssueWords<HostCode>>> = { vi: hostIssuesVi, en: hostIssuesEn };

/** @example sayHost(issue, "vi") // "Ô C5 đang có dữ liệu. Chọn một ô trống rồi bấm lại." */
export function sayHost(issue: HostIssue, language: Language): string {
  const write = WORDS[language][issue.code] as (facts: HostIssue["facts"]) => Sentence;
  const { what, fix } = write(issue.facts);
  return `${what}. ${fix}`;
}
