import type { FileCode, FileIssue, FileWarning, FileWarningCode } from "../domain/problem";
import { fileIssuesEn } from "./en/fileIssues";
import { fileIssuesVi } from "./vi/fileIssues";
import type { IssueWords, Language, Sentence } from "./words";

/** One sentence for each reason why a file is not read, or read with a doubt: what it is, and what to do. */
const WORDS: Readonly<Record<Language, IssueWords<FileCode | FileWarningCode>>> = {
  vi: fileIssuesVi,
  en: fileIssuesEn,
};

/** @example sayFile(issue, "vi") // "Tệp trống, không có gì bên trong. Xin đơn vị gửi lại …" */
export function sayFile(issue: FileIssue | FileWarning, language: Language): string {
  const write = WORDS[language][issue.code] as (facts: (FileIssue | FileWarning)["facts"]) => Sentence;
  const { what, fix } = write(issue.facts);
  return `${what}. ${fix}`;
}
