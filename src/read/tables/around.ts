import type { Role } from "./roles";

/** What the texts above a table say of figures whose captions do not: "Đơn vị tính: triệu đồng". */
export interface Around {
  readonly unit: Role | undefined;
  readonly title: Role | undefined;
  readonly people: boolean;
}

const UNIT = /(?:đơn vị(?: tính)?|đvt|don vi(?: tinh)?|unit)\s*[:.]?\s*(.{1,40})/iu;

/** A unit alone in its cell, as statistics have it: "Nghìn người - Thous. pers." */
const UNIT_ALONE =
  /^\(?((?:nghìn|triệu|tỷ|trăm|1[.,]?000)? ?(?:người|hộ|lượt|đồng|ha|tấn|tạ|%|con|chiếc|doanh nghiệp|cơ sở|km|m2|m²|m3|giờ|ngày|usd|vnđ|vnd))\)?(?: ?[-–/(].{0,30})?$/iu;

const UNIT_ROLES: readonly (readonly [RegExp, Role])[] = [
  [/%|phần trăm/iu, "percent"],
  [/đồng|vn[dđ]|usd|(?<!\p{L})đ(?!\p{L})|dong/iu, "money"],
  [/người|nguoi|hộ|cái|chiếc|học sinh|em/iu, "count"],
  [/ha|m2|m²|tấn|kg|km|giờ|ngày/iu, "measure"],
  [/triệu|tỷ|nghìn|trieu|million/iu, "money"],
];

const TITLE_ROLES: readonly (readonly [RegExp, Role])[] = [
  [/bảng điểm|kết quả học tập|kết quả thi|bang diem|điểm thi|điểm rèn luyện|sổ điểm/iu, "score"],
  [/chấm công|điểm danh|cham cong|diem danh|ca làm việc|lịch trực/iu, "yesno"],
  [
    /lương|thu chi|ngân sách|kinh phí|dự toán|quyết toán|dư nợ|công nợ|bảng giá|doanh thu|luong|chi phí|tài chính|giá /iu,
    "money",
  ],
];

export function readAround(texts: readonly string[]): Around {
  let unit: Role | undefined;
  let title: Role | undefined;
  for (const text of texts) {
    const found = UNIT.exec(text)?.[1] ?? UNIT_ALONE.exec(text.trim())?.[1];
    if (found !== undefined && unit === undefined) unit = UNIT_ROLES.find(([words]) => words.test(found))?.[1];
    title ??= TITLE_ROLES.find(([words]) => words.test(text))?.[1];
  }
  return { unit, title, people: texts.some((text) => /danh sách|danh sach|list of/iu.test(text)) };
}
