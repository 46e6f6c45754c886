import type { Column } from "./record";

/** The words a state column holds. They are read by counts, so they contain no wildcard of Excel (`*`, `?`, `~`). */
export const STATE = {
  met: "tốt",
  missed: "chưa tốt",
  outside: "ngoài diện",
  missing: "chưa nhập",
  unclear: "chưa hiểu",
  yes: "có",
  no: "không",
  undated: "chưa rõ ngày",
} as const;

const HIDDEN = { type: "text", widthChars: 10, hidden: true } as const;

/** Key of the state column of a rating or mark column. */
export const stateOf = (column: string): string => `${column}State`;
export const usedOf = (column: string): string => `${column}Used`;
/** Key of the column that says since when a mark holds. */
export const sinceOf = (column: string): string => `${column}Since`;
export const levelOf = (column: string): string => `${column}Level`;
const positionOf = (column: string): string => `${column}Position`;

/**
 * The hidden columns that say, in plain Excel, what a rating column means: the rating or, failing that, that a reason was
 * recorded; its row in DM_XEPLOAI; its state; its level. Excel 2010 can then count without any custom function.
 */
export function ratingStates(key: string, rating: string, reason: string, caption: string): readonly Column[] {
  return [
    {
      ...HIDDEN,
      key: usedOf(rating),
      caption: `${caption} (tính)`,
      help: { vi: "Xếp loại dùng để tính; trống mà có lý do thì là không thuộc diện.", en: "The rating that counts." },
      expression: { op: "used", rating, reason },
    },
    {
      ...HIDDEN,
      key: positionOf(rating),
      caption: `${caption} (dòng DM)`,
      help: { vi: "Dòng trong DM_XEPLOAI.", en: "Row in DM_XEPLOAI." },
      expression: { op: "position", used: usedOf(rating) },
    },
    {
      ...HIDDEN,
      key: stateOf(rating),
      caption: `${caption} (hiểu là)`,
      help: { vi: "Tốt, chưa tốt, ngoài diện, chưa nhập hoặc chưa hiểu.", en: "What the rating was understood as." },
      expression: { op: "ratingState", key, used: usedOf(rating), position: positionOf(rating) },
    },
    {
      ...HIDDEN,
      key: levelOf(rating),
      caption: `${caption} (mã mức)`,
      help: { vi: "Mã mức theo DM_XEPLOAI.", en: "Level id in DM_XEPLOAI." },
      expression: { op: "levelId", key, position: positionOf(rating) },
    },
  ];
}

/** The hidden column that says what a mark means. */
export function markState(key: string, mark: string, caption: string, excluded?: string): Column {
  return {
    ...HIDDEN,
    key: stateOf(mark),
    caption: `${caption} (hiểu là)`,
    help: { vi: "Có, không, chưa nhập hoặc chưa hiểu.", en: "What the mark was understood as." },
    expression: { op: "markState", key, mark, ...(excluded ? { excluded } : {}) },
  };
}

/**
 * The hidden column that says since which year a mark holds: the year as a number, `STATE.undated` where the mark says yes and no
 * date stands beside it, else what the mark's own state column says.
 */
export const markSince = (mark: string, date: string, caption: string): Column => ({
  ...HIDDEN,
  key: sinceOf(mark),
  caption: `${caption} (từ năm)`,
  help: { vi: "Năm thành lập; chưa rõ ngày; hoặc như cột hiểu là.", en: "The year since which the mark holds." },
  expression: { op: "sinceState", state: stateOf(mark), date },
});
