import { dateSerial } from "./dates";
import { newName, type Sex } from "./people";
import { dice } from "./random";
import { reports } from "./reports";
import type { Typed } from "./typed";
import { organisations, unit } from "./unit";

/** The invented unit's registers, as a clerk keeps them who takes what the drop-downs offer; keys are those of our sheets. */

type Entry = Readonly<Record<string, Typed>>;

const d = (month: number, day: number): number => dateSerial(unit.year, month, day);

/** The committee of the unit and the cells of its companies. */
const COMMITTEES = [
  ["Đảng ủy Cụm doanh nghiệp số 1", "Đảng ủy cơ sở", "x"],
  ["Chi bộ Cơ quan điều hành", "Chi bộ trực thuộc", null],
  ["Chi bộ Công ty Cơ khí", "Chi bộ trực thuộc", null],
  ["Chi bộ Công ty May", "Chi bộ trực thuộc", null],
  ["Chi bộ Chế biến nông sản", "Chi bộ trực thuộc", null],
  ["Chi bộ Vận tải", "Chi bộ trực thuộc", null],
] as const;

/** A cell of pensioners, which has no mass organisation of its own. */
const OUTSIDE = ["Chi bộ Hưu trí", "Chi bộ trực thuộc", "Không có tổ chức đoàn thể"] as const;

export const committees: readonly Entry[] = [
  ...COMMITTEES.map(([name, kind, standing], i) => ({
    id: `CB${String(i + 1).padStart(2, "0")}`,
    name,
    kind,
    standing,
    union: "x",
    youthUnion: i === 5 ? null : "x",
    veterans: i < 3 ? "x" : null,
  })),
  { id: "CB07", name: OUTSIDE[0], kind: OUTSIDE[1], outside: OUTSIDE[2] },
];

/** Leading collectives of the three organisations above the unit. */
export const collectives: readonly Entry[] = [
  {
    name: "Ban Thường vụ Đoàn Khối",
    body: "Đoàn Thanh niên",
    members: 9,
    ownRating: "HTXSNV",
    rating: "HTTNV",
    decision: "18-QĐ/TĐTN, 12/11/2026",
  },
  {
    name: "Ban Thường vụ Hội CCB Khối",
    body: "Hội Cựu chiến binh",
    members: 5,
    ownRating: "HTTNV",
    rating: "HTTNV",
    decision: "22-QĐ/CCB, 11/11/2026",
  },
  { name: "Ban Thường vụ Công đoàn Viên chức tỉnh", body: "Công đoàn", members: 7, ownRating: "HTTNV" },
];

const WORKS = [
  ["Sổ tay điện tử an toàn lao động", "Chuyển đổi số"],
  ["Tủ sách công nhân tại xưởng", "Chăm lo đoàn viên, hội viên"],
  ["Ngày thứ bảy sửa chữa miễn phí", "An sinh xã hội, tình nguyện"],
  ["Bữa cơm công đoàn theo tổ sản xuất", "Chăm lo đoàn viên, hội viên"],
  ["Nhóm Zalo giải đáp chế độ", "Chuyển đổi số"],
  ["Câu lạc bộ ngoại ngữ giờ nghỉ trưa", "Tuyên truyền, giáo dục"],
  ["Phần việc thanh niên tại kho", "Phong trào thi đua"],
] as const;

/** The works that each organisation has registered, and how far they are. */
export const works: readonly Entry[] = organisations.flatMap(({ name: organisation }, i) => {
  const report = reports[i];
  return Array.from({ length: report?.registered ?? 0 }, (_, n): Entry => {
    const [work, field] = WORKS[(i + n) % WORKS.length] ?? WORKS[0];
    const isDone = n < (report?.done ?? 0);
    return {
      organisation,
      work: `${work} (${organisation.replace(/^(?:CĐCS|Chi đoàn|Hội CCB) /u, "")})`,
      field,
      document: `${String(i + n + 3).padStart(2, "0")}-ĐK`,
      registered: d(1, 20 + n),
      deadline: d(10, 31),
      progress: isDone ? "Đã hoàn thành" : "Đang thực hiện",
      finished: isDone ? d(9, 10 + i) : null,
      judgement: isDone ? "Hiệu quả" : null,
    };
  });
});

/** Members whom organisations have proposed to the Party. */
export const proposed: readonly Entry[] = organisations.flatMap(({ name: organisation }, i) => {
  const random = dice(900 + i);
  const taken = new Set<string>();
  return Array.from({ length: reports[i]?.introduced ?? 0 }, (_, n): Entry => {
    const sex: Sex = random.whole(2) === 0 ? "Nam" : "Nữ";
    return {
      name: newName(sex, taken, random),
      born: dateSerial(1990 + random.whole(14), 1 + random.whole(12), 1 + random.whole(28)),
      sex,
      ethnicity: random.whole(3) === 0 ? "Tày" : "Kinh",
      organisation,
      proposal: `${String(i + n + 1).padStart(2, "0")}-NQ/BCH`,
      proposed: d(3 + (n % 6), 12),
      certified: n === 0 ? d(6, 20) : null,
      admitted: n === 0 && i % 3 === 0 ? d(9, 2) : null,
      progress: n === 0 ? "Đã học lớp nhận thức" : "Đang theo dõi",
    };
  });
});

/** Unions and veterans that have no source, and say why. */
export const withoutSource: readonly Entry[] = organisations.flatMap(({ name }, i) =>
  reports[i]?.source === "hết nguồn" ? [{ name, noSource: "Hết nguồn: đoàn viên đều là đảng viên" }] : [],
);

const TARGETS = [
  ["Sáng kiến được công nhận", "sáng kiến", 4, 5, null],
  ["Ngày công tình nguyện", "ngày", 120, 135, null],
  ["Vụ tai nạn lao động", "vụ", 2, 1, "Giảm"],
  ["Xây dựng mô hình “Dân vận khéo”", "mô hình", "Có mô hình", "x", null],
] as const;

/** Four targets of each organisation; one of them is not reached, and one has no result yet. */
export const emulation: readonly Entry[] = organisations.flatMap(({ name: organisation }, i) =>
  TARGETS.map(([target, measure, plan, actual, direction], n): Entry => {
    const isMissed = i === 4 && n === 1;
    const isOpen = i === 9 && n === 0;
    return {
      organisation,
      movement: "Thi đua lao động giỏi",
      level: "Cơ sở",
      target,
      nature: typeof plan === "string" ? "Định tính" : "Định lượng",
      direction,
      measure,
      plan,
      actual: isOpen ? null : isMissed ? 90 : actual,
      estimate: isOpen ? 5 : null,
      cause: isMissed ? "Đơn hàng tăng, ít ngày nghỉ" : null,
    };
  }),
);

/** What each organisation uses of information technology. */
export const technology: readonly Entry[] = organisations.map(({ name, members }, i): Entry => ({
  name,
  level: "Cơ sở",
  zalo: "x",
  zaloMembers: Math.max(5, members - (i % 4)),
  software: "x",
  records: members,
  inMeetings: "x",
  inWork: "x",
  evidence: "Nhóm Zalo, ảnh sinh hoạt",
}));

/** Who is in charge of the mass organisations in each committee. */
export const charges: readonly Entry[] = COMMITTEES.map(([name, kind], i): Entry => {
  const random = dice(1200 + i);
  return {
    id: `CB${String(i + 1).padStart(2, "0")}`,
    name,
    kind,
    members: i === 0 ? 13 : 3,
    assigned: "x",
    person: newName(i % 2 === 0 ? "Nam" : "Nữ", new Set(), random),
    office: i === 0 ? "Phó Bí thư" : "Bí thư",
    bodies: "Tất cả",
    document: `${String(10 + i)}-QĐ/ĐU`,
    documentDay: d(1, 15),
  };
});

/** Quarterly meetings of each committee with the organisations of its level. */
export const meetings: readonly Entry[] = COMMITTEES.map(([name], i): Entry => ({
  name,
  body: "Làm việc chung",
  quarter1: i % 2 === 0 ? d(3, 18) : "12-TB/ĐU",
  quarter2: i === 4 ? "chưa" : d(6, 17),
  quarter3: "x",
  quarter4: d(11, 12),
  // of the last one nobody has written the conclusions down
  conclusions: i === 5 ? null : `${String(12 + i).padStart(2, "0")}-TB/ĐU, ${String(31 + i)}-TB/ĐU`,
  chair: i === 0 ? "Đồng chí Phó Bí thư Thường trực" : "Đồng chí Bí thư",
}));

const THIRD_QUARTER = "Buổi làm việc quý III năm 2026 với Ban Chấp hành các đoàn thể";
const FOURTH_QUARTER = "Buổi làm việc quý IV năm 2026 với Ban Chấp hành các đoàn thể";

/** What was said at two of the meetings; of the second one the clerk has not written everything down. */
export const minutes: readonly Entry[] = [
  {
    meeting: THIRD_QUARTER,
    name: COMMITTEES[0][0],
    body: "Làm việc chung",
    quarter: "III",
    day: d(9, 28),
    begins: "8 giờ 00",
    ends: "10 giờ 45",
    where: "Phòng họp tầng 2, trụ sở Đảng ủy Cụm doanh nghiệp số 1",
    chair: "Nguyễn Thị Hạnh",
    chairRole: "Phó Bí thư Thường trực Đảng ủy",
    secretary: "Trần Văn Lâm",
    secretaryRole: "Chuyên viên Văn phòng Đảng ủy",
    invited: "Đại diện Ban Tuyên giáo Đảng ủy Khối",
    present: [
      "Các đồng chí trong Thường trực Đảng ủy",
      "Chủ tịch công đoàn cơ sở, Bí thư chi đoàn, Chủ tịch Hội Cựu chiến binh cơ sở: 12 đồng chí",
    ].join("\n"),
    absent: "Không",
    basis: "Căn cứ Quy chế làm việc của Đảng ủy Cụm doanh nghiệp số 1",
    reports: [
      "Công đoàn: tổ chức 05 đợt tuyên truyền pháp luật lao động cho 162 đoàn viên.",
      "Đoàn Thanh niên: duy trì sinh hoạt hằng tháng, có 03 phần việc thanh niên.",
      "Hội Cựu chiến binh: giúp 02 gia đình hội viên sửa nhà.",
    ].join("\n"),
    situation: "Tư tưởng ổn định; thu nhập bình quân giữ vững, việc làm ở hai công ty giảm do thiếu đơn hàng.",
    petitions: "Đề nghị bố trí phòng sinh hoạt chung cho đoàn viên tại Công ty May.",
    opinions: "Đồng chí Bí thư Chi bộ Công ty May: nhất trí, đề nghị cân đối kinh phí trong quý IV.",
    conclusion: [
      "Ghi nhận kết quả hoạt động quý III của các đoàn thể.",
      "Các đoàn thể tập trung hoàn thành chỉ tiêu còn thiếu trước ngày 30/11/2026.",
    ].join("\n"),
    minutesNumber: "05-BB/ĐU",
    noticeNumber: "12-TB/ĐU",
    noticeDay: d(10, 2),
    recipients: [
      "Ban Tuyên giáo Đảng ủy Khối (để báo cáo)",
      "Ban Chấp hành các đoàn thể",
      "Các chi bộ trực thuộc",
    ].join("\n"),
  },
  {
    meeting: FOURTH_QUARTER,
    name: COMMITTEES[0][0],
    body: "Làm việc chung",
    quarter: "IV",
    day: d(11, 12),
    begins: "14 giờ 00",
    chair: "Nguyễn Thị Hạnh",
    chairRole: "Phó Bí thư Thường trực Đảng ủy",
    conclusion: "Tiếp tục thực hiện các nhiệm vụ của năm.",
  },
];

/** What the two conclusions charge whom with. */
export const tasksGiven: readonly Entry[] = [
  {
    meeting: THIRD_QUARTER,
    task: "Bố trí phòng sinh hoạt chung cho đoàn viên tại Công ty May",
    lead: "Chi bộ Công ty May",
    partners: "CĐCS Công ty May",
    person: "Lê Thị Mai",
    period: "Một lần",
    deadline: d(11, 30),
    required: "Phòng sinh hoạt, biên bản bàn giao",
  },
  {
    meeting: THIRD_QUARTER,
    task: "Khảo sát việc làm, thu nhập của đoàn viên, báo cáo Thường trực Đảng ủy",
    lead: "CĐCS Cơ quan điều hành",
    partners: "Các công đoàn cơ sở",
    period: "Một lần",
    deadline: d(10, 31),
    required: "Báo cáo",
  },
  {
    meeting: THIRD_QUARTER,
    task: "Nắm bắt tư tưởng đoàn viên, hội viên",
    lead: "Ban Chấp hành các đoàn thể",
    period: "Thường xuyên",
  },
  { meeting: FOURTH_QUARTER, task: "Chuẩn bị tổng kết năm của các đoàn thể", lead: "Ban Chấp hành các đoàn thể" },
];
