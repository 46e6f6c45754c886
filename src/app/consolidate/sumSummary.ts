import { consolidationWords } from "../../words/consolidationWords";
import type { Choices, UnitChoice } from "./choices";
import type { Consolidation } from "./consolidate";
import { choiceKey, COUNTED, type LedgerNote, type LedgerRow, type LedgerStatus } from "./ledgerRow";
import { knownCounts } from "./knownCounts";
import { reminders } from "./reminders";
import { dayText, shareText } from "./tableTexts";
import { standingAccount } from "./standingAccount";
import type { SummedRow, SumSummary } from "./sumRequest";
import { isThereOn, periodEnd, type UnitTree } from "./unitTree";

/** Remarks that are no reason to look at a file. */
const PLAIN: ReadonlySet<LedgerNote["is"]> = new Set(["knownBy", "lateBy", "signed"]);

/** Files of which somebody may say that they count and not the unit's others. */
const CHOOSABLE: ReadonlySet<LedgerStatus> = new Set([...COUNTED, "conflict", "setAside", "olderForm"]);

function rowOf({ unit, file, status, notes }: LedgerRow, { asked }: Consolidation): SummedRow {
  const cells = COUNTED.has(status) && file?.outcome.ok ? file.outcome.value.issues.length : 0;
  return {
    key: file && choiceKey(file),
    file: file?.name ?? "",
    unit: unit && { id: unit.id, name: unit.name },
    status,
    notes: notes.filter(({ is }) => !PLAIN.has(is)),
    cells,
    isChoosable: CHOOSABLE.has(status) && unit !== undefined && isThereOn(unit, periodEnd(asked)),
    lists: file?.outcome.ok ? (file.outcome.value.lists ?? []) : [],
  };
}

function countsOf(ledger: readonly LedgerRow[]): SumSummary["counts"] {
  const counts = new Map<LedgerStatus, number>();
  for (const { status } of ledger) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts].map(([status, rows]) => ({ status, rows })).sort((a, b) => b.rows - a.rows);
}

/** What a page shows of a sum; the same figures as its workbook. */
export const sumSummary = (whole: Consolidation): SumSummary => ({
  counts: countsOf(whole.ledger),
  targets: whole.sums.map((sum) => {
    const { part, whole: all, units } = knownCounts(sum);
    return {
      target: sum.target,
      part,
      whole: all,
      units,
      share: shareText(part, all, sum),
      standing: standingAccount(sum),
    };
  }),
  ledger: whole.ledger.map((row) => rowOf(row, whole)),
  units: whole.tree.units.filter((unit) => unit !== whole.tree.whole).map(({ id, name }) => ({ id, name })),
  reminders: reminders(whole, consolidationWords.vi, dayText(whole.choices.due)).map(({ unit, text }) => ({
    unit: unit.name,
    text,
  })),
  missing: whole.ledger.flatMap(({ unit, status }) => (status === "missing" && unit ? [unit.name] : [])),
});

/** Choices in which every unit goes by its code, however people named it; what is of nobody in the list stays as it is. */
export function choicesByCode(choices: Choices, tree: UnitTree): Choices {
  const idOf = (text: string): string => (tree.of(text) ?? tree.named(text))?.id ?? text;
  const units = new Map<string, UnitChoice>();
  // of two that name the same unit the first counts, as in the sum
  for (const [id, unit] of choices.units) if (!units.has(idOf(id))) units.set(idOf(id), unit);
  const files = [...choices.files].map(
    ([key, file]) => [key, file.unit === undefined ? file : { ...file, unit: idOf(file.unit) }] as const,
  );
  return { ...choices, files: new Map(files), units };
}
