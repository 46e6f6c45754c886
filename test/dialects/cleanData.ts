import type { Row, SheetId } from "../../src/report/record";
import { ORGANISATION_KINDS } from "../../src/domain/organisationKinds";

/** Rows of the registers, as users who follow the drop-downs and the short names fill them in. */
export type Registers = Readonly<Record<"DS_TOCHUC" | "DS_HOIVIEN" | "B04", readonly Row[]>>;

export interface Amounts {
  readonly members: number;
  readonly organisations: number;
  readonly enterprises: number;
  /** Of `members`, how many were rated below good; the rest are good or better, out of the count, or not entered. */
  readonly below: number;
  readonly notRated: number;
  readonly notEntered: number;
}

export const usualAmounts: Amounts = {
  members: 67,
  organisations: 13,
  enterprises: 17,
  below: 6,
  notRated: 5,
  notEntered: 3,
};

const GOOD = ["HTXSNV", "HTTNV", "Hoàn thành tốt nhiệm vụ", "httnv", "Xuất sắc"];
const BELOW = ["HTNV", "KHTNV", "Hoàn thành nhiệm vụ"];
const NOT_RATED = ["Mới kết nạp", "Không thuộc diện", "Thai sản"];
const REASONS = ["mới thành lập tháng 11", "chuyển sinh hoạt đảng"];
const FIRST_OF_MAY_2010 = 40299;
const END_OF_2025 = 46022;

/** Founding dates as staff enter them: days, a year, text with slashes, none; before and after the end of 2025. */
const FOUNDED = [
  FIRST_OF_MAY_2010,
  2019,
  "15/3/2024",
  "5/12/2025",
  null,
  END_OF_2025,
  END_OF_2025 + 1,
  "1/1/2026",
  2026,
];

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

/** Rating and reason of the i-th row: first those below, then those out of the count, those not entered, then the good. */
function rated(i: number, { below, notRated, notEntered }: Amounts): Row {
  if (i < below) return { rating: pick(BELOW, i) };
  if (i < below + notRated)
    return i % 2 === 0 ? { rating: pick(NOT_RATED, i) } : { rating: null, reason: pick(REASONS, i) };
  if (i < below + notRated + notEntered) return { rating: null };
  return { rating: pick(GOOD, i) };
}

/** Made registers that both dialects must understand in full: short names and full names of levels, marks "x" and blanks. */
export function cleanData(amounts: Amounts = usualAmounts): Registers {
  const organisations = Array.from({ length: amounts.organisations }, (_, i): Row => {
    const kind = pick(ORGANISATION_KINDS, i);
    return {
      name: `${kind} số ${i + 1}`,
      kind,
      founded: FIRST_OF_MAY_2010 + 31 * i,
      ...rated(i, { ...amounts, below: 2, notRated: 1, notEntered: 1 }),
      usesIt: i % 5 === 4 ? null : "x",
    };
  });
  return {
    DS_TOCHUC: organisations,
    DS_HOIVIEN: Array.from({ length: amounts.members }, (_, i): Row => ({
      name: `Nguyễn Thị Mẫu ${i + 1}`,
      organisation: pick(organisations, i)["name"] ?? null,
      role: pick(["Công đoàn", "Đoàn thanh niên", "Hội CCB"], i),
      studied: i % 33 === 32 ? null : "x",
      ...rated(i, amounts),
      sex: pick(["Nam", "Nữ"], i),
    })),
    B04: Array.from({ length: amounts.enterprises }, (_, i): Row => ({
      name: `Doanh nghiệp Mẫu ${i + 1}`,
      workers: 20 + 7 * i,
      union: pick(["x", null, "x"], i),
      unionFounded: pick(FOUNDED, i),
      unionMembers: i % 3 === 1 ? null : 11 + 5 * i,
      youthUnion: pick([null, "x"], i),
      youthFounded: pick(FOUNDED, i + 1),
      youthMembers: i % 2 === 0 ? null : 4 + i,
      eligible: pick(["x", "x", null, "không"], i),
      inactive: i % 7 === 6 ? "giải thể tháng 3" : null,
    })),
  };
}

/** Figures typed into B01 for the targets no register answers, by code, and last year's share. */
export const typedTargets: Readonly<Record<string, Row>> = {
  CT01: { lastYear: 0.95 },
  CT02: { lastYear: 0.613 },
  CT03: { part: 21, whole: 22, lastYear: 1 },
  CT05: { lastYear: 0.9 },
  CT06: { lastYear: 1 / 3 },
  CT07: { part: 7, whole: 9 },
  CT08: { part: 0, whole: 0 },
  CT09: { part: 9, whole: 9, lastYear: 0.5 },
};

export type RegisterId = keyof Registers & SheetId;
