import { summingVi } from "../../words/vi/summing";
import { smallNumberText } from "../../words/words";
import { PRINTED } from "../formula/verdict";
import { targetParagraph } from "./targetParagraph";
import type { TargetResult } from "./targetResult";

const small = (value: number): string => smallNumberText(value, ".");

/** How a target stands, in a cell or a count: as B01 has it, before its time without a verdict. */
export const labelOf = ({ isEarly, standing }: TargetResult): string =>
  isEarly && standing.is !== "nothingToCount" ? PRINTED.notYetDue : summingVi.conclusion(standing);

/** In which order a report counts them; each stands there only where there is one. */
const LABELS = [
  ...(["certain", "outOfReach", "nothingToCount", "open"] as const).flatMap((is) =>
    [true, false].map((isComplete) => summingVi.conclusion({ is, isComplete })),
  ),
  PRINTED.notYetDue,
].filter((label, i, all) => all.indexOf(label) === i);

/** How many targets stand how. */
function opening(results: readonly TargetResult[], when: string): string {
  const labels = results.map(labelOf);
  const counts = LABELS.map((label) => ({ label, count: labels.filter((each) => each === label).length }))
    .filter(({ count }) => count > 0)
    .map(({ label, count }) => `${small(count)} ${label.toLocaleLowerCase("vi")}`);
  return `Kết quả thực hiện ${small(results.length)} chỉ tiêu ${when}: ${counts.join(", ")}.`;
}

/**
 * The part of a report on its targets: how many stand how, then a numbered paragraph each, in the order of the list.
 *
 * @param when the period in words: "năm 2026", "6 tháng đầu năm 2026"
 */
export function resultParagraphs(results: readonly TargetResult[], when: string): readonly string[] {
  if (results.length === 0) return [`Không có chỉ tiêu nào để đánh giá ${when}.`];
  return [opening(results, when), ...results.map((result, i) => `${i + 1}. ${targetParagraph(result)}`)];
}
