import type { IBorderStyleData, IColorStyle, IStyleData, Nullable } from "@univerjs/core";
import type { Look, LookFont, LookLine } from "../../xlsx/book";
import { HORIZONTAL, LINE, TRUE, VERTICAL, WRAP, nameOf } from "./codes";
import type { UsualFont } from "./sizes";

const BLACK = "000000";
const SIDES = { top: "t", right: "r", bottom: "b", left: "l" } as const;
type Side = keyof typeof SIDES;
const sides = Object.keys(SIDES) as Side[];

const colour = (rgb: string): IColorStyle => ({ rgb: `#${rgb}` });

function fontStyle({ name, sizePoints, bold, italic, underline, strike, colour: ink }: LookFont): IStyleData {
  return {
    ...(name === undefined ? {} : { ff: name }),
    ...(sizePoints === undefined ? {} : { fs: sizePoints }),
    ...(bold ? { bl: TRUE } : {}),
    ...(italic ? { it: TRUE } : {}),
    ...(underline ? { ul: { s: TRUE } } : {}),
    ...(strike ? { st: { s: TRUE } } : {}),
    ...(ink === undefined ? {} : { cl: colour(ink) }),
  };
}

const lineStyle = ({ line, colour: ink = BLACK }: LookLine): IBorderStyleData => ({
  s: LINE[line] ?? LINE["thin"] ?? 1,
  cl: colour(ink),
});

/** A look as the grid styles a cell. */
export function styleOf({ format, font, fill, border, horizontal, vertical, wrap }: Look): IStyleData {
  const edges = sides.flatMap((side) => {
    const line = border?.[side];
    return line ? [[SIDES[side], lineStyle(line)] as const] : [];
  });
  return {
    ...(format === "General" ? {} : { n: { pattern: format } }),
    ...(font ? fontStyle(font) : {}),
    ...(fill === undefined ? {} : { bg: colour(fill) }),
    ...(edges.length > 0 ? { bd: Object.fromEntries(edges) } : {}),
    ...(horizontal ? { ht: HORIZONTAL[horizontal] } : {}),
    ...(vertical ? { vt: VERTICAL[vertical] } : {}),
    ...(wrap ? { tb: WRAP } : {}),
  };
}

/** Nothing of each, for what a cell would have from its workbook otherwise. */
const NOTHING: IStyleData = {
  n: { pattern: "General" },
  bl: 0,
  it: 0,
  ul: { s: 0 },
  st: { s: 0 },
  cl: null,
  bg: null,
  bd: null,
  ht: null,
  vt: null,
  tb: null,
};

/** A cell's style over the workbook's: what the workbook has and the cell has not is said to be none. */
export const overriding = (usual: IStyleData, own: IStyleData): IStyleData => ({
  ...Object.fromEntries(Object.entries(NOTHING).filter(([key]) => key in usual && !(key in own))),
  ...own,
});

/** "RRGGBB" of `#0f6c3f`, `#fff` or `rgb(15, 108, 63)`; undefined for none, for the theme's and for transparent. */
function rgbOf(style: Nullable<IColorStyle>): string | undefined {
  const text = style?.rgb ?? "";
  const short = /^#([\da-f])([\da-f])([\da-f])$/iu.exec(text);
  if (short)
    return short
      .slice(1)
      .map((digit) => digit + digit)
      .join("")
      .toUpperCase();
  const long = /^#([\da-f]{6})(?:ff)?$/iu.exec(text)?.[1];
  if (long !== undefined) return long.toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)\s*(?:,\s*1(?:\.0*)?\s*)?\)$/u.exec(text);
  return parts
    ?.slice(1)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")
    .toUpperCase();
}

function lookFont({ ff, fs, bl, it, ul, st, cl }: IStyleData, usual: UsualFont): LookFont {
  const ink = rgbOf(cl);
  return {
    name: ff ?? usual.name,
    sizePoints: fs ?? usual.sizePoints,
    ...(bl === TRUE ? { bold: true } : {}),
    ...(it === TRUE ? { italic: true } : {}),
    ...(ul?.s === TRUE ? { underline: true } : {}),
    ...(st?.s === TRUE ? { strike: true } : {}),
    ...(ink === undefined ? {} : { colour: ink }),
  };
}

function lookLine(style: Nullable<IBorderStyleData>): LookLine | undefined {
  const line = style ? nameOf(LINE, style.s) : undefined;
  return line === undefined ? undefined : { line, colour: rgbOf(style?.cl) ?? BLACK };
}

/** What a cell of the grid looks like, in the words of a book. Turned text, indents and gradients have none. */
export function lookOf(style: IStyleData, usual: UsualFont): Look {
  const fill = rgbOf(style.bg);
  // cells stand at the bottom without being told
  const vertical = style.vt && style.vt !== VERTICAL.bottom ? nameOf(VERTICAL, style.vt) : undefined;
  const edges = sides.flatMap((side) => {
    const line = lookLine(style.bd?.[SIDES[side]]);
    return line ? [[side, line] as const] : [];
  });
  const horizontal = style.ht ? nameOf(HORIZONTAL, style.ht) : undefined;
  return {
    format: style.n?.pattern ?? "General",
    font: lookFont(style, usual),
    ...(fill === undefined ? {} : { fill }),
    ...(edges.length > 0 ? { border: Object.fromEntries(edges) } : {}),
    ...(horizontal ? { horizontal } : {}),
    ...(vertical ? { vertical } : {}),
    ...(style.tb === WRAP ? { wrap: true } : {}),
  };
}
