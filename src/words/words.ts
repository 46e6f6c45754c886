import type { Code, DataCode, Facts } from "../domain/problem";
import type { Place } from "../domain/place";
import type { Target } from "../domain/target";
import type { Prospect, Verdict } from "../domain/verdict";
import type { WarningId } from "../domain/warning";

export type Language = "vi" | "en";

/** A problem in words: what is wrong, and what to do about it. */
export interface Sentence {
  readonly what: string;
  readonly fix: string;
}

/** One sentence for each code: a new code does not compile until every language has its words. */
export type IssueWords<C extends Code> = { readonly [K in C]: (facts: Facts[K]) => Sentence };

/** Everything the sentence of a target's result needs. */
export interface Account {
  readonly target: Target;
  readonly part: number;
  readonly whole: number;
  /** Already formatted so as not to contradict the verdict; "" when there is nothing to count. */
  readonly percent: string;
  readonly verdict: Verdict;
  readonly stillNeeded: number;
}

/** Every word users read, in one language. A new code or verdict does not compile until it has its words. */
export interface Words {
  readonly language: Language;
  readonly comma: string;
  readonly issues: IssueWords<DataCode>;
  place(place: Place): string;
  /** "and n more" problems. */
  more(count: number): string;
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly prospects: Readonly<Record<Prospect, string>>;
  readonly periods: Readonly<Record<Target["period"], string>>;
  readonly comparators: Readonly<Record<"more" | "atLeast" | "equal" | "each", string>>;
  /** The condition of a target: "trên 98%", "từ 95% trở lên", "100%", "mỗi đơn vị ít nhất 01". */
  condition(target: Target): string;
  account(account: Account): string;
  /** What stands on rows that a superior would ask about. */
  readonly warnings: Readonly<Record<WarningId, string>>;
  readonly outsideBase: string;
  readonly notEntered: string;
  readonly noGroup: string;
  readonly everybodyMeets: string;
}

/** A whole number with the thousands mark of the language. */
export function wholeNumberText(value: number, mark: string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/gu, mark);
}

/** Official style for small numbers in running text: 01, 03. */
export const smallNumberText = (value: number, mark: string): string =>
  value < 10 ? `0${value}` : wholeNumberText(value, mark);
