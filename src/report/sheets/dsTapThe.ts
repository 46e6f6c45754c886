import { count, text } from "../columnKinds";
import { DECIDED_FIRST, decidedAndProposed, note, selfNumbering } from "../columns";
import type { SheetRecord } from "../record";

/** DS_TAPTHE: the leading collectives of the mass organisations of the Bloc: the base of CT07. */
export const dsTapThe: SheetRecord = {
  id: "DS_TAPTHE",
  label: { vi: "Danh sách tập thể lãnh đạo", en: "Register of leading collectives" },
  kind: "list",
  yearly: false,
  name: () => "DS_TAPTHE",
  title: ({ year }) => `DANH SÁCH TẬP THỂ LÃNH ĐẠO ĐOÀN THỂ NĂM ${year}`,
  nextYear: { stays: ["members"], cleared: ["decision", "reason"] },
  key: "name",
  columns: [
    selfNumbering("name"),
    {
      key: "name",
      caption: "Tập thể lãnh đạo",
      ...text(42),
      help: {
        vi: "Mỗi tập thể một dòng: BTV Đoàn Khối, BTV Hội CCB Khối, BTV Công đoàn Viên chức tỉnh…",
        en: "One collective a row.",
      },
    },
    {
      key: "body",
      caption: "Thuộc đoàn thể",
      ...text(20),
      list: { values: ["Công đoàn", "Đoàn Thanh niên", "Hội Cựu chiến binh"] },
      help: { vi: "Chọn trong danh sách.", en: "Choose from the list." },
    },
    {
      key: "members",
      caption: "Số thành viên",
      ...count(10),
      help: { vi: "Số người trong tập thể.", en: "How many people." },
    },
    ...decidedAndProposed,
    note,
  ],
  judged: [{ key: "rating", by: "rating", column: "rating", outBy: "reason", proposedBy: "ownRating" }],
  capacityRows: 200,
  rows: () => [],
  blankRows: 20,
  notes: () => [DECIDED_FIRST, "Chưa có kết quả xếp loại thì vẫn tính trong mẫu số."],
  signed: false,
  landscape: true,
};
