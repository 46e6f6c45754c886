import type { HostIssue } from "../../domain/problem";
import type { ChosenMeaning } from "../../read/tables/columnChoices";
import type { SheetId } from "../../report/record";
import { recordOf } from "../../report/sheets";
import type { Comparison } from "./comparison";
import type { CopyPlan } from "./copyPlan";
import type { ForeignTable } from "./foreignTables";
import type { MappingDoubt } from "./mapping";
import { OUR_LISTS as LISTS } from "./ourLists";

/** The lists of ours that another can fill, with what people call them. */
export const OUR_LISTS = LISTS.map(({ sheet }) => ({ sheet, label: recordOf(sheet).label }));
export type { ChosenMeaning, CopyPlan, ForeignTable, SheetId };

/** A list of ours that was filled from somebody's, and how it stands to it now. */
export interface CopyView {
  readonly list: SheetId;
  readonly source: string;
  /** Undefined where the source is no longer to be found, or can no longer be read alike. */
  readonly comparison?: Comparison;
  readonly table?: ForeignTable;
}

export interface LookedTables {
  readonly tables: readonly ForeignTable[];
  readonly copies: readonly CopyView[];
  /** Headers about which something is kept, in this workbook or on this machine. */
  readonly remembered: number;
}

/** What came of the last action; rows zero-based. */
export type TableReport =
  | {
      readonly of: "copied";
      readonly list: string;
      readonly added: number;
      readonly changed: number;
      readonly cleared: number;
      readonly left: readonly number[];
      readonly overCapacity: number;
    }
  | {
      readonly of: "doubts";
      readonly list: SheetId;
      readonly tableId: string;
      readonly doubts: readonly MappingDoubt[];
    }
  | { readonly of: "remembered" | "forgotten" }
  | { readonly of: "refused"; readonly issue: HostIssue };

export interface TableDeskState {
  /** Undefined until the workbook was looked at. */
  readonly looked?: LookedTables;
  readonly working?: true;
  /** What would be written, for the user to say yes to. */
  readonly plan?: CopyPlan;
  readonly report?: TableReport;
}

/** Everything the pane does with lists that others made in the open workbook; one action at a time. */
export interface TableDesk {
  readonly state: () => TableDeskState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Finds the tables anew. */
  readonly look: () => Promise<void>;
  /** Says what a column means, for this header from now on; undefined: as the program reads it. `at` from the left of the table. */
  readonly choose: (tableId: string, at: number, meaning: ChosenMeaning | undefined) => Promise<void>;
  /** Says by which of its two captions a table is to be read, for this header from now on. */
  readonly readOther: (tableId: string, isOther: boolean) => Promise<void>;
  /** Forgets what is known of a table's header, of all headers where no table is named. */
  readonly forget: (tableId?: string) => Promise<void>;
  /** Plans the filling of a list of ours; nothing is written. */
  readonly plan: (tableId: string, list: SheetId) => Promise<void>;
  /** Writes what is planned, after inserting our list where there is none. */
  readonly copy: () => Promise<void>;
  readonly cancel: () => void;
  readonly reveal: (sheetId: string, row: number, column: number) => Promise<void>;
}
