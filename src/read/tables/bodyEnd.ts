import type { Line } from "./lines";
import type { Row, RowKind } from "./rows";
import type { Shape } from "./shape";

const ENDS: ReadonlySet<RowKind> = new Set(["note", "signature", "aside", "blank", "prefilled"]);

/** How many rows belong to the table: up to the last one that reads like those before it. */
export function endOf(
  lines: readonly Line[],
  rows: readonly Row[],
  typical: { filled: number; bordered: boolean },
  shape: Shape,
): number {
  let end = 0;
  let seenRecord = false;
  let drawn = 0;
  let lastRow = lines[(rows[0]?.at ?? 0) - 1]?.row ?? (rows[0]?.row ?? 0) - 1;
  let lastNumber: number | undefined;
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i];
    if (!row) break;
    const gap = row.row - lastRow - 1;
    if (row.kind === "blank" || row.kind === "covered") {
      const grid = (lines[row.at]?.drawn ?? []).filter(
        (column) => column >= shape.first && column <= shape.last,
      ).length;
      if (grid < shape.columns.length * 0.4 && row.kind === "blank") continue;
      if (grid > 1) drawn += 1;
      lastRow = row.row;
      continue;
    }
    const bordered = row.pieces.some(({ look }) => look.bordered === true);
    // below the blank grid of a form not filled in, what is not drawn is not of it
    if (!seenRecord && drawn > 0 && !bordered) break;
    if (!seenRecord && gap >= 2) break;
    const strong =
      row.kind === "record" &&
      row.pieces.length >= Math.max(2, typical.filled * 0.5) &&
      (!typical.bordered || bordered || row.pieces.length >= typical.filled * 0.8);
    const continues =
      row.numbering?.style === "arabic" &&
      (lastNumber === undefined || row.numbering.number === lastNumber + 1 || row.numbering.number === 1) &&
      row.others + (row.key ? 1 : 0) > 0;
    if (row.numbering?.style === "arabic") lastNumber = row.numbering.number;
    if (gap >= 1 && seenRecord) {
      // after a gap the table goes on only with rows like its own
      const goesOn =
        strong ||
        continues ||
        (row.kind === "group" && comesBack(rows, i, typical)) ||
        (row.kind === "total" && gap <= 2 && row.figures > 0);
      if (!goesOn || (gap >= 3 && !(strong && sameLook(row, rows, shape)))) {
        if (!laterRecords(rows, i, typical)) break;
        if (row.kind === "record" || row.kind === "group") row.kind = "aside";
        continue;
      }
    }
    if (row.kind === "note" || row.kind === "signature") {
      if (!laterRecords(rows, i, typical)) break;
      continue;
    }
    if (
      row.kind === "record" &&
      seenRecord &&
      typical.bordered &&
      !bordered &&
      row.pieces.length < typical.filled * 0.5 &&
      !continues
    ) {
      if (!laterRecords(rows, i, typical)) break;
      row.kind = "aside";
      continue;
    }
    if (!ENDS.has(row.kind)) {
      end = i + 1;
      lastRow = row.row;
      if (row.kind === "record") seenRecord = true;
    } else if (row.kind === "prefilled") {
      end = i + 1;
      lastRow = row.row;
    }
  }
  return end;
}

/** Whether records follow a group within a few lines. */
function comesBack(rows: readonly Row[], at: number, typical: { filled: number }): boolean {
  for (let i = at + 1; i < rows.length && i <= at + 4; i++) {
    const row = rows[i];
    if (row?.kind === "record" && row.pieces.length >= Math.max(2, typical.filled * 0.5)) return true;
  }
  return false;
}

/** Whether rows like those of the table come after a line that is none, near enough to be of it. */
function laterRecords(rows: readonly Row[], at: number, typical: { filled: number }): boolean {
  let strong = 0;
  for (let i = at + 1; i < rows.length && i <= at + 8; i++) {
    const row = rows[i];
    if (row?.kind === "record" && row.pieces.length >= Math.max(3, typical.filled * 0.6) && row.numbering) strong += 1;
  }
  return strong >= 2;
}

/** Whether a row after a wide gap fills the columns the rows before fill. */
function sameLook(row: Row, rows: readonly Row[], shape: Shape): boolean {
  const first = rows.find(({ kind }) => kind === "record");
  if (!first) return true;
  const columns = new Set(first.pieces.map(({ column }) => column));
  const shared = row.pieces.filter(({ column }) => columns.has(column)).length;
  return (
    shared >= Math.min(columns.size, row.pieces.length) * 0.6 &&
    (shape.stt === undefined || row.numbering !== undefined)
  );
}
