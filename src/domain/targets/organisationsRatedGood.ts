import { moreThan } from "../limit";
import type { Target } from "../target";

/** CT05. Base organisations rated good or better: strictly more than 95 %. */
export const organisationsRatedGood: Target = {
  id: "CT05",
  wording: {
    vi: "Cơ sở đoàn, hội xếp loại hoàn thành tốt nhiệm vụ trở lên",
    en: "Base organisations rated good or better",
  },
  source:
    "Hằng năm, phần đầu trên 95% cơ sở đoàn, hội, trên 98% đoàn viên, hội viên được xếp loại hoàn thành tốt nhiệm vụ trở lên",
  limit: moreThan(95),
  subject: { vi: "tổ chức cơ sở", en: "base organisation" },
  part: { vi: "hoàn thành tốt nhiệm vụ trở lên", en: "rated good or better" },
  whole: { vi: "được xếp loại", en: "rated" },
  period: "year",
  reading: {
    vi: "Mẫu số là số được xếp loại; chưa có kết quả xếp loại thì vẫn tính trong mẫu số và chưa đạt; chỉ trường hợp có ghi lý do mới được loại ra.",
    en: "The denominator is those rated; a missing rating stays in as not good; only a recorded reason takes a row out.",
  },
  lead: { vi: "Các đoàn thể", en: "Mass organisations" },
};
