import { everyOne } from "../limit";
import type { Target } from "../target";

/** CT09. Unions and branches, those with a source, that introduced at least one outstanding member to the Party. */
export const unitsIntroducingMembers: Target = {
  id: "CT09",
  wording: {
    vi: "Công đoàn cơ sở, chi đoàn (còn nguồn) giới thiệu ít nhất 01 đoàn viên ưu tú",
    en: "Unions and branches with a source that introduced at least one outstanding member",
  },
  source:
    "Phần đầu hằng năm, mỗi công đoàn cơ sở, mỗi chi đoàn thanh niên (còn nguồn) giới thiệu được ít nhất 01 đoàn viên ưu tú cho cấp ủy đảng xem xét, kết nạp Đảng.",
  limit: everyOne,
  eachUnitAtLeast: 1,
  subject: { vi: "đơn vị", en: "unit" },
  part: { vi: "có giới thiệu", en: "with an introduction" },
  whole: { vi: "đơn vị còn nguồn", en: "units with a source" },
  period: "year",
  reading: {
    vi: "Chỉ loại ra đơn vị ghi rõ không còn nguồn; tính việc giới thiệu, không tính kết nạp.",
    en: "Only units explicitly without a source are left out; introductions count, not admissions.",
  },
  lead: { vi: "Công đoàn cơ sở, chi đoàn", en: "Base unions and youth branches" },
};
