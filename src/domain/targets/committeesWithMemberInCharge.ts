import { everyOne } from "../limit";
import type { Target } from "../target";

/** CT10. Party committees that put one of their members in charge of mass work. */
export const committeesWithMemberInCharge: Target = {
  id: "CT10",
  wording: {
    vi: "Cấp ủy cử 01 đồng chí phụ trách công tác đoàn thể",
    en: "Committees with a member in charge of mass work",
  },
  source: "Cấp ủy các cấp cử 01 đồng chí trong cấp ủy phụ trách công tác đoàn thể.",
  limit: everyOne,
  eachUnitAtLeast: 1,
  subject: { vi: "cấp ủy", en: "committee" },
  part: { vi: "đã phân công", en: "with a member in charge" },
  whole: { vi: "tổng số cấp ủy", en: "committees" },
  period: "standing",
  reading: {
    vi: "Việc thường xuyên, rà soát lại hằng năm.",
    en: "Standing; checked again each year.",
  },
  lead: { vi: "Cấp ủy các cấp", en: "Party committees" },
};
