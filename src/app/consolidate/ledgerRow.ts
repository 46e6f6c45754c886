import type { FileOutcome } from "../../domain/problem";
import type { Settings } from "../../report/settings";
import type { LedgerRemark as LedgerNote, LedgerStatusId as LedgerStatus } from "../../words/consolidation";
import type { TreeUnit } from "./unitTree";
import type { UnitReturn } from "./unitReturn";

/** A file as it was read, and no more of it than the sum needs. */
export interface ReadFile {
  readonly name: string;
  /** In hexadecimal, small letters. */
  readonly sha256: string;
  readonly outcome: FileOutcome<UnitReturn>;
}

export type { LedgerRemark as LedgerNote, LedgerStatusId as LedgerStatus } from "../../words/consolidation";

/** A row of the ledger: a file and the unit it is of, or a unit without a file. */
export interface LedgerRow {
  readonly unit: TreeUnit | undefined;
  readonly file: ReadFile | undefined;
  readonly status: LedgerStatus;
  readonly notes: readonly LedgerNote[];
}

/** Files whose figures are counted. */
export const COUNTED: ReadonlySet<LedgerStatus> = new Set(["received", "late"]);

/** What the whole is asked for. */
export type Asked = Pick<Settings, "year" | "period" | "quarter">;
