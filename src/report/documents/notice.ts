import { block, body, type DocumentBlock, heading, paragraph, type Paragraph } from "./documentPlan";
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
  withinSentence,
} from "./documentFrame";
import { dayInWords, DOTS, DOTTED_LINE, isoDay } from "./dottedLines";
import type { Issuer, MeetingNotes, TaskNotes } from "./meetingNotes";
import { dueText, type WrittenDocument } from "./minutes";

const NOTICE: DocumentKind = { sign: "TB", word: "THÔNG BÁO" };

const TASK_HEAD = ["STT", "Nhiệm vụ", "Người thực hiện", "Thời hạn", "Sản phẩm"] as const;
/** They make up the width of the text. */
const TASK_WIDTHS_MM = [13, 52, 43, 29, 28] as const;

function taskRow(task: TaskNotes, i: number, gaps: Gaps): readonly (readonly Paragraph[])[] {
  const { row, lead, partners, person, required } = task;
  const cell = (text: string): Paragraph => paragraph("cell", text);
  const centred = (text: string): Paragraph => paragraph("cellCentred", text);
  return [
    [centred(String(i + 1))],
    [cell(task.task)],
    [
      cell(`Chủ trì: ${gaps.said(lead, { of: "task", row, key: "lead" })}`),
      ...(partners === "" ? [] : [cell(`Phối hợp: ${partners}`)]),
      ...(person === "" ? [] : [cell(`Phụ trách: ${person}`)]),
    ],
    [centred(dueText(task, gaps))],
    [cell(required)],
  ];
}

/**
 * The notice of a meeting's conclusion: what the chair concluded, whom it charges with what by when, who receives it. What nobody wrote
 * down is a dotted line, and named.
 */
export function notice(notes: MeetingNotes, issuer: Issuer): WrittenDocument {
  const gaps = collectGaps();
  const of = (key: "where" | "chair" | "chairRole" | "meeting"): string =>
    gaps.said(notes[key], { of: "meeting", key });
  if (!notes.noticeDay) gaps.said("", { of: "meeting", key: "noticeDay" });
  if (!notes.day) gaps.said("", { of: "meeting", key: "day" });
  gaps.said(notes.noticeNumber, { of: "meeting", key: "noticeNumber" });
  const meeting = withinSentence(of("meeting"));
  const hasTasks = notes.tasks.length > 0;
  const conclusion = numbered(notes.conclusion).map(ended);
  const { authority, role } = issuer.lines;
  const lines =
    authority === "" && role === ""
      ? [paragraph("signature", gaps.said("", { of: "issuer", key: "lines" }))]
      : [
          ...(authority === "" ? [] : [paragraph("signature", authority, { bold: true })]),
          ...(role === "" ? [] : [paragraph("signature", role, authority === "" ? { bold: true } : {})]),
        ];
  const day = dayInWords(notes.day);
  const blocks: readonly DocumentBlock[] = [
    ...headBlocks(
      issuer,
      { kind: NOTICE, number: notes.noticeNumber, day: notes.noticeDay, summary: `Kết luận ${meeting}` },
      gaps,
    ),
    ...notes.basis.map((line) => body(ended(line))),
    body(
      `${day.charAt(0).toLocaleUpperCase("vi")}${day.slice(1)}, tại ${of("where")}, đồng chí ${of("chair")}, ${of("chairRole")}, chủ trì ${ended(meeting)}`,
    ),
    body("Đồng chí chủ trì kết luận như sau:"),
    ...(hasTasks ? [heading("I. KẾT LUẬN CHUNG")] : []),
    ...(conclusion.length === 0
      ? [body(gaps.said("", { of: "meeting", key: "conclusion" }, DOTTED_LINE))]
      : conclusion.map(body)),
    ...(hasTasks
      ? [
          heading("II. NHIỆM VỤ CỤ THỂ"),
          {
            is: "table",
            widthsMm: TASK_WIDTHS_MM,
            head: TASK_HEAD.map((caption) => paragraph("cellHead", caption, { bold: true })),
            rows: notes.tasks.map((task, i) => taskRow(task, i, gaps)),
          } as const,
        ]
      : []),
    block(paragraph("closing", "Thông báo để các cơ quan, tổ chức liên quan biết, thực hiện.")),
    spaceAbove,
    signatures(
      recipients(
        notes.recipients.length > 0 ? notes.recipients : [gaps.said("", { of: "meeting", key: "recipients" })],
        issuer,
      ),
      signature(lines, gaps.said(issuer.signer, { of: "issuer", key: "signer" })),
    ),
  ];
  if (!hasTasks) gaps.said("", { of: "meeting", key: "tasks" }, DOTS);
  return {
    plan: {
      name: `Thông báo kết luận - ${notes.meeting}`,
      title: `Thông báo kết luận ${meeting}`,
      day: isoDay(notes.noticeDay),
      blocks,
    },
    gaps: gaps.found,
  };
}
