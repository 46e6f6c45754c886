import type { Limit } from "./limit";

/** The same thing in the two languages of the product. */
export interface Bilingual {
  readonly vi: string;
  readonly en: string;
}

/** When a target is judged. */
export type Period = "year" | "quarter" | "standing" | "untilYear";

/**
 * A target of the plan: one record, one file. The engines ask the record and never its id.
 *
 * Source of the built-in records: the plan of the Lào Cai Agencies–Enterprises Bloc for Resolution 29-NQ/TU.
 */
export interface Target {
  /** The code, which never changes: it stands in people's saved formulas. */
  readonly id: string;
  /** What is to be reached, without the number. */
  readonly wording: Bilingual;
  /** The clause of the plan, letter for letter, scan errors included. */
  readonly source: string;
  readonly limit: Limit;
  /** "Mỗi đơn vị": the share counts units and all of them must reach at least this many. */
  readonly eachUnitAtLeast?: number;
  /** What one subject is (đơn vị tính). */
  readonly subject: Bilingual;
  readonly part: Bilingual;
  readonly whole: Bilingual;
  readonly period: Period;
  /** The year at whose end an `untilYear` target is judged. */
  readonly dueYear?: number;
  /** The reading fixed as default, printed as a note under the figures. */
  readonly reading: Bilingual;
  readonly lead: Bilingual;
}
