import { STATE } from "../../domain/state";
import { choice, organisation, text } from "../columnKinds";
import { note, selfNumbering } from "../columns";
import { call, cell, iff, is, over, state } from "../formula/node";
import type { SheetRecord } from "../record";
import { byOrganisation, register } from "./register";

const isDown = is(cell("direction"), "=", "Giảm");

/** Result of plan, or plan of result where less is better; "" where one of both is no number. */
const share = iff(
  is(call("COUNT", cell("plan"), cell("actual")), "<", 2),
  "",
  call(
    "IFERROR",
    iff(isDown, call("MIN", 1, over(cell("plan"), cell("actual"))), over(cell("actual"), cell("plan"))),
    "",
  ),
);

const isMet = is(call("LEFT", state("own", "completed", "here"), 3), "=", "đạt");

/** B09a: targets of emulation movements, one a row; B09b sums them by organisation (CT03). */
export const b09a: SheetRecord = {
  id: "B09A",
  label: { vi: "B09a Chỉ tiêu phong trào thi đua, cuộc vận động", en: "B09a Targets of emulation movements" },
  ...register,
  name: ({ year }) => `B09a ${year}`,
  title: ({ year }) => `THEO DÕI CHỈ TIÊU PHONG TRÀO THI ĐUA, CUỘC VẬN ĐỘNG NĂM ${year}`,
  nextYear: { cleared: ["cause", "note"] },
  key: "target",
  columns: [
    selfNumbering("target"),
    {
      key: "organisation",
      caption: "Tổ chức",
      ...organisation,
      help: { vi: "Chọn trong DS_TOCHUC.", en: "Organisation, as DS_TOCHUC names it." },
    },
    {
      key: "movement",
      caption: "Phong trào, cuộc vận động",
      ...text(26),
      help: { vi: "Tên phong trào, cuộc vận động.", en: "Name of the movement." },
    },
    {
      key: "level",
      caption: "Cấp phát động",
      ...choice(13, "Trung ương", "Tỉnh", "Khối", "Cơ sở"),
      help: { vi: "Chọn trong danh sách.", en: "Who launched it: choose from the list." },
    },
    {
      key: "target",
      caption: "Chỉ tiêu",
      ...text(34),
      help: { vi: "Mỗi chỉ tiêu của một tổ chức một dòng.", en: "One target of one organisation a row." },
    },
    {
      key: "nature",
      caption: "Loại",
      ...choice(12, "Định lượng", "Định tính"),
      help: { vi: "Định tính: kế hoạch ghi bằng lời, kết quả ghi x.", en: "With a number, or by a mark." },
    },
    {
      key: "direction",
      caption: "Chiều",
      ...choice(10, "Tăng", "Giảm"),
      help: { vi: "Giảm: càng thấp càng tốt; để trống là Tăng.", en: "Giảm where less is better; blank is Tăng." },
    },
    {
      key: "measure",
      caption: "Đơn vị tính",
      ...text(11),
      help: { vi: "Người, việc, triệu đồng…", en: "Unit of measure." },
    },
    {
      key: "plan",
      caption: "Kế hoạch đăng ký",
      under: "Trong năm",
      widthChars: 13,
      type: "figure",
      help: { vi: "Số đăng ký; chỉ tiêu định tính ghi bằng lời.", en: "The plan: a number, or words." },
    },
    {
      key: "actual",
      caption: "Thực hiện đến kỳ báo cáo",
      under: "Trong năm",
      widthChars: 13,
      type: "figure",
      help: { vi: "Số đạt được; chỉ tiêu định tính ghi x.", en: "The result: a number, or a mark." },
    },
    {
      key: "estimate",
      caption: "Ước cả năm",
      under: "Trong năm",
      widthChars: 12,
      type: "figure",
      help: { vi: "Chỉ để tham khảo, không dùng để đánh giá.", en: "For information; it decides nothing." },
    },
    {
      key: "share",
      caption: "Tỷ lệ (%)",
      under: "Trong năm",
      widthChars: 10,
      type: "percent",
      formula: share,
      help: { vi: "Thực hiện chia kế hoạch; chiều giảm thì ngược lại.", en: "Result of plan." },
    },
    {
      key: "completed",
      caption: "Hoàn thành",
      widthChars: 11,
      type: "mark",
      formula: call("IFERROR", iff(isMet, "x", ""), ""),
      help: { vi: "x khi đạt từ 100% kế hoạch; tự tính.", en: "x at 100 % of the plan; computed." },
    },
    {
      key: "cause",
      caption: "Lý do chưa hoàn thành",
      ...text(24),
      help: { vi: "Nhập tay.", en: "Typed." },
    },
    { ...note, caption: "Ghi chú, minh chứng", widthChars: 22 },
  ],
  judged: [
    {
      key: "completed",
      by: "plan",
      column: "actual",
      plan: "plan",
      direction: "direction",
      group: byOrganisation,
    },
    // what the year is likely to end with: B01 prints it beside, and nothing is decided by it
    { key: "estimated", by: "plan", column: "estimate", plan: "plan", direction: "direction" },
  ],
  warnings: [
    { id: "farOverPlan", when: is(call("N", cell("share")), ">", 1.5) },
    {
      id: "missedWithoutCause",
      when: call(
        "AND",
        is(call("LEFT", state("own", "completed", "here"), 8), "=", STATE.missed),
        is(cell("cause"), "=", ""),
      ),
    },
  ],
  notes: () => [
    "Hoàn thành khi thực hiện đạt từ 100% kế hoạch; chưa ghi kết quả thì vẫn tính trong số đăng ký. Số ước cả năm không dùng để đánh giá.",
  ],
  stays: true,
  page: { paper: "A3" },
};
