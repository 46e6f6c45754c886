import { recordOf } from "../../report/sheets";
import { type FoundSheet, sheetTable } from "../sheetTable";
import type { UnitSheet } from "../unitFiles";
import type { DocumentSheets } from "./documentOf";

type Wanted = keyof DocumentSheets;

/** Captions by which a sheet of a file is known: files of plain forms have no names of ours that are seen from here. */
const KNOWN_BY: Readonly<Record<Wanted, readonly string[]>> = {
  B07C: ["meeting", "chair", "conclusion"],
  B07D: ["meeting", "task", "lead"],
  B07A: ["name", "body", "quarter1", "quarter4"],
  DS_CAPUY: ["name", "kind", "standing"],
};

const isOf = (sheet: FoundSheet): boolean =>
  sheetTable(recordOf(sheet.sheet), sheet, KNOWN_BY[sheet.sheet as Wanted]).ok;

/** "B07c 2026" */
const yearIn = (name: string): string | undefined => /\b20\d{2}\b/u.exec(name)?.[0];

/**
 * The registers of meetings in a file, each with the other sheets that documents are made from: those of its own year, or that name none.
 */
export function documentSheetsIn(sheets: readonly UnitSheet[]): readonly DocumentSheets[] {
  const all = (wanted: Wanted): readonly FoundSheet[] =>
    sheets.map(({ name, grid }): FoundSheet => ({ sheet: wanted, sheetId: name, name, grid })).filter(isOf);
  const others = { B07D: all("B07D"), B07A: all("B07A"), DS_CAPUY: all("DS_CAPUY") };
  return all("B07C").map((B07C): DocumentSheets => {
    const year = yearIn(B07C.name);
    const beside = (wanted: keyof typeof others): FoundSheet | undefined =>
      others[wanted].filter(({ name }) => [year, undefined].includes(yearIn(name)) || year === undefined).at(-1);
    return { B07C, B07D: beside("B07D"), B07A: beside("B07A"), DS_CAPUY: beside("DS_CAPUY") };
  });
}
