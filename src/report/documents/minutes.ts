import { block, body, type DocumentBlock, type DocumentPlan, heading, paragraph } from "./documentPlan";
import {
  collectGaps,
  type DocumentKind,
  ended,
  type Gaps,
  headBlocks,
  numbered,
  recipients,
  signature,
  signatures,
  spaceAbove,
} from "./documentFrame";
import { dayInFigures, dayInWords, DOTTED_LINE, isoDay } from "./dottedLines";
import type { Gap, Issuer, MeetingNotes, TaskNotes } from "./meetingNotes";

const MINUTES: DocumentKind = { sign: "BB", word: "BIÊN BẢN" };

/** A document, and what it lacked: in its place there are dots. */
export interface WrittenDocument {
  readonly plan: DocumentPlan;
  readonly gaps: readonly Gap[];
}

/** By when, as far as it was said: a duty that comes round has no day of its own. */
export function dueText({ row, deadline, period }: TaskNotes, gaps: Gaps): string {
  if (deadline) return dayInFigures(deadline);
  return period !== "" && period !== "Một lần" ? period : gaps.said("", { of: "task", row, key: "deadline" });
}

type LinesKey = "reports" | "situation" | "petitions" | "opinions" | "conclusion";

/** The paragraphs of a part of the meeting, or a dotted line. */
function written(notes: MeetingNotes, key: LinesKey, gaps: Gaps): readonly DocumentBlock[] {
  const lines = notes[key];
  if (lines.length === 0) return [body(gaps.said("", { of: "meeting", key }, DOTTED_LINE))];
  return numbered(lines).map((line) => body(ended(line)));
}

function taskLine(task: TaskNotes, gaps: Gaps): DocumentBlock {
  const { row, lead, partners, person } = task;
  const facts = [
    `chủ trì thực hiện: ${gaps.said(lead, { of: "task", row, key: "lead" })}`,
    ...(partners === "" ? [] : [`phối hợp: ${partners}`]),
    ...(person === "" ? [] : [`người phụ trách: ${person}`]),
    `thời hạn: ${dueText(task, gaps)}`,
  ];
  return body(ended(`- ${task.task.replace(/[\s.;,]+$/u, "")}; ${facts.join("; ")}`));
}

/**
 * The minutes of a meeting, in the order of Party minutes: time and place, who was there, what was said, conclusion. What nobody wrote
 * down is a dotted line, and named.
 */
export function minutes(notes: MeetingNotes, issuer: Issuer): WrittenDocument {
  const gaps = collectGaps();
  const of = (
    key: "begins" | "ends" | "where" | "chair" | "chairRole" | "secretary" | "secretaryRole" | "meeting",
  ): string => gaps.said(notes[key], { of: "meeting", key });
  const people = (key: "invited" | "present" | "absent"): string => {
    const list = notes[key].map((line) => line.replace(/^[-+*•–]\s*/u, "").replace(/[\s.;,]+$/u, ""));
    return gaps.said(list.join("; "), { of: "meeting", key });
  };
  if (!notes.day) gaps.said("", { of: "meeting", key: "day" });
  gaps.said(notes.minutesNumber, { of: "meeting", key: "minutesNumber" });
  const [chair, secretary] = [of("chair"), of("secretary")];
  const blocks: readonly DocumentBlock[] = [
    ...headBlocks(issuer, { kind: MINUTES, number: notes.minutesNumber, day: notes.day, summary: of("meeting") }, gaps),
    ...notes.basis.map((line) => body(ended(line))),
    heading("I. THỜI GIAN, ĐỊA ĐIỂM"),
    body(ended(`1. Thời gian: bắt đầu hồi ${of("begins")}, ${dayInWords(notes.day)}`)),
    body(`2. Địa điểm: ${ended(of("where"))}`),
    heading("II. THÀNH PHẦN"),
    body(`1. Chủ trì: đồng chí ${chair}, ${ended(of("chairRole"))}`),
    body(`2. Người ghi biên bản: đồng chí ${secretary}, ${ended(of("secretaryRole"))}`),
    body(`3. Thành phần mời: ${ended(people("invited"))}`),
    body(`4. Có mặt: ${ended(people("present"))}`),
    body(`5. Vắng: ${ended(people("absent"))}`),
    heading("III. NỘI DUNG"),
    heading("1. Báo cáo kết quả hoạt động"),
    ...written(notes, "reports", gaps),
    heading("2. Tình hình đoàn viên, hội viên"),
    ...written(notes, "situation", gaps),
    heading("3. Kiến nghị, đề xuất"),
    ...written(notes, "petitions", gaps),
    heading("4. Ý kiến phát biểu"),
    ...written(notes, "opinions", gaps),
    heading("IV. KẾT LUẬN CỦA CHỦ TRÌ"),
    ...written(notes, "conclusion", gaps),
    ...(notes.tasks.length === 0 ? [] : [body("Nhiệm vụ giao cụ thể:")]),
    ...notes.tasks.map((task) => taskLine(task, gaps)),
    block(paragraph("closing", `Buổi làm việc kết thúc hồi ${ended(of("ends"))}`)),
    spaceAbove,
    signatures(
      signature([paragraph("signature", "NGƯỜI GHI BIÊN BẢN", { bold: true })], secretary),
      signature([paragraph("signature", "CHỦ TRÌ", { bold: true })], chair),
    ),
    ...recipients([], issuer).map(block),
  ];
  return {
    plan: { name: `Biên bản - ${notes.meeting}`, title: `Biên bản ${notes.meeting}`, day: isoDay(notes.day), blocks },
    gaps: gaps.found,
  };
}
