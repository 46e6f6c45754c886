import type { ResultTable } from "../../report/summing/tableSheet";
import type { Consolidation } from "./consolidate";
import { unclearOf } from "./knownCounts";
import type { NodeFigure } from "./nodeFigures";
import { type PreviousRun, figureKey } from "./previousRun";
import { column, FIGURE_CELL, subtitleOf, TARGET_UNIT } from "./tableParts";

const METHODS: Readonly<Record<NodeFigure["method"], string>> = {
  list: "Đếm từ danh sách",
  typed: "Số gõ trong B01",
  paper: "Nhập từ bản giấy",
  none: "Chưa có số liệu",
};

const DECIDED = "Đếm từ danh sách; mức do đoàn thể cấp trên quyết định";

const difference = (typed: number | undefined, counted: number | undefined): number | null =>
  typed === undefined || counted === undefined ? null : typed - counted;

/** Where each figure stands, and what B01 of the same file says. */
export function figureTable(whole: Consolidation): ResultTable {
  const rows = whole.sums.flatMap(({ target, figures }) =>
    figures.map(({ unit, method, counts, blank, file, returned, decided, below }) => [
      target.id,
      unit.id,
      unit.name,
      decided ? DECIDED : METHODS[method],
      counts?.part ?? null,
      counts?.whole ?? null,
      counts ? unclearOf(counts) : null,
      counts ? blank : null,
      returned?.typed?.part ?? null,
      returned?.typed?.whole ?? null,
      difference(returned?.typed?.part, returned?.counts.part),
      difference(returned?.typed?.whole, returned?.counts.whole),
      below ? `${below.part}/${below.whole} của ${below.units} đơn vị dưới` : "",
      file?.name ?? "",
      returned?.at.sheet ?? "",
      returned?.at.cell ?? "",
    ]),
  );
  return {
    name: "Nguồn số liệu",
    title: "NGUỒN CỦA TỪNG SỐ LIỆU",
    subtitle: subtitleOf(whole),
    columns: [
      ...TARGET_UNIT,
      column("Cách có", 16),
      column("Tử số", 8, "count"),
      column("Mẫu số", 8, "count"),
      column("Chưa rõ", 8, "count"),
      column("Chưa nhập", 8, "count"),
      column("Tử số B01 ghi", 9, "count"),
      column("Mẫu số B01 ghi", 9, "count"),
      column("Lệch tử số", 8, "count"),
      column("Lệch mẫu số", 8, "count"),
      column("Cấp dưới cộng lại", 22),
      ...FIGURE_CELL,
    ],
    rows,
    notes: [
      "Lệch: số ghi trong B01 của đơn vị trừ số đếm được từ danh sách của chính đơn vị; số đếm được dùng để tổng hợp.",
    ],
  };
}

/** What a later run of the same year says otherwise: the figures that changed, unit by unit. */
export function changeTable(whole: Consolidation, previous: PreviousRun): ResultTable {
  const now = new Map(
    whole.sums.flatMap(({ target, figures }) =>
      figures.map((figure) => [figureKey(target.id, figure.unit.id), figure] as const),
    ),
  );
  const keys = [...new Set([...previous.figures.keys(), ...now.keys()])];
  const text = (counts: { readonly part: number; readonly whole: number } | undefined): string =>
    counts ? `${counts.part}/${counts.whole}` : "";
  const rows = keys.flatMap((key) => {
    const [before, after] = [previous.figures.get(key), now.get(key)];
    if (text(before) === text(after?.counts)) return [];
    const [target = "", unit = ""] = key.split("\n");
    const name = whole.tree.of(unit)?.name ?? unit;
    return [[target, unit, name, text(before), before?.file ?? "", text(after?.counts), after?.file?.name ?? ""]];
  });
  return {
    name: "Thay đổi",
    title: "SỐ LIỆU THAY ĐỔI SO VỚI LẦN TỔNG HỢP TRƯỚC",
    subtitle: subtitleOf(whole),
    columns: [
      ...TARGET_UNIT,
      column("Lần trước", 12, "centred"),
      column("Tệp lần trước", 26),
      column("Lần này", 12, "centred"),
      column("Tệp lần này", 26),
    ],
    rows,
    notes: rows.length === 0 ? ["Không số liệu nào thay đổi."] : [],
  };
}
