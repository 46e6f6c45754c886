import { everyOne } from "../limit";
import type { Target } from "../target";

/** CT08. Base organisations that registered and carried out at least one new piece of work; carrying out decides. */
export const unitsWithNewWork: Target = {
  id: "CT08",
  wording: {
    vi: "Tổ chức đoàn thể cơ sở đăng ký và thực hiện ít nhất 01 việc làm mới",
    en: "Base organisations that carried out at least one new piece of work",
  },
  source: "Hằng năm, mỗi tổ chức đoàn thể cơ sở đăng ký và thực hiện ít nhất 01 việc làm mới, thiết thực, hiệu quả.",
  limit: everyOne,
  eachUnitAtLeast: 1,
  subject: { vi: "tổ chức cơ sở", en: "base organisation" },
  part: { vi: "có từ 01 việc thực hiện", en: "with at least one carried out" },
  whole: { vi: "tổng số tổ chức cơ sở", en: "base organisations" },
  period: "year",
  reading: {
    vi: "Đăng ký mà chưa thực hiện thì chưa tính.",
    en: "Registered but not carried out does not count.",
  },
  lead: { vi: "Các đoàn thể", en: "Mass organisations" },
};
