import { everyOne } from "../limit";
import type { Target } from "../target";

/** CT01. Members who studied everything required of them, not attendances. */
export const membersStudied: Target = {
  id: "CT01",
  wording: {
    vi: "Đoàn viên, hội viên được học tập nghị quyết, chỉ thị",
    en: "Members who studied the resolutions and directives",
  },
  source:
    "Phần đầu hằng năm, 100% đoàn viên, hội viên được học tập các nghị quyết, chỉ thị của Đảng, chính sách, pháp luật của Nhà nước.",
  limit: everyOne,
  subject: { vi: "đoàn viên, hội viên", en: "member" },
  part: { vi: "được học tập", en: "studied" },
  whole: { vi: "tổng số đoàn viên, hội viên", en: "members" },
  period: "year",
  reading: {
    vi: "Tính người đã học tập đủ các nghị quyết, chỉ thị phải học, không tính lượt dự.",
    en: "Counts members who studied everything required, not attendances.",
  },
  lead: { vi: "Các đoàn thể các cấp", en: "Mass organisations at all levels" },
};
