import { text } from "../columnKinds";
import { note, selfNumbering } from "../columns";
import type { SheetRecord } from "../record";
import { register } from "./register";
import { taskColumns } from "./taskColumns";

/** B07d: what the conclusions of B07c charge whom with; the notice lists it, B14 follows it up. */
export const b07d: SheetRecord = {
  id: "B07D",
  label: { vi: "B07d Nhiệm vụ giao tại kết luận buổi làm việc", en: "B07d Tasks of the conclusions of meetings" },
  ...register,
  stays: true,
  name: ({ year }) => `B07d ${year}`,
  title: ({ year }) => `NHIỆM VỤ GIAO TẠI KẾT LUẬN CÁC BUỔI LÀM VIỆC NĂM ${year}`,
  nextYear: { rows: "none" },
  key: "task",
  columns: [
    selfNumbering("task"),
    {
      key: "meeting",
      caption: "Tên buổi làm việc",
      ...text(38),
      list: { sheet: "B07C", column: "meeting" },
      help: { vi: "Chọn trong B07c.", en: "Meeting, as B07c names it." },
    },
    {
      key: "task",
      caption: "Nhiệm vụ",
      ...text(44),
      help: { vi: "Mỗi nhiệm vụ một dòng.", en: "One task a row." },
    },
    {
      key: "lead",
      caption: "Chủ trì thực hiện",
      under: "Trách nhiệm",
      ...text(24),
      help: { vi: "Cơ quan, tổ chức hoặc người chủ trì thực hiện.", en: "Body or person in the lead." },
    },
    ...taskColumns({ partners: 24, person: 20 }),
    {
      key: "required",
      caption: "Sản phẩm phải có",
      ...text(24),
      help: { vi: "Kế hoạch, thông báo, báo cáo…", en: "Product that is due: plan, report…" },
    },
    note,
  ],
  blankRows: 50,
  notes: () => ["Đưa sang B14 để theo dõi bằng nút trong ngăn CHITIEU; nhiệm vụ đã có ở B14 thì không thêm lần nữa."],
  page: { paper: "A3" },
};
