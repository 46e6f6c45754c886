import type { ResultTable } from "../../report/summing/tableSheet";
import { comparedTable } from "./comparedTable";
import type { Consolidation } from "./consolidate";
import { formTables } from "./formTables";
import type { PreviousRun } from "./previousRun";
import { issueTable, ledgerTable, reminderTable } from "./receivedTables";
import { changeTable, figureTable } from "./sourceTables";
import { matrixTable, missedTable } from "./unitTables";
import { wholeTable } from "./wholeTable";

/** What makes a table: of many units one is large, and not all of them need be there at once. */
export type TableMaker = () => ResultTable;

/**
 * What the sum says, as tables: the whole, unit by target, who misses what, what came, where each figure stands, what is to be
 * corrected, and what to write to whom. In Vietnamese, as all sheets are.
 */
export const resultTableMakers = (whole: Consolidation, previous?: PreviousRun): readonly TableMaker[] => [
  () => wholeTable(whole),
  () => matrixTable(whole),
  () => missedTable(whole),
  ...formTables(whole),
  () => ledgerTable(whole),
  () => figureTable(whole),
  ...(whole.sums.some(({ above }) => above) ? [() => comparedTable(whole)] : []),
  () => issueTable(whole),
  () => reminderTable(whole),
  ...(previous?.year === whole.asked.year ? [() => changeTable(whole, previous)] : []),
];

/** All of them. */
export const resultTables = (whole: Consolidation, previous?: PreviousRun): readonly ResultTable[] =>
  resultTableMakers(whole, previous).map((make) => make());
