import { fold, foldBare, hasDiacritics, tidy } from "../../domain/fold";
import { CAPTION_WORDS, LOOKED_THROUGH, WHOLE_ONLY } from "./captionWords";
import { ROLES, type Role } from "./roles";

/** How strongly a caption speaks for a role, 0 or more; roles it does not speak for are left out. */
export type RoleWeights = Partial<Record<Role, number>>;

export interface CaptionReading {
  readonly roles: RoleWeights;
  /** How far the text is made of caption words: 1 where the whole of it is one, 0 where none is. */
  readonly known: number;
  /** Whether its head says only that something is counted or summed: "Tổng số", "Nam", "Kế hoạch". */
  readonly generic: boolean;
}

const TOKEN = /[\p{L}\p{M}\d]+(?:'[\p{L}\d]+)?|[%#№§]|15'/gu;
const CAMEL = /(\p{Ll})(\p{Lu})/gu;
/** Room to write into: "Ngày … tháng … năm …". */
const DOTS = /\.{2,}|…/gu;
/** "\_" and the like join words of captions that programs wrote. */
const JOINED = /[_\-/]+/gu;

const tokensOf = (key: string): string[] => key.match(TOKEN) ?? [];

interface Phrase {
  readonly roles: readonly Role[];
  readonly words: number;
}

interface Phrases {
  readonly all: ReadonlyMap<string, Phrase>;
  readonly longest: number;
}

function phrasesBy(keyOf: (text: string) => string): Phrases {
  const all = new Map<string, { roles: Role[]; words: number }>();
  let longest = 1;
  for (const role of ROLES)
    for (const phrase of CAPTION_WORDS[role].split("|")) {
      const tokens = tokensOf(keyOf(phrase));
      const key = tokens.join(" ");
      if (key === "") continue;
      longest = Math.max(longest, tokens.length);
      const known = all.get(key);
      if (!known) all.set(key, { roles: [role], words: tokens.length });
      else if (!known.roles.includes(role)) known.roles.push(role);
    }
  return { all, longest };
}

const WITH_ACCENTS = phrasesBy(fold);
const BARE = phrasesBy(foldBare);
/** "Hoten", "diachi": captions of programs, without accents and spaces. */
const GLUED = new Map([...BARE.all].map(([key, phrase]) => [key.replaceAll(" ", ""), phrase] as const));
const THROUGH = new Set(LOOKED_THROUGH.split("|").flatMap((phrase) => [fold(phrase), foldBare(phrase)]));
const WHOLE = new Set(WHOLE_ONLY.split("|").flatMap((phrase) => [fold(phrase), foldBare(phrase)]));
const GENERIC = new Set(
  "tổng|tổng số|cộng|tổng cộng|số|total|nam|nữ|tăng|giảm|kế hoạch|thực hiện|tổng tiền|đầu năm|cuối năm|năm nay|năm trước|kỳ này|kỳ trước|đầu kỳ|cuối kỳ|trong kỳ|nhập|xuất|tồn|chi|thu|nợ|có|còn lại|từ|đến|khác|ngắn hạn|lần 1|lần 2|trung bình|tối thiểu|tối đa|đạt|giỏi|khá|tốt|yếu|kém|số đầu năm|số cuối năm|vnd|usd|bằng vnd|bằng usd|nội bảng|ngoại bảng|sau thuế|trước thuế"
    .split("|")
    .flatMap((phrase) => [fold(phrase), foldBare(phrase)]),
);
/** Heads after which the next noun says what is summed or named. */
const SUMMING = new Set([
  "tổng",
  "tổng số",
  "tổng cộng",
  "cộng",
  "số",
  "chênh lệch",
  "chenh lech",
  "tong",
  "tong so",
  "tong cong",
  "cong",
  "so",
  "total",
]);
const NAMING = new Set(
  ["tên", "ten", "name", "tên gọi", "ten goi", "họ tên", "danh sách", "danh sach"].map((each) => each),
);

/** What brackets say in what a column counts; as whole words. */
const UNITS: readonly (readonly [RegExp, Role])[] = [
  ["%|phần trăm|phan tram", "percent"],
  ["đồng|vnđ|vnd|usd|triệu|trđ|tỷ|nghìn|1000 ?đ|đ|₫|dong|trieu", "money"],
  ["người|nguoi|hộ|lượt|cái|chiếc|đơn vị|tổ chức|lớp|em", "count"],
  ["m2|m²|m3|m³|km|kg|ha|tấn|lít|giờ|ngày|phút|mm|cm|m|kwh|tháng tuổi", "measure"],
  ["x|v|✓|đánh dấu x|có / không", "yesno"],
].map(([words, role]) => [new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}\\d])`, "u"), role as Role] as const);

/** "Từ 5 đến dưới 10 năm", "60 tuổi trở lên"; no year has less than four digits. */
const SPAN_OF_TIME =
  /^(?:từ |trên |dưới |đủ |tu |tren |duoi )*\d{1,3}(?: ?[-–] ?\d{1,3}| (?:đến|den)(?: dưới| duoi)? \d{1,3})? (?:năm|tuổi|tháng|nam|tuoi|thang)(?: |$)/u;

/** A remark, no caption of its own: "(Online, điện thoại …)". */
const BRACKETED = /^\(.*\)?$/u;
const BRACKETS = /[([][^()[\]]*[)\]]?/gu;

function add(weights: Partial<Record<Role, number>>, role: Role, weight: number): void {
  weights[role] = Math.max(weights[role] ?? 0, weight);
}

interface Hit {
  readonly at: number;
  readonly key: string;
  readonly phrase: Phrase;
}

/** The phrases in a row of words, each word used once, the longest first. */
function hitsIn(tokens: readonly string[], { all, longest }: Phrases): Hit[] {
  const whole = all.get(tokens.join(" "));
  if (whole) return [{ at: 0, key: tokens.join(" "), phrase: whole }];
  const hits: Hit[] = [];
  for (let at = 0; at < tokens.length;) {
    let step = 1;
    for (let length = Math.min(longest, tokens.length - at); length > 0; length--) {
      const key = tokens.slice(at, at + length).join(" ");
      const phrase = all.get(key);
      if (!phrase || WHOLE.has(key)) continue;
      hits.push({ at, key, phrase });
      step = length;
      break;
    }
    at += step;
  }
  return hits;
}

const QUANTITIES_BUT_COUNT: readonly Role[] = ["money", "measure", "score", "percent"];
const QUANTITIES: ReadonlySet<Role> = new Set(QUANTITIES_BUT_COUNT);

function headRoles(hits: readonly Hit[]): { roles: readonly Role[]; sure: number } | undefined {
  const [head, next] = hits;
  if (!head) return undefined;
  const follows = next && next.at === head.at + head.phrase.words ? next : undefined;
  if (follows && SUMMING.has(head.key) && follows.phrase.roles.some((role) => QUANTITIES.has(role)))
    return { roles: follows.phrase.roles, sure: 0.9 };
  if (follows && NAMING.has(head.key)) {
    const named = follows.phrase.roles.filter((role) => role === "person" || role === "org" || role === "item");
    if (named.length > 0) return { roles: named, sure: 0.9 };
  }
  return { roles: head.phrase.roles, sure: 1 };
}

/** Whether two captions speak for the same role. */
export const sharesRole = (a: RoleWeights, b: RoleWeights): boolean =>
  ROLES.some((role) => (a[role] ?? 0) >= 0.5 && (b[role] ?? 0) >= 0.5);

/** What a caption says again in brackets, in another language: "Entitlement (Phép năm)". */
function readBrackets(key: string, roles: RoleWeights): void {
  const inside = key.match(BRACKETS) ?? [];
  if (inside.length !== 1 || key.startsWith("(")) return;
  const tokens = tokensOf(inside[0] ?? "");
  const [hit] = hitsIn(tokens, WITH_ACCENTS);
  if (hit?.at !== 0 || WHOLE.has(hit.key)) return;
  for (const role of hit.phrase.roles) add(roles, role, hit.phrase.words === tokens.length ? 0.8 : 0.5);
}

/**
 * What a caption says of its column, by its head noun.
 *
 * @example readCaption("Số lượng sinh viên").roles // { count: 1, person: 0.25 }
 * @example readCaption("NgaySinh").known // 1
 */
export function readCaption(caption: string): CaptionReading {
  const spaced = tidy(caption.replace(CAMEL, "$1 $2").replace(DOTS, " ")).replace(JOINED, " / ");
  const accented = hasDiacritics(spaced);
  const key = accented ? fold(spaced) : foldBare(spaced);
  const roles: RoleWeights = {};
  for (const bracket of key.match(BRACKETS) ?? [])
    for (const [unit, role] of UNITS) if (unit.test(bracket.slice(1))) add(roles, role, role === "percent" ? 0.9 : 0.7);
  if (/%\s*$|^%/u.test(key)) add(roles, "percent", 1.2);
  const outside = key.replace(BRACKETS, " ").trim() || key;
  const tokens = tokensOf(outside);
  if (tokens.length === 0) return { roles, known: 0, generic: false };
  // a caption may need no accents: "Khoa" is no "Khóa"
  let hits = hitsIn(tokens, accented || WITH_ACCENTS.all.has(tokens.join(" ")) ? WITH_ACCENTS : BARE);
  if (!accented) {
    const glued = GLUED.get(tokens.join(""));
    if (glued && hits[0]?.phrase.words !== tokens.length)
      hits = [{ at: 0, key: tokens.join(""), phrase: { ...glued, words: tokens.length } }];
  }
  let start = 0;
  while (start < tokens.length - 1 && (THROUGH.has(tokens[start] ?? "") || /^\d+$/u.test(tokens[start] ?? ""))) {
    if (hits.some(({ at }) => at === start)) break;
    start += 1;
  }
  const headAt = hits.find(({ at }) => at === start);
  const head = headAt ? headRoles(hits.slice(hits.indexOf(headAt))) : undefined;
  // "SL (tấn)" is weighed, whatever is usual for its head
  const weighed = QUANTITIES_BUT_COUNT.some((role) => (roles[role] ?? 0) >= 0.7);
  if (head)
    for (const role of head.roles)
      add(
        roles,
        role,
        (start === 0 ? 1 : 0.85) *
          head.sure *
          (head.roles.length > 1 ? 0.8 : 1) *
          (role === "count" && weighed ? 0.5 : 1),
      );
  // in English the head stands last: "Basic salary"
  const last = hits.at(-1);
  const isEnglish = !headAt && !accented && last !== undefined && WITH_ACCENTS.all.has(last.key);
  const tail = isEnglish && last.at + last.phrase.words === tokens.length ? last : undefined;
  if (tail) for (const role of tail.phrase.roles) add(roles, role, tail.phrase.roles.length > 1 ? 0.6 : 0.8);
  // "30 năm", "dưới 35 tuổi": how long or how old, a class of those counted
  if (SPAN_OF_TIME.test(outside)) {
    roles.date = 0;
    add(roles, "count", 0.7);
  }
  let later = 0.4;
  for (const hit of hits) {
    if (hit === headAt || hit === tail || (roles.date === 0 && hit.phrase.roles.includes("date"))) continue;
    for (const role of hit.phrase.roles) add(roles, role, later / hit.phrase.roles.length);
    later *= 0.6;
  }
  if (outside === key && BRACKETED.test(key))
    for (const role of ROLES) if (roles[role] !== undefined) roles[role] *= 0.25;
  const covered = hits.reduce((sum, { phrase }) => sum + phrase.words, 0);
  const whole = headAt !== undefined && headAt.phrase.words === tokens.length;
  if (!headAt) readBrackets(key, roles);
  const known = whole ? 1 : headAt || tail ? 0.45 + (0.45 * covered) / tokens.length : (0.4 * covered) / tokens.length;
  return { roles, known, generic: headAt !== undefined && GENERIC.has(headAt.key) };
}
