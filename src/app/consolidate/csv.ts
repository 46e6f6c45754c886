import type { FactCell, LongTable } from "./facts";

/** Text that a spreadsheet would take for a formula is kept from being one by an apostrophe, as people type it. */
const safe = (text: string): string => (/^[=+\-@\t\r]/u.test(text) ? `'${text}` : text);

const csvCell = (cell: FactCell): string => {
  if (cell === null) return "";
  if (typeof cell === "number") return String(cell);
  const text = safe(cell);
  return /[",\r\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
};

/**
 * A long table as CSV (RFC 4180), with the mark by which Excel knows UTF-8.
 *
 * @example csvOf({ name: "units", columns: ["unit"], counts: [], rows: [["DV01"], [null]] }) // "\uFEFFunit\r\nDV01\r\n\r\n"
 */
export const csvOf = ({ columns, rows }: LongTable): string =>
  `\uFEFF${[columns, ...rows].map((row) => `${row.map(csvCell).join(",")}\r\n`).join("")}`;
