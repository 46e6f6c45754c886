import type { Cell } from "../../domain/cell";
import { periodTitle } from "../../report/period";
import type { ResultTable, TableColumn } from "../../report/summing/tableSheet";
import type { SheetId } from "../../report/record";
import { recordOf } from "../../report/sheets";
import type { Consolidation } from "./consolidate";

/** A column of a table of results. */
export const column = (caption: string, widthChars: number, style: TableColumn["style"] = "text"): TableColumn => ({
  caption,
  widthChars,
  style,
});

/** "Đảng ủy Khối - Năm 2026" */
export const subtitleOf = ({ asked, tree }: Pick<Consolidation, "asked" | "tree">): string =>
  `${tree.whole ? `${tree.whole.name} - ` : ""}${periodTitle(asked)}`;

/** A sum of what is known; null where nothing is. */
export const total = (cells: readonly Cell[]): number | null => {
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0);
};

export const TOTAL = "Tổng cộng";

/** Where a row's figures stand. */
export const SOURCE = [column("Tệp", 26), column("Trang", 14), column("Vùng ô", 12)];

/** Whose figures a row has. */
export const UNIT = [column("Mã", 9), column("Đơn vị", 30)];

/** Of which unit and target a row is. */
export const TARGET_UNIT = [column("Chỉ tiêu", 9), column("Mã đơn vị", 10), column("Đơn vị", 30)];

/** The file, sheet and cell of a figure. */
export const FIGURE_CELL = [column("Tệp", 26), column("Trang", 16), column("Ô", 12)];

/** What a form of the whole is called. */
export const titlesOf = (form: SheetId, whole: Consolidation): Pick<ResultTable, "name" | "title" | "subtitle"> => ({
  name: `${form} toàn cấp`,
  title: `${recordOf(form).label.vi.toLocaleUpperCase("vi")}: TỔNG HỢP THEO ĐƠN VỊ`,
  subtitle: subtitleOf(whole),
});
