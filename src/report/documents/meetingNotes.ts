import type { ProfileId } from "../profiles";
import type { SignatureLines } from "../unitKinds";

/** A day of the calendar; month and day from 1. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A task of a conclusion, as a row of B07d has it; "" where nothing was typed. */
export interface TaskNotes {
  /** Zero-based row of the sheet. */
  readonly row: number;
  readonly task: string;
  readonly lead: string;
  readonly partners: string;
  readonly person: string;
  readonly period: string;
  readonly deadline: Day | undefined;
  readonly required: string;
}

/** A meeting, as a row of B07c has it: texts tidied, "" and no lines where nothing was typed that can be printed. */
export interface MeetingNotes {
  readonly meeting: string;
  readonly quarter: string;
  readonly day: Day | undefined;
  readonly begins: string;
  readonly ends: string;
  readonly where: string;
  readonly chair: string;
  readonly chairRole: string;
  readonly secretary: string;
  readonly secretaryRole: string;
  readonly invited: readonly string[];
  readonly present: readonly string[];
  readonly absent: readonly string[];
  readonly basis: readonly string[];
  readonly reports: readonly string[];
  readonly situation: readonly string[];
  readonly petitions: readonly string[];
  readonly opinions: readonly string[];
  readonly conclusion: readonly string[];
  readonly minutesNumber: string;
  readonly noticeNumber: string;
  readonly noticeDay: Day | undefined;
  readonly recipients: readonly string[];
  readonly tasks: readonly TaskNotes[];
}

/** Who issues the documents of a meeting. */
export interface Issuer {
  readonly superior: string;
  readonly unit: string;
  readonly place: string;
  readonly profile: ProfileId;
  /** "ĐU" in "05-BB/ĐU"; "" where nobody knows it. */
  readonly sign: string;
  /** "Đảng ủy" in "Lưu Đảng ủy". */
  readonly keeper: string;
  /** Who signs the notice; blank lines where the kind of the committee is not known. */
  readonly lines: SignatureLines;
  readonly signer: string;
}

/** What a document needed and nobody has said: a cell of B07c, a cell of a task, a setting. */
export type Gap =
  | { readonly of: "meeting"; readonly key: keyof MeetingNotes }
  | { readonly of: "task"; readonly row: number; readonly key: keyof TaskNotes }
  | { readonly of: "issuer"; readonly key: "superior" | "unit" | "place" | "sign" | "lines" | "signer" };
