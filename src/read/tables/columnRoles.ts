import type { CaptionReading, RoleWeights } from "./captionReading";
import type { CaptionReader } from "./captionRows";
import { type ColumnContent, contentsOf } from "./columnContents";
import { ROLES, type Role } from "./roles";
import type { Row } from "./rows";
import type { Shape, ShapeColumn } from "./shape";

/** What a column of a found table is about. */
export interface ColumnRole {
  /** Zero-based, of the sheet. */
  readonly column: number;
  /** From the uppermost caption to the lowest, " / " between; "" where it has none. */
  readonly caption: string;
  readonly role: Role;
  /** How often a role given with this confidence is right: 0 to 1. */
  readonly confidence: number;
}

type Scores = Record<Role, number>;

const QUANTITIES: readonly Role[] = ["count", "percent", "money", "measure", "score"];
const isQuantity = (role: Role): boolean => QUANTITIES.includes(role);
const NAMES: readonly Role[] = ["person", "org", "item", "category", "note", "address", "uom", "email", "rating"];

const noScores = (): Scores => Object.fromEntries(ROLES.map((role) => [role, 0])) as Scores;

/** What the texts above a table say of figures whose captions do not: "Đơn vị tính: triệu đồng". */
interface Around {
  readonly unit: Role | undefined;
  readonly title: Role | undefined;
  readonly people: boolean;
}

const UNIT = /(?:đơn vị(?: tính)?|đvt|don vi(?: tinh)?|unit)\s*[:.]?\s*(.{1,40})/iu;
const UNIT_ROLES: readonly (readonly [RegExp, Role])[] = [
  [/%|phần trăm/iu, "percent"],
  [/đồng|vn[dđ]|usd|triệu|tỷ|nghìn|\bđ\b|dong|trieu|million/iu, "money"],
  [/người|nguoi|hộ|cái|chiếc|học sinh|em/iu, "count"],
  [/ha|m2|m²|tấn|kg|km|giờ|ngày/iu, "measure"],
];
const TITLE_ROLES: readonly (readonly [RegExp, Role])[] = [
  [/bảng điểm|kết quả học tập|kết quả thi|bang diem|điểm thi|điểm rèn luyện|sổ điểm/iu, "score"],
  [/chấm công|điểm danh|cham cong|diem danh|ca làm việc|lịch trực/iu, "yesno"],
  [
    /lương|thu chi|ngân sách|kinh phí|dự toán|quyết toán|dư nợ|công nợ|bảng giá|doanh thu|luong|chi phí|tài chính|giá /iu,
    "money",
  ],
];

function readAround(texts: readonly string[]): Around {
  let unit: Role | undefined;
  let title: Role | undefined;
  for (const text of texts) {
    const found = UNIT.exec(text)?.[1];
    if (found !== undefined && unit === undefined) unit = UNIT_ROLES.find(([words]) => words.test(found))?.[1];
    title ??= TITLE_ROLES.find(([words]) => words.test(text))?.[1];
  }
  return { unit, title, people: texts.some((text) => /danh sách|danh sach|list of/iu.test(text)) };
}

function addAll(scores: Scores, weights: RoleWeights, factor: number): void {
  for (const role of ROLES) scores[role] += (weights[role] ?? 0) * factor;
}

const strongest = (weights: RoleWeights): Role | undefined => {
  let best: Role | undefined;
  for (const role of ROLES) if ((weights[role] ?? 0) > (best === undefined ? 0.3 : (weights[best] ?? 0))) best = role;
  return best;
};

/** Roles that a caption names outright, whatever stands over it. */
const OUTRIGHT: readonly Role[] = [
  "date",
  "phone",
  "email",
  "code",
  "uom",
  "note",
  "person",
  "stt",
  "percent",
  "yesno",
  "rating",
];

/** The head noun first, then the captions above it. A lowest caption that says nothing gives way to the one above. */
function fromCaptions(all: readonly CaptionReading[], isOwn: boolean): Scores {
  const scores = noScores();
  const saying = all.filter(({ roles }) => strongest(roles) !== undefined);
  const last = all.at(-1);
  const leaf = last && strongest(last.roles) === undefined ? saying.at(-1) : last;
  if (!leaf) return scores;
  const own = strongest(leaf.roles);
  const isAbove = leaf !== last || !isOwn;
  const parents = all.slice(0, all.indexOf(leaf)).reverse();
  const parentRole = parents.map(({ roles }) => strongest(roles)).find((role) => role !== undefined);
  const quantityAbove = parentRole !== undefined && isQuantity(parentRole);
  const givesWay =
    (parentRole === "date" && leaf.generic && own === "count") ||
    (quantityAbove && (leaf.generic || (own !== undefined && !isQuantity(own) && !OUTRIGHT.includes(own))));
  const reachesDown = (role: Role): number =>
    isQuantity(role) || role === "date" || role === "yesno" || role === "rating" ? 1 : 0.35;
  for (const role of ROLES)
    scores[role] +=
      (leaf.roles[role] ?? 0) * (givesWay ? 0.5 : isAbove ? 1.1 * (all.length > 2 ? reachesDown(role) : 1) : 1.6);
  let factor = leaf.known < 0.3 ? 0.9 : 0.5;
  for (const { roles } of parents) {
    for (const role of ROLES)
      scores[role] += (roles[role] ?? 0) * factor * reachesDown(role) * (givesWay && role === parentRole ? 2.4 : 1);
    factor *= 0.7;
  }
  return scores;
}

/** How far what stands in a column allows a role its caption names. */
function compatible(
  role: Role,
  { filled, numbers, words, marks, dates, percents, codes, small, roles }: ColumnContent,
): number {
  if (filled === 0) return 1;
  if (NAMES.includes(role) && numbers > 0.8)
    return role === "category" && small ? 0.8 : role === "rating" || role === "org" ? 0.5 : 0.25;
  if (role === "item" && codes > 0.8) return 0.5;
  if (isQuantity(role) && words > 0.8) return 0.35;
  if (isQuantity(role) && codes > 0.7) return 0.3;
  if (role === "org" && (roles.uom ?? 0) > 0.7) return 0.4;
  if (marks > 0.7 && role !== "yesno" && role !== "rating" && role !== "note") return 0.35;
  if (role === "yesno" && numbers > 0.8 && !small) return 0.25;
  if (role === "date" && words > 0.9) return 0.7;
  if (role === "date" && numbers > 0.9 && dates === 0) return 0.75;
  if (role === "yesno" && words > 0.8 && marks < 0.1) return 0.5;
  if (dates > 0.8 && role !== "date") return role === "stt" ? 0.8 : 0.4;
  if (percents > 0.8 && isQuantity(role) && role !== "percent") return 0.5;
  if (role === "phone" && words > 0.9) return 0.5;
  if (role === "stt" && words > 0.8) return 0.4;
  return 1;
}

interface Judged {
  readonly column: ShapeColumn;
  readonly content: ColumnContent;
  readonly scores: Scores;
  readonly known: number;
  readonly generic: boolean;
  /** The quantity that a caption above its own names. */
  readonly above: Role | undefined;
}

function best(scores: Scores): { role: Role; score: number; second: number } {
  let [role, score, second]: [Role, number, number] = ["other", -Infinity, -Infinity];
  for (const each of ROLES) {
    if (scores[each] > score) [second, role, score] = [score, each, scores[each]];
    else if (scores[each] > second) second = scores[each];
  }
  return { role, score, second };
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

/**
 * The roles of a table's columns: by the head noun of the caption, then by the captions above it, the unit line, the columns beside
 * it and what stands in it.
 *
 * @param around texts above the table: titles, unit line
 */
export function rolesOf(
  shape: Shape,
  records: readonly Row[],
  captions: CaptionReader,
  around: readonly string[],
): ColumnRole[] {
  const hints = readAround(around);
  const contents = contentsOf(shape, records);
  const judged: Judged[] = shape.columns.map((column) => {
    const readings = column.captions.map((text) => captions.of(text));
    const content = contents.get(column.column) as ColumnContent;
    const scores = fromCaptions(readings, column.isOwn);
    for (const role of ROLES) scores[role] *= compatible(role, content);
    addAll(scores, content.roles, 0.9);
    if (column.column === shape.stt) scores.stt += 0.6;
    const above = readings
      .slice(0, -1)
      .map(({ roles }) => strongest(roles))
      .filter((role) => role !== undefined && isQuantity(role))
      .at(-1);
    const leaf = readings.at(-1);
    return { column, content, scores, known: leaf?.known ?? 0, generic: leaf?.generic ?? false, above };
  });
  settlePeople(judged, hints);
  settleCrossHeadings(judged, hints, (caption) => captions.of(caption));
  settleKey(judged, shape);
  judged.forEach((each, at) => settleFigures(each, at, judged, hints));
  return judged.map(({ column, scores, content }) => {
    const { role, score, second } = best(scores);
    const settled: Role = score <= 0.05 ? fallback(content) : role;
    return {
      column: column.column,
      caption: column.captions.join(" / "),
      role: settled,
      confidence: confidenceOf(score, score - Math.max(0, second)),
    };
  });
}

const fallback = ({ filled, words, meanLength }: ColumnContent): Role =>
  filled > 0 && words > 0.5 ? (meanLength > 30 ? "note" : "item") : "other";

/** The column that names the rows: what it is about, where its caption says a kind or nothing. And that of running numbers. */
function settleKey(judged: readonly Judged[], shape: Shape): void {
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
    else if (content.words > 0.6 && best(scores).score < 0.6) scores.item += 0.5;
  }
}

/**
 * Headings of a cross table: kinds, units or regions side by side under one caption, figures below them. In a form not filled in
 * nothing else tells them from columns of words.
 */
function settleCrossHeadings(
  judged: readonly Judged[],
  hints: Around,
  readings: (caption: string) => CaptionReading,
): void {
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
        const common = quantities.find(({ role }) => role !== "count")?.role ?? hints.unit ?? "count";
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
function settlePeople(judged: readonly Judged[], hints: Around): void {
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
function settleFigures(each: Judged, at: number, judged: readonly Judged[], hints: Around): void {
  const { content, scores, column } = each;
  const { role, score } = best(scores);
  const isFigures = content.filled > 0 ? content.numbers > 0.6 : column.captions.length > 0;
  if (!isFigures) return;
  const weak = score < 0.9 || (isQuantity(role) && score < 1.5) || (each.known < 0.5 && content.filled > 0);
  const genericLeaf = each.generic && role === "count" && hints.unit !== undefined && each.above === undefined;
  if (genericLeaf) scores.count *= 0.5;
  if (hints.unit !== undefined && isQuantity(hints.unit) && each.above === undefined && (weak || genericLeaf)) {
    const share = content.filled === 0 && score >= 0.9 && !isQuantity(role) ? 0 : 1;
    scores[hints.unit] += 0.9 * share;
  }
  if (!weak) return;
  const underParent = column.captions.length >= 2;
  if (content.filled === 0 && !underParent && score >= 0.5 && !isQuantity(role)) return;
  const beside = neighbourQuantity(judged, at);
  if (beside) scores[beside] += content.filled === 0 ? (underParent ? 0.7 : 0.3) : 0.6;
  if (hints.title !== undefined) scores[hints.title] += content.filled === 0 ? 0.3 : 0.5;
  if (content.filled === 0 && underParent && !beside) scores.count += 0.45;
}

/** Fitted to the corpus and the made workbooks (`npm run corpus`): how often such a score was right. */
function confidenceOf(score: number, margin: number): number {
  const x = -1 + 1.5 * Math.min(margin, 2) + 0.8 * Math.min(Math.max(score, 0), 2);
  return Math.round(100 / (1 + Math.exp(-x))) / 100;
}
