import type { Prospect } from "../../domain/verdict";

/** "settled": a verdict became sure; "withdrawn": a sure one no longer holds ("Rút kết luận"). */
export type ConclusionChange = "unchanged" | "settled" | "withdrawn";

/**
 * What a later run does to a conclusion. A report that arrives never withdraws one; only one that replaces another, or a choice taken back,
 * can.
 *
 * @example conclusionChange("certain", "open") // "withdrawn"
 */
export function conclusionChange(before: Prospect, after: Prospect): ConclusionChange {
  if (before === after) return "unchanged";
  return before === "open" ? "settled" : "withdrawn";
}
