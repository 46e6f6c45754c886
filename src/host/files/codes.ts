import type { Look } from "../../xlsx/book";

/** What Univer calls by numbers; its enums would have to be loaded for them. */

export const CellType = { text: 1, number: 2, boolean: 3, forcedText: 4 } as const;

export const TRUE = 1;
export const WRAP = 3;

type Horizontal = NonNullable<Look["horizontal"]>;
type Vertical = NonNullable<Look["vertical"]>;

/** Where the grid knows no such thing, the nearest one it has. */
export const HORIZONTAL: Readonly<Record<Horizontal, number>> = {
  left: 1,
  center: 2,
  right: 3,
  justify: 4,
  distributed: 6,
  centerContinuous: 2,
  fill: 1,
};
export const VERTICAL: Readonly<Record<Vertical, number>> = {
  top: 1,
  center: 2,
  bottom: 3,
  justify: 2,
  distributed: 2,
};

export const LINE: Readonly<Record<string, number>> = {
  thin: 1,
  hair: 2,
  dotted: 3,
  dashed: 4,
  dashDot: 5,
  dashDotDot: 6,
  double: 7,
  medium: 8,
  mediumDashed: 9,
  mediumDashDot: 10,
  mediumDashDotDot: 11,
  slantDashDot: 12,
  thick: 13,
};

/** The first name of a code, the plain one. */
export const nameOf = <K extends string>(codes: Readonly<Record<K, number>>, code: number): K | undefined =>
  (Object.keys(codes) as K[]).find((name) => codes[name] === code);
