import { atLeast } from "../limit";
import type { Target } from "../target";

/** CT04A. Enterprises with a trade union. "90%" has no qualifier in the plan and is read as at least. */
export const enterprisesWithUnion: Target = {
  id: "CT04A",
  wording: {
    vi: "Doanh nghiệp có tổ chức công đoàn",
    en: "Enterprises with a trade union",
  },
  source: "Phần đầu đến năm 2025, 90% doanh nghiệp trong Khối có tổ chức công đoàn, đoàn thanh niên.",
  limit: atLeast(90),
  dueYear: 2025,
  subject: { vi: "doanh nghiệp", en: "enterprise" },
  part: { vi: "có công đoàn", en: "with a union" },
  whole: { vi: "tổng số doanh nghiệp", en: "enterprises" },
  period: "untilYear",
  reading: {
    vi: 'Mẫu số là tất cả doanh nghiệp đang hoạt động; "90%" đọc là từ 90% trở lên.',
    en: "The denominator is all active enterprises; 90 % is read as at least 90 %.",
  },
  lead: { vi: "Ban Tổ chức", en: "Organisation board" },
  appliesTo: ["enterprise"],
};
