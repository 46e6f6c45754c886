import { choice, count, date, organisation, text } from "../columnKinds";
import { note, selfNumbering } from "../columns";
import { periodTitle } from "../period";
import { call, cell, is } from "../formula/node";
import type { SheetRecord } from "../record";
import { register } from "./register";

/** B19: supervision, social criticism and advice by mass organisations (NV02, NV16). */
export const b19: SheetRecord = {
  id: "B19",
  label: {
    vi: "B19 Giám sát, phản biện xã hội, tham gia xây dựng Đảng, chính quyền",
    en: "B19 Supervision and social criticism",
  },
  ...register,
  name: ({ year }) => `B19 ${year}`,
  title: (settings) => `GIÁM SÁT, PHẢN BIỆN XÃ HỘI, THAM GIA XÂY DỰNG ĐẢNG, CHÍNH QUYỀN ${periodTitle(settings)}`,
  nextYear: { rows: "none" },
  key: "matter",
  columns: [
    selfNumbering("matter"),
    {
      key: "organisation",
      caption: "Tổ chức chủ trì",
      ...organisation,
      help: { vi: "Chọn trong DS_TOCHUC.", en: "Organisation in the lead, as DS_TOCHUC names it." },
    },
    {
      key: "form",
      caption: "Hình thức",
      ...choice(
        22,
        "Giám sát",
        "Phản biện xã hội",
        "Góp ý văn bản",
        "Đối thoại",
        "Hội nghị người lao động, cán bộ công chức",
      ),
      help: { vi: "Chọn trong danh sách.", en: "Kind: choose from the list." },
    },
    {
      key: "matter",
      caption: "Nội dung",
      ...text(38),
      help: { vi: "Mỗi cuộc một dòng.", en: "One occasion a row." },
    },
    {
      key: "object",
      caption: "Đối tượng",
      ...text(24),
      help: { vi: "Cơ quan, tổ chức, văn bản được giám sát hoặc góp ý.", en: "Body or document it is about." },
    },
    {
      key: "held",
      caption: "Ngày",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Day: day/month/year." },
    },
    {
      key: "proposals",
      caption: "Số kiến nghị",
      under: "Kiến nghị",
      ...count(),
      help: { vi: "Số kiến nghị đã nêu.", en: "Proposals made." },
    },
    {
      key: "accepted",
      caption: "Được tiếp thu, giải quyết",
      under: "Kiến nghị",
      ...count(13),
      help: { vi: "Không lớn hơn số kiến nghị.", en: "Proposals taken up, no more than were made." },
    },
    {
      key: "document",
      caption: "Số, ngày văn bản",
      ...text(20),
      help: { vi: "Số, ngày của văn bản gửi kiến nghị.", en: "Number and day of the document." },
    },
    { ...note, widthChars: 16 },
  ],
  warnings: [
    {
      id: "moreAcceptedThanMade",
      when: call(
        "AND",
        is(call("COUNT", cell("proposals"), cell("accepted")), "=", 2),
        is(cell("accepted"), ">", cell("proposals")),
      ),
    },
  ],
  notes: () => [],
};
