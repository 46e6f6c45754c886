import { fold, foldBare, hasDiacritics } from "../../domain/fold";
import type { Role } from "./roles";

/** What captions say in the words of our subject. */
const SAID = [
  "rating",
  "ownRating",
  "studied",
  "inCharge",
  "usesIt",
  "hasUnion",
  "hasYouthUnion",
  "hasVeterans",
  "introduced",
  "party",
  "born",
  "sex",
  "ethnicity",
  "founded",
  "notRequired",
] as const;

type Said = (typeof SAID)[number];

/**
 * What our forms ask a list for: narrower than a role, and above it. Whose name a row bears, its organisation, and a reason that takes
 * it out of what is counted are never concluded from a caption: the first two follow from roles, the last is for people to say.
 */
export const MEANINGS = ["name", "organisation", "reason", ...SAID] as const;

export type Meaning = (typeof MEANINGS)[number];

interface MeaningRecord {
  /** Phrases of captions, anywhere in them; separated by "|". */
  readonly phrases: string;
  /** The roles its column may have, the usual one first. */
  readonly roles: readonly Role[];
}

/** The narrower ones first: of two that fit, the first holds. */
const RECORDS: Readonly<Record<Said, MeaningRecord>> = {
  notRequired: {
    phrases: "không phải học|không thuộc diện|miễn học|được miễn|lý do không học|lý do chưa học",
    roles: ["note", "yesno", "category"],
  },
  studied: {
    phrases:
      "được học tập|đã học tập|học tập nghị quyết|học nghị quyết|học tập nq|học nq|quán triệt nghị quyết|tham gia học tập|đã học|học tập, quán triệt|kết quả học tập nghị quyết|học tập chuyên đề|dự học",
    roles: ["yesno", "date", "category", "count"],
  },
  inCharge: {
    phrases:
      "cấp ủy viên phụ trách|cấp ủy phụ trách|ủy viên phụ trách|phân công phụ trách|được phân công phụ trách|đồng chí phụ trách|người phụ trách đoàn thể|phụ trách đoàn thể|phụ trách công tác đoàn thể",
    roles: ["person", "yesno"],
  },
  usesIt: {
    phrases:
      "ứng dụng cntt|ứng dụng công nghệ thông tin|sử dụng mạng xã hội|ứng dụng mạng xã hội|có trang mạng xã hội|ứng dụng chuyển đổi số",
    roles: ["yesno", "category", "note"],
  },
  hasUnion: {
    phrases: "có công đoàn|có tổ chức công đoàn|đã thành lập công đoàn|có cđcs",
    roles: ["yesno", "category"],
  },
  hasYouthUnion: {
    phrases: "có đoàn thanh niên|có tổ chức đoàn|đã thành lập đoàn thanh niên|có chi đoàn|có đoàn tn",
    roles: ["yesno", "category"],
  },
  hasVeterans: { phrases: "có hội ccb|có hội cựu chiến binh|có tổ chức hội ccb", roles: ["yesno", "category"] },
  introduced: {
    phrases:
      "giới thiệu kết nạp|giới thiệu đoàn viên ưu tú|giới thiệu cho đảng|giới thiệu vào đảng|giới thiệu với đảng",
    roles: ["count", "yesno", "date"],
  },
  // before the rating: a proposal is not the decision
  ownRating: {
    phrases:
      "tự xếp loại|tự đánh giá|tự phân loại|tự nhận|đề nghị xếp loại|đề xuất xếp loại|dự kiến xếp loại|mức đề nghị|mức đề xuất",
    roles: ["rating", "category"],
  },
  rating: {
    phrases:
      "xếp loại|mức xếp loại|đánh giá xếp loại|kết quả đánh giá|kết quả xếp loại|phân loại đảng viên|phân loại đoàn viên|phân loại đoàn viên, hội viên|phân loại tổ chức|mức độ hoàn thành nhiệm vụ|xếp loại chất lượng|chất lượng đoàn viên",
    roles: ["rating", "category"],
  },
  party: { phrases: "là đảng viên|đảng viên (x)|đã vào đảng", roles: ["yesno", "category"] },
  born: { phrases: "năm sinh|ngày sinh|ngày tháng năm sinh|ngày, tháng, năm sinh|sinh ngày|ntns", roles: ["date"] },
  sex: { phrases: "giới tính|nam/nữ|nam, nữ", roles: ["category", "yesno"] },
  ethnicity: { phrases: "dân tộc", roles: ["category", "yesno"] },
  founded: {
    phrases: "ngày thành lập|năm thành lập|thời gian thành lập|quyết định thành lập",
    roles: ["date", "code"],
  },
};

const spaced = (key: string): string => ` ${key.replace(/[^\p{L}\p{M}\d/()]+/gu, " ").trim()} `;

interface Entry {
  readonly meaning: Said;
  readonly roles: readonly Role[];
  readonly exact: readonly string[];
  readonly bare: readonly string[];
}

const ENTRIES: readonly Entry[] = (Object.entries(RECORDS) as [Said, MeaningRecord][]).map(
  ([meaning, { phrases, roles }]) => ({
    meaning,
    roles,
    exact: phrases.split("|").map((phrase) => spaced(fold(phrase))),
    bare: phrases.split("|").map((phrase) => spaced(foldBare(phrase))),
  }),
);

/**
 * What a caption asks for in the words of our subject.
 *
 * @param caption with those above it
 * @example meaningOf("Kết quả / Xếp loại năm 2024") // { meaning: "rating", roles: ["rating", "category"] }
 */
export function meaningOf(caption: string): { readonly meaning: Said; readonly roles: readonly Role[] } | undefined {
  const accented = hasDiacritics(caption);
  const key = spaced(accented ? fold(caption) : foldBare(caption));
  return ENTRIES.find(({ exact, bare }) => (accented ? exact : bare).some((phrase) => key.includes(phrase)));
}

const NAMING: Readonly<Record<Exclude<Meaning, Said>, readonly Role[]>> = {
  name: ["item", "person", "org"],
  organisation: ["org", "category", "item"],
  reason: ["note", "yesno", "category"],
};

/** The roles a column of a meaning may have, the usual one first. */
export const rolesFor = (meaning: Meaning): readonly Role[] =>
  meaning in NAMING ? NAMING[meaning as keyof typeof NAMING] : RECORDS[meaning as Said].roles;
