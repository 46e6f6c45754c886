import type { FileIssue, HostIssue, Issue } from "../../domain/problem";
import type { Target } from "../../domain/target";
import type { StandingAccount } from "../../words/summing";
import type { ChosenFile } from "../unitFiles";
import type { Choices, WrongChoice } from "./choices";
import type { Asked, LedgerNote, LedgerStatus } from "./ledgerRow";
import type { SeenList } from "./seenLists";

/** The files somebody chose, and what is to be made of them. */
export interface SumRequest {
  readonly list: ChosenFile;
  readonly files: readonly ChosenFile[];
  readonly asked: Asked;
  /** JSON of what people decided. */
  readonly choices: ChosenFile | undefined;
  /** A run to compare with: its run.json, or the zip of long tables that holds it. */
  readonly previous?: ChosenFile | undefined;
}

/** How far a sum is. */
export interface SumProgress {
  readonly done: number;
  readonly total: number;
  /** The file that was read last. */
  readonly file: string;
}

/** A target over all units, as far as it can be told in one row. */
export interface SummedTarget {
  readonly target: Target;
  /** Counts of the reports that have come. */
  readonly part: number;
  readonly whole: number;
  /** How many units they are of; with none nothing is known, which is not 0. */
  readonly units: number;
  /** "88,72%"; "" where there is nobody to count. */
  readonly share: string;
  readonly standing: StandingAccount;
}

/** A unit as people choose it from a list. */
export interface SummedUnit {
  readonly id: string;
  readonly name: string;
}

/** A row of the ledger: a file, or a unit from which none has come. */
export interface SummedRow {
  /** What its file goes by in the choices; undefined without a file. */
  readonly key: string | undefined;
  /** "" without one. */
  readonly file: string;
  /** Undefined where nobody can tell whose it is. */
  readonly unit: SummedUnit | undefined;
  readonly status: LedgerStatus;
  /** Those that are a reason to look at it. */
  readonly notes: readonly LedgerNote[];
  /** Cells of it that are to be corrected; 0 where it is not counted. */
  readonly cells: number;
  /** Whether it could be counted if somebody chose it among others. */
  readonly isChoosable: boolean;
  /** Lists of somebody's own in its file: how their columns are read. */
  readonly lists: readonly SeenList[];
}

/** Text to one unit, to be copied into a message; Vietnamese, whoever reads the page. */
export interface SummedReminder {
  readonly unit: string;
  readonly text: string;
}

/** A sum in a few words. */
export interface SumSummary {
  /** How many rows of the ledger have each status, of those there are. */
  readonly counts: readonly { readonly status: LedgerStatus; readonly rows: number }[];
  readonly targets: readonly SummedTarget[];
  readonly ledger: readonly SummedRow[];
  /** All units of the list below the whole, in its order. */
  readonly units: readonly SummedUnit[];
  readonly reminders: readonly SummedReminder[];
  /** Names of the units of which nothing came. */
  readonly missing: readonly string[];
}

/** What comes of it: a workbook, a zip of long tables, a report and a summary, or every reason why there are none. */
export type SumOutcome =
  | {
      readonly is: "made";
      readonly summary: SumSummary;
      readonly workbook: Uint8Array;
      readonly tables: Uint8Array;
      /** For Word. */
      readonly report: Uint8Array;
      /** What was decided, units named by their codes. */
      readonly choices: Choices;
    }
  | { readonly is: "refused"; readonly of: "file"; readonly issues: readonly FileIssue[] }
  | { readonly is: "refused"; readonly of: "list"; readonly issues: readonly HostIssue[] }
  | { readonly is: "refused"; readonly of: "targets"; readonly issues: readonly Issue[] }
  | { readonly is: "refused"; readonly of: "choices"; readonly wrong: readonly WrongChoice[] }
  /** The choices are no JSON, or cannot be reached. */
  | { readonly is: "refused"; readonly of: "choicesFile" }
  /** No run was kept in that file. */
  | { readonly is: "refused"; readonly of: "previous" }
  /** Nothing is kept. */
  | { readonly is: "stopped" }
  /** A fault of the program. */
  | { readonly is: "broken" };

export type Sum = (
  request: SumRequest,
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: SumProgress) => void },
) => Promise<SumOutcome>;

/** Whether somebody has to look at a row's file. */
export const isToLookAt = ({ key, status, notes, cells }: SummedRow): boolean =>
  key !== undefined && (notes.length > 0 || cells > 0 || (status !== "received" && status !== "late"));
