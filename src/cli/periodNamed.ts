import type { Quarter, ReportPeriod } from "../report/settings";

const QUARTERS: readonly Quarter[] = ["1", "2", "3", "4"];

/** "Q2" as period and quarter; undefined where it is neither that nor a longer period. */
export function periodNamed(text: string): { readonly period: ReportPeriod; readonly quarter: Quarter } | undefined {
  if (text === "NAM" || text === "9T" || text === "6T") return { period: text, quarter: "" };
  const quarter = QUARTERS.find((each) => text === `Q${each}`);
  return quarter === undefined ? undefined : { period: "QUY", quarter };
}
