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
  /** Which of the units' parts of the file it is, from 1; left out where the file is of one unit. */
  readonly block?: number;
}

/** The parts of a file, one a unit. */
export function partsOfFile(file: ReadFile): readonly ReadFile[] {
  const { outcome } = file;
  const others = outcome.ok ? (outcome.value.others ?? []) : [];
  if (others.length === 0) return [file];
  const rest = others.map((value, i): ReadFile => ({ ...file, outcome: { ok: true, value }, block: i + 2 }));
  return [{ ...file, block: 1 }, ...rest];
}

/** What a file goes by in the choices: its SHA-256; of another unit's part in it with the part's number, "…#2". */
export const choiceKey = ({ sha256, block = 1 }: ReadFile): string => (block > 1 ? `${sha256}#${block}` : sha256);

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
