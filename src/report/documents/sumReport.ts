import { percentText } from "../../domain/percent";
import { vi } from "../../words/vi";
import { wholeNumberText } from "../../words/words";
import {
  collectGaps,
  type DocumentKind,
  headBlocks,
  recipients,
  signature,
  signatures,
  spaceAbove,
} from "./documentFrame";
import { block, body, type DocumentBlock, heading, paragraph, type Paragraph } from "./documentPlan";
import { isoDay } from "./dottedLines";
import type { Day, Issuer } from "./meetingNotes";
import type { WrittenDocument } from "./minutes";
import { labelOf, resultParagraphs } from "./resultParagraphs";
import type { TargetResult } from "./targetResult";

const REPORT: DocumentKind = { sign: "BC", word: "BÁO CÁO" };

const HEAD = ["STT", "Chỉ tiêu", "Mục tiêu", "Kết quả", "Tỷ lệ", "Đánh giá"] as const;
/** They make up the width of the text. */
const WIDTHS_MM = [14, 58, 27, 22, 20, 24] as const;

export interface SumReport {
  readonly results: readonly TargetResult[];
  /** "năm 2026" */
  readonly when: string;
  readonly day: Day | undefined;
  /** Sentences on what came: how many units have reported, and who has not. */
  readonly reports: readonly string[];
}

const count = (value: number): string => wholeNumberText(value, ".");

function row(result: TargetResult, i: number): readonly (readonly Paragraph[])[] {
  const { target, part, whole } = result;
  const centred = (text: string): readonly Paragraph[] => [paragraph("cellCentred", text)];
  return [
    centred(String(i + 1)),
    [paragraph("cell", target.wording.vi)],
    centred(vi.condition(target)),
    centred(whole > 0 ? `${count(part)}/${count(whole)}` : ""),
    centred(whole > 0 ? percentText(part, whole, target.limit) : ""),
    centred(labelOf(result)),
  ];
}

/**
 * The yearly report of whoever sums up: what came, a paragraph a target, the table of all. What nobody has said (number, day, names) is a
 * dotted line.
 */
export function sumReport({ results, when, day, reports }: SumReport, issuer: Issuer): WrittenDocument {
  const gaps = collectGaps();
  const { authority, role } = issuer.lines;
  const lines = [authority, role]
    .filter((line) => line !== "")
    .map((line, i) => paragraph("signature", line, i === 0 ? { bold: true } : {}));
  const [opening, ...paragraphs] = resultParagraphs(results, when);
  const summary = `Kết quả thực hiện các chỉ tiêu ${when}`;
  const blocks: readonly DocumentBlock[] = [
    ...headBlocks(issuer, { kind: REPORT, number: "", day, summary }, gaps),
    heading("I. TÌNH HÌNH BÁO CÁO CỦA CÁC ĐƠN VỊ"),
    ...reports.map(body),
    heading("II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU"),
    ...(opening === undefined ? [] : [body(opening)]),
    ...paragraphs.map(body),
    heading("III. BẢNG TỔNG HỢP"),
    {
      is: "table",
      widthsMm: WIDTHS_MM,
      head: HEAD.map((caption) => paragraph("cellHead", caption, { bold: true })),
      rows: results.map(row),
    },
    block(paragraph("closing", "Kết quả, tỷ lệ tính trên số liệu đã có; đánh giá tính cả các đơn vị chưa báo cáo.")),
    spaceAbove,
    signatures(recipients([], issuer), signature(lines, gaps.said(issuer.signer, { of: "issuer", key: "signer" }))),
  ];
  return { plan: { name: summary, title: summary, day: isoDay(day), blocks }, gaps: gaps.found };
}
