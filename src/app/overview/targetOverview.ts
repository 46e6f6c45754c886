import type { Tally } from "../../compute/tally";
import type { Issue } from "../../domain/problem";
import type { Target } from "../../domain/target";
import type { SheetId } from "../../report/record";
import type { FoundSheet } from "../sheetTable";
import type { Beside } from "./countRegister";
import type { Subject } from "./countSubjects";
import type { Otherwise } from "./otherwise";
import type { Standing } from "./standing";

/** A cell of a sheet, zero-based. */
export interface CellOf {
  readonly sheet: FoundSheet;
  readonly row: number;
  readonly column: number;
}

/** Where a target's figures come from. */
export type FiguresFrom =
  | { readonly from: "register"; readonly sheet: FoundSheet }
  | (CellOf & { readonly from: "typed" })
  /** `register` is the sheet it would be counted from. */
  | {
      readonly from: "nothing";
      readonly register: SheetId | undefined;
      /** B01 counted that sheet, and it was deleted. */
      readonly isDeleted?: true;
      /** Where B01 has room for them. */
      readonly at?: CellOf;
    };

/** One target as it stands now. */
export interface TargetOverview {
  readonly target: Target;
  readonly figures: FiguresFrom;
  /** Absent while there are no figures or they cannot all be read. */
  readonly tally?: Tally;
  readonly standing: Standing;
  /** "98,28%"; "" without figures. */
  readonly percent: string;
  /** How many more subjects are needed; 0 when met or unknown. */
  readonly needed: number;
  readonly subjects: readonly Subject[];
  /** What the B01s of the year say that is not what was counted. */
  readonly otherwise: readonly Otherwise[];
  /** The year at whose end it was to be judged lies behind. */
  readonly milestonePassed: boolean;
  /** Whether the figure is the one of that year's end; else it is today's. */
  readonly atMilestone: boolean;
  /** Subjects in the whole of whom nobody knows since when they have what is counted. */
  readonly undated: number;
  /** Each with its percentage, "" where there is nobody. */
  readonly beside: readonly (Beside & { readonly percent: string })[];
}

/** A problem with the sheet it stands on. */
export interface Problem extends CellOf {
  readonly issue: Issue;
}
