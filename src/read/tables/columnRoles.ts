import { readAround } from "./around";
import type { CaptionReader } from "./captionRows";
import { type ColumnContent, contentsOf } from "./columnContents";
import { type Meaning, meaningOf } from "./meanings";
import { addAll, best, compatible, fromCaptions, isQuantity, strongest } from "./roleScores";
import { ROLES, type Role } from "./roles";
import type { Row } from "./rows";
import {
  type Judged,
  settleCrossHeadings,
  settleFigures,
  settleDays,
  settleDescribed,
  settleKey,
  settleMixedUnits,
  settlePeople,
  settleTicks,
  settleTransposed,
} from "./settleRoles";
import type { Shape } from "./shape";

/** What a column of a found table is about. */
export interface ColumnRole {
  /** Zero-based, of the sheet. */
  readonly column: number;
  /** From the uppermost caption to the lowest, " / " between; "" where it has none. */
  readonly caption: string;
  readonly role: Role;
  /** What our forms would ask it for, where its caption or a person says so. */
  readonly meaning?: Meaning;
  /** A person said what it means, or that it means nothing to our forms. */
  readonly chosen?: true;
  /** How often a role given with this confidence is right: 0 to 1. */
  readonly confidence: number;
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
  settleDescribed(judged);
  judged.forEach((each, at) => settleFigures(each, at, judged, hints));
  settleDays(judged);
  settleTicks(judged);
  settleMixedUnits(judged, (column) => textsIn(records, column));
  settleTransposed(judged);
  return judged.map(({ column, scores, content }) => {
    const caption = column.captions.join(" / ");
    const { role, score, second } = best(scores);
    const settled: Role = score <= 0.05 ? fallback(content) : role;
    // the words of our subject stand above the general ones, as far as what is written there allows; a count of ratings is a count
    const asked = isQuantity(settled) ? meaningOf(column.captions.at(-1) ?? "") : meaningOf(caption);
    const meant = asked?.roles.find((each) => compatible(each, content) >= 0.5);
    const isOther = asked !== undefined && meant !== undefined && !asked.roles.includes(settled);
    // a tick under "Xếp loại / Tốt" is no level itself
    const given = isOther && !isQuantity(settled) && settled !== "yesno" ? meant : settled;
    return {
      column: column.column,
      caption,
      role: given,
      ...(asked?.roles.includes(given) === true ? { meaning: asked.meaning } : {}),
      confidence: confidenceOf(score, score - Math.max(0, second)),
    };
  });
}

const textsIn = (records: readonly Row[], column: number): string[] =>
  records
    .slice(0, 150)
    .flatMap(({ pieces }) => pieces.filter((piece) => piece.column === column).map(({ words }) => words.text));

const fallback = ({ filled, words, meanLength }: ColumnContent): Role =>
  filled > 0 && words > 0.5 ? (meanLength > 30 ? "note" : "item") : "other";

/** Fitted to the corpus and the made workbooks (`npm run corpus`): how often such a score was right. */
function confidenceOf(score: number, margin: number): number {
  const x = -1 + 1.5 * Math.min(margin, 2) + 0.8 * Math.min(Math.max(score, 0), 2);
  return Math.round(100 / (1 + Math.exp(-x))) / 100;
}
