import type { CellStyle } from "hucre/xlsx";
import { FONT_NAME, FONT_SIZE_POINTS, type Style } from "../../report/styles";

const EDGE = { style: "thin", color: { rgb: "000000" } } as const;
const BORDER = { top: EDGE, right: EDGE, bottom: EDGE, left: EDGE };

const colourOf = (hex: string): { readonly rgb: string } => ({ rgb: hex.replace("#", "") });

/** A look of our sheets in the words of the .xlsx library. */
export function cellStyle(style: Style): CellStyle {
  const {
    bold,
    italic,
    sizePoints = FONT_SIZE_POINTS,
    colour,
    fill,
    horizontal,
    vertical,
    wrap,
    border,
    format,
  } = style;
  return {
    font: {
      name: FONT_NAME,
      size: sizePoints,
      ...(bold ? { bold } : {}),
      ...(italic ? { italic } : {}),
      ...(colour ? { color: colourOf(colour) } : {}),
    },
    alignment: {
      ...(horizontal ? { horizontal } : {}),
      ...(vertical ? { vertical } : {}),
      ...(wrap ? { wrapText: true } : {}),
    },
    ...(fill ? { fill: { type: "pattern", pattern: "solid", fgColor: colourOf(fill) } } : {}),
    ...(border ? { border: BORDER } : {}),
    ...(format ? { numFmt: format } : {}),
  };
}
