import { wholeNumberText } from "./words";

const UNITS = ["byte", "KB", "MB", "GB"];

/**
 * Bytes in the largest unit that keeps one or more, with at most one decimal.
 *
 * @param marks thousands mark and decimal mark of the language
 * @example bytesText(1.5 * 1024 ** 3, [".", ","]) // "1,5 GB"
 */
export function bytesText(bytes: number, [thousands, decimal]: readonly [string, string]): string {
  let value = bytes;
  let unit = 0;
  while (value >= 1024 && unit < UNITS.length - 1) {
    value /= 1024;
    unit += 1;
  }
  const tenths = Math.round(value * 10);
  const whole = wholeNumberText(Math.floor(tenths / 10), thousands);
  return `${whole}${tenths % 10 === 0 ? "" : `${decimal}${tenths % 10}`} ${UNITS[unit]}`;
}
