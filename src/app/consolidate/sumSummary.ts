import type { Consolidation } from "./consolidate";
import { COUNTED, type LedgerNote, type LedgerRow, type LedgerStatus } from "./ledgerRow";
import { knownCounts } from "./knownCounts";
import { shareText } from "./resultTables";
import { standingAccount } from "./standingAccount";
import type { DoubtfulFile, SumSummary } from "./sumRequest";

/** Remarks that are no reason to look at a file. */
const PLAIN: ReadonlySet<LedgerNote["is"]> = new Set(["knownBy", "lateBy", "signed"]);

function doubtful({ unit, file, status, notes }: LedgerRow): readonly DoubtfulFile[] {
  if (!file) return [];
  const told = notes.filter(({ is }) => !PLAIN.has(is));
  const isCounted = COUNTED.has(status);
  const cells = isCounted && file.outcome.ok ? file.outcome.value.issues.length : 0;
  return isCounted && told.length === 0 && cells === 0
    ? []
    : [{ file: file.name, unit: unit?.name ?? "", status, notes: told, cells }];
}

function countsOf(ledger: readonly LedgerRow[]): SumSummary["counts"] {
  const counts = new Map<LedgerStatus, number>();
  for (const { status } of ledger) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, rows]) => ({ status, rows })).sort((a, b) => b.rows - a.rows);
}

/** What a page shows of a sum; the same figures as its workbook. */
export const sumSummary = ({ ledger, sums }: Consolidation): SumSummary => ({
  counts: countsOf(ledger),
  targets: sums.map((sum) => {
    const { part, whole, units } = knownCounts(sum);
    return {
      target: sum.target,
      part,
      whole,
      units,
      share: shareText(part, whole, sum),
      standing: standingAccount(sum),
    };
  }),
  doubtful: ledger.flatMap(doubtful),
  missing: ledger.flatMap(({ unit, status }) => (status === "missing" && unit ? [unit.name] : [])),
});
