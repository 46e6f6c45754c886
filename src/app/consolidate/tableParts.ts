import type { Cell } from "../../domain/cell";
import { periodTitle } from "../../report/period";
import type { TableColumn } from "../../report/summing/tablePlan";
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
export const titleOf = (form: SheetId): string =>
  `${recordOf(form).label.vi.toLocaleUpperCase("vi")}: TỔNG HỢP THEO ĐƠN VỊ`;
