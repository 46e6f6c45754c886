import { fold } from "../domain/fold";
import { ratingReader, type Scheme } from "../domain/rating";
import type { CheckedColumn, CheckedTable } from "./book";
import { columnsThatAre, leafOf, numberAt } from "./cells";
import { isShareOf, shareAt } from "./shares";

export interface ColumnPair {
  readonly part: CheckedColumn;
  readonly whole: CheckedColumn;
}
export interface PercentTriple extends ColumnPair {
  readonly percent: CheckedColumn;
}

const upperOf = ({ caption }: CheckedColumn): string => fold(caption.split(" / ").slice(0, -1).join(" / "));
const WHOLE = new Set(["tổng số", "tổng", "tổng cộng", "cộng"].map(fold));
const PART = fold("trong đó");

/** How many rows, and what share of them, must agree before a column is taken for the share of two others. */
const LEAST_ROWS = 3;
const MOSTLY = 0.7;
/** Looked at for each percentage: the counts left of it, nearest first. */
const MOST_COUNTS = 8;

const triples = new WeakMap<CheckedTable, readonly PercentTriple[]>();

/**
 * The counts that a column of percentages is made of, learned from the table itself: those two whose share it shows in most rows.
 * Rows in which everything is equal, or nothing counted, say nothing.
 */
export function percentTriples(table: CheckedTable): readonly PercentTriple[] {
  const known = triples.get(table);
  if (known) return known;
  const counts = columnsThatAre(table, "count");
  const learned = columnsThatAre(table, "percent").flatMap((percent): readonly PercentTriple[] => {
    const near = counts.filter(({ column }) => column < percent.column).slice(-MOST_COUNTS);
    let best: { readonly triple: PercentTriple; readonly agree: number } | undefined;
    for (const part of near)
      for (const whole of near) {
        if (part === whole) continue;
        let [agree, asked] = [0, 0];
        for (const row of table.rows) {
          const share = shareAt(table, row, percent);
          const [p, w] = [numberAt(table, row, part), numberAt(table, row, whole)];
          if (share === undefined || !p || !w || p === w) continue;
          asked += 1;
          if (isShareOf(share, p, w)) agree += 1;
        }
        if (agree >= LEAST_ROWS && agree >= asked * MOSTLY && agree > (best?.agree ?? 0))
          best = { triple: { percent, part, whole }, agree };
      }
    return best ? [best.triple] : [];
  });
  triples.set(table, learned);
  return learned;
}

/** Parts and their wholes: by captions ("Trong đó: nữ" right of "Tổng số"), and those that a column of percentages is made of. */
export function columnPairs(table: CheckedTable): readonly ColumnPair[] {
  const counts = columnsThatAre(table, "count");
  const byCaption = counts.flatMap((part): readonly ColumnPair[] => {
    if (!leafOf(part).includes(PART) && !upperOf(part).endsWith(PART)) return [];
    const left = counts.filter(({ column, caption }) => column < part.column && !fold(caption).includes(PART)).at(-1);
    return left && (upperOf(left) === upperOf(part) || WHOLE.has(leafOf(left)) || upperOf(part).endsWith(PART))
      ? [{ part, whole: left }]
      : [];
  });
  // a plan may be exceeded: only a share that never is says part and whole
  const byShare = percentTriples(table).filter(
    ({ part, whole }) =>
      table.rows.filter((row) => (numberAt(table, row, part) ?? 0) > (numberAt(table, row, whole) ?? Infinity))
        .length <= 1 && !/kế hoạch|chỉ tiêu|giao/u.test(fold(`${whole.caption}`)),
  );
  const pairs = new Map([...byCaption, ...byShare].map((pair) => [`${pair.part.column} ${pair.whole.column}`, pair]));
  return [...pairs.values()];
}

/** Columns that divide a whole among them: nam and nữ, or the levels of the scale, beside a total of the same head. */
export function partitions(
  table: CheckedTable,
  scheme: Scheme,
): readonly { readonly parts: readonly CheckedColumn[]; readonly whole: CheckedColumn }[] {
  const counts = columnsThatAre(table, "count");
  const read = ratingReader(scheme);
  return counts.flatMap((whole) => {
    if (!WHOLE.has(leafOf(whole))) return [];
    const beside = counts.filter((each) => each.column > whole.column && upperOf(each) === upperOf(whole));
    const next = beside.find((each) => WHOLE.has(leafOf(each)))?.column ?? Infinity;
    const own = beside.filter(({ column }) => column < next);
    const leaf = (word: string): CheckedColumn | undefined => own.find((each) => leafOf(each) === fold(word));
    const [men, women] = [leaf("nam"), leaf("nữ")];
    const levels = own.filter((each) => read(each.caption.split(" / ").at(-1) ?? "").is === "level");
    const known = new Set(
      levels.map((each) => {
        const r = read(each.caption.split(" / ").at(-1) ?? "");
        return r.is === "level" ? r.level.id : "";
      }),
    );
    return [
      ...(men && women ? [{ parts: [men, women], whole }] : []),
      // all levels that count, or somebody's scale has more than these
      ...(scheme.levels.filter(({ counted }) => counted).every(({ id }) => known.has(id)) && levels.length > 1
        ? [{ parts: levels, whole }]
        : []),
    ];
  });
}
