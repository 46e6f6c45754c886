import { type Cell, isBlank } from "../../domain/cell";
import { fold } from "../../domain/fold";
import { done, fail, type HostOutcome } from "../../domain/problem";
import { textOf } from "../../domain/textOf";
import { recordOf } from "../../report/sheets";
import { knownSheets, readKnown } from "../sheetsInWorkbook";
import { type FoundSheet, sheetTable, type SheetTable } from "../sheetTable";
import type { RowCell, Workbook } from "../workbook";

/** A spelling that was added to the rating list, and where; the row zero-based. */
export interface CountedAs {
  readonly found: string;
  /** The level's name. */
  readonly level: string;
  readonly sheet: Pick<FoundSheet, "sheetId" | "name">;
  readonly row: number;
}

const LEVEL_COLUMNS = ["scheme", "id", "name", "rank", "good", "counted"] as const;

/** The row of a level, by its code or, where it has none, its name. */
function rowOf(table: SheetTable, level: string): number | undefined {
  const [ids, names] = [table.column("id"), table.column("name")];
  const index = table.rows.findIndex((_row, at) => {
    const id = ids.at(at, 0);
    return fold(textOf(isBlank(id) ? names.at(at, 0) : id)) === fold(level);
  });
  return index < 0 ? undefined : index;
}

/** The first row below everything that stands in the list. */
function freeRow(table: SheetTable): number {
  const columns = [...LEVEL_COLUMNS, "alias"].map((key) => table.column(key));
  const filled = table.rows.filter((_row, at) => columns.some((column) => !isBlank(column.at(at, 0))));
  return (filled.at(-1) ?? table.captionRow) + 1;
}

/**
 * Adds a spelling to DM_XEPLOAI, as one more row of its level: from then on pane, forms and functions understand it.
 *
 * Problems: `sheetGone` where the list or the level is no longer there, `cellFilled`, those of the port.
 *
 * @param level its code, or its name where it has none
 * @example await countAs(workbook, "Giỏi lắm", "TOT") // { ok: true, value: { level: "Hoàn thành tốt nhiệm vụ", row: 32, … } }
 */
export async function countAs(workbook: Workbook, found: string, level: string): Promise<HostOutcome<CountedAs>> {
  const infos = await workbook.sheets();
  if (!infos.ok) return infos;
  const known = knownSheets(infos.value).filter(({ sheet }) => sheet === "DM_XEPLOAI");
  const read = await readKnown(workbook, known.slice(-1));
  if (!read.ok) return read;
  const [sheet] = read.value;
  const table = sheet && sheetTable(recordOf("DM_XEPLOAI"), sheet);
  const from = table?.ok ? rowOf(table.value, level) : undefined;
  if (!sheet || !table?.ok || from === undefined) return fail("sheetGone", [], { sheet: "DM_XEPLOAI" });
  const row = freeRow(table.value);
  const cells = [...LEVEL_COLUMNS, "alias" as const].flatMap((key): readonly RowCell[] => {
    const column = table.value.columnOf(key);
    const value: Cell = key === "alias" ? found.trim() : table.value.column(key).at(from, 0);
    return column === undefined || value === null || typeof value === "object" || isBlank(value)
      ? []
      : [{ column, value }];
  });
  const added = await workbook.addRow(sheet.sheetId, row, cells);
  if (!added.ok) return added;
  const name = textOf(table.value.column("name").at(from, 0));
  return done({ found, level: name, sheet: { sheetId: sheet.sheetId, name: sheet.name }, row });
}
