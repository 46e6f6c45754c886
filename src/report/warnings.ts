import { vi } from "../words/vi";
import { hiddenColumn } from "./columns";
import { call, cell, type Formula, iff, is } from "./formula/node";
import { keyOf } from "./geometry";
import type { Column, SheetRecord } from "./record";
import { type Warning, warningKey } from "./warning";

/** The row's number on the sheet, where it is to be asked about; what cannot be read is not asked about. */
export const warningFormula = (record: SheetRecord, { when }: Warning): Formula =>
  call("IFERROR", iff(is(cell(keyOf(record)), "=", ""), "", iff(when, call("ROW"), "")), "");

/** Its caption, which says what is asked. */
export const warningCaption = ({ id }: Warning): string => vi.warnings[id];

/** A list grows, so it has a column of its own for each warning, as part of its table. */
function warningColumns(record: SheetRecord): readonly Column[] {
  if (record.kind === "form") return [];
  return (record.warnings ?? []).map((warning) => ({
    ...hiddenColumn(
      warningKey(warning.id),
      warningCaption(warning),
      warningFormula(record, warning),
      "The row's number where it is to be looked at again.",
    ),
    isOptional: true,
  }));
}

/** A record with the columns its warnings are found in. */
export const withWarnings = (record: SheetRecord): SheetRecord => ({
  ...record,
  columns: [...record.columns, ...warningColumns(record)],
});
