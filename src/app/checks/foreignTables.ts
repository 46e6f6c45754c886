import type { CheckedColumn, CheckedTable, ColumnIs } from "../../check/book";
import { fold } from "../../domain/fold";
import type { Grid } from "../../read/grid";
import { applyColumnChoices, type ColumnChoices, NO_CHOICES, readingOf } from "../../read/tables/columnChoices";
import type { ColumnRole } from "../../read/tables/columnRoles";
import { type FoundTable, findTables } from "../../read/tables/findTables";
import type { Role } from "../../read/tables/roles";
import { type SeenSheet, seenGrid } from "../../read/tables/seen";
import { textsAbove } from "./textsAbove";

/** Below it a column is looked at by nobody: a wrong role makes wrong alarms. */
const SURE = 0.55;
const SURE_TABLE = 0.5;
/** Days of somebody's life, or of a paper, that are of any year. */
const ANY_YEAR =
  /sinh|thành lập|vào đảng|vào đoàn|kết nạp|chính thức|tuyển dụng|vào ngành|bổ nhiệm|cấp|hợp đồng|ngày ký|hạn|hiệu lực|nhập ngũ|xuất ngũ/u;

const IS: Partial<Readonly<Record<Role, ColumnIs>>> = {
  person: "person",
  org: "unit",
  rating: "rating",
  yesno: "mark",
  count: "count",
  percent: "percent",
};

function isOf({ role, meaning, caption, confidence, chosen }: ColumnRole): ColumnIs {
  // somebody said that it is none of those
  if (chosen && meaning === undefined && (role === "rating" || role === "yesno")) return "text";
  if (meaning === "rating") return "rating";
  if (meaning === "notRequired") return "reason";
  if (confidence < SURE) return "text";
  if (role !== "date") return IS[role] ?? "text";
  return ANY_YEAR.test(fold(caption)) || meaning === "born" || meaning === "founded" ? "otherDay" : "date";
}

const LISTED: ReadonlySet<ColumnIs> = new Set(["person", "unit"]);
const BREAKS: Readonly<Record<string, "group" | "total">> = { group: "group", total: "total" };

function tableOf(sheet: string, grid: Grid, found: FoundTable): CheckedTable {
  const columns = found.columns.map((role): CheckedColumn => ({
    column: role.column,
    caption: role.caption,
    is: isOf(role),
  }));
  const items = found.columns.find(({ role }) => role === "item")?.column;
  const name = columns.find(({ is }) => LISTED.has(is)) ?? columns.find(({ column }) => column === items);
  return {
    sheet,
    grid,
    isList: true,
    columns,
    ...(name ? { name } : {}),
    rows: found.records,
    breaks: found.skipped.flatMap(({ row, reason }) => {
      const is = BREAKS[reason];
      return is && row >= found.firstRow && row <= found.lastRow ? [{ row, is }] : [];
    }),
    lastRow: found.lastRow,
    above: textsAbove(grid, found.firstRow),
    asked: [],
  };
}

/** The tables of somebody's sheet as checks see them: those that are surely tables, columns by what they surely are. */
export const foreignTables = (
  sheet: string,
  grid: Grid,
  {
    seen = seenGrid(grid),
    choices = NO_CHOICES,
  }: { seen?: SeenSheet | undefined; choices?: ColumnChoices | undefined } = {},
): readonly CheckedTable[] =>
  findTables(seen)
    .map((found) => readingOf(found, choices))
    .filter(({ header, confidence }) => header !== null && confidence >= SURE_TABLE)
    .map((found) => tableOf(sheet, grid, applyColumnChoices(found, choices)));
