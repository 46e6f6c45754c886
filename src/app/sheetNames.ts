import { a1, type Box, quotedSheet, sheetReference } from "../domain/a1";
import { isFormula, type SheetPlan } from "../report/plan";
import { SHEET_IDS, type SheetId } from "../report/sheets";

/** Which of our sheets a sheet is, and of which year where it is a yearly form. */
export interface SheetKind {
  readonly sheet: SheetId;
  readonly year?: number;
}

/** Before the name of a sheet that is being built. A hidden sheet found with it was never finished. */
export const UNFINISHED_PREFIX = "~CHITIEU ";

const LONGEST_NAME_CHARS = 31;

/** Names of a newer version of the product are not taken for ours. */
const isKnown = (id: string): id is SheetId => SHEET_IDS.some((known) => known === id);

/** A sheet left behind when the connection broke while it was built. */
export const isOrphan = ({ name, visibility }: { readonly name: string; readonly visibility: string }): boolean =>
  visibility !== "visible" && name.startsWith(UNFINISHED_PREFIX);

/**
 * What a hidden workbook name says of the sheet it points to: `CHITIEU_<sheet>[_<year>]`, with a number of at most three
 * digits behind it where the workbook has several such sheets.
 *
 * @example kindOf("CHITIEU_B01_2026_2") // { sheet: "B01", year: 2026 }
 * @example kindOf("CHITIEU_CAUHINH") // undefined
 */
export function kindOf(workbookName: string): SheetKind | undefined {
  const match = /^CHITIEU_(.+?)(?:_(\d{4}))?(?:_\d{1,3})?$/iu.exec(workbookName);
  const sheet = match?.[1]?.toUpperCase() ?? "";
  if (!isKnown(sheet)) return undefined;
  return match?.[2] === undefined ? { sheet } : { sheet, year: Number(match[2]) };
}

/** Excel compares names of sheets and of ranges without case. */
const inSmall = (name: string): string => name.normalize("NFC").toLowerCase();

function free(wanted: string, taken: Set<string>, numbered: (number: number) => string): string {
  let name = wanted;
  for (let number = 2; taken.has(inSmall(name)); number += 1) name = numbered(number);
  taken.add(inSmall(name));
  return name;
}

/**
 * Names that no sheet has yet, nor each other: a taken one gets a number, cut where it would grow over Excel's 31 characters.
 *
 * @example freeSheetNames(["B01 2026"], ["b01 2026"]) // ["B01 2026 (2)"]
 */
export function freeSheetNames(wanted: readonly string[], taken: Iterable<string>): readonly string[] {
  const all = new Set([...taken].map(inSmall));
  return wanted.map((name) =>
    free(name, all, (number) => {
      const suffix = ` (${number})`;
      return name.slice(0, LONGEST_NAME_CHARS - suffix.length).trimEnd() + suffix;
    }),
  );
}

/**
 * Names of ranges and tables that the workbook has not yet, nor each other.
 *
 * @example freeRangeNames(["CHITIEU_B01_2026"], ["CHITIEU_B01_2026"]) // ["CHITIEU_B01_2026_2"]
 */
export function freeRangeNames(wanted: readonly string[], taken: Iterable<string>): readonly string[] {
  const all = new Set([...taken].map(inSmall));
  return wanted.map((name) => free(name, all, (number) => `${name}_${number}`));
}

const REFERENCE = /^=(?:'((?:[^']|'')+)'|([^'!#]+))!(\$?[A-Z]+\$?\d+(?::\$?[A-Z]+\$?\d+)?)$/iu;

/**
 * Where a workbook name points to; undefined where the cells it pointed to were deleted.
 *
 * @param formula of the name: `='Tháng 1'!$A$1:$B$2`
 */
export function targetOf(formula: string): { readonly sheet: string; readonly address: string } | undefined {
  const [, quoted, bare, address] = REFERENCE.exec(formula) ?? [];
  const sheet = quoted?.replaceAll("''", "'") ?? bare;
  return sheet === undefined || address === undefined ? undefined : { sheet, address: address.replaceAll("$", "") };
}

/** Whether a workbook name points to just these cells of the sheet. */
export function pointsTo(formula: string, sheet: string, box: Box): boolean {
  const target = targetOf(formula);
  return target !== undefined && inSmall(target.sheet) === inSmall(sheet) && target.address === a1(box);
}

/**
 * Whether a formula or drop-down of the plan names this sheet.
 *
 * @param sheet the sheet's name, unquoted
 */
export function quotes({ blocks, lists }: SheetPlan, sheet: string): boolean {
  const references = [`${quotedSheet(sheet)}!`, `${sheetReference(sheet)}!`];
  const names = (text: string): boolean => references.some((reference) => text.includes(reference));
  return (
    blocks.some(({ cells }) => cells.flat().some((cell) => isFormula(cell) && names(cell.formula))) ||
    lists.some(({ source }) => "range" in source && names(source.range))
  );
}
