import { HEAD_OFFICES } from "../../domain/organisationKinds";
import { STATE } from "../../domain/state";
import { choice, mark, organisation, personColumns, text } from "../columnKinds";
import { hiddenColumn, isMinority, note, selfNumbering } from "../columns";
import { literal } from "../formula/lookup";
import { call, cell, firstOf, type Formula, is, rows, state } from "../formula/node";
import type { Column, SheetRecord } from "../record";
import { register } from "./register";

/** Offices, from the first; heads of unions and of veterans are called alike. */
export const OFFICES = [
  "Chủ tịch",
  "Phó Chủ tịch",
  "Bí thư",
  "Phó Bí thư",
  "Ủy viên Ban Thường vụ",
  "Ủy viên Ban Chấp hành",
] as const;

/** The three mass organisations, as groups of B16b. */
export const BODIES = { union: "Công đoàn", youthUnion: "Đoàn Thanh niên", veterans: "Hội Cựu chiến binh" } as const;

/** The kind of the organisation as DS_TOCHUC has it; "" for one that is not there. */
const kindOfIt = call(
  "IFERROR",
  call("INDEX", rows("DS_TOCHUC", "kind"), call("MATCH", literal(cell("organisation")), rows("DS_TOCHUC", "name"), 0)),
  "",
);
const kindHas = (word: string): Formula => call("ISNUMBER", call("SEARCH", word, cell("kind")));

const bodyOfIt = firstOf(
  [
    [kindHas("công đoàn"), BODIES.union],
    [kindHas("đoàn"), BODIES.youthUnion],
    [kindHas("ccb"), BODIES.veterans],
  ],
  "",
);

const textColumn = (column: Column): Column => ({ ...column, type: "text" });

const party = state("own", "party", "here");

/** B16a: the people who lead mass organisations (NV08, NV23); it stays in the unit, B16b sums it. */
export const b16a: SheetRecord = {
  id: "B16A",
  label: { vi: "B16a Cán bộ đoàn thể chủ chốt", en: "B16a Key officers of mass organisations" },
  ...register,
  stays: true,
  name: ({ year }) => `B16a ${year}`,
  title: ({ year }) => `CÁN BỘ ĐOÀN THỂ CHỦ CHỐT NĂM ${year}`,
  nextYear: { stays: ["born", "party", "committee", "proposed", "planned"] },
  key: "name",
  columns: [
    selfNumbering("name"),
    ...personColumns({ vi: "ngày/tháng/năm.", en: "Birth date." }),
    {
      key: "organisation",
      caption: "Tổ chức",
      ...organisation,
      help: { vi: "Chọn trong DS_TOCHUC.", en: "Organisation, as DS_TOCHUC names it." },
    },
    {
      key: "office",
      caption: "Chức danh",
      ...choice(17, ...OFFICES),
      help: { vi: "Chọn trong danh sách.", en: "Office: choose from the list." },
    },
    {
      key: "engagement",
      caption: "Hình thức",
      ...choice(14, "Chuyên trách", "Kiêm nhiệm"),
      help: { vi: "Chọn trong danh sách.", en: "Full time or beside other work." },
    },
    {
      key: "profession",
      caption: "Chức vụ chuyên môn",
      ...text(18),
      help: { vi: "Chức vụ ở cơ quan, doanh nghiệp.", en: "Office in the agency or enterprise." },
    },
    {
      key: "party",
      caption: "Đảng viên",
      under: "Đảng",
      ...mark,
      help: { vi: "x nếu là đảng viên.", en: "x for a Party member." },
    },
    {
      key: "committee",
      caption: "Cấp ủy viên",
      under: "Đảng",
      ...mark,
      help: { vi: "x nếu là cấp ủy viên.", en: "x for a member of the committee." },
    },
    {
      key: "proposed",
      caption: "Cấp ủy giới thiệu để bầu",
      under: "Đảng",
      ...mark,
      help: { vi: "x nếu do cấp ủy giới thiệu.", en: "x when the committee proposed the person." },
    },
    {
      key: "education",
      caption: "Chuyên môn",
      under: "Trình độ",
      ...choice(16, "Trung cấp trở xuống", "Cao đẳng", "Đại học", "Sau đại học"),
      help: { vi: "Chọn trong danh sách.", en: "Education: choose from the list." },
    },
    {
      key: "theory",
      caption: "Lý luận chính trị",
      under: "Trình độ",
      ...choice(16, "Chưa qua", "Sơ cấp", "Trung cấp", "Cao cấp, cử nhân"),
      help: { vi: "Chọn trong danh sách.", en: "Political theory: choose from the list." },
    },
    {
      key: "trained",
      caption: "Trong năm",
      under: "Bồi dưỡng nghiệp vụ",
      ...mark,
      help: { vi: "x nếu được bồi dưỡng trong năm.", en: "x when trained this year." },
    },
    {
      key: "lastTrained",
      caption: "Năm gần nhất",
      under: "Bồi dưỡng nghiệp vụ",
      type: "order",
      widthChars: 10,
      help: { vi: "Năm được bồi dưỡng gần nhất.", en: "Year of the last training." },
    },
    {
      key: "planned",
      caption: "Có",
      under: "Quy hoạch",
      ...mark,
      help: { vi: "x nếu có trong quy hoạch.", en: "x when in the succession plan." },
    },
    {
      key: "plannedFor",
      caption: "Chức danh quy hoạch",
      under: "Quy hoạch",
      ...text(16),
      help: { vi: "Chức danh được quy hoạch.", en: "Office planned for." },
    },
    {
      key: "rating",
      caption: "Mức xếp loại năm",
      type: "rating",
      widthChars: 14,
      help: { vi: "HTXSNV, HTTNV, HTNV, KHTNV.", en: "Rating level of the year." },
    },
    { ...note, widthChars: 16 },
    isMinority,
    textColumn(hiddenColumn("kind", "Loại tổ chức", kindOfIt, "Kind of the organisation.")),
    textColumn(hiddenColumn("body", "Đoàn thể", bodyOfIt, "Mass organisation.")),
  ],
  judged: [
    {
      key: "office",
      by: "choice",
      column: "office",
      met: OFFICES,
      missed: [],
      group: { column: "body", names: { values: Object.values(BODIES) } },
    },
    { key: "woman", by: "choice", column: "sex", met: ["Nữ"], missed: ["Nam"] },
    { key: "party", by: "mark", column: "party" },
    { key: "committee", by: "mark", column: "committee" },
    {
      key: "theory",
      by: "choice",
      column: "theory",
      met: ["Trung cấp", "Cao cấp, cử nhân"],
      missed: ["Chưa qua", "Sơ cấp"],
    },
    { key: "trained", by: "mark", column: "trained" },
    { key: "planned", by: "mark", column: "planned" },
    { key: "minority", by: "mark", column: "isMinority" },
  ],
  warnings: [
    {
      id: "headNotInParty",
      when: call(
        "AND",
        call("OR", ...HEAD_OFFICES.map((head) => is(cell("office"), "=", head))),
        call("OR", is(party, "=", STATE.missing), is(party, "=", STATE.missed)),
      ),
    },
  ],
  notes: () => ["Sổ lưu tại đơn vị; chức danh còn khuyết thì ghi ở biểu tổng hợp."],
  page: { paper: "A3" },
};
