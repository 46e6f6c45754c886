import { done, type HostIssue, type HostOutcome } from "../../domain/problem";
import type { SheetInfo, Workbook } from "../workbook";
import { type Calls, callsIn } from "./stuck";

/** What came of entering the formulas again. */
export interface Reentered {
  readonly cells: number;
  /** Sheets left as they were, since a password protects them. */
  readonly skipped: readonly string[];
  /** Cells that Excel does not know for all that. */
  readonly stuck: number;
}

type Reader = Pick<Workbook, "sheets" | "readUsed">;

async function callsOf(workbook: Reader): Promise<HostOutcome<readonly (Calls & SheetInfo)[]>> {
  const infos = await workbook.sheets();
  if (!infos.ok) return infos;
  const read = await workbook.readUsed(infos.value.map(({ sheetId }) => sheetId));
  if (!read.ok) return read;
  return done(read.value.flatMap((grid, i) => (infos.value[i] ? [{ ...infos.value[i], ...callsIn(grid) }] : [])));
}

const stuckIn = (all: readonly Calls[]): number => all.reduce((sum, { stuck }) => sum + stuck, 0);

/** How many cells call our functions and are not known to Excel: it was opened without the add-in, or the file was. */
export async function countStuck(workbook: Reader): Promise<HostOutcome<number>> {
  const calls = await callsOf(workbook);
  return calls.ok ? done(stuckIn(calls.value)) : calls;
}

/**
 * Enters every formula again that calls our functions. Excel asks for a function when a formula is entered and never again, so
 * calculating anew does not help. Sheets that a password protects are left as they are, and named.
 *
 * @example await reenter(workbook) // { ok: true, value: { cells: 14, skipped: ["Biểu khóa"], stuck: 2 } }
 */
export async function reenter(workbook: Reader & Pick<Workbook, "enter">): Promise<HostOutcome<Reentered>> {
  const calls = await callsOf(workbook);
  if (!calls.ok) return calls;
  const skipped: string[] = [];
  let entered = 0;
  for (const { sheetId, name, cells } of calls.value) {
    if (cells.length === 0) continue;
    const outcome = await workbook.enter(sheetId, cells);
    if (outcome.ok) entered += cells.length;
    else if (isProtection(outcome.issues[0])) skipped.push(name);
    else return outcome;
  }
  const after = await countStuck(workbook);
  return after.ok ? done({ cells: entered, skipped, stuck: after.value }) : after;
}

const isProtection = ({ code }: HostIssue): boolean => code === "sheetProtected";
