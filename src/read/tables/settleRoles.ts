import type { Around } from "./around";
import type { CaptionReading } from "./captionReading";
import type { ColumnContent } from "./columnContents";
import { best, isQuantity, OUTRIGHT, type Scores, strongest } from "./roleScores";
import type { Role } from "./roles";
import type { Shape, ShapeColumn } from "./shape";

export interface Judged {
  readonly column: ShapeColumn;
  readonly content: ColumnContent;
  readonly scores: Scores;
  readonly known: number;
  readonly generic: boolean;
  /** The quantity that a caption above its own names. */
  readonly above: Role | undefined;
}

/** The quantity that neighbours of a column hold: the nearest to the left, else to the right. */
function neighbourQuantity(judged: readonly Judged[], at: number): Role | undefined {
  for (const step of [-1, 1])
    for (let i = at + step, left = 6; i >= 0 && i < judged.length && left > 0; i += step, left--) {
      const each = judged[i];
      if (!each) continue;
      const { role, score } = best(each.scores);
      const sibling = each.column.captions.length >= 2 && each.column.captions[0] === judged[at]?.column.captions[0];
      if (role === "percent" && !sibling) continue;
      if (score > 0.3 && isQuantity(role)) return role;
    }
  return undefined;
}

/** The column that names the rows: what it is about, where its caption says a kind or nothing. And that of running numbers. */
export function settleKey(judged: readonly Judged[], shape: Shape): void {
  const isNaming = (role: Role): boolean => role === "item" || role === "person" || role === "org";
  const others = judged.some(
    (each) => each.column.column !== shape.key && isNaming(best(each.scores).role) && best(each.scores).score > 1,
  );
  for (const { column, content, scores } of judged) {
    if (column.column === shape.stt) {
      const numbered = column.filled > 0 && column.numbered >= 0.8 * column.filled;
      if (numbered) for (const role of ["org", "category", "item"] as const) scores[role] *= 0.4;
      if (numbered) scores.stt += 0.5;
    }
    if (column.column !== shape.key || others) continue;
    const { role } = best(scores);
    if (role === "category" && content.words >= 0.5) scores.item += scores.category + 0.3 - scores.item;
    else if (content.filled === 0 && role === "category") scores.item += 0.4;
    else if (role === "code" && content.words > 0.9 && content.codes === 0)
      scores.item += scores.code + 0.1 - scores.item;
    else if (content.words > 0.6 && best(scores).score < 0.6) scores.item += 0.5;
  }
}

/** "Description" names the goods where nothing else does. */
export function settleDescribed(judged: readonly Judged[]): void {
  const roles = judged.map(({ scores }) => best(scores).role);
  if (roles.some((role) => role === "item" || role === "person" || role === "org" || role === "category")) return;
  const described = judged.find(
    ({ content }, i) => roles[i] === "note" && content.words > 0.6 && content.meanLength < 40 && content.filled > 1,
  );
  if (described) described.scores.item += best(described.scores).score + 0.2 - described.scores.item;
}

/** Under one caption ticks stand in one column or another: those without any are for ticks as well. */
export function settleTicks(judged: readonly Judged[]): void {
  for (let from = 0; from < judged.length;) {
    const parent = judged[from]?.column.captions[0];
    let to = from + 1;
    while (to < judged.length && judged[to]?.column.captions[0] === parent && parent !== undefined) to += 1;
    const group = judged.slice(from, to);
    const filled = group.filter(({ content }) => content.filled > 0);
    if (
      filled.length >= 2 &&
      filled.length < group.length &&
      filled.every(({ scores }) => best(scores).role === "yesno")
    )
      for (const { content, scores } of group)
        if (content.filled === 0) scores.yesno += best(scores).score + 0.3 - scores.yesno;
    from = to;
  }
}

/** A day of a month or of a week. */
const DAY = /^(?:\d{1,2}|t[2-7]|cn|thứ .{1,4}|ngày \d{1,2}|mon|tue|wed|thu|fri|sat|sun)$/iu;

/** The days of a timesheet hold one kind of thing, Sundays left empty as well. */
export function settleDays(judged: readonly Judged[]): void {
  for (let from = 0; from < judged.length;) {
    let to = from;
    while (to < judged.length && isDay(judged[to] as Judged)) to += 1;
    const days = judged.slice(from, to);
    const filled = days.filter(({ content }) => content.filled > 0);
    // letters stand for kinds of days; figures may be hours or marks
    const lettered = filled.filter(({ content }) => content.numbers <= 0.6 && content.meanLength <= 3).length;
    // under a caption of their own three are enough
    const least = (days[0]?.column.captions.length ?? 0) >= 2 ? 3 : 5;
    if (days.length >= least && lettered > filled.length * 0.6)
      for (const { scores } of days) scores.yesno += best(scores).score + 0.4 - scores.yesno;
    from = Math.max(to, from + 1);
  }
}

const isDay = ({ column }: Judged): boolean => column.captions.length > 0 && DAY.test(column.captions.at(-1) ?? "");

/** Tables on their side: what a row is about stands in the first column, so that the others hold everything. */
export function settleTransposed(judged: readonly Judged[]): void {
  const mixed = judged.filter(({ content }) => content.mixed);
  if (mixed.length < 2) return;
  for (const { scores } of mixed) scores.other += best(scores).score + 0.4 - scores.other;
}

const MONEY_UNIT = /đồng|vnđ|vnd|usd|^đ\//iu;

/** "Kế hoạch", "Thực hiện" beside several units of measure say how much, not how much money. */
export function settleMixedUnits(judged: readonly Judged[], unitsOf: (column: number) => readonly string[]): void {
  const units = judged.find(({ scores, content }) => best(scores).role === "uom" && content.kinds >= 3);
  if (!units) return;
  const texts = unitsOf(units.column.column);
  if (texts.filter((text) => MONEY_UNIT.test(text)).length > texts.length * 0.5) return;
  for (const { scores, generic, known, content } of judged) {
    const { role, score } = best(scores);
    if (role === "money" && (generic || known < 0.5) && content.numbers > 0.6)
      scores.count += score + 0.1 - scores.count;
  }
}

/**
 * Headings of a cross table: kinds, units or regions side by side under one caption, figures below them. In a form not filled in
 * nothing else tells them from columns of words.
 */
export function settleCrossHeadings(
  judged: readonly Judged[],
  hints: Around,
  readings: (caption: string) => CaptionReading,
): void {
  const titled = hints.title !== undefined && isQuantity(hints.title) ? hints.title : undefined;
  for (let from = 0; from < judged.length;) {
    const parent = judged[from]?.column.captions[0];
    let to = from + 1;
    if ((judged[from]?.column.captions.length ?? 0) >= 2)
      while (
        to < judged.length &&
        (judged[to]?.column.captions.length ?? 0) >= 2 &&
        judged[to]?.column.captions[0] === parent
      )
        to += 1;
    const group = judged.slice(from, to);
    const named = parent === undefined ? undefined : strongest(readings(parent).roles);
    const isNamed = named === "code" || named === "date" || named === "phone";
    if (group.length >= 2 && !isNamed && group.every(({ content }) => content.filled === 0 || content.numbers > 0.6)) {
      const roles = group.map(({ scores }) => best(scores));
      const plain = group.filter((each, i) => each.known < 0.5 || !OUTRIGHT.includes(roles[i]?.role ?? "other")).length;
      const quantities = roles.filter(({ role, score }) => isQuantity(role) && score >= 0.7);
      if (plain >= group.length * 0.6) {
        const common = quantities.find(({ role }) => role !== "count")?.role ?? hints.unit ?? titled ?? "count";
        for (const { scores, known, generic } of group) {
          const { role, score } = best(scores);
          if (OUTRIGHT.includes(role) && score >= 1.2 && known >= 0.5) continue;
          if (isQuantity(role) && score >= 1.2 && !(role === "count" && generic)) continue;
          const allAlike =
            (roles.every((each) => each.role === "address") && group.every((each) => each.known >= 0.5)) ||
            roles.every((each) => each.role === "category" && each.score >= 1.4);
          if (!allAlike) scores[common] += Math.max(0, score - scores[common]) + 0.2;
        }
      }
    }
    from = to;
  }
}

/** A column "Tên" names people where other columns are about people. */
export function settlePeople(judged: readonly Judged[], hints: Around): void {
  const leafOf = ({ column }: Judged): string => (column.captions.at(-1) ?? "").toLowerCase();
  // "Nữ" beside names of people: a tick; beside figures: how many
  const lists = judged.some(({ scores }) => best(scores).role === "person" && best(scores).score > 1.2);
  for (const each of judged)
    if (
      lists &&
      /^(?:nam|nữ)$/iu.test(leafOf(each)) &&
      (each.content.filled === 0 || each.content.marks > 0.5) &&
      each.column.captions.length === 1
    )
      each.scores.yesno += 1.8;
  const about = judged.filter((each) =>
    /sinh|giới tính|gioi|phái|mssv|mã sv|mã hs|mã nv|chức vụ|dân tộc|email|sđt|sdt|điện thoại|cccd|cmnd|student|gender|birth|phone|quê/iu.test(
      leafOf(each),
    ),
  ).length;
  judged.forEach((each, at) => {
    const leaf = leafOf(each);
    if (!/^(?:tên|ten|name|họ|ho|tên đệm)$/u.test(leaf)) return;
    const before = judged[at - 1];
    const after = judged[at + 1];
    const split = [before, after].some((beside) => beside && /^họ|^ho\b|^tên$|^ten$/u.test(leafOf(beside)));
    each.scores.person += split ? 1.6 : about >= 1 ? 0.5 + 0.2 * about : hints.people ? 0.2 : 0;
  });
}

/** A column of figures, or one left empty, whose caption says little: what its neighbours, the unit line and the title say. */
export function settleFigures(each: Judged, at: number, judged: readonly Judged[], hints: Around): void {
  const { content, scores, column } = each;
  const { role, score } = best(scores);
  const isFigures = content.filled > 0 ? content.numbers > 0.6 : column.captions.length > 0;
  if (!isFigures || (role === "date" && column.captions.length === 0)) return;
  const weak = score < 0.9 || (isQuantity(role) && score < 1.5) || (each.known < 0.5 && content.filled > 0);
  const genericLeaf = each.generic && role === "count" && hints.unit !== undefined && each.above === undefined;
  if (genericLeaf) scores.count *= 0.5;
  if (hints.unit !== undefined && isQuantity(hints.unit) && each.above === undefined && (weak || genericLeaf)) {
    const share = content.filled === 0 && score >= 0.9 && !isQuantity(role) ? 0 : 1;
    scores[hints.unit] += 0.9 * share;
  }
  const beside = neighbourQuantity(judged, at);
  // "Tổng" of hundreds of thousands where nothing else is counted is money
  if (each.generic && role === "count" && content.huge > 0.5 && (beside === undefined || beside === "money"))
    scores.money += score + 0.1 - scores.money;
  // balances of a few hundred are of people or things, unless something says that they are in millions
  if (each.generic && role === "money" && content.filled > 0 && content.large === 0)
    if (hints.unit === undefined && hints.title === undefined && each.above === undefined && beside !== "money")
      scores.count += score + 0.1 - scores.count;
  if (!weak) return;
  const underParent = column.captions.length >= 2;
  if (content.filled === 0 && !underParent && score >= 0.5 && !isQuantity(role)) return;
  if (beside) scores[beside] += content.filled === 0 ? (underParent ? 0.7 : 0.3) : 0.6;
  if (hints.title !== undefined) scores[hints.title] += content.filled === 0 ? 0.3 : 0.5;
  if (content.filled === 0 && underParent && !beside) scores.count += 0.45;
}
