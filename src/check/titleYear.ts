import { fold } from "../domain/fold";
import type { CheckedTable } from "./book";

/** "NĂM 2025" in a title; neither "từ năm 2020", "giai đoạn 2020-2025" nor the number of a paper. */
const OF_YEAR = /(?:^| )năm (?<year>20\d{2})(?!\s*-\s*20|\d)/u;
const OTHER =
  /(?:từ|so với|đến|trước|sau|ngày|tháng \d+|giai đoạn|nhiệm kỳ) (?:[^,;]*)năm 20\d{2}|-qđ|-kh|-nq|-ct|-cv|\d\/20\d{2}|20\d{2}\s*-\s*20/u;

/** The years that the titles above a table say it is of, each with its cell. */
export const titleYears = (
  table: CheckedTable,
): readonly { readonly year: number; readonly row: number; readonly column: number }[] =>
  table.above.flatMap(({ text, row, column }) => {
    const key = fold(text);
    const year = OTHER.test(key) ? undefined : Number(OF_YEAR.exec(key)?.groups?.year);
    return year ? [{ year, row, column }] : [];
  });
