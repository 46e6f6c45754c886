import type { Cell } from "../../domain/cell";
import type { ResultTable } from "../../report/summing/tableSheet";
import type { Consolidation } from "./consolidate";
import type { Compared, CountedBy } from "./decidedAbove";
import { unclearOf } from "./knownCounts";
import type { Entry } from "./superiors";
import { column, subtitleOf } from "./tableParts";

const COUNTED_BY: Readonly<Record<CountedBy, string>> = {
  superior: "Mức đoàn thể cấp trên quyết định",
  committee: "Mức cấp ủy báo cáo (dự kiến)",
  perhaps: "Chưa rõ có trùng tổ chức nào: ghi tên gọi khác vào DM_DONVI",
  inTotal: "Tổng số của cấp ủy (đã gồm tổ chức này)",
  notTold: "Không tính: báo cáo chỉ có tổng số, không tách được từng tổ chức",
};

const countsText = ({ group: { counts } }: Entry): string => {
  const unclear = unclearOf(counts);
  return `${counts.part}/${counts.whole}${unclear > 0 ? ` · ${unclear} chưa rõ` : ""}`;
};

const entryCells = (entry: Entry | undefined): readonly Cell[] =>
  entry
    ? [
        entry.figure.unit.name,
        countsText(entry),
        entry.figure.file?.name ?? "",
        entry.figure.returned?.at.sheet ?? "",
        entry.group.cell,
      ]
    : ["", "", "", "", ""];

/** Whether somebody has to know of it: the two say the same of most. */
const isDifferent = ({ committee, superior, by }: Compared): boolean =>
  !committee || !superior || by !== "superior" || countsText(committee) !== countsText(superior);

/** The organisations of which a committee and the superior organisation do not say the same, each figure with its cell. */
export function comparedTable(whole: Consolidation): ResultTable {
  const all = whole.sums.flatMap(({ target, above }) =>
    (above?.compared ?? []).map((compared) => ({ target, compared })),
  );
  const different = all.filter(({ compared }) => isDifferent(compared));
  return {
    name: "So với đoàn thể cấp trên",
    title: "MỨC XẾP LOẠI: BÁO CÁO CỦA CẤP ỦY VÀ CỦA ĐOÀN THỂ CẤP TRÊN",
    subtitle: subtitleOf(whole),
    columns: [
      column("Chỉ tiêu", 9),
      column("Tổ chức", 30),
      column("Cấp ủy", 28),
      column("Số của cấp ủy", 10, "centred"),
      column("Tệp", 22),
      column("Trang", 14),
      column("Ô", 10),
      column("Đoàn thể cấp trên", 28),
      column("Số của đoàn thể", 10, "centred"),
      column("Tệp", 22),
      column("Trang", 14),
      column("Ô", 10),
      column("Tính theo", 34),
    ],
    rows: different.map(({ target, compared }) => [
      target.id,
      compared.name,
      ...entryCells(compared.committee),
      ...entryCells(compared.superior),
      COUNTED_BY[compared.by],
    ]),
    notes: [
      `Mỗi tổ chức tính một lần. Hai báo cáo nói như nhau về ${all.length - different.length} tổ chức, không ghi ở đây.`,
    ],
  };
}
