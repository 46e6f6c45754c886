import type { Cell } from "../domain/cell";
import { readDate, toSerial } from "../domain/date";
import { readMark } from "../domain/mark";
import { ratingReader } from "../domain/rating";
import { defaultScheme } from "../domain/ratings";
import type { Row, SheetId } from "../report/record";
import { enterprises } from "../sample/enterprises";
import { members } from "../sample/members";
import {
  charges,
  collectives,
  committees,
  emulation,
  meetings,
  minutes,
  proposed,
  tasksGiven,
  technology,
  withoutSource,
  works,
} from "../sample/registers";
import { reports } from "../sample/reports";
import { type Kind, organisations } from "../sample/unit";

/** What our lists call an organisation of a kind, and its members. */
const KINDS: Readonly<Record<Kind, { readonly organisation: string; readonly member: string }>> = {
  union: { organisation: "Công đoàn cơ sở", member: "Công đoàn" },
  youth: { organisation: "Chi đoàn cơ sở", member: "Đoàn thanh niên" },
  veterans: { organisation: "Hội CCB cơ sở", member: "Hội CCB" },
};

/** What B04 calls the kinds of enterprise of the trial workbook. */
const ENTERPRISES: Readonly<Record<string, string>> = {
  TNHH: "Công ty TNHH",
  "Cổ phần": "Công ty cổ phần",
  "Tư nhân": "DN tư nhân",
};

const read = ratingReader(defaultScheme);

/** A rating as our own lists want it, and the reason where there is none. */
function ratingOf(typed: string | null, reason: string | null): Row {
  const found = read(typed);
  if (found.is === "missing") return { rating: null };
  if (found.is !== "level") throw new Error(`the sample has a rating nobody understands: ${found.found}`);
  const { aliases, name, counted } = found.level;
  return { rating: aliases[0] ?? name, ...(counted ? {} : { reason }) };
}

/** A mark as drop-downs offer it; whoever wrote "no" keeps it. */
function markOf(typed: Cell): string | null {
  const mark = readMark(typed);
  if (mark === "unknown") throw new Error(`the sample has a mark nobody understands: ${JSON.stringify(typed)}`);
  return { yes: "x", no: "không", blank: null }[mark];
}

/** A day as Excel keeps it. */
function dayOf(typed: Cell): number | null {
  const date = readDate(typed);
  if (date.is === "blank") return null;
  if (date.is !== "date" || date.month === undefined || date.day === undefined)
    throw new Error(`the sample has a date that is no day: ${JSON.stringify(typed)}`);
  return toSerial(date.year, date.month, date.day);
}

/**
 * The invented unit's lists, by column key: the people, organisations and enterprises of the trial workbook, written as a clerk
 * writes them who takes what the drop-downs offer. The trial workbook has them as they come: in every spelling.
 */
export function sampleRows(): Partial<Readonly<Record<SheetId, readonly Row[]>>> {
  return {
    DM_DONVI: organisations.map(({ name, kind }, i): Row => ({
      id: `DV${String(i + 1).padStart(2, "0")}`,
      name,
      level: "Cơ sở",
      kind: KINDS[kind].organisation,
      sector: "Doanh nghiệp",
    })),
    DS_TOCHUC: organisations.map(({ name, kind }, i): Row => {
      const report = reports[i];
      if (!report) throw new Error(`the sample has no report of ${name}`);
      return {
        name,
        kind: KINDS[kind].organisation,
        founded: dayOf(report.founded),
        ownRating: ratingOf(report.ownRating, null)["rating"] ?? null,
        ...ratingOf(report.rating, report.reason),
        decision: report.decision,
        usesIt: markOf(report.usesIt),
      };
    }),
    DS_HOIVIEN: members().map(({ name, organisation, kind, sex, born, studied, rating, reason }): Row => ({
      name,
      organisation,
      role: KINDS[kind].member,
      studied: markOf(studied),
      ...ratingOf(rating, reason),
      born,
      sex,
    })),
    B04: enterprises.map(([name, kind, workers, union, unionFounded, youthUnion, youthFounded, notEligible]): Row => ({
      name,
      kind: ENTERPRISES[kind] ?? kind,
      workers,
      union: markOf(union),
      unionFounded: dayOf(unionFounded),
      youthUnion: markOf(youthUnion),
      youthFounded: dayOf(youthFounded),
      eligible: notEligible === undefined ? "x" : "không",
      cause: notEligible ?? null,
    })),
    DS_CAPUY: committees,
    DS_TAPTHE: collectives,
    B05A: works,
    B06A: proposed,
    B07A: meetings,
    B07C: minutes,
    B07D: tasksGiven,
    B09A: emulation,
    B10: technology,
    B12: charges,
    B06B: withoutSource,
  };
}
