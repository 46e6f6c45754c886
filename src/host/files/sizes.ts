/** The font in whose digits a workbook's column widths are counted. */
export interface UsualFont {
  readonly name: string;
  readonly sizePoints: number;
}

export const pixels = (points: number): number => Math.round((points * 96) / 72);
export const points = (heightPx: number): number => (heightPx * 72) / 96;

/** How wide a digit is, in parts of the font's height. */
const DIGIT_EM: readonly (readonly [font: RegExp, em: number])[] = [
  [/times|\.vntime|vni-times/iu, 0.5],
  [/arial|helvetica|\.vnarial/iu, 0.556],
  [/tahoma|verdana|segoe/iu, 0.546],
];
const CALIBRI_EM = 0.507;
/** Files count widths in 256ths of a digit. */
const STEPS = 256;
/** The width of a column that nobody touched: 8 digits and 5 pixels, rounded up to 8 pixels. */
const USUAL_DIGITS = 8;

function digitPx({ name, sizePoints }: UsualFont): number {
  const em = DIGIT_EM.find(([font]) => font.test(name))?.[1] ?? CALIBRI_EM;
  return Math.max(1, Math.round(((sizePoints * 96) / 72) * em));
}

/**
 * The width of a column on the screen, in whole pixels.
 *
 * @example columnPx(9.140625, { name: "Calibri", sizePoints: 11 }) // 64
 */
export function columnPx(widthChars: number, font: UsualFont): number {
  const digit = digitPx(font);
  return Math.trunc(((STEPS * widthChars + Math.trunc(STEPS / 2 / digit)) / STEPS) * digit);
}

/** The same width as files say it; `columnPx` of it is `widthPx` again. */
export const columnChars = (widthPx: number, font: UsualFont): number =>
  Math.trunc((widthPx / digitPx(font)) * STEPS) / STEPS;

export function usualColumnPx(font: UsualFont): number {
  return Math.ceil((USUAL_DIGITS * digitPx(font) + 5) / 8) * 8;
}

const LINE_EM = 1.15;
/** Excel's row for Calibri 11. */
const LEAST_ROW_PX = 20;

/** The height of a row that nobody touched: a line of the usual font and its margins. */
export const usualRowPx = ({ sizePoints }: UsualFont): number =>
  Math.max(LEAST_ROW_PX, Math.ceil(((sizePoints * 96) / 72) * LINE_EM) + 2);
