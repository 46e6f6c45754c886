import type { HostOutcome } from "../domain/problem";
import { done } from "../domain/problem";
import type { SheetId } from "../report/record";
import { recordOf } from "../report/sheets";
import type { FoundSheet } from "./sheetTable";
import type { SheetInfo, Workbook } from "./workbook";

/** A sheet of ours: what it is, and of which year. */
export interface KnownSheet {
  readonly sheetId: string;
  readonly name: string;
  readonly sheet: SheetId;
  readonly year?: number;
}

/** The sheets of ours among those of the workbook. */
export const knownSheets = (infos: readonly SheetInfo[]): readonly KnownSheet[] =>
  infos.flatMap(({ sheetId, name, kind }) => (kind ? [{ sheetId, name, ...kind }] : []));

/** The sheets of a kind, in their order: of yearly ones those of the year and no others. */
export const allOf = <T extends Pick<KnownSheet, "sheet" | "year">>(
  known: readonly T[],
  id: SheetId,
  year: number,
): readonly T[] => known.filter((each) => each.sheet === id && (!recordOf(id).yearly || each.year === year));

/**
 * The sheet of a kind that counts: of several the one inserted last.
 *
 * @param year whose yearly sheets count
 */
export function existingOf<T extends Pick<KnownSheet, "sheet" | "year">>(
  known: readonly T[],
  id: SheetId,
  year: number,
): T | undefined {
  return allOf(known, id, year).at(-1);
}

/** Sheets with what they hold, all read in one go. */
export async function readKnown(
  workbook: Pick<Workbook, "readUsed">,
  known: readonly KnownSheet[],
): Promise<HostOutcome<readonly FoundSheet[]>> {
  if (known.length === 0) return done([]);
  const read = await workbook.readUsed(known.map(({ sheetId }) => sheetId));
  if (!read.ok) return read;
  return done(
    known.flatMap((each, index): FoundSheet[] => {
      const grid = read.value[index];
      return grid ? [{ ...each, grid }] : [];
    }),
  );
}
