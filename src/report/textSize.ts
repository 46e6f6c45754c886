import { FONT_SIZE_POINTS, type Style } from "./styles";

/** How wide letters of Times New Roman are, in thousandths of the font's size, where they are not `OTHER`. */
type Widths = readonly (readonly [thousandths: number, letters: string])[];

const REGULAR: Widths = [
  [250, " .,·|'"],
  [278, "/:;\\ijlt"],
  [333, "!()-I[]`fr‘’"],
  [390, "Js•"],
  [444, '?acez"“”'],
  [556, "FPS"],
  [564, "+<=>×±≤≥~"],
  [611, "ELTZ"],
  [667, "BCR"],
  [722, "ADGHKNOQUVXYwĐ"],
  [833, "&m%"],
  [944, "MW@"],
  [1000, "…—"],
];
const BOLD: Widths = [
  [278, " .,·|'/\\il"],
  [333, "!()-:;[]`fjt‘’"],
  [390, "Is•"],
  [444, "cerz"],
  [556, 'Sbdhknpquđ"'],
  [570, "+<=>×±≤≥~"],
  [611, "FP"],
  [667, "BELTZ"],
  [722, "ACDNRUVXYwĐ"],
  [778, "GHKOQ"],
  [833, "&m"],
  [1000, "MW@%…—"],
];
const OTHER = 500;
/** The horn of ơ and ư. */
const HORN = { mark: "\u031B", thousandths: 50 } as const;
/** Programs draw letters on whole pixels, and machines without the font take another: so much wider than the font says. */
const SPARE = { regular: 1.1, bold: 1.2 } as const;

const byLetter = (widths: Widths): ReadonlyMap<string, number> =>
  new Map(widths.flatMap(([width, letters]) => [...letters].map((letter) => [letter, width] as const)));
const WIDTHS = { regular: byLetter(REGULAR), bold: byLetter(BOLD) } as const;

/** Height of a line over the size of its letters, with the accents of Vietnamese capitals. */
const LINE_HEIGHT = 1.35;

type Letters = Pick<Style, "bold" | "sizePoints">;

const sizeOf = ({ sizePoints = FONT_SIZE_POINTS }: Letters): number => sizePoints;

/**
 * How wide a text of one line is in Times New Roman, in points; rather too much than too little.
 *
 * @example textWidthPoints("Ghi chú", {}) // 42.2
 */
export function textWidthPoints(text: string, letters: Letters): number {
  const weight = letters.bold ? "bold" : "regular";
  const widths = WIDTHS[weight];
  let thousandths = 0;
  for (const sign of text.normalize("NFD")) {
    if (sign === HORN.mark) thousandths += HORN.thousandths;
    if (!/\p{M}/u.test(sign)) thousandths += widths.get(sign) ?? OTHER;
  }
  return (thousandths / 1000) * sizeOf(letters) * SPARE[weight];
}

/** Lines of a paragraph broken at spaces; a word that fits no line goes on in the next. */
function linesOfParagraph(paragraph: string, letters: Letters, widthPoints: number): number {
  const space = textWidthPoints(" ", letters);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const width = textWidthPoints(word, letters);
    const after = used === 0 ? width : used + space + width;
    if (after <= widthPoints) {
      used = after;
      continue;
    }
    if (used > 0) lines += 1;
    const more = Math.max(1, Math.ceil(width / widthPoints)) - 1;
    lines += more;
    used = width - more * widthPoints;
  }
  return lines;
}

/**
 * How many lines a text takes in a cell that wraps it, at least 1.
 *
 * @param widthPoints what the cell offers for letters, more than 0
 * @example linesOf("Công đoàn: ngày thành lập", { bold: true }, 68) // 4
 */
export const linesOf = (text: string, letters: Letters, widthPoints: number): number =>
  text.split(/\r?\n/u).reduce((sum, each) => sum + linesOfParagraph(each, letters, widthPoints), 0);

/** The height of so many lines, in whole points. */
export const linesHeightPoints = (lines: number, letters: Letters): number =>
  Math.ceil(lines * sizeOf(letters) * LINE_HEIGHT);
