import type { ResultTable } from "../../report/summing/tableSheet";
import { vi } from "../../words/vi";
import { consolidationVi } from "../../words/vi/consolidation";
import type { Consolidation, TargetSum } from "./consolidate";
import { unclearOf } from "./knownCounts";
import type { NodeFigure } from "./nodeFigures";
import { column, FIGURE_CELL, subtitleOf, TARGET_UNIT } from "./tableParts";
import { namesText, shareText } from "./tableTexts";
import type { TreeUnit } from "./unitTree";

/** "41/50 · 82%", with what is not known. */
function cellOf(figure: NodeFigure | undefined, sum: TargetSum, statusOf: (unit: TreeUnit) => string): string {
  if (!figure) return "";
  if (figure.stance.kind === "notSubject") return "Không thuộc diện";
  const { counts } = figure;
  if (!counts) return figure.file ? "Không có số liệu" : statusOf(figure.unit);
  const unclear = unclearOf(counts);
  const text =
    counts.whole > 0 ? `${counts.part}/${counts.whole} · ${shareText(counts.part, counts.whole, sum)}` : "0/0";
  const missing = sum.missing.some((each) => each.figure === figure) ? " · Chưa đạt" : "";
  return `${text}${missing}${unclear > 0 ? ` · ${unclear} chưa rõ` : ""}`;
}

/** What each unit says of each target. */
export function matrixTable(whole: Consolidation): ResultTable {
  const { sums, tree } = whole;
  const used = new Set(sums.flatMap(({ figures }) => figures.map(({ unit }) => unit)));
  const statuses = new Map([...whole.ledger].reverse().map(({ unit, status }) => [unit, status] as const));
  const statusOf = (unit: TreeUnit): string => consolidationVi.statuses[statuses.get(unit) ?? "missing"];
  const byUnit = sums.map(({ figures }) => new Map(figures.map((figure) => [figure.unit, figure])));
  const rows = tree.units
    .filter((unit) => used.has(unit))
    .map((unit) => [unit.id, unit.name, ...sums.map((sum, i) => cellOf(byUnit[i]?.get(unit), sum, statusOf))]);
  return {
    name: "Đơn vị x chỉ tiêu",
    title: "KẾT QUẢ TỪNG ĐƠN VỊ THEO TỪNG CHỈ TIÊU",
    subtitle: subtitleOf(whole),
    columns: [
      column("Mã", 9),
      column("Đơn vị", 30),
      ...sums.map(({ target }) => column(`${target.id}\n${vi.condition(target)}`, 14, "centred")),
    ],
    rows,
    notes: ["Tử số/mẫu số · tỷ lệ. Ô trống: số liệu nằm ở đơn vị cấp trên hoặc cấp dưới của đơn vị này."],
  };
}

/** Who misses what, by how many, and where that stands. */
export function missedTable(whole: Consolidation): ResultTable {
  const rows = whole.sums.flatMap((sum) =>
    sum.missing.map(({ figure, part, whole: all, needed }) => [
      sum.target.id,
      figure.unit.id,
      figure.unit.name,
      part,
      all,
      shareText(part, all, sum),
      needed,
      namesText(figure.returned?.missed ?? []),
      figure.file?.name ?? "",
      figure.returned?.at.sheet ?? "",
      figure.returned?.at.cell ?? "",
    ]),
  );
  return {
    name: "Đơn vị chưa đạt",
    title: "ĐƠN VỊ CHƯA ĐẠT TỪNG CHỈ TIÊU",
    subtitle: subtitleOf(whole),
    columns: [
      ...TARGET_UNIT,
      column("Tử số", 9, "count"),
      column("Mẫu số", 9, "count"),
      column("Kết quả", 10, "centred"),
      column("Còn thiếu", 9, "count"),
      column("Trong đó", 40),
      ...FIGURE_CELL,
    ],
    rows,
    notes: rows.length === 0 ? ["Không đơn vị nào đã báo cáo mà chưa đạt."] : [],
  };
}
