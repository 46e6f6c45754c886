import type { Prospect } from "../domain/verdict";
import type { Language } from "./words";

/** Where a target stands over all units, and what is still missing. */
export interface StandingAccount {
  readonly is: Prospect;
  readonly isComplete: boolean;
  /** Units whose counts nobody has: nothing came, or nothing that can be used. */
  readonly missing: number;
  /** Units of which nobody has said whether the target concerns them. */
  readonly perhapsNotSubject: number;
  /** Results not known in received reports. */
  readonly unknown: number;
  /** Subjects of received reports of whom it is not known whether they count. */
  readonly doubtful: number;
  /** Where it can be said: so many of the results that are left must be met. */
  readonly remaining?: { readonly needed: number; readonly open: number } | undefined;
}

/** Up to how many subjects a verdict holds; "any": however many; null: with none. */
export type UpToAccount = bigint | "any" | null;

/** Units of unknown size, and what their head count alone would settle. */
export interface BreakEvenAccount {
  /** Names, one or more. */
  readonly units: readonly string[];
  /** What is counted, in the language; "" for subjects in general. */
  readonly subject: string;
  readonly certain: UpToAccount;
  readonly outOfReach: UpToAccount;
}

export interface SetAccount {
  /** Names, one or more. */
  readonly units: readonly string[];
  readonly isOneOfSeveral: boolean;
}

/** Who decides an open verdict, by name. */
export interface DecidersAccount {
  readonly askSizes: readonly string[];
  readonly confirming: SetAccount | undefined;
  readonly refuting: SetAccount | undefined;
  readonly keysToConfirm: readonly string[];
  readonly keysToRefute: readonly string[];
}

/** A conclusion that no longer holds. */
export interface WithdrawnAccount {
  readonly before: Prospect;
  readonly after: Prospect;
  /** The reports that replaced others; none where a choice was taken back. */
  readonly replacements: readonly { readonly unit: string; readonly file: string }[];
}

/** Sentences about sums of units while reports are missing. */
export interface SummingWords {
  readonly language: Language;
  /** The verdict alone, for a cell: once nothing is missing it is the plain one. */
  conclusion(account: Pick<StandingAccount, "is" | "isComplete">): string;
  standing(account: StandingAccount): string;
  /** "cần 41/63 còn lại", for a cell. */
  remaining(left: { readonly needed: number; readonly open: number }): string;
  breakEven(account: BreakEvenAccount): string;
  /** None where nothing can be said. */
  deciders(account: DecidersAccount): readonly string[];
  /** @param units how many estimates were used, 1 or more */
  byEstimates(account: { readonly is: Prospect; readonly units: number }): string;
  withdrawn(account: WithdrawnAccount): string;
  /** @param subjects 1 or more */
  provisional(account: { readonly subjects: number }): string;
}

/** Names printed in one sentence before the others are only counted. */
export const NAMED = 10;

/**
 * Names as a sentence has them: all of them, or the first ten and how many more.
 *
 * @param and " và " or " and "
 * @param more what stands for those not named
 * @example nameList(["A", "B", "C"], " và ", (n) => `${n} đơn vị khác`) // "A, B và C"
 */
export function nameList(names: readonly string[], and: string, more: (count: number) => string): string {
  const shown = names.length > NAMED ? [...names.slice(0, NAMED), more(names.length - NAMED)] : names;
  return shown.length < 2 ? shown.join("") : `${shown.slice(0, -1).join(", ")}${and}${shown.at(-1) ?? ""}`;
}
