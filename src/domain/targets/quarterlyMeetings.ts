import { everyOne } from "../limit";
import type { Target } from "../target";

/** CT11. Quarters in which the standing committee met the mass organisations, over the quarters that have ended. */
export const quarterlyMeetings: Target = {
  id: "CT11",
  wording: {
    vi: "Thường trực cấp ủy làm việc với ban chấp hành đoàn thể hằng quý",
    en: "Quarterly meetings of the standing committee with the mass organisations",
  },
  source:
    "Định kỳ hàng quý và đột xuất, thường trực cấp ủy làm việc với Ban Chấp hành các tổ chức chính trị - xã hội cùng cấp",
  limit: everyOne,
  eachUnitAtLeast: 1,
  subject: { vi: "quý", en: "quarter" },
  part: { vi: "quý có làm việc", en: "quarters with a meeting" },
  whole: { vi: "quý đến hạn", en: "quarters due" },
  period: "quarter",
  reading: {
    vi: "Chỉ tính quý đã kết thúc; một cuộc làm việc chung tính cho từng tổ chức tham dự.",
    en: "Only ended quarters are due; a joint meeting counts for each organisation that attended.",
  },
  lead: { vi: "Thường trực cấp ủy", en: "Standing committees" },
};
