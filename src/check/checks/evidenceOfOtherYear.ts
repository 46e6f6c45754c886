import { keyed } from "../book";
import { textAt } from "../cells";
import { type Check, found, placeIn } from "../check";

/** Years in days, months, addresses and words: "5/2025", "12-3-2025", "/2025/", "năm 2025"; no number of a post. */
const YEARS = /(?:năm |[/.-])(?<year>20\d{2})(?!\d)/giu;

/** Evidence in B10 that names years, and this year is none of them. */
export const evidenceOfOtherYear: Check = {
  code: "evidenceOfOtherYear",
  severity: "warning",
  looksAt: "tables",
  *find(table, { year: bookYear }) {
    const column = keyed(table, "evidence");
    const year = table.year ?? bookYear;
    if (table.kind !== "B10" || !column || year === undefined) return;
    for (const row of table.rows) {
      const years = [...textAt(table, row, column).matchAll(YEARS)].map(({ groups }) => Number(groups?.year));
      const [first] = years;
      if (first !== undefined && !years.includes(year))
        yield found("evidenceOfOtherYear", placeIn(table.sheet, row, column.column), { found: first, year });
    }
  },
};
