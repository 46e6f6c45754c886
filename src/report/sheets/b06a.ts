import { choice, date, mark, organisation, personColumns, text } from "../columnKinds";
import { hiddenColumn, hiddenMark, isMinority, note, selfNumbering } from "../columns";
import { asOfCell, call, captionCell, cell, type Formula, iff, is, join, minus, plus, rows } from "../formula/node";
import { escaped, KEY_MARK, tidied } from "../formula/lookup";
import { LAST_YEAR } from "../formula/dates";
import type { Column, SheetRecord } from "../record";
import { byOrganisation, register } from "./register";

/** Nobody follows a person's way to the Party any more. */
const ENDED = ["Đã kết nạp", "Chuyển sinh hoạt", "Thôi theo dõi"] as const;

/** x for a day in the year of the count, "không" for another year; a year alone counts as one, other text shows itself. */
function inYear(day: string): Formula {
  const year = iff(is(cell(day), "<=", LAST_YEAR), cell(day), call("YEAR", cell(day)));
  const isIn = iff(is(year, "=", asOfCell("born")), "x", "không");
  return iff(is(cell(day), "=", ""), "", iff(call("ISNUMBER", cell(day)), isIn, cell(day)));
}

const hasDay = (day: string): Formula =>
  iff(is(cell(day), "=", ""), "", iff(call("ISNUMBER", cell(day)), "x", cell(day)));

/** The day somebody was admitted, or the last day of the year while that is to come. */
const admittedBy = iff(
  is(call("N", cell("admitted")), ">", LAST_YEAR),
  cell("admitted"),
  call("DATE", asOfCell("born"), 12, 31),
);

/** Who a row is of, by name and birth date; without a birth date nobody can say that two rows are of one person. */
const personOf = (mark: string): Formula =>
  iff(
    is(cell(mark), "<>", "x"),
    cell(mark),
    join(
      KEY_MARK,
      call("LOWER", tidied(cell("name"))),
      " ",
      iff(is(cell("born"), "=", ""), join("dòng ", call("ROW")), cell("born")),
    ),
  );

/** x in the first row of a person, "không" in the others; a mark that is none shows itself. */
const isFirst = (person: string): Formula => {
  const isAnybody = is(call("LEFT", cell(person), 1), "=", KEY_MARK);
  const line = plus(minus(call("ROW"), call("ROW", captionCell(person))), 1);
  const first = is(call("MATCH", escaped(cell(person)), rows("own", person), 0), "=", line);
  return iff(isAnybody, iff(first, "x", "không"), cell(person));
};

const textOf = (column: Column): Column => ({ ...column, type: "text" });

/** A certificate holds for 60 months (Hướng dẫn 06-HD/TW of 09/6/2025, 5.4). */
const [certifiedIn, certifiedOn] = [call("YEAR", cell("certified")), call("DAY", cell("certified"))];
const certifiedUntil = call("DATE", plus(certifiedIn, 5), call("MONTH", cell("certified")), certifiedOn);

/** B06a: members proposed to the Party (CT09); it stays in the unit, B06b sums it. */
export const b06a: SheetRecord = {
  id: "B06A",
  label: { vi: "B06a Sổ theo dõi đoàn viên ưu tú", en: "B06a Register of members proposed to the Party" },
  ...register,
  stays: true,
  name: ({ year }) => `B06a ${year}`,
  title: ({ year }) => `SỔ THEO DÕI ĐOÀN VIÊN ƯU TÚ NĂM ${year}`,
  nextYear: {
    rows: ({ progress }) => !ENDED.some((word) => word === progress),
    stays: ["born", "worker", "joined", "proposed", "recognised", "helperNamed", "certified", "admitted"],
  },
  key: "name",
  columns: [
    selfNumbering("name"),
    ...personColumns({ vi: "ngày/tháng/năm; chỉ ghi năm cũng được.", en: "Birth date; the year alone is enough." }),
    {
      key: "office",
      caption: "Chức vụ, bộ phận công tác",
      ...text(13),
      help: { vi: "Chức vụ và nơi làm việc.", en: "Office and place of work." },
    },
    {
      key: "worker",
      caption: "Người lao động trực tiếp",
      ...mark,
      help: { vi: "x nếu là người lao động trực tiếp.", en: "x for a worker in production." },
    },
    {
      key: "education",
      caption: "Trình độ",
      ...text(11),
      help: { vi: "Trình độ chuyên môn.", en: "Education." },
    },
    {
      key: "organisation",
      caption: "Tổ chức giới thiệu",
      ...organisation,
      widthChars: 20,
      help: {
        vi: "Công đoàn cơ sở hoặc chi đoàn, chọn trong DS_TOCHUC.",
        en: "Union or youth branch, as DS_TOCHUC names it.",
      },
    },
    {
      key: "joined",
      caption: "Ngày vào Đoàn hoặc công đoàn",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Day of joining: day/month/year." },
    },
    {
      key: "branchDecision",
      caption: "Nghị quyết của chi đoàn, tổ công đoàn (số, ngày)",
      under: "Giới thiệu",
      ...text(13),
      help: { vi: "Số, ngày nghị quyết đề nghị giới thiệu.", en: "Resolution of the branch: number and day." },
    },
    {
      key: "proposal",
      caption: "Nghị quyết giới thiệu của BCH (số)",
      under: "Giới thiệu",
      ...text(12),
      help: {
        vi: "Số nghị quyết của ban chấp hành đoàn cơ sở hoặc công đoàn cơ sở.",
        en: "Number of the committee's resolution.",
      },
    },
    {
      key: "proposed",
      caption: "Ngày nghị quyết giới thiệu",
      under: "Giới thiệu",
      ...date,
      help: { vi: "Năm của ngày này là năm được tính.", en: "The year of this day is the year of the count." },
    },
    {
      key: "cell",
      caption: "Chi bộ xem xét",
      under: "Chi bộ",
      ...text(13),
      help: { vi: "Tên chi bộ.", en: "Party cell that considers it." },
    },
    {
      key: "recognised",
      caption: "Ngày họp công nhận",
      under: "Chi bộ",
      ...date,
      help: { vi: "Ngày chi bộ họp công nhận.", en: "Day the cell recognised it." },
    },
    {
      key: "helper",
      caption: "Đảng viên được phân công giúp đỡ",
      holds: "person",
      under: "Chi bộ",
      ...text(13),
      help: { vi: "Họ và tên đảng viên.", en: "Party member who helps." },
    },
    {
      key: "helperNamed",
      caption: "Ngày phân công",
      under: "Chi bộ",
      ...date,
      help: { vi: "ngày/tháng/năm.", en: "Day the helper was named." },
    },
    {
      key: "certified",
      caption: "Ngày cấp giấy chứng nhận",
      under: "Lớp nhận thức về Đảng",
      ...date,
      help: {
        vi: "Quá 60 tháng thì phải xem lại hiệu lực.",
        en: "Day of the certificate; to be looked at after 60 months.",
      },
    },
    {
      key: "certificate",
      caption: "Số giấy chứng nhận, nơi cấp",
      under: "Lớp nhận thức về Đảng",
      ...text(12),
      help: { vi: "Số và nơi cấp.", en: "Number and issuer of the certificate." },
    },
    {
      key: "admission",
      caption: "Số quyết định kết nạp",
      under: "Kết nạp",
      ...text(12),
      help: { vi: "Số, ký hiệu quyết định.", en: "Number of the admission." },
    },
    {
      key: "admitted",
      caption: "Ngày kết nạp",
      under: "Kết nạp",
      ...date,
      help: {
        vi: "Được đếm riêng, không quyết định chỉ tiêu.",
        en: "Day of admission: counted apart, does not decide the target.",
      },
    },
    {
      key: "progress",
      caption: "Trạng thái",
      ...choice(13, "Đang theo dõi", "Đã học lớp nhận thức", "Đang làm hồ sơ", ...ENDED),
      help: { vi: "Chọn trong danh sách.", en: "Choose from the list." },
    },
    { ...note, widthChars: 11 },
    hiddenMark("introducedNow", "Giới thiệu trong năm", inYear("proposed"), "x when introduced in the year."),
    hiddenMark("admittedNow", "Kết nạp trong năm", inYear("admitted"), "x when admitted in the year."),
    hiddenMark("hasCertificate", "Đã học lớp nhận thức", hasDay("certified"), "x with a certificate."),
    isMinority,
    textOf(hiddenColumn("personProposed", "Người được giới thiệu", personOf("introducedNow"), "Name and birth date.")),
    textOf(hiddenColumn("personAdmitted", "Người được kết nạp", personOf("admittedNow"), "Name and birth date.")),
    hiddenMark("firstProposed", "Giới thiệu, tính một lần", isFirst("personProposed"), "x once for each person."),
    hiddenMark("firstAdmitted", "Kết nạp, tính một lần", isFirst("personAdmitted"), "x once for each person."),
  ],
  judged: [
    { key: "introduced", by: "mark", column: "introducedNow", group: byOrganisation },
    { key: "admitted", by: "mark", column: "admittedNow" },
    { key: "person", by: "mark", column: "firstProposed", after: ["introduced"] },
    { key: "personAdmitted", by: "mark", column: "firstAdmitted", after: ["admitted"] },
    { key: "certified", by: "mark", column: "hasCertificate" },
    { key: "minority", by: "mark", column: "isMinority" },
    { key: "woman", by: "choice", column: "sex", met: ["Nữ"], missed: ["Nam"] },
  ],
  asks: { column: "born", label: "Năm:", of: ({ year }) => year },
  warnings: [
    {
      id: "certificateTooOld",
      when: call("AND", is(call("N", cell("certified")), ">", LAST_YEAR), is(certifiedUntil, "<", admittedBy)),
    },
    { id: "admittedNotProposed", when: call("AND", is(cell("admitted"), "<>", ""), is(cell("proposed"), "=", "")) },
  ],
  notes: () => ["Sổ lưu tại đơn vị; cấp trên chỉ nhận biểu tổng hợp."],
  page: { paper: "A3" },
};
