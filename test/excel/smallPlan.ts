import type { SheetPlan } from "../../src/report/plan";

/** The smallest plan: a caption, text and a formula. */
export const smallPlan: SheetPlan = {
  sheet: "B01",
  name: "Biểu nhỏ",
  blocks: [
    { at: { row: 0, column: 0, rows: 1, columns: 2 }, cells: [["Tên", "Số"]] },
    {
      at: { row: 1, column: 0, rows: 2, columns: 2 },
      cells: [
        ["An", 7],
        [null, { formula: "=B2*2" }],
      ],
    },
  ],
  merges: [{ row: 4, column: 0, rows: 1, columns: 2 }],
  styles: [{ box: { row: 0, column: 0, rows: 1, columns: 2 }, style: "caption" }],
  lists: [],
  names: { CHITIEU_B01_2026: { row: 0, column: 0, rows: 1, columns: 2 } },
  widthsChars: [20, 10],
  rowHeights: [],
  frozenRows: 1,
  hiddenColumns: [],
  page: {
    paper: "A4",
    pagesAcross: 1,
    landscape: false,
    marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
    repeatedRows: { first: 0, last: 0 },
  },
};
