import { a1, box } from "../../domain/a1";
import type { ResultTable } from "../../report/summing/tableSheet";
import { sayRemark } from "../../words/consolidation";
import { sentenceOf } from "../../words/say";
import { vi } from "../../words/vi";
import { consolidationVi } from "../../words/vi/consolidation";
import type { Consolidation } from "./consolidate";
import type { LedgerRow } from "./ledgerRow";
import { reminders } from "./reminders";
import { column, subtitleOf } from "./tableParts";
import { dayText } from "./tableTexts";

const remarksOf = ({ notes }: LedgerRow): string => notes.map((note) => sayRemark(note, consolidationVi)).join(" ");

/** What came, file by file, and who has sent none. */
export function ledgerTable(whole: Consolidation): ResultTable {
  return {
    name: "B13 Sổ nhận báo cáo",
    title: "TÌNH HÌNH GỬI BÁO CÁO",
    subtitle: subtitleOf(whole),
    columns: [
      column("Mã đơn vị", 10),
      column("Đơn vị", 32),
      column("Tình trạng", 18, "centred"),
      column("Tệp", 30),
      column("Ghi chú", 60),
      column("SHA-256", 68),
    ],
    rows: whole.ledger.map((row) => [
      row.unit?.id ?? "",
      row.unit?.name ?? "",
      consolidationVi.statuses[row.status],
      row.file?.name ?? "",
      remarksOf(row),
      row.file?.sha256 ?? "",
    ]),
    notes: [],
  };
}

/** Cells of the files that are to be corrected. */
export function issueTable(whole: Consolidation): ResultTable {
  const rows = whole.ledger.flatMap(({ unit, file }) =>
    file?.outcome.ok
      ? file.outcome.value.issues.map((issue) => {
          const { what, fix } = sentenceOf(issue, vi);
          const [place] = issue.at;
          return [
            unit?.id ?? "",
            unit?.name ?? "",
            file.name,
            place?.in === "cell" ? place.sheet : "",
            place ? a1(box(place.row, place.column)) : "",
            what,
            fix,
          ];
        })
      : [],
  );
  return {
    name: "Ô cần sửa",
    title: "CÁC Ô CẦN SỬA TRONG TỆP CỦA ĐƠN VỊ",
    subtitle: subtitleOf(whole),
    columns: [
      column("Mã đơn vị", 10),
      column("Đơn vị", 30),
      column("Tệp", 26),
      column("Trang", 16),
      column("Ô", 8),
      column("Vướng mắc", 44),
      column("Cách sửa", 44),
    ],
    rows,
    notes: rows.length === 0 ? ["Không có ô nào cần sửa."] : [],
  };
}

/** What to write to whom. */
export function reminderTable(whole: Consolidation): ResultTable {
  return {
    name: "Đôn đốc",
    title: "LỜI ĐÔN ĐỐC, PHIẾU ĐỀ NGHỊ SỬA",
    subtitle: subtitleOf(whole),
    columns: [column("Mã đơn vị", 10), column("Đơn vị", 30), column("Nội dung để chép gửi", 100)],
    rows: reminders(whole, consolidationVi, dayText(whole.choices.due)).map(({ unit, text }) => [
      unit.id,
      unit.name,
      text,
    ]),
    notes: [],
  };
}
