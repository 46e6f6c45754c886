import { a1, box, type Box, columnLetters, quotedSheet } from "../domain/a1";
import type { PageSetup } from "./page";
import type { FreePlan } from "./plan";

type Printed = Pick<PageSetup, "printed" | "printedTo">;

/** Every row of the columns that are printed: "$A:$O". */
export const printedColumnsText = ({ column, columns }: Box): string =>
  `$${columnLetters(column)}:$${columnLetters(column + columns - 1)}`;

/**
 * What is printed, as the sheet's own name Print_Area holds it; undefined where all of it is. That of a list grows and shrinks with its
 * rows: Excel finds the last one anew whenever it prints. LibreOffice knows no area that is computed, and prints the blank rows as well.
 *
 * @example printArea(page, "B04 2026") // "'B04 2026'!$A:$L"
 */
export function printArea({ printed, printedTo }: Printed, sheetName: string): string | undefined {
  if (!printed) return undefined;
  const sheet = `${quotedSheet(sheetName)}!`;
  if (printedTo === undefined) return sheet + a1(printed, true);
  if (printedTo === "lastUsed") return sheet + printedColumnsText(printed);
  const { column, columns, rows } = printed;
  const ends = box(0, column + columns - 1, printedTo.row + printedTo.rows, 1);
  const filled = sheet + a1(printedTo, true);
  const least = `ROW(${sheet}${a1(box(rows - 1, column), true)})`;
  // an error in a cell is no reason to print nothing
  const last = `SUMPRODUCT(MAX(ISNUMBER(1/LEN(${filled}))*ROW(${filled})))`;
  return `${sheet}${a1(box(0, column), true)}:INDEX(${sheet}${a1(ends, true)},MAX(${least},${last}))`;
}

/**
 * The same for a file, which any program may print: where something is seen beside the page, all do best with every row of its columns, since
 * LibreOffice would print what stands beside as well.
 */
export function printAreaOfFile({ page, name, widthsChars, hiddenColumns }: FreePlan): string | undefined {
  const { printed, printedTo } = page;
  const end = printed ? printed.column + printed.columns : 0;
  const isSeenBeside = widthsChars.some((_, c) => c >= end && !hiddenColumns.includes(c));
  return printArea(printed && printedTo && isSeenBeside ? { printed, printedTo: "lastUsed" } : page, name);
}
