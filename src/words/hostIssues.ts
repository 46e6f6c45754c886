import type { HostFacts, HostIssue, HostIssueCode } from "../domain/hostIssue";
import { hostIssuesEn } from "./hostIssuesEn";
import { hostIssuesVi } from "./hostIssuesVi";
import type { Language, Sentence } from "./words";

/** One sentence for each problem with the program that holds the workbook: what is wrong, and what to try. */
export type HostIssueWords = { readonly [C in HostIssueCode]: (facts: HostFacts[C]) => Sentence };

const WORDS: Readonly<Record<Language, HostIssueWords>> = { vi: hostIssuesVi, en: hostIssuesEn };

/** @example sayHost(issue, "vi") // "Ô C5 đang có dữ liệu. Chọn một ô trống rồi bấm lại." */
export function sayHost(issue: HostIssue, language: Language): string {
  const write = WORDS[language][issue.code] as (facts: HostIssue["facts"]) => Sentence;
  const { what, fix } = write(issue.facts);
  return `${what}. ${fix}`;
}
