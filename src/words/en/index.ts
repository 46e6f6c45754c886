import { a1, box } from "../../domain/a1";
import { limitText } from "../../domain/percent";
import { signOf } from "../../domain/limit";
import type { Target } from "../../domain/target";
import { issuesEn } from "./issues";
import { warningsEn } from "./warnings";
import { wholeNumberText, type Words } from "../words";

const count = (value: number): string => wholeNumberText(value, ",");

function condition(target: Target): string {
  if (target.eachUnitAtLeast) return `at least ${target.eachUnitAtLeast} for each ${target.subject.en || "unit"}`;
  const percent = limitText(target.limit, ".");
  return { ">": `more than ${percent}`, "≥": `at least ${percent}`, "=": percent }[signOf(target.limit)];
}

/** The product's words in English, shown when Office's display language is not Vietnamese. */
export const en: Words = {
  language: "en",
  comma: ".",
  issues: issuesEn,
  place: (place) => {
    if (place.in === "cell") {
      const file = place.file ? `${place.file} › ` : "";
      return `${file}sheet "${place.sheet}", cell ${a1(box(place.row, place.column))}`;
    }
    const inRange = [
      ...(place.rows > 1 ? [`row ${place.row + 1}`] : []),
      ...(place.columns > 1 ? [`column ${place.column + 1}`] : []),
    ];
    return inRange.length > 0 ? `${inRange.join(", ")} of the range ${place.name}` : place.name;
  },
  more: (n) => `and ${n} more`,
  verdicts: { met: "Met", missed: "Not met", nothingToCount: "Nothing to count" },
  prospects: {
    certain: "Certain to be met",
    outOfReach: "No longer possible",
    open: "Not enough data",
    nothingToCount: "Nothing to count",
  },
  periods: { year: "yearly", quarter: "quarterly", standing: "standing", untilYear: "until the year" },
  comparators: { more: ">", atLeast: "≥", equal: "=", each: "each unit ≥" },
  condition,
  account: ({ target, part, whole, percent, verdict, stillNeeded }) => {
    if (verdict === "nothingToCount") return `${target.wording.en}: nothing to count.`;
    const subject = target.subject.en ? ` (${target.subject.en})` : "";
    const result = verdict === "missed" ? `Not met, ${count(stillNeeded)} more needed` : "Met";
    return `${target.wording.en}: ${count(part)}/${count(whole)}${subject}, ${percent}; target ${condition(target)}: ${result}.`;
  },
  warnings: warningsEn,
  outsideBase: "Not subject",
  notEntered: "No rating yet",
  noGroup: "(not given)",
  everybodyMeets: "All meet the target",
};
