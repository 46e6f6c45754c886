import { everyOne } from "../limit";
import type { Target } from "../target";

/** CT07. Leading collectives of the mass organisations rated good or better: all of them. */
export const leadershipsRatedGood: Target = {
  id: "CT07",
  wording: {
    vi: "Tập thể lãnh đạo đoàn thể Khối xếp loại hoàn thành tốt nhiệm vụ trở lên",
    en: "Leading collectives rated good or better",
  },
  source: "100% tập thể lãnh đạo đoàn thể Khối được xếp loại hoàn thành tốt nhiệm vụ trở lên.",
  limit: everyOne,
  subject: { vi: "tập thể", en: "collective" },
  part: { vi: "hoàn thành tốt nhiệm vụ trở lên", en: "rated good or better" },
  whole: { vi: "được xếp loại", en: "rated" },
  period: "year",
  reading: {
    vi: "Mẫu số là số được xếp loại; chưa có kết quả xếp loại thì vẫn tính trong mẫu số và chưa đạt; chỉ trường hợp có ghi lý do mới được loại ra.",
    en: "The denominator is those rated; a missing rating stays in as not good; only a recorded reason takes a row out.",
  },
  lead: { vi: "Các đoàn thể", en: "Mass organisations" },
};
