import type { IStyleData } from "@univerjs/core";

/** Univer's codes: 1 left, 2 centre, 3 right; 2 middle; wrap 3; border 1 thin. */
const LEFT = 1;
const CENTRE = 2;
const RIGHT = 3;
const MIDDLE = 2;
const WRAP = 3;
const thin = { s: 1, cl: { rgb: "#7f7f7f" } };
const box: IStyleData = { bd: { t: thin, r: thin, b: thin, l: thin } };
const base: IStyleData = { ff: "Times New Roman", fs: 12, vt: MIDDLE };
const cell: IStyleData = { ...base, ...box };
const DATE = { n: { pattern: "dd/mm/yyyy" } };
const PERCENT = { n: { pattern: "0.00%" } };

/** How each kind of cell of the sample looks. Fills say what a cell is, beside its place: captions grey, totals bold. */
export const styles = {
  issuer: { ...base, bl: 1, ht: CENTRE },
  formNumber: { ...base, it: 1, ht: RIGHT },
  title: { ...base, fs: 14, bl: 1, ht: CENTRE },
  subtitle: { ...base, it: 1, ht: CENTRE },
  caption: { ...cell, bl: 1, ht: CENTRE, tb: WRAP, bg: { rgb: "#e7eef3" } },
  columnNumber: { ...cell, fs: 10, it: 1, ht: CENTRE },
  text: { ...cell, ht: LEFT },
  wrapped: { ...cell, ht: LEFT, tb: WRAP },
  centre: { ...cell, ht: CENTRE },
  number: { ...cell, ht: RIGHT },
  date: { ...cell, ht: CENTRE, ...DATE },
  percent: { ...cell, ht: RIGHT, ...PERCENT },
  total: { ...cell, bl: 1, ht: CENTRE },
  note: { ...base, it: 1, ht: LEFT },
  hint: { ...base, bl: 1, ht: CENTRE, cl: { rgb: "#0f6286" } },
  signer: { ...base, bl: 1, ht: CENTRE },
  section: { ...base, bl: 1, ht: LEFT },
  code: { ...cell, ff: "Consolas", fs: 11, ht: LEFT, tb: WRAP },
  spilled: base,
  spilledPercent: { ...base, ht: RIGHT, ...PERCENT },
} satisfies Record<string, IStyleData>;

export type StyleName = keyof typeof styles;
