import type { Form } from "./form";
import { newName, type Sex } from "./people";
import { dice } from "./random";
import { HANDS, NOT_GOOD_LAST_YEAR, ODD_GOOD } from "./spellings";
import { organisations, unit, type Kind } from "./unit";

interface Member {
  readonly name: string;
  readonly organisation: string;
  readonly kind: Kind;
  readonly role: string;
  readonly sex: Sex;
  readonly born: number;
  studied: string | number | null;
  rating: string | null;
  reason: string | null;
  lastYear: string;
}

const ROLES: Readonly<Record<Kind, readonly [string, string, string]>> = {
  union: ["Chủ tịch", "Phó Chủ tịch", "Đoàn viên"],
  youth: ["Bí thư", "Phó Bí thư", "Đoàn viên"],
  veterans: ["Chủ tịch", "Phó Chủ tịch", "Hội viên"],
};

/** Years of birth from which to which, by organisation. */
const BORN: Readonly<Record<Kind, readonly [number, number]>> = {
  union: [1968, 2002],
  youth: [1996, 2007],
  veterans: [1954, 1972],
};

/** Members who are not rated this year, each with the reason that stands beside it. */
const EXCLUDED: readonly { rating: string; reason: string; is: (member: Member) => boolean }[] = [
  { rating: "Mới KN", reason: "Kết nạp tháng 9/2026", is: ({ kind }) => kind === "youth" },
  { rating: "Mới kết nạp", reason: "Kết nạp tháng 10/2026", is: ({ kind }) => kind === "youth" },
  { rating: "Chuyển SH", reason: "Chuyển đến tháng 10/2026", is: ({ kind }) => kind === "youth" },
  { rating: "SH tạm", reason: "Sinh hoạt tạm nơi học", is: ({ kind }) => kind === "youth" },
  { rating: "Thai sản", reason: "Nghỉ từ tháng 4/2026", is: ({ kind, sex }) => kind === "union" && sex === "Nữ" },
  { rating: "Nghỉ thai sản", reason: "Nghỉ từ tháng 6/2026", is: ({ kind, sex }) => kind === "union" && sex === "Nữ" },
  { rating: "Miễn", reason: "Tuổi cao, miễn sinh hoạt", is: ({ kind }) => kind === "veterans" },
  { rating: "Chưa đủ ĐK", reason: "Chưa đủ 06 tháng", is: ({ kind }) => kind === "union" },
  { rating: "Chưa XL", reason: "Đi học dài hạn", is: ({ kind }) => kind === "union" },
  { rating: "CXL", reason: "Ốm dài ngày", is: ({ kind }) => kind === "union" },
  { rating: "KXL", reason: "Tạm hoãn hợp đồng", is: ({ kind }) => kind === "union" },
  { rating: "Không xếp loại", reason: "Biệt phái cả năm", is: ({ kind }) => kind === "union" },
];

const NOT_GOOD: readonly { rating: string; reason: string }[] = [
  { rating: "HTNV", reason: "Chậm tiến độ công việc" },
  { rating: "Hoàn thành nhiệm vụ", reason: "Vắng sinh hoạt 03 lần" },
  { rating: "KHTNV", reason: "Bị kỷ luật khiển trách" },
];

/** Ratings still to come; they stay in the denominator, so the target is missed until they arrive. */
const MISSING: readonly { rating: string | null; reason: string }[] = [
  { rating: null, reason: "Chưa có kết quả họp xét" },
  { rating: "…", reason: "Chờ hồ sơ bổ sung" },
];

const STUDIED_ODD: readonly (string | number)[] = ["X", "\u0445", "có", "Có", "✓", "v", "+", 1, "đã", "x (T6/2026)"];
const NOT_STUDIED: readonly (string | null)[] = ["chưa", null, "-"];

function people(): Member[] {
  const random = dice(29);
  const taken = new Set<string>();
  return organisations.flatMap(({ name, kind, members }, place) =>
    Array.from({ length: members }, (_, index): Member => {
      const sex: Sex = random.whole(10) < (kind === "veterans" ? 9 : 5) ? "Nam" : "Nữ";
      const [from, to] = BORN[kind];
      const hand = HANDS[place % HANDS.length] ?? HANDS[0];
      const roles = ROLES[kind];
      return {
        name: newName(sex, taken, random),
        organisation: name,
        kind,
        role: roles[Math.min(index, 2)] ?? roles[2],
        sex,
        born: from + random.whole(to - from + 1),
        studied: "x",
        rating: random.whole(100) < 18 ? hand.best : hand.good,
        reason: null,
        lastYear: random.whole(100) < 15 ? hand.best : hand.good,
      };
    }),
  );
}

/** The 234 members: most rated in their organisation's way, some in every other way met in workbooks. */
export function members(): readonly Member[] {
  const list = people();
  const random = dice(366);
  // Leaders keep an ordinary rating; every other member gets at most one oddity a column
  const plain = new Set(list.filter(({ role }) => role === "Đoàn viên" || role === "Hội viên"));
  const take = (is: (member: Member) => boolean): Member => {
    const fit = [...plain].filter(is);
    const found = fit[random.whole(fit.length)];
    if (found === undefined) throw new Error("The sample has too few members for its oddities");
    plain.delete(found);
    return found;
  };
  const anyone = (): boolean => true;
  for (const { rating, reason, is } of EXCLUDED)
    Object.assign(take(is), { rating, reason, lastYear: "Chưa thuộc diện xếp loại" });
  for (const change of [...NOT_GOOD, ...MISSING])
    Object.assign(
      take(({ kind }) => kind === "union"),
      change,
    );
  for (const rating of ODD_GOOD) take(anyone).rating = rating;
  for (const lastYear of NOT_GOOD_LAST_YEAR) take(anyone).lastYear = lastYear;
  for (const studied of STUDIED_ODD) take(anyone).studied = studied;
  for (const studied of NOT_STUDIED) take(anyone).studied = studied;
  return list;
}

/** First row of members, counted as in the sheet. */
const FIRST = 7;

/** The row of the member whose rating is not filled in: rated well, that one member turns CT06. */
export function missingRatingRow(): number {
  return FIRST + members().findIndex(({ rating }) => rating === null);
}

/** The register: names in B7:B240, ratings in F7:F240. */
export function membersForm(): Form {
  const list = members();
  const last = FIRST + list.length - 1;
  return {
    id: "doanvien",
    name: "Đoàn viên, hội viên",
    formNumber: "Biểu số 03",
    title: `DANH SÁCH ĐÁNH GIÁ, XẾP LOẠI ĐOÀN VIÊN, HỘI VIÊN NĂM ${unit.year}`,
    subtitle: `(Số liệu tính đến ngày 15/11/${unit.year})`,
    columns: [
      { caption: "STT", widthPx: 45, style: "centre" },
      { caption: "Họ và tên", widthPx: 180, style: "text" },
      { caption: "Tổ chức", widthPx: 230, style: "text" },
      { caption: "Vai trò", widthPx: 110, style: "text" },
      { group: `Kết quả năm ${unit.year}`, caption: "Học tập nghị quyết", widthPx: 95, style: "centre" },
      { group: `Kết quả năm ${unit.year}`, caption: "Mức xếp loại", widthPx: 205, style: "text" },
      { caption: "Lý do, ghi chú", widthPx: 180, style: "text" },
      { group: "Thông tin khác", caption: "Giới tính", widthPx: 60, style: "centre" },
      { group: "Thông tin khác", caption: "Năm sinh", widthPx: 60, style: "centre" },
      { group: "Thông tin khác", caption: `Xếp loại năm ${unit.year - 1}`, widthPx: 205, style: "text" },
    ],
    rows: list.map((member, index) => [
      index + 1,
      member.name,
      member.organisation,
      member.role,
      member.studied,
      member.rating,
      member.reason,
      member.sex,
      member.born,
      member.lastYear,
    ]),
    total: [
      null,
      "Cộng",
      { f: `=COUNTA(B${FIRST}:B${last})` },
      null,
      { f: `=COUNTA(E${FIRST}:E${last})` },
      { f: `=COUNTA(F${FIRST}:F${last})` },
      null,
      { f: `=COUNTIF(H${FIRST}:H${last},"Nữ")` },
      null,
      { f: `=COUNTA(J${FIRST}:J${last})` },
    ],
    notes: [
      "Cột 3 dòng Cộng: số đoàn viên, hội viên. Cột 5, 6, 10: số ô đã ghi. Cột 8: số nữ.",
      "Tỷ lệ xếp loại tính trên số thuộc diện xếp loại; người chưa có kết quả vẫn nằm trong mẫu số.",
    ],
    signer: "T/M BAN CHẤP HÀNH ĐẢNG BỘ",
  };
}
