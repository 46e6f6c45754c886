import type { Dice } from "./random";

export type Sex = "Nam" | "Nữ";

/** Parts of invented names. No real person is meant; a likeness is chance. */
const FAMILY = [
  "Nguyễn",
  "Trần",
  "Lê",
  "Phạm",
  "Hoàng",
  "Vũ",
  "Đặng",
  "Bùi",
  "Đỗ",
  "Hồ",
  "Ngô",
  "Dương",
  "Lý",
  "Lò",
  "Giàng",
  "Vàng",
  "Tẩn",
  "Hà",
  "Lương",
  "Đinh",
] as const;
const MIDDLE = {
  Nam: ["Văn", "Đức", "Quang", "Hữu", "Mạnh", "Tiến", "Công", "Duy", "Thanh", "Xuân"],
  Nữ: ["Thị", "Thu", "Ngọc", "Thanh", "Bích", "Kim", "Hồng", "Minh", "Phương", "Thúy"],
} as const;
const GIVEN = {
  Nam: [
    "Bách",
    "Cường",
    "Dũng",
    "Đạt",
    "Hải",
    "Hiếu",
    "Khôi",
    "Lâm",
    "Long",
    "Nghĩa",
    "Phong",
    "Quân",
    "Sơn",
    "Thắng",
    "Toản",
    "Tuyên",
    "Vinh",
    "Vượng",
  ],
  Nữ: [
    "An",
    "Chi",
    "Diệp",
    "Hạnh",
    "Hậu",
    "Hoa",
    "Huệ",
    "Hường",
    "Lan",
    "Liên",
    "Mai",
    "Nga",
    "Nhung",
    "Oanh",
    "Quỳnh",
    "Thảo",
    "Trang",
    "Yến",
  ],
} as const;

/** An invented full name that is not among those taken; adds it to them. */
export function newName(sex: Sex, taken: Set<string>, { pick }: Dice): string {
  for (;;) {
    const name = `${pick(FAMILY)} ${pick(MIDDLE[sex])} ${pick(GIVEN[sex])}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return name;
  }
}
