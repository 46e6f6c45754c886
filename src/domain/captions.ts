import { type Cell, isError } from "./cell";
import { fold, foldBare, hasDiacritics } from "./fold";
import { conclude, fail, issue, type Outcome } from "./issue";
import type { Block } from "./place";
import { textOf } from "./textOf";

export type TargetColumn =
  | "id"
  | "wording"
  | "source"
  | "comparator"
  | "threshold"
  | "subject"
  | "period"
  | "dueYear"
  | "base"
  | "lead"
  | "inEffect";

export type RatingColumn = "scheme" | "id" | "name" | "alias" | "rank" | "good" | "counted";

/** Captions of the list DM_CHITIEU, in the order of its columns. */
export const targetCaptions: Readonly<Record<TargetColumn, string>> = {
  id: "Mã",
  wording: "Nội dung chỉ tiêu",
  source: "Căn cứ",
  comparator: "So sánh",
  threshold: "Ngưỡng",
  subject: "Đơn vị tính",
  period: "Kỳ",
  dueYear: "Năm mục tiêu",
  base: "Mẫu số tính theo",
  lead: "Cơ quan chủ trì",
  inEffect: "Còn hiệu lực (x)",
};

/** Captions of the list DM_XEPLOAI, in the order of its columns. One alias a row, or several separated by semicolons. */
export const ratingCaptions: Readonly<Record<RatingColumn, string>> = {
  scheme: "Hệ xếp loại",
  id: "Mã",
  name: "Tên mức",
  alias: "Từ viết khác",
  rank: "Thứ bậc",
  good: "Từ HTTNV trở lên (x)",
  counted: "Tính vào mẫu số (x)",
};

/** A row of a list under its captions: the cell of a column, and where it stands. */
export interface ListRow<K extends string> {
  readonly row: number;
  cell(key: K): Cell;
  column(key: K): number;
  has(key: K): boolean;
}

const withoutRemarks = (caption: string): string => caption.replace(/\(.*?\)/gu, " ");

/** Whether a cell is the caption; a cell typed without accents is compared without. */
const isCaption = (caption: string, cell: string): boolean => {
  const [wanted, found] = [withoutRemarks(caption), withoutRemarks(cell)];
  return fold(wanted) === fold(found) || (!hasDiacritics(found) && foldBare(wanted) === foldBare(found));
};

/**
 * The rows below the caption row of a list. Title rows above it are passed over; remarks in brackets do not count.
 *
 * Gives `missingCaption` for the first required caption when no row of the block holds all of them, `cellError` for every error
 * under a caption.
 */
export function rowsUnder<K extends string>(
  block: Block,
  captions: Readonly<Record<K, string>>,
  required: readonly NoInfer<K>[],
): Outcome<readonly ListRow<K>[]> {
  const names = Object.entries<string>(captions) as [K, string][];
  let best: { found: Map<K, number>; row: number } | undefined;
  for (let row = 0; row < block.rows; row++) {
    const found = new Map<K, number>();
    for (let column = 0; column < block.columns; column++) {
      const cell = block.at(row, column);
      if (typeof cell !== "string") continue;
      const match = names.find(([name, caption]) => !found.has(name) && isCaption(caption, cell));
      if (match) found.set(match[0], column);
    }
    if (!best || found.size > best.found.size) best = { found, row };
  }
  const missing = required.find((name) => !best?.found.has(name));
  if (!best || missing)
    return fail("missingCaption", block.place(0, 0), { caption: captions[missing ?? required[0]!] });
  const { found, row: captionRow } = best;
  const rows: ListRow<K>[] = [];
  for (let row = captionRow + 1; row < block.rows; row++)
    rows.push({
      row,
      cell: (name) => (found.has(name) ? block.at(row, found.get(name)!) : null),
      column: (name) => found.get(name) ?? 0,
      has: (name) => found.has(name),
    });
  const errors = rows.flatMap(({ row }) =>
    [...found.values()].flatMap((column) => {
      const cell = block.at(row, column);
      return isError(cell) ? [issue("cellError", block.place(row, column), { found: textOf(cell) })] : [];
    }),
  );
  return conclude(errors, () => rows);
}
