import { choice, date, text } from "../columnKinds";
import type { Column } from "../record";
import { PERIODS } from "./b14Tasks";

/** Who helps with a task, who answers for it, how often and by when: of B07d, which charges, and of B14, which follows up. */
export const taskColumns = (widthsChars: { readonly partners: number; readonly person: number }): readonly Column[] => [
  {
    key: "partners",
    caption: "Phối hợp",
    under: "Trách nhiệm",
    ...text(widthsChars.partners),
    help: { vi: "Cơ quan, tổ chức phối hợp.", en: "Bodies that help." },
  },
  {
    key: "person",
    caption: "Người phụ trách",
    holds: "person",
    under: "Trách nhiệm",
    ...text(widthsChars.person),
    help: { vi: "Họ và tên người được giao.", en: "Person in charge." },
  },
  {
    key: "period",
    caption: "Kỳ",
    ...choice(14, ...PERIODS),
    help: { vi: "Chọn trong danh sách.", en: "How often: choose from the list." },
  },
  {
    key: "deadline",
    caption: "Thời hạn",
    ...date,
    help: { vi: "ngày/tháng/năm; việc thường xuyên để trống.", en: "Deadline; blank for standing duties." },
  },
];
