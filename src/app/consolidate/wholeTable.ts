import type { ResultTable } from "../../report/summing/tableSheet";
import { vi } from "../../words/vi";
import { summingVi } from "../../words/vi/summing";
import type { Consolidation } from "./consolidate";
import { knownCounts } from "./knownCounts";
import { standingAccount } from "./standingAccount";
import { column, subtitleOf } from "./tableParts";
import { namesText, shareText } from "./tableTexts";

/** B01 of the whole: each target, how sure its verdict is and why, and what is still needed. */
export function wholeTable(whole: Consolidation): ResultTable {
  const nameOf = (id: string): string => whole.tree.of(id)?.name ?? id;
  const rows = whole.sums.map((sum, i) => {
    const { target, deciders, breakEven, remaining } = sum;
    const provisional = sum.above?.provisional ?? 0;
    const { part, whole: all, units } = knownCounts(sum);
    const even = breakEven && {
      ...breakEven,
      units: breakEven.units.map(nameOf),
      subject: target.subject.vi,
    };
    const set = (found: { readonly units: readonly string[]; readonly isOneOfSeveral: boolean } | undefined) =>
      found && { ...found, units: found.units.map(nameOf) };
    // how many they have is asked in the sentence on units of unknown size already
    const who =
      deciders && !even
        ? summingVi.deciders({
            askSizes: deciders.askSizes.map(nameOf),
            confirming: set(deciders.confirming),
            refuting: set(deciders.refuting),
            keysToConfirm: deciders.keysToConfirm.map(nameOf),
            keysToRefute: deciders.keysToRefute.map(nameOf),
          })
        : [];
    return [
      i + 1,
      target.id,
      target.wording.vi,
      vi.condition(target),
      units > 0 ? part : null,
      units > 0 ? all : null,
      shareText(part, all, sum),
      summingVi.conclusion(sum.standing),
      [
        summingVi.standing(standingAccount(sum)),
        ...(provisional > 0 ? [summingVi.provisional({ subjects: provisional })] : []),
      ].join(" "),
      remaining ? summingVi.remaining(remaining) : "",
      sum.byEstimates ? summingVi.byEstimates(sum.byEstimates) : "",
      `${units}/${sum.figures.filter(({ stance }) => stance.kind !== "notSubject").length}`,
      namesText(sum.missing.map(({ figure }) => figure.unit.name)),
      [...(even ? [summingVi.breakEven(even)] : []), ...who].join(" "),
    ];
  });
  return {
    name: "B01 toàn cấp",
    title: "TỔNG HỢP KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU",
    subtitle: subtitleOf(whole),
    columns: [
      column("STT", 5, "count"),
      column("Mã", 8),
      column("Nội dung chỉ tiêu", 34),
      column("Mục tiêu", 14, "centred"),
      column("Tử số đã biết", 9, "count"),
      column("Mẫu số đã biết", 9, "count"),
      column("Kết quả của số đã biết", 11, "centred"),
      column("Kết luận", 16, "verdict"),
      column("Vì sao", 36),
      column("Còn cần", 14, "centred"),
      column("Theo số ước", 20),
      column("Đơn vị có số liệu", 10, "centred"),
      column("Đơn vị chưa đạt", 30),
      column("Ai quyết định", 40),
    ],
    rows,
    notes: [
      "Kết quả tính trên số liệu đã có; kết luận tính cả các đơn vị chưa báo cáo và các ô chưa hiểu, không ước đoán.",
      "Số liệu năm trước không dùng để kết luận. Cộng tử số và mẫu số, không cộng tỷ lệ.",
    ],
  };
}
