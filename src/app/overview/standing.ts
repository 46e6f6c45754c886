import { judge, prospect } from "../../compute/judge";
import type { Tally } from "../../compute/tally";
import type { Outcome } from "../../domain/problem";
import type { Target } from "../../domain/target";
import type { Verdict } from "../../domain/verdict";

/**
 * A verdict, or why there is none. "open": subjects whose state nobody knows could turn it; "emptyList": nobody is named in the
 * register; "otherwise": a B01 says something else.
 */
export type Standing = Verdict | "open" | "unclear" | "noFigures" | "emptyList" | "notYetDue" | "otherwise";

/**
 * How a target stands by its figures.
 *
 * @param undated subjects in the whole of whom nobody knows since when they have what is counted
 * @param isEarly the period it is judged in has not ended
 */
export function standingOf(
  tally: Outcome<Tally> | undefined,
  undated: number,
  { limit }: Target,
  isEarly: boolean,
): Standing {
  if (!tally) return "noFigures";
  if (!tally.ok) return "unclear";
  const { part, whole } = tally.value;
  const verdict = judge(part, whole, limit);
  if (isEarly && verdict !== "nothingToCount") return "notYetDue";
  return prospect(part, whole, undated, limit) === "open" ? "open" : verdict;
}
