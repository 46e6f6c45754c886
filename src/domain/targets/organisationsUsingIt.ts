import { everyOne } from "../limit";
import type { Target } from "../target";

/** CT02. Organisations that use information technology or social networks. */
export const organisationsUsingIt: Target = {
  id: "CT02",
  wording: {
    vi: "Tổ chức đoàn thể ứng dụng công nghệ thông tin, mạng xã hội",
    en: "Organisations using information technology and social networks",
  },
  source:
    "Phần đầu, 100% tổ chức đoàn thể các cấp ứng dụng công nghệ thông tin, mạng xã hội trong sinh hoạt và tổ chức hoạt động.",
  limit: everyOne,
  subject: { vi: "tổ chức", en: "organisation" },
  part: { vi: "có ứng dụng", en: "using" },
  whole: { vi: "tổng số tổ chức", en: "organisations" },
  period: "year",
  reading: {
    vi: "Mẫu số là tất cả tổ chức đoàn thể các cấp.",
    en: "The denominator is all organisations.",
  },
  lead: { vi: "Các đoàn thể", en: "Mass organisations" },
};
