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
    vi: 'Mẫu số là tất cả doanh nghiệp đang hoạt động; "90%" được hiểu là từ 90% trở lên. Hết năm phải đạt thì đánh giá theo số đã thành lập đến 31/12 năm đó; chưa rõ ngày thành lập thì chưa tính là đạt và đếm riêng.',
    en: "The denominator is all active enterprises; 90 % is read as at least 90 %. Once the year due is over, those founded by its 31 December count; a founding date nobody knows does not count as met and is counted apart.",
  },
  lead: { vi: "Ban Tổ chức", en: "Organisation board" },
};
