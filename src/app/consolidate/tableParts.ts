import { periodTitle } from "../../report/period";
import type { TableColumn } from "../../report/summing/tablePlan";
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
