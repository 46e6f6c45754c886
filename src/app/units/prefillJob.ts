import type { FileIssue, HostIssue } from "../../domain/problem";
import type { ReportPeriod, Quarter } from "../../report/settings";

/** What the files that are handed out are of. */
export interface PrefillChoice {
  readonly year: number;
  readonly period: ReportPeriod;
  readonly quarter: Quarter;
  readonly place: string;
}

/** A list of units in somebody's file, and what its files are to be of. */
export interface PrefillJob extends PrefillChoice {
  readonly fileName: string;
  readonly bytes: Uint8Array;
}

/** A file that was made for a unit. */
export interface MadeFile {
  readonly name: string;
  readonly code: string;
  readonly unit: string;
}

/** What comes of it: files in one zip, or every reason why there are none. */
export type PrefillOutcome =
  | {
      readonly is: "made";
      readonly zip: Uint8Array;
      readonly files: readonly MadeFile[];
      /** Units of the list that are not there in the year. */
      readonly leftOut: readonly string[];
    }
  | { readonly is: "refused"; readonly of: "file"; readonly issues: readonly FileIssue[] }
  | { readonly is: "refused"; readonly of: "list"; readonly issues: readonly HostIssue[] }
  | { readonly is: "stopped" | "broken" };

export interface PrefillOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number, total: number) => void;
}

/** Makes the files beside the page, which stays answerable. */
export type Prefill = (job: PrefillJob, options: PrefillOptions) => Promise<PrefillOutcome>;
