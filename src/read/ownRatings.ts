import { formerRatingCaptions, ratingCaptions, type RatingColumn } from "../domain/captions";
import { type Cell, isBlank, isBlankOrZero } from "../domain/cell";
import { fold } from "../domain/fold";
import { conclude, issue, then, type Issue, type Outcome } from "../domain/problem";
import { readMark } from "../domain/mark";
import type { Block, Place } from "../domain/place";
import type { Level, Scheme } from "../domain/rating";
import { textOf } from "../domain/textOf";
import { cellsOfBlock } from "./cells";
import { listColumns } from "./listColumns";
import { readTable, withoutErrors } from "./table";

const SHAPE = {
  columns: listColumns(ratingCaptions, formerRatingCaptions),
  key: "name",
  needed: ["name", "good", "counted"],
} as const;

const text = (cell: Cell): string => (isBlankOrZero(cell) ? "" : textOf(cell));

/**
 * The user's own rating scale, read from a list with the captions of DM_XEPLOAI.
 *
 * A level may stand on several rows, one alias each: rows of one scale with the same code, or the same name where there is no
 * code, are one level. A blank mark means no.
 * Problems: `missingCaption`, `cellError`, `unknownMark`, `levelDisagrees` (two rows of a level have different marks),
 * `goodNotCounted` (good, and not in the denominator: the part would exceed the whole).
 */
export function ownScheme(block: Block): Outcome<Scheme> {
  const place: Block["place"] = (row, column) => block.place(row, column);
  return then(readTable(cellsOfBlock(block), SHAPE, place), (found) =>
    then(withoutErrors(found, place), (table) => {
      const issues: Issue[] = [];
      const levels = new Map<string, Level>();
      for (const row of table.named) {
        const at = (column: RatingColumn): Place => block.place(row.row, row.column(column));
        const yes = (column: "good" | "counted"): boolean => {
          const mark = readMark(row.cell(column));
          if (mark === "unknown") issues.push(issue("unknownMark", at(column), { found: textOf(row.cell(column)) }));
          return mark === "yes";
        };
        const name = text(row.cell("name"));
        const rank = row.cell("rank");
        const level: Level = {
          id: text(row.cell("id")) || name,
          name,
          aliases: text(row.cell("alias"))
            .split(";")
            .filter((alias) => !isBlank(alias)),
          rank: typeof rank === "number" && rank > 0 ? rank : row.row,
          good: yes("good"),
          counted: yes("counted"),
        };
        if (level.good && !level.counted) issues.push(issue("goodNotCounted", at("counted"), { level: name }));
        const key = JSON.stringify([fold(text(row.cell("scheme"))), fold(level.id)]);
        const known = levels.get(key);
        if (!known) {
          levels.set(key, level);
          continue;
        }
        if (known.good !== level.good || known.counted !== level.counted)
          issues.push(
            issue("levelDisagrees", at(known.good === level.good ? "counted" : "good"), { level: known.name }),
          );
        levels.set(key, { ...known, aliases: [...known.aliases, name, ...level.aliases] });
      }
      return conclude(issues, () => ({
        id: "DM_XEPLOAI",
        name: { vi: "Danh mục của sổ này", en: "This workbook's list" },
        source: "DM_XEPLOAI",
        levels: [...levels.values()].sort((a, b) => a.rank - b.rank),
      }));
    }),
  );
}
