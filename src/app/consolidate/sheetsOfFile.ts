import { fold, foldBare } from "../../domain/fold";
import type { SheetId, SheetRecord } from "../../report/record";
import { recordOf, SHEET_IDS } from "../../report/sheets";
import { settingsSheetOf } from "../settings/keptLines";
import { type FoundSheet, sheetTable } from "../sheetTable";
import type { UnitSheet, UnitWorkbook } from "../unitFiles";

/** Sheets that figures of targets are made from, and the lists they are read by. */
export interface SheetsOfFile {
  readonly found: readonly FoundSheet[];
  /** Hidden sheets of ours that nobody counts, for a visible one of their kind is there: last year's figures, as a rule. */
  readonly hidden: readonly string[];
}

const YEAR = /(?:^|\D)(20\d{2})(?!\d)/u;

/** How the names of a kind of sheet begin: "DS_HOIVIEN", "ds hoivien Sở Y tế"; not "DS_HOIVIENCU". */
export const beginningOf = (id: SheetId): RegExp =>
  new RegExp(`^\\s*${id.replaceAll("_", "[_\\s-]*")}(?![\\p{L}\\p{N}])`, "iu");

/** "B01 2026" and "b01_2026 (2)" begin as B01 does; "B010" does not. */
function isNamedAs(name: string, record: SheetRecord): boolean {
  if (beginningOf(record.id).test(name)) return true;
  const own = foldBare(record.id).replaceAll("_", "");
  const here = foldBare(name).replaceAll(/[_\s-]/gu, "");
  return here.startsWith(own) && !/^[a-z0-9]/u.test(here.slice(own.length).replace(/^20\d{2}/u, ""));
}

/** Every caption that people see: enough to know a sheet by that somebody renamed. */
const allCaptions = ({ columns }: SheetRecord): readonly string[] =>
  columns.filter(({ hidden, isOptional }) => !hidden && !isOptional).map(({ key }) => key);

function kindOfSheet({ name, grid }: UnitSheet, records: readonly SheetRecord[]): SheetId | undefined {
  const asSheet = (record: SheetRecord): FoundSheet => ({ sheet: record.id, sheetId: name, name, grid });
  const named = records.find((record) => isNamedAs(name, record) && sheetTable(record, asSheet(record), []).ok);
  if (named) return named.id;
  const known = records.filter((record) => sheetTable(record, asSheet(record), allCaptions(record)).ok);
  return known.length === 1 ? known[0]?.id : undefined;
}

/**
 * The sheets of ours in somebody's file, known by their names and captions: files come back from programs that keep neither hidden
 * names nor hidden sheets.
 *
 * @param year of yearly sheets that do not say theirs
 */
export function sheetsOfFile({ sheets }: Pick<UnitWorkbook, "sheets">, year: number): SheetsOfFile {
  const records = SHEET_IDS.map(recordOf);
  const settings = settingsSheetOf(sheets);
  const known = sheets.flatMap((sheet) => {
    const id = sheet === settings ? undefined : kindOfSheet(sheet, records);
    if (id === undefined) return [];
    const { name, grid, visibility } = sheet;
    const said = YEAR.exec(fold(name))?.[1];
    const ofYear = recordOf(id).yearly ? { year: said === undefined ? year : Number(said) } : {};
    const found: FoundSheet = { sheet: id, sheetId: name, name, grid, ...ofYear };
    return [{ found, isSeen: visibility === "visible" }];
  });
  const isSeenToo = (hidden: FoundSheet): boolean =>
    known.some(({ isSeen, found }) => isSeen && found.sheet === hidden.sheet);
  const counts = known.filter(({ isSeen, found }) => isSeen || !isSeenToo(found));
  return {
    found: counts.map(({ found }) => found),
    hidden: known.filter((each) => !counts.includes(each)).map(({ found }) => found.name),
  };
}

/** The years that yearly sheets of a file are of, rising. */
export const yearsOf = (found: readonly FoundSheet[]): readonly number[] =>
  [...new Set(found.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
