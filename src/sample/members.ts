import { newName, type Sex } from "./people";
import { dice } from "./random";
import { HANDS, NOT_GOOD_LAST_YEAR, ODD_GOOD } from "./spellings";
import { organisations, type Kind } from "./unit";

export interface Member {
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
