import { formerRatingCaptions, ratingCaptions } from "../domain/captions";
import { isBlankOrZero } from "../domain/cell";
import { conclude, issue, then, type Issue, type Outcome } from "../domain/problem";
import { readMark } from "../domain/mark";
import type { Block } from "../domain/place";
import type { Level, Scheme } from "../domain/rating";
import { textOf } from "../domain/textOf";
import { cellsOfBlock } from "./cells";
import { listColumns } from "./listColumns";
import { readTable } from "./table";

const SHAPE = {
  columns: listColumns(ratingCaptions, formerRatingCaptions),
  key: "name",
  needed: ["name", "good", "counted"],
} as const;

/**
 * The user's own rating scale, read from a list with the captions of DM_XEPLOAI.
 *
 * A level may stand on several rows, one alias each. A blank mark means no.
 * Problems: `missingCaption`, `unknownMark`.
 */
export function ownScheme(block: Block): Outcome<Scheme> {
  const place: Block["place"] = (row, column) => block.place(row, column);
  return then(readTable(cellsOfBlock(block), SHAPE, place), ({ named: rows }) => {
    const issues: Issue[] = [];
    const levels: Level[] = [];
    for (const row of rows) {
      const yes = (name: "good" | "counted"): boolean => {
        const mark = readMark(row.cell(name));
        if (mark === "unknown")
          issues.push(issue("unknownMark", block.place(row.row, row.column(name)), { found: textOf(row.cell(name)) }));
        return mark === "yes";
      };
      const rank = row.cell("rank");
      levels.push({
        id: isBlankOrZero(row.cell("id")) ? textOf(row.cell("name")) : textOf(row.cell("id")),
        name: textOf(row.cell("name")),
        aliases: isBlankOrZero(row.cell("alias")) ? [] : textOf(row.cell("alias")).split(";"),
        rank: typeof rank === "number" && rank > 0 ? rank : row.row,
        good: yes("good"),
        counted: yes("counted"),
      });
    }
    return conclude(issues, () => ({
      id: "DM_XEPLOAI",
      name: { vi: "Danh mục của sổ này", en: "This workbook's list" },
      source: "DM_XEPLOAI",
      levels: [...levels].sort((a, b) => a.rank - b.rank),
    }));
  });
}
