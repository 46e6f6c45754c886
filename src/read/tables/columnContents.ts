import { isPersonName } from "./captionRows";
import type { RoleWeights } from "./captionReading";
import type { Role } from "./roles";
import type { Row } from "./rows";
import type { Shape } from "./shape";

/** What stands in a column, as shares of its filled cells. */
export interface ColumnContent {
  readonly filled: number;
  readonly numbers: number;
  readonly words: number;
  readonly marks: number;
  readonly dates: number;
  readonly percents: number;
  readonly codes: number;
  /** Telephone numbers and e-mail addresses. */
  readonly contacts: number;
  /** Of its numbers, those from 1,000 and from 100,000 on. */
  readonly large: number;
  readonly huge: number;
  /** How many different texts. */
  readonly kinds: number;
  /** Whether numbers, days and words stand below one another. */
  readonly mixed: boolean;
  /** Whether its numbers are a few small whole ones, as for kinds: 0 and 1. */
  readonly small: boolean;
  /** Whether one of its numbers is greater than 1: counted, not ticked. */
  readonly counted: boolean;
  /** Whether none of its numbers can be a year, and one is no day and no month: greater, or with a fraction. */
  readonly noDays: boolean;
  readonly meanLength: number;
  readonly roles: RoleWeights;
}

/** So many records are looked at, spread over the table. */
const SAMPLE = 150;

const RATING =
  /^(?:a|b|c|d|f|a\+|b\+|c\+|d\+|giỏi|khá|trung bình|trung bình khá|tb|tb khá|yếu|kém|xuất sắc|tốt|đạt|không đạt|chưa đạt|htxsnv|httnv|htnv|khtnv|hoàn thành.*nhiệm vụ.*|không hoàn thành.*|trung bình yếu|gioi|kha|yeu|kem|xuat sac|tot|lđtt|cstđ|lao động tiên tiến|chiến sĩ thi đua.*)$/iu;
const UOM =
  /^(?:cái|chiếc|bộ|kg|g|m|m2|m²|m3|m³|km|ha|lít|l|ml|tấn|tạ|hộp|thùng|gói|chai|lọ|viên|vỉ|ống|tuýp|cuốn|quyển|tờ|tập|ram|người|hộ|%|đồng|vnđ|triệu đồng|tr\.?đồng|trđ|nghìn đồng|1000 ?đ|lần|lượt|ca|giờ|ngày|tháng|năm|con|cây|cặp|đôi|bao|túi|cuộn|máy|suất|buổi|tiết|kwh|điểm|đ\/.{1,12}|đồng\/.{1,16}|cơ sở|đơn vị|pcs|piece|box|set|unit|tiếng|bình|can|mét|met|cai|bo|hop|thung|goi|chuyến|vụ|văn bản|đảng viên|tổ chức)$/iu;
const ADDRESS =
  /(?:^|[\s,])(?:số nhà|đường|phường|quận|huyện|xã|tỉnh|thành phố|tp\.?|thôn|ấp|tổ dân phố|khu phố|kp|thị trấn|thị xã|phố|ngõ|ngách|hẻm)(?=[\s,.\d])/iu;
const ORG =
  /^(?:công ty|cty|tnhh|tổng công ty|trường|thpt|thcs|tiểu học|mầm non|mn|th|phòng|khoa|ban|sở|bộ|ubnd|ủy ban|chi bộ|đảng bộ|đảng ủy|chi đoàn|đoàn|hội|liên đoàn|công đoàn|bệnh viện|bv|trung tâm|tt|viện|ngân hàng|nh|chi cục|cục|văn phòng|vp|htx|hợp tác xã|tổ|đội|xí nghiệp|nhà máy|doanh nghiệp|dntn|chi nhánh|cửa hàng|lớp|trạm|cđcs|chi hội|hạt|đồn|hội đồng)[ .]|^(?:tỉnh|huyện|thành|thị|quận|đảng) ủy(?: |$)|^(?:tỉnh|huyện|thị|thành|xã|quận) đoàn(?: |$)/iu;
/** Sex, and how somebody is addressed. */
const GENDER = /^(?:nam|nữ|nu|male|female|m|f|mrs?\.?|ms\.?|miss|dr\.?|prof\.?|ông|bà|anh|chị)$/iu;
/** How long something took: "1h 12m 4s", "36 phút". */
const DURATION =
  /^(?:\d+\s?(?:h|giờ|hours?)\s*)?(?:\d+\s?(?:m|min|phút|mins?|minutes?)\s*)?(?:\d+\s?(?:s|giây|secs?|seconds?))?$/iu;
/** Posts that people hold. */
const POST =
  /^(?:phó |tổng )?(?:giám đốc|hiệu trưởng|bí thư|chủ tịch|trưởng (?:phòng|ban|khoa|đoàn|nhóm|thôn))(?= |$)|^(?:phó (?:phòng|ban|khoa|đoàn|thôn)|chuyên viên|văn thư|kế toán(?: trưởng)?|thủ quỹ|giáo viên|hiệu phó|nhân viên|ủy viên|cán sự|chánh văn phòng|thư ký|bảo vệ|lái xe|manager|director|officer|assistant|accountant)(?= |$)/iu;
const LINK = /^https?:\/\//iu;
const WEEKDAY =
  /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy|\d)|chủ nhật|t[2-7]|cn|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b/iu;

/** Whether a text is a grade: "Giỏi", "TB", "HTTNV". */
export const isRating = (text: string): boolean => RATING.test(text);

/** The contents of each column over a table's records. */
export function contentsOf(shape: Shape, records: readonly Row[]): Map<number, ColumnContent> {
  const step = Math.max(1, Math.floor(records.length / SAMPLE));
  const sample = records.filter((_, i) => i % step === 0);
  const byColumn = new Map(shape.columns.map(({ column }) => [column, [] as Row["pieces"][number][]]));
  for (const row of sample) for (const piece of row.pieces) byColumn.get(piece.column)?.push(piece);
  return new Map([...byColumn].map(([column, pieces]) => [column, contentOf(pieces)]));
}

function contentOf(pieces: readonly Row["pieces"][number][]): ColumnContent {
  const filled = pieces.length;
  if (filled === 0)
    return {
      filled,
      numbers: 0,
      words: 0,
      marks: 0,
      dates: 0,
      percents: 0,
      codes: 0,
      contacts: 0,
      large: 0,
      huge: 0,
      kinds: 0,
      mixed: false,
      small: false,
      counted: false,
      noDays: false,
      meanLength: 0,
      roles: {},
    };
  let [numbers, words, marks, dates, percents, money, codes, emails, phones] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let [names, ratings, uoms, addresses, orgs, genders, links, weekdays] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [durations, posts, huge] = [0, 0, 0];
  let [whole, upToTen, upToOne, large, length, rising, last, longDigits, years] = [0, 0, 0, 0, 0, 0, 0, 0, 0];
  let highest = -Infinity;
  const distinct = new Set<unknown>();
  const seen = { words: new Set<string>() };
  for (const { value, content, words: text } of pieces) {
    distinct.add(value);
    if (typeof value === "string") length += text.text.length;
    if (content === "date") dates += 1;
    else if (content === "percent") percents += 1;
    else if (content === "money") money += 1;
    else if (content === "email") emails += 1;
    else if (content === "phone") phones += 1;
    else if (content === "truth" || content === "mark") marks += 1;
    else if (content === "code") codes += 1;
    if (
      typeof value === "string" &&
      (content === "words" || content === "outline" || content === "code" || content === "mark")
    ) {
      if (RATING.test(text.text)) ratings += 1;
      if (UOM.test(text.text)) uoms += 1;
      if (GENDER.test(text.text)) genders += 1;
      if (/\d/u.test(value) && DURATION.test(text.text)) durations += 1;
    }
    if (typeof value === "string" && content === "words") {
      words += 1;
      seen.words.add(value);
      const isName = isPersonName(text.text);
      if (isName) names += 1;
      // "Trạm y tế phường 1" is a unit, wherever it is; "Đoàn Thị Nga" is none
      if (ORG.test(text.text) && !(isName && text.text.includes(" ", text.text.indexOf(" ") + 1))) orgs += 1;
      else if (ADDRESS.test(text.text)) addresses += 1;
      if (LINK.test(text.text)) links += 1;
      if (WEEKDAY.test(text.text)) weekdays += 1;
      if (POST.test(text.text)) posts += 1;
    }
    const number =
      typeof value === "number"
        ? value
        : content === "number" && typeof value === "string"
          ? Number(value.trim().replace(",", "."))
          : Number.NaN;
    if (content === "number" || (typeof value === "number" && content !== "date")) numbers += 1;
    if (Number.isNaN(number)) continue;
    highest = Math.max(highest, number);
    if (Number.isInteger(number)) whole += 1;
    if (number >= 0 && number <= 10) upToTen += 1;
    if (number >= 0 && number <= 1) upToOne += 1;
    if (number >= 1000) large += 1;
    if (number >= 100_000) huge += 1;
    if (number >= 1e7 && Number.isInteger(number)) longDigits += 1;
    if (number >= 1920 && number <= 2100 && Number.isInteger(number)) years += 1;
    if (number === last + 1) rising += 1;
    last = number;
  }
  const share = (count: number): number => count / filled;
  const roles: Partial<Record<Role, number>> = {};
  const say = (role: Role, weight: number): void => {
    if (weight > 0.02) roles[role] = (roles[role] ?? 0) + weight;
  };
  const figures = share(numbers + percents + money);
  const meanLength = length / filled;
  if (filled >= 3 && rising >= Math.max(2, filled - 2) && share(numbers) > 0.8) say("stt", 0.8);
  say("email", 2 * share(emails));
  say("phone", 1.4 * share(phones));
  say("date", 1.5 * share(dates) + share(weekdays) + (share(years) >= 0.75 ? 0.7 : 0));
  say("percent", 1.2 * share(percents));
  say("money", 1.3 * share(money) + (share(large) > 0.5 && share(longDigits) < 0.9 && share(years) < 0.8 ? 0.7 : 0));
  if (share(longDigits) > 0.8) {
    say("code", 0.5);
    if (highest < 1e11) say("phone", 0.3);
  }
  if (figures > 0.6) {
    const decimals = numbers - whole;
    if (share(upToTen) > 0.8 && highest > 1 && decimals > 0.15 * numbers) say("score", 0.5);
    if (share(whole) > 0.9 && share(large) < 0.5 && share(years) < 0.8) say("count", 0.35);
    if (decimals > 0.3 * numbers && highest > 10) say("measure", 0.3);
    if (share(upToOne) > 0.9 && decimals > 0.3 * numbers) say("percent", 0.4);
  }
  say("yesno", 1.1 * share(marks));
  say("person", 1.5 * share(names));
  say("rating", 0.9 * share(ratings));
  say("uom", 1.1 * share(uoms));
  say("address", 0.9 * share(addresses));
  say("org", 0.8 * share(orgs));
  say("category", 1.2 * share(genders));
  say("category", 0.8 * share(posts));
  say("measure", 1.3 * share(durations));
  say("other", 1.2 * share(links));
  say("code", 0.9 * share(codes));
  if (share(words) > 0.5) {
    const kinds = seen.words.size / words;
    if (words >= 4 && kinds < 0.35 && meanLength < 30) say("category", 0.5);
    if (meanLength > 60) say("note", 0.5);
    else if (meanLength > 30) {
      say("note", 0.25);
      say("item", 0.25);
    } else if (kinds > 0.6) say("item", 0.3);
  }
  return {
    filled,
    numbers: figures,
    words: share(words),
    marks: share(marks),
    dates: share(dates),
    percents: share(percents),
    codes: share(codes),
    contacts: share(phones + emails),
    large: share(large),
    huge: share(huge),
    kinds: seen.words.size,
    mixed: filled >= 4 && [numbers, dates, words].every((count) => share(count) >= 0.15),
    counted: highest > 1,
    noDays: years === 0 && (highest > 31 || whole < numbers),
    small: whole === numbers && distinct.size <= 4 && highest <= 10,
    meanLength,
    roles,
  };
}
