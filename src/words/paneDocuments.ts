import type { SettingKey } from "./paneSheets";

/** A cell of a sheet; row and column zero-based. */
export interface NamedCell {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

/** What a document lacks, or what about it is to be looked at before it is signed. */
export type DocumentRemark =
  /** The document has dots in place of this. */
  | { readonly code: "blankCell"; readonly caption: string; readonly at: NamedCell }
  /** The sheet has lost the caption. */
  | { readonly code: "captionGone"; readonly caption: string; readonly sheet: string }
  | { readonly code: "blankSetting"; readonly field: SettingKey }
  | { readonly code: "noTasks"; readonly sheet: string }
  /** Nobody has said what the committee is, so who signs how and the number's ending are not known. */
  | { readonly code: "kindUnknown"; readonly committee: string }
  | { readonly code: "signUnknown" }
  /** An error, or no day where a day was wanted. */
  | { readonly code: "unread"; readonly caption: string; readonly found: string; readonly at: NamedCell }
  /** Tasks go with the first of the meetings of one name. */
  | { readonly code: "sameName"; readonly meeting: string; readonly at: NamedCell }
  | { readonly code: "taskOfNoMeeting"; readonly task: string; readonly at: NamedCell }
  | { readonly code: "dayOutsideQuarter"; readonly quarter: string; readonly at: NamedCell }
  /** The register of meetings has another day. */
  | { readonly code: "otherDay"; readonly here: string; readonly there: string; readonly at: NamedCell }
  | { readonly code: "noticeBeforeMeeting"; readonly at: NamedCell }
  /** The committee is not the unit of the settings, which is taken for its superior. */
  | { readonly code: "superiorAssumed"; readonly committee: string; readonly superior: string };

/** What became of a meeting's tasks. */
export interface CarriedTasks {
  readonly sheet: string;
  /** Zero-based rows that were written. */
  readonly added: readonly number[];
  /** Rows that had the task already. */
  readonly standing: readonly number[];
}

/** Words of the part of the pane that makes documents of meetings. */
export interface DocumentsWords {
  readonly open: string;
  readonly about: string;
  readonly looking: string;
  /** B07c has no row. */
  readonly empty: string;
  readonly meeting: string;
  readonly minutes: string;
  readonly notice: string;
  readonly save: string;
  saved(file: string): string;
  readonly notMade: string;
  readonly copy: string;
  readonly copied: string;
  readonly selected: string;
  readonly text: string;
  readonly carry: string;
  carried(tasks: CarriedTasks): string;
  /** There is no B14 to carry them into. */
  readonly noFollowUp: string;
  readonly insertFollowUp: string;
  readonly remarks: (count: number) => string;
  readonly nothingMissing: string;
  remark(remark: DocumentRemark): string;
}
