import { profiles } from "../profiles";
import { defaultSettings } from "../settings";
import { type DocumentBlock, block, paragraph, type Paragraph } from "./documentPlan";
import { DOTS, dayInWords } from "./dottedLines";
import type { Day, Gap, Issuer } from "./meetingNotes";

/** Left of the text's 165 mm: names of bodies; at the right Quốc hiệu or the Party's name. */
const HEAD_LEFT_MM = 75;
const SIGNATURE_LEFT_MM = 82.5;
/** Blank lines for the signature itself. */
const LINES_TO_SIGN = 4;

/** Collects what a document lacked while it was written. */
export interface Gaps {
  readonly found: Gap[];
  /** The text, or dots and a gap. */
  said(text: string, gap: Gap, dots?: string): string;
}

export function collectGaps(): Gaps {
  const found: Gap[] = [];
  return {
    found,
    said(text, gap, dots = DOTS) {
      if (text !== "") return text;
      found.push(gap);
      return dots;
    },
  };
}

/** What a document is: "BB", "TB" and "BC" stand in its number. */
export interface DocumentKind {
  readonly sign: "BB" | "TB" | "BC";
  /** "BIÊN BẢN" */
  readonly word: string;
}

/**
 * The number as it is printed: a number alone gets the signs of document and body, anything else stays as typed.
 *
 * @example numberText("5", { sign: "BB", … }, issuer, gaps) // "Số 05-BB/ĐU"
 */
export function numberText(typed: string, { sign }: DocumentKind, issuer: Issuer, gaps: Gaps): string {
  const bare = typed.replace(/^số\s*:?\s*/iu, "");
  const isParty = issuer.profile === "DANG";
  const number = bare === "" ? DOTS : /^\d$/u.test(bare) ? `0${bare}` : bare;
  const body = /^\d*$/u.test(bare) ? gaps.said(issuer.sign, { of: "issuer", key: "sign" }) : "";
  const whole =
    bare === "" || /^\d+$/u.test(bare) ? (isParty ? `${number}-${sign}/${body}` : `${number}/${sign}-${body}`) : bare;
  return isParty ? `Số ${whole}` : `Số: ${whole}`;
}

interface HeadParts {
  readonly kind: DocumentKind;
  readonly number: string;
  readonly day: Day | undefined;
  readonly summary: string;
}

/** Bodies, number, Quốc hiệu or the Party's name, place and day; then what the document is, and on what. */
export function headBlocks(
  issuer: Issuer,
  { kind, number, day, summary }: HeadParts,
  gaps: Gaps,
): readonly DocumentBlock[] {
  const profile = profiles[issuer.profile];
  const bodies = profile.left({
    ...defaultSettings,
    superior: gaps.said(issuer.superior, { of: "issuer", key: "superior" }),
    unit: gaps.said(issuer.unit, { of: "issuer", key: "unit" }),
  });
  const place = gaps.said(issuer.place, { of: "issuer", key: "place" });
  const left: readonly Paragraph[] = [
    ...bodies.map((line, i) => paragraph("headLine", line, i === bodies.length - 1 ? { bold: true } : {})),
    ...(profile.separator === "" ? [] : [paragraph("headLine", profile.separator)]),
    paragraph("headLine", numberText(number, kind, issuer, gaps)),
  ];
  const last = profile.right.length - 1;
  const right: readonly Paragraph[] = [
    ...profile.right.map((line, i) =>
      paragraph("headLine", line, i === last ? { bold: true, underlined: true } : { bold: true }),
    ),
    paragraph("headLine", `${place}, ${dayInWords(day)}`, { italic: true }),
  ];
  return [
    { is: "columns", leftMm: HEAD_LEFT_MM, left, right },
    block(paragraph("kind", kind.word)),
    block(paragraph("summary", summary)),
    block(paragraph("headLine", "-----")),
  ];
}

const toSign: readonly Paragraph[] = Array.from({ length: LINES_TO_SIGN }, () => paragraph("signature", ""));

/** Lines over a signature, room for it, and the name. */
export const signature = (lines: readonly Paragraph[], name: string): readonly Paragraph[] => [
  ...lines,
  ...toSign,
  paragraph("signature", name, { bold: true }),
];

/** Between the body and the signatures. */
export const spaceAbove: DocumentBlock = block(paragraph("signature", ""));

export const signatures = (left: readonly Paragraph[], right: readonly Paragraph[]): DocumentBlock => ({
  is: "columns",
  leftMm: SIGNATURE_LEFT_MM,
  left,
  right,
});

/** Who receives a document: a comma after each, a full stop after the last, which keeps it. */
export function recipients(names: readonly string[], { keeper }: Issuer): readonly Paragraph[] {
  const bare = names.map((name) => name.replace(/^[-+*•–]\s*/u, "").replace(/[\s.,;:/]+$/u, ""));
  const kept = bare.some((name) => /^lưu(?:\s|$|:)/iu.test(name));
  const all = kept ? bare : [...bare, `Lưu ${keeper}`.trim()];
  return [
    paragraph("recipientsHead", "Nơi nhận:", { underlined: true }),
    ...all.map((name, i) => paragraph("recipient", `- ${name}${i === all.length - 1 ? "." : ","}`)),
  ];
}

const MARKED = /^(?:[-+*•–]|\d+[.)/]|[a-zđ][.)]|[IVX]+\.)\s*/u;

/** Several lines are numbered unless somebody has marked them already. */
export const numbered = (lines: readonly string[]): readonly string[] =>
  lines.length < 2 || lines.some((line) => MARKED.test(line)) ? lines : lines.map((line, i) => `${i + 1}. ${line}`);

/** A sentence ends with a full stop, and "./." with no more than that (05-HD/VPTW). */
export const ended = (text: string): string => {
  const bare = text.replace(/\s*\.\/\.?$/u, "").replace(/[\s,;]+$/u, "");
  return /[.!?:…]$/u.test(bare) || bare === "" ? bare : `${bare}.`;
};

/** The name of a meeting within a sentence: "buổi làm việc …". */
export const withinSentence = (meeting: string): string =>
  /^(?:Buổi|Hội|Cuộc|Phiên|Kỳ)\s/u.test(meeting)
    ? meeting.charAt(0).toLocaleLowerCase("vi") + meeting.slice(1)
    : meeting;
