import type { FileFacts, FileIssue, FileIssueCode } from "../domain/fileIssue";
import { fileIssuesEn } from "./fileIssuesEn";
import { fileIssuesVi } from "./fileIssuesVi";
import type { Language, Sentence } from "./words";

/** One sentence for each reason why a file is not read: what it is, and what to do to have it read. */
export type FileIssueWords = { readonly [C in FileIssueCode]: (facts: FileFacts[C]) => Sentence };

const WORDS: Readonly<Record<Language, FileIssueWords>> = { vi: fileIssuesVi, en: fileIssuesEn };

/** @example sayFile(issue, "vi") // "Tệp trống, không có gì bên trong. Xin đơn vị gửi lại …" */
export function sayFile(issue: FileIssue, language: Language): string {
  const write = WORDS[language][issue.code] as (facts: FileIssue["facts"]) => Sentence;
  const { what, fix } = write(issue.facts);
  return `${what}. ${fix}`;
}
