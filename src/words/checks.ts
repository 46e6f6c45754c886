import type { CheckCode, DataCode, Issue } from "../domain/problem";
import { checksEn } from "./en/checks";
import { checksVi } from "./vi/checks";
import type { IssueWords, Language, Sentence, Words } from "./words";

const WORDS: Readonly<Record<Language, (words: Words) => IssueWords<CheckCode>>> = { vi: checksVi, en: checksEn };

/** A finding in words: what it is, and what to do. Its place is shown beside it. */
export function sayCheck(issue: Issue<DataCode | CheckCode>, words: Words): Sentence {
  const all = { ...words.issues, ...WORDS[words.language](words) };
  const write = all[issue.code] as (facts: object) => Sentence;
  return write(issue.facts);
}
