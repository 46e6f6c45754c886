import { selfNumbering } from "../columns";
import { type Expression, share, type TallyPart, text, thisRow, type Where, whenAny } from "../expression";
import type { SheetRecord } from "../record";
import { markSince, markState, STATE, stateOf } from "../state";

const mark = { type: "mark", widthChars: 10, list: { values: ["x"] } } as const;

const ELIGIBLE: readonly Where[] = [{ column: stateOf("eligible"), equals: { word: STATE.yes } }];

const WITH_YOUTH_UNION: readonly Where[] = [{ column: stateOf("youthUnion"), equals: { word: STATE.yes } }];

const count = (part: TallyPart, column: string, where: readonly Where[] = []): Expression => ({
  op: "tally",
  part,
  sheet: "B04",
  column,
  where,
});
const active = count("whole", "union");
const unclear = count("unclear", "eligible");
const notUnderstood = whenAny(unclear, text(" (", unclear, " ô chưa hiểu)"));

/** B04: enterprises with a trade union and a youth union. All active enterprises are the denominator. */
export const b04: SheetRecord = {
  id: "B04",
  label: { vi: "B04 Tổ chức công đoàn, đoàn thanh niên trong doanh nghiệp", en: "B04 Unions in enterprises" },
  kind: "list",
  yearly: true,
  name: ({ year }) => `B04 ${year}`,
  title: ({ year }) => `TỔ CHỨC CÔNG ĐOÀN, ĐOÀN THANH NIÊN TRONG DOANH NGHIỆP NĂM ${year}`,
  columns: [
    selfNumbering("name"),
    {
      key: "name",
      caption: "Tên doanh nghiệp",
      widthChars: 38,
      type: "text",
      help: { vi: "Mỗi doanh nghiệp một dòng.", en: "One enterprise a row." },
    },
    {
      key: "kind",
      caption: "Loại hình",
      widthChars: 16,
      type: "text",
      help: { vi: "TNHH, cổ phần, nhà nước…", en: "Kind." },
    },
    {
      key: "workers",
      caption: "Số lao động",
      widthChars: 10,
      type: "count",
      help: { vi: "Tổng số lao động.", en: "Workers." },
    },
    { ...mark, key: "party", caption: "Tổ chức đảng (x)", help: { vi: "x nếu có.", en: "x if there is one." } },
    {
      ...mark,
      key: "union",
      caption: "Công đoàn: có (x)",
      under: "Công đoàn",
      excludedBy: "inactive",
      help: { vi: "x nếu có công đoàn.", en: "x with a union." },
    },
    {
      key: "unionFounded",
      caption: "Công đoàn: ngày thành lập",
      under: "Công đoàn",
      widthChars: 13,
      type: "date",
      help: { vi: "ngày/tháng/năm.", en: "day/month/year." },
    },
    {
      key: "unionMembers",
      caption: "Công đoàn: số đoàn viên",
      under: "Công đoàn",
      widthChars: 10,
      type: "count",
      help: { vi: "Số đoàn viên công đoàn.", en: "Union members." },
    },
    {
      key: "unionShare",
      caption: "Công đoàn: ĐV/LĐ (%)",
      number: "(9)=(8)/(4)",
      under: "Công đoàn",
      widthChars: 10,
      type: "percent",
      expression: share(thisRow("unionMembers"), thisRow("workers")),
      help: { vi: "Đoàn viên trên lao động.", en: "Members of workers." },
    },
    {
      ...mark,
      key: "youthUnion",
      caption: "Đoàn TN: có (x)",
      under: "Đoàn thanh niên",
      excludedBy: "inactive",
      help: { vi: "x nếu có đoàn thanh niên.", en: "x with a youth union." },
    },
    {
      key: "youthFounded",
      caption: "Đoàn TN: ngày thành lập",
      under: "Đoàn thanh niên",
      widthChars: 13,
      type: "date",
      help: { vi: "ngày/tháng/năm.", en: "day/month/year." },
    },
    {
      key: "youthMembers",
      caption: "Đoàn TN: số đoàn viên",
      under: "Đoàn thanh niên",
      widthChars: 10,
      type: "count",
      help: { vi: "Số đoàn viên thanh niên.", en: "Youth-union members." },
    },
    {
      key: "both",
      caption: "Có cả hai",
      widthChars: 9,
      type: "text",
      expression: { op: "bothMarked", states: [stateOf("union"), stateOf("youthUnion")] },
      help: { vi: "x nếu có cả công đoàn và đoàn thanh niên.", en: "x with both a union and a youth union." },
    },
    {
      ...mark,
      key: "eligible",
      excludedBy: "inactive",
      caption: "Đủ điều kiện thành lập (x)",
      help: {
        vi: "x nếu đủ điều kiện thành lập; cho tỷ lệ ghi bên cạnh, không dùng để đánh giá.",
        en: "x if eligible; for the share shown beside the target's own, which decides.",
      },
    },
    {
      key: "inactive",
      caption: "Ngừng hoạt động, lý do",
      widthChars: 20,
      type: "text",
      help: { vi: "Ghi lý do thì doanh nghiệp ra khỏi mẫu số.", en: "A reason takes the row out." },
    },
    {
      key: "cause",
      caption: "Lý do chưa thành lập",
      widthChars: 22,
      type: "text",
      help: { vi: "Nhập tay.", en: "Typed." },
    },
    {
      key: "planned",
      caption: "Dự kiến",
      widthChars: 14,
      type: "text",
      help: { vi: "Thời gian dự kiến thành lập.", en: "Planned for." },
    },
    markState("name", "union", "Công đoàn", "inactive"),
    markState("name", "youthUnion", "Đoàn TN", "inactive"),
    markState("name", "eligible", "Đủ điều kiện", "inactive"),
    markSince("union", "unionFounded", "Công đoàn"),
    markSince("youthUnion", "youthFounded", "Đoàn TN"),
  ],
  rows: () => [],
  numberedColumns: true,
  blankRows: 60,
  totals: [
    {
      name: { expression: text("Tổng cộng: ", active, " doanh nghiệp") },
      workers: { expression: { op: "sum", column: "workers" } },
      union: { expression: count("part", "union") },
      unionMembers: { expression: { op: "sum", column: "unionMembers" } },
      unionShare: { expression: share(thisRow("unionMembers"), thisRow("workers")) },
      youthUnion: { expression: count("part", "youthUnion") },
      youthMembers: { expression: { op: "sum", column: "youthMembers" } },
      both: { expression: count("part", "union", WITH_YOUTH_UNION) },
      eligible: { expression: count("part", "eligible") },
    },
    {
      name: { expression: text("Trong số ", count("part", "eligible"), " DN đủ điều kiện", notUnderstood) },
      union: { expression: count("part", "union", ELIGIBLE) },
      youthUnion: { expression: count("part", "youthUnion", ELIGIBLE) },
    },
  ],
  notes: () => [
    "Mẫu số là tất cả doanh nghiệp đang hoạt động; doanh nghiệp ngừng hoạt động ghi lý do ở cột bên phải thì ra khỏi mẫu số.",
    "Ngày thành lập dùng để đánh giá sau năm phải đạt.",
  ],
  signed: true,
  landscape: true,
};
