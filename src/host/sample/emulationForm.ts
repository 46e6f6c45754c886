import type { CellContent, Form } from "./form";
import { unit } from "../../sample/unit";

/** Target, unit of measure, plan, actual; "giảm" where less is better. */
type Row = readonly [target: string, measure: string, plan: CellContent, actual: CellContent, direction?: string];

/** 24 targets of which 23 are completed: with numbers, with numbers typed as text, lower-is-better, and without a number. */
const targets: readonly Row[] = [
  ["Sáng kiến, cải tiến kỹ thuật được công nhận", "sáng kiến", 20, 24],
  ["Giá trị làm lợi từ sáng kiến", "triệu đồng", "1.234,5", "1.310,2"],
  ["Ngày công tình nguyện", "ngày", "2.500", 2760],
  ["Đoàn viên tham gia hiến máu", "lượt người", 120, "135"],
  ["Đơn vị máu thu được", "đơn vị", "100", "104"],
  ["Cây xanh trồng mới", "cây", 3000, "3.150"],
  ["Nhà “Đại đoàn kết” hỗ trợ xây mới", "nhà", "03", "03"],
  ["Quỹ “Vì người nghèo”", "triệu đồng", "85,5", "92,75"],
  ["Quỹ khuyến học", "triệu đồng", 40, 42.5],
  ["Tỷ lệ đoàn viên tham gia phong trào thi đua", "%", "95%", "97,2%"],
  ["Tỷ lệ hội viên tham gia sinh hoạt", "%", "90%", "93%"],
  ["Công nhân lao động học tập nâng cao tay nghề", "người", 150, 163],
  ["Đề tài, công trình thanh niên", "công trình", "05", 6],
  ["Tin, bài đăng trên trang thông tin", "tin, bài", 48, 61],
  ["Gia đình hội viên đạt gia đình văn hóa", "gia đình", 18, "18"],
  ["Giải thể thao cấp trên tham gia", "giải", 4, 3],
  ["Vụ tai nạn lao động", "vụ", 2, 1, "giảm"],
  ["Đơn thư vượt cấp", "đơn", 3, "không", "giảm"],
  ["Chi phí hội họp", "triệu đồng", "120,0", "98,4", "giảm"],
  ["Tổ chức Tháng Công nhân", "cuộc", "Tổ chức theo kế hoạch", "đạt"],
  ["Xây dựng mô hình “Dân vận khéo”", "mô hình", "Có mô hình", "x"],
  ["Ký kết quy chế phối hợp giữa ba đoàn thể", "văn bản", "Ký trong năm", "đã"],
  ["Tuyên truyền kỷ niệm các ngày lễ lớn", "đợt", "Theo hướng dẫn", "có"],
  ["Cơ quan, xưởng “Xanh - Sạch - Đẹp”", "danh hiệu", "Giữ vững danh hiệu", "✓"],
];

const FIRST = 7;

/** Targets of the emulation movements and campaigns registered for the year. */
export function emulationForm(): Form {
  const last = FIRST + targets.length - 1;
  return {
    id: "thidua",
    name: "Thi đua",
    formNumber: "Biểu số 09",
    title: `KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU THI ĐUA, CUỘC VẬN ĐỘNG NĂM ${unit.year}`,
    subtitle: `(Số liệu tính đến ngày 15/11/${unit.year})`,
    columns: [
      { caption: "STT", widthPx: 45, style: "centre" },
      { caption: "Chỉ tiêu", widthPx: 390, style: "text" },
      { caption: "Đơn vị tính", widthPx: 95, style: "centre" },
      { group: `Năm ${unit.year}`, caption: "Kế hoạch", widthPx: 225, style: "number" },
      { group: `Năm ${unit.year}`, caption: "Thực hiện", widthPx: 100, style: "number" },
      { caption: "Chiều", widthPx: 65, style: "centre" },
    ],
    rows: targets.map(([target, measure, plan, actual, direction], index) => [
      index + 1,
      target,
      measure,
      plan,
      actual,
      direction ?? null,
    ]),
    total: [null, "Cộng", { f: `=COUNTA(B${FIRST}:B${last})` }, null, null, null],
    notes: [
      "Cột 6 ghi “giảm” với chỉ tiêu càng thấp càng tốt.",
      "Chỉ tiêu định tính: cột 4 ghi nội dung, cột 5 đánh dấu khi hoàn thành.",
    ],
    signer: "T/M ĐẢNG ỦY",
  };
}
