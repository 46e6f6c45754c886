import { atLeast } from "../limit";
import type { Target } from "../target";

/** CT03. Targets of emulation movements and campaigns that were completed, over those registered. */
export const emulationTargets: Target = {
  id: "CT03",
  wording: {
    vi: "Hoàn thành chỉ tiêu phong trào thi đua, cuộc vận động",
    en: "Emulation and campaign targets completed",
  },
  source: "Phần đầu, các tổ chức đoàn thể hoàn thành 95% trở lên các chỉ tiêu phong trào thi đua, cuộc vận động.",
  limit: atLeast(95),
  subject: { vi: "chỉ tiêu", en: "target" },
  part: { vi: "hoàn thành", en: "completed" },
  whole: { vi: "đăng ký", en: "registered" },
  period: "year",
  reading: {
    vi: "Tính số chỉ tiêu hoàn thành trên số chỉ tiêu đăng ký; chỉ tiêu định tính tính theo đánh dấu.",
    en: "Targets completed over targets registered; qualitative ones by their mark.",
  },
  lead: { vi: "Các đoàn thể", en: "Mass organisations" },
};
