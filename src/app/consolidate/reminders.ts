import { a1, box } from "../../domain/a1";
import type { Issue } from "../../domain/problem";
import { periodTitle } from "../../report/period";
import { type ConsolidationWords, sayRemark } from "../../words/consolidation";
import { sentenceOf } from "../../words/say";
import { vi } from "../../words/vi";
import type { Consolidation } from "./consolidate";
import type { LedgerRow, LedgerStatus } from "./ledgerRow";
import type { TreeUnit } from "./unitTree";

/** A text for one unit, to be copied into a message. */
export interface Reminder {
  readonly unit: TreeUnit;
  readonly text: string;
}

/** So many cells are named in a message; the rest is in the sheet. */
const MOST_CELLS = 30;

const TO_BE_ASKED: ReadonlySet<LedgerStatus> = new Set([
  "missing",
  "empty",
  "conflict",
  "unreadable",
  "wrongYear",
  "wrongPeriod",
  "olderForm",
]);
const COUNTS: ReadonlySet<LedgerStatus> = new Set(["received", "late", "typed"]);

/** Remarks that a unit can do something about. */
const FOR_UNIT: ReadonlySet<string> = new Set([
  "conflictsWith",
  "ofYears",
  "ofPeriod",
  "noYear",
  "nameIsOf",
  "hiddenSheets",
  "sheetsLeft",
  "sheetsTwice",
  "rosterOf",
  "alsoFrom",
  "notRead",
]);

/** "DS_HOIVIEN!F12: …" */
function cellText(issue: Issue): string {
  const { what, fix } = sentenceOf(issue, vi);
  const [place] = issue.at;
  const where = place?.in === "cell" ? `${place.sheet}!${a1(box(place.row, place.column))}: ` : "";
  return `${where}${what}. ${fix}`;
}

/**
 * What to write to each unit whose report is missing, cannot be used or has cells to correct. None to the others.
 *
 * @param due "15/12/2026"; "" while nobody has said
 */
export function reminders(
  { ledger, asked }: Consolidation,
  words: ConsolidationWords,
  due: string,
): readonly Reminder[] {
  const byUnit = new Map<TreeUnit, LedgerRow[]>();
  for (const row of ledger) if (row.unit) byUnit.set(row.unit, [...(byUnit.get(row.unit) ?? []), row]);
  return [...byUnit].flatMap(([unit, rows]) => {
    const counted = rows.find(({ status }) => COUNTS.has(status));
    const row = counted ?? rows.find(({ status }) => TO_BE_ASKED.has(status));
    if (!row) return [];
    const issues = row.file?.outcome.ok ? row.file.outcome.value.issues : [];
    if (counted && issues.length === 0) return [];
    const remarks = row.notes.filter(({ is }) => FOR_UNIT.has(is)).map((note) => sayRemark(note, words));
    const text = words.reminder({
      unit: unit.name,
      period: periodTitle(asked).toLocaleLowerCase(words.language),
      due,
      status: row.status,
      remarks,
      cells: issues.slice(0, MOST_CELLS).map(cellText),
      more: Math.max(0, issues.length - MOST_CELLS),
    });
    return [{ unit, text }];
  });
}
