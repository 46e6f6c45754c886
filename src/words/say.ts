import type { Issue, Issues } from "../domain/problem";
import type { Sentence, Words } from "./words";

/** Problems named one by one before the rest is only counted: a cell's error tip is short. */
const NAMED = 3;

/** The words of one problem, without its place. */
export function sentenceOf(issue: Issue, words: Words): Sentence {
  const write = words.issues[issue.code] as (facts: Issue["facts"]) => Sentence;
  return write(issue.facts);
}

/**
 * All problems as one message: the first three each with its place, how many more, and what to do about the first.
 *
 * @example say(issues, vi) // 'Không nhận ra mức xếp loại "HTTX" (dòng thứ 5 của vùng xep_loai). Ghi một mức của thang, ví dụ HTTNV.'
 */
export function say(issues: Issues, words: Words): string {
  const named = issues.slice(0, NAMED).map((issue, index) => {
    const { what } = sentenceOf(issue, words);
    const text = index === 0 ? what : what.charAt(0).toLocaleLowerCase(words.language) + what.slice(1);
    const [place] = issue.at;
    return place ? `${text} (${words.place(place)})` : text;
  });
  const rest = issues.length - named.length;
  const all = rest > 0 ? [...named, words.more(rest)] : named;
  return `${all.join("; ")}. ${sentenceOf(issues[0], words).fix}`;
}
