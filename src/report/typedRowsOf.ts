import { isGroupKey } from "../domain/group";
import type { Cells } from "../read/cells";
import { type TypedRow, typedRows } from "../read/table";
import { keyOf } from "./geometry";
import type { SheetRecord } from "./record";

/** What users typed into a sheet of ours; of a form into its ordinary rows, which are neither groups nor totals. */
export const typedRowsOf = (record: SheetRecord, cells: Cells): readonly TypedRow[] =>
  typedRows(cells, record.columns, keyOf(record), record.kind === "form" ? isGroupKey : undefined);
