import { percentText } from "../../domain/percent";
import type { YearBefore } from "./targetResult";

interface Counts {
  readonly part: number;
  readonly whole: number;
}

/** The difference of two shares in hundredths of a percentage point, half away from 0, as B01 rounds it; and its sign. */
function hundredths(now: Counts, before: Counts): { readonly size: bigint; readonly sign: -1 | 0 | 1 } {
  const [whole, wholeBefore] = [BigInt(now.whole), BigInt(before.whole)];
  const exact = (BigInt(now.part) * wholeBefore - BigInt(before.part) * whole) * 10_000n;
  const over = whole * wholeBefore;
  const size = exact < 0n ? -exact : exact;
  return { size: (2n * size + over) / (2n * over), sign: exact > 0n ? 1 : exact < 0n ? -1 : 0 };
}

function points(size: bigint): string {
  if (size === 0n) return "chưa đến 0,01 điểm phần trăm";
  const digits = size.toString().padStart(3, "0");
  const fraction = digits.slice(-2).replace(/0+$/u, "");
  return `${digits.slice(0, -2)}${fraction === "" ? "" : `,${fraction}`} điểm phần trăm`;
}

/**
 * How a share differs from the year before, in percentage points: of the exact shares, so that it says what B01's column says.
 *
 * @param now whole 1 or more
 * @example changeSentence({ part: 3081, whole: 3135 }, { year: 2025, part: 3050, whole: 3110, isOtherTree: false })
 * // "So với năm 2025 (98,07%) tăng 0,21 điểm phần trăm."
 */
export function changeSentence(now: Counts, before: YearBefore): string {
  if (before.whole === 0) return `Năm ${before.year} không có đối tượng.`;
  const { size, sign } = hundredths(now, before);
  const share = percentText(before.part, before.whole);
  const change =
    sign === 0
      ? `Bằng năm ${before.year} (${share})`
      : `So với năm ${before.year} (${share}) ${sign > 0 ? "tăng" : "giảm"} ${points(size)}`;
  return `${change}${before.isOtherTree ? "; danh mục đơn vị đã thay đổi, chỉ để tham khảo" : ""}.`;
}
