import { readDate } from "../../domain/date";
import type { DocumentPlan } from "../../report/documents/documentPlan";
import type { Day } from "../../report/documents/meetingNotes";
import { sumReport } from "../../report/documents/sumReport";
import type { TargetResult } from "../../report/documents/targetResult";
import { periodTitle } from "../../report/period";
import type { Settings } from "../../report/settings";
import { nameList } from "../../words/summing";
import { smallNumberText } from "../../words/words";
import { issuerOf } from "../documents/issuer";
import type { Consolidation } from "./consolidate";
import { COUNTED, type LedgerRow, type LedgerStatus } from "./ledgerRow";

const small = (value: number): string => smallNumberText(value, ".");

function dayOf(text: string): Day | undefined {
  const read = readDate(text);
  const { year, month, day } = read.is === "date" ? read : {};
  return year === undefined || month === undefined || day === undefined ? undefined : { year, month, day };
}

/** How many units have reported, and who has not, by name. */
function reportSentences({ ledger }: Consolidation): readonly string[] {
  const unitsOf = (has: (status: LedgerStatus) => boolean): readonly string[] => [
    ...new Set(ledger.flatMap(({ unit, status }: LedgerRow) => (unit && has(status) ? [unit.name] : []))),
  ];
  const came = unitsOf((status) => COUNTED.has(status) || status === "typed");
  const names = (units: readonly string[]): string => nameList(units, " và ", (more) => `${small(more)} đơn vị khác`);
  const missing = unitsOf((status) => status === "missing");
  const late = unitsOf((status) => status === "late");
  const unusable = unitsOf((status) =>
    (["empty", "conflict", "wrongYear", "wrongPeriod", "olderForm"] as readonly LedgerStatus[]).includes(status),
  ).filter((name) => !came.includes(name));
  return [
    `Đã có số liệu của ${small(came.length)} đơn vị.`,
    ...(late.length > 0 ? [`Gửi muộn ${small(late.length)} đơn vị: ${names(late)}.`] : []),
    ...(missing.length > 0 ? [`Chưa báo cáo ${small(missing.length)} đơn vị: ${names(missing)}.`] : []),
    ...(unusable.length > 0
      ? [`Đã gửi nhưng chưa tổng hợp được ${small(unusable.length)} đơn vị: ${names(unusable)}.`]
      : []),
  ];
}

/** The yearly report of a sum; issued by the whole where the settings name nobody. */
export function reportOf(whole: Consolidation, results: readonly TargetResult[], settings: Settings): DocumentPlan {
  const own = { ...settings, unit: settings.unit || (whole.tree.whole?.name ?? "") };
  const { issuer } = issuerOf("", own, [], { chair: "", chairRole: "" });
  const when = periodTitle(whole.asked).toLocaleLowerCase("vi");
  return sumReport({ results, when, day: dayOf(settings.dataDate), reports: reportSentences(whole) }, issuer).plan;
}
