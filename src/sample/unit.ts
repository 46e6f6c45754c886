/** The invented unit whose workbook this is. */
export const unit = {
  name: "ĐẢNG ỦY CƠ SỞ CỤM DOANH NGHIỆP SỐ 1",
  year: 2026,
} as const;

export type Kind = "union" | "youth" | "veterans";

export interface Organisation {
  readonly name: string;
  readonly kind: Kind;
  readonly members: number;
}

/**
 * The 12 base organisations and how many of the 234 members each has. A company of the cluster has a base union; a
 * workshop of one would have a part of it only.
 */
export const organisations: readonly Organisation[] = [
  { name: "CĐCS Cơ quan điều hành", kind: "union", members: 38 },
  { name: "CĐCS Công ty Cơ khí", kind: "union", members: 34 },
  { name: "CĐCS Công ty May", kind: "union", members: 36 },
  { name: "CĐCS Chế biến nông sản", kind: "union", members: 30 },
  { name: "CĐCS Vận tải", kind: "union", members: 24 },
  { name: "Chi đoàn Cơ quan điều hành", kind: "youth", members: 14 },
  { name: "Chi đoàn Công ty Cơ khí", kind: "youth", members: 12 },
  { name: "Chi đoàn Công ty May", kind: "youth", members: 13 },
  { name: "Chi đoàn Chế biến nông sản", kind: "youth", members: 10 },
  { name: "Chi đoàn Kho vận", kind: "youth", members: 5 },
  { name: "Hội CCB Cơ quan điều hành", kind: "veterans", members: 10 },
  { name: "Hội CCB Cơ khí - Vận tải", kind: "veterans", members: 8 },
];
