import type { FileIssue, HostIssue, Issue } from "../../domain/problem";
import type { Target } from "../../domain/target";
import type { StandingAccount } from "../../words/summing";
import type { ChosenFile } from "../unitFiles";
import type { WrongChoice } from "./choices";
import type { Asked, LedgerNote, LedgerStatus } from "./ledgerRow";

/** The files somebody chose, and what is to be made of them. */
export interface SumRequest {
  readonly list: ChosenFile;
  readonly files: readonly ChosenFile[];
  readonly asked: Asked;
  /** JSON of what people decided. */
  readonly choices: ChosenFile | undefined;
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

/** A file that somebody has to look at. */
export interface DoubtfulFile {
  readonly file: string;
  /** "" where nobody can tell whose it is. */
  readonly unit: string;
  readonly status: LedgerStatus;
  readonly notes: readonly LedgerNote[];
  /** Cells of it that are to be corrected; 0 where it is not counted. */
  readonly cells: number;
}

/** A sum in a few words. */
export interface SumSummary {
  /** How many rows of the ledger have each status, of those there are. */
  readonly counts: readonly { readonly status: LedgerStatus; readonly rows: number }[];
  readonly targets: readonly SummedTarget[];
  readonly doubtful: readonly DoubtfulFile[];
  /** Names of the units of which nothing came. */
  readonly missing: readonly string[];
}

/** What comes of it: a workbook, a zip of long tables and a summary, or every reason why there are none. */
export type SumOutcome =
  | { readonly is: "made"; readonly summary: SumSummary; readonly workbook: Uint8Array; readonly tables: Uint8Array }
  | { readonly is: "refused"; readonly of: "file"; readonly issues: readonly FileIssue[] }
  | { readonly is: "refused"; readonly of: "list"; readonly issues: readonly HostIssue[] }
  | { readonly is: "refused"; readonly of: "targets"; readonly issues: readonly Issue[] }
  | { readonly is: "refused"; readonly of: "choices"; readonly wrong: readonly WrongChoice[] }
  /** The choices are no JSON, or cannot be reached. */
  | { readonly is: "refused"; readonly of: "choicesFile" }
  /** Nothing is kept. */
  | { readonly is: "stopped" }
  /** A fault of the program. */
  | { readonly is: "broken" };

export type Sum = (
  request: SumRequest,
  options: { readonly signal: AbortSignal; readonly onProgress: (progress: SumProgress) => void },
) => Promise<SumOutcome>;
