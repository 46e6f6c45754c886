import type { Place } from "./place";
import type { CheckFacts } from "./problems/check";
import type { DataFacts } from "./problems/data";
import type { FileFacts, FileWarningFacts } from "./problems/file";
import type { HostFacts } from "./problems/host";

/** Every problem the program can name: its code and the facts its sentence needs. */
export interface Facts extends DataFacts, CheckFacts, HostFacts, FileFacts, FileWarningFacts {}

export type DataCode = keyof DataFacts;
export type CheckCode = keyof CheckFacts;
export type HostCode = keyof HostFacts;
export type FileCode = keyof FileFacts;
export type FileWarningCode = keyof FileWarningFacts;
export type Code = keyof Facts;

/**
 * A problem: its code, the cells it was found in (first one first; none where it is not about cells) and the facts its sentence
 * needs. It is about data unless codes say otherwise.
 */
export type Issue<C extends Code = DataCode> = {
  [K in C]: { readonly code: K; readonly at: readonly Place[]; readonly facts: Facts[K] };
}[C];

/** A problem with the program that holds the workbook. */
export type HostIssue = Issue<HostCode>;
/** Why a file is not read. */
export type FileIssue = Issue<FileCode>;
/** What of a file is not as it should be, though all its values are read. */
export type FileWarning = Issue<FileWarningCode>;
/** What all problems have in common. */
export interface AnyIssue {
  readonly code: Code;
  readonly at: readonly Place[];
  readonly facts: object;
}

export type Issues<P extends AnyIssue = Issue> = readonly [P, ...P[]];

export interface Done<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failed<P extends AnyIssue> {
  readonly ok: false;
  readonly issues: Issues<P>;
}

/** A result, or all the problems that stood in its way. */
export type Outcome<T, P extends AnyIssue = Issue> = Done<T> | Failed<P>;

/** What was asked of the program that holds the workbook, or why it did not do it. */
export type HostOutcome<T> = Outcome<T, HostIssue>;
/** What was read, or why nothing was. */
export type FileOutcome<T> = Outcome<T, FileIssue>;

/** @example issue("tooLarge", [], { what: "cells", limit: 2000000 }).code // "tooLarge" */
export function issue<C extends Code>(code: C, at: Place | readonly Place[], facts: Facts[C]): Issue<C> {
  return { code, at: Array.isArray(at) ? at : [at], facts };
}

export const done = <T>(value: T): Done<T> => ({ ok: true, value });

/** What was wanted did not come about, for these problems. */
export const failed = <P extends AnyIssue>(...issues: Issues<P>): Failed<P> => ({ ok: false, issues });

/** One problem as an outcome. */
export const fail = <C extends Code>(code: C, at: Place | readonly Place[], facts: Facts[C]): Failed<Issue<C>> =>
  failed<Issue<C>>(issue(code, at, facts));

/** The value where nothing went wrong, else every problem collected on the way. */
export function conclude<T, P extends AnyIssue = Issue>(issues: readonly P[], value: () => T): Outcome<T, P> {
  const [first, ...rest] = issues;
  return first ? failed(first, ...rest) : done(value());
}

/** Goes on with the value of a first outcome; its problems pass through. */
export function then<T, U, P extends AnyIssue = Issue>(
  outcome: Outcome<T, P>,
  next: (value: T) => Outcome<U, NoInfer<P>>,
): Outcome<U, P> {
  return outcome.ok ? next(outcome.value) : outcome;
}

/** All values, or the problems of all of them together. */
export function all<T extends readonly unknown[], P extends AnyIssue = Issue>(outcomes: {
  readonly [K in keyof T]: Outcome<T[K], P>;
}): Outcome<T, P> {
  const issues = outcomes.flatMap((outcome) => (outcome.ok ? [] : outcome.issues));
  return conclude(issues, () => outcomes.map((outcome) => outcome.ok && outcome.value) as unknown as T);
}
