import type { BorderSide, BorderStyle, CellStyle, Color, FontStyle } from "hucre";
import type { Look, LookFont, LookLine } from "../book";

const LINES: ReadonlySet<string> = new Set<BorderSide["style"]>([
  "thin",
  "medium",
  "thick",
  "dotted",
  "dashed",
  "double",
  "hair",
  "mediumDashed",
  "dashDot",
  "mediumDashDot",
  "dashDotDot",
  "mediumDashDotDot",
  "slantDashDot",
]);
const isLine = (line: string): line is BorderSide["style"] => LINES.has(line);

const colourOf = (rgb: string): Color => ({ rgb });

/** @param usual what the font itself leaves open */
export function fontOf(font: LookFont, usual: LookFont): FontStyle {
  const { name = usual.name, sizePoints = usual.sizePoints, bold, italic, underline, strike, colour } = font;
  return {
    ...(name === undefined ? {} : { name }),
    ...(sizePoints === undefined ? {} : { size: sizePoints }),
    ...(bold ? { bold } : {}),
    ...(italic ? { italic } : {}),
    ...(underline ? { underline } : {}),
    ...(strike ? { strikethrough: strike } : {}),
    ...(colour === undefined ? {} : { color: colourOf(colour) }),
  };
}

/** A line that no file names is a thin one: the cell has an edge there, after all. */
const sideOf = ({ line, colour }: LookLine): BorderSide => ({
  style: isLine(line) ? line : "thin",
  ...(colour === undefined ? {} : { color: colourOf(colour) }),
});

function borderOf({ top, right, bottom, left }: NonNullable<Look["border"]>): BorderStyle {
  return {
    ...(top ? { top: sideOf(top) } : {}),
    ...(right ? { right: sideOf(right) } : {}),
    ...(bottom ? { bottom: sideOf(bottom) } : {}),
    ...(left ? { left: sideOf(left) } : {}),
  };
}

/**
 * The look of a book's cell in the words of the .xlsx library.
 *
 * @param usual the workbook's font, where the look has none of its own
 */
export function lookStyle(look: Look, usual: LookFont): CellStyle {
  const { format, font, fill, border, horizontal, vertical, wrap, locked } = look;
  const alignment = {
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(wrap ? { wrapText: true } : {}),
  };
  return {
    ...(format === "General" || format === "" ? {} : { numFmt: format }),
    ...(font ? { font: fontOf(font, usual) } : {}),
    ...(fill === undefined ? {} : { fill: { type: "pattern", pattern: "solid", fgColor: colourOf(fill) } }),
    ...(border ? { border: borderOf(border) } : {}),
    ...(Object.keys(alignment).length > 0 ? { alignment } : {}),
    ...(locked === false ? { protection: { locked } } : {}),
  };
}
