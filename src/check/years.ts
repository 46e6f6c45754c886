import { ours, type CheckedBook, type CheckedTable } from "./book";

/** A yearly sheet of ours beside that of the year before, where the workbook has both. */
export interface TwoYears {
  readonly now: CheckedTable;
  readonly before: CheckedTable;
}

export const yearPairs = (book: CheckedBook, kind: string): readonly TwoYears[] => {
  const all = ours(book, kind);
  return all.flatMap((now) => {
    const before = now.year === undefined ? undefined : all.find(({ year }) => year === (now.year ?? 0) - 1);
    return before ? [{ now, before }] : [];
  });
};
