import { eachState, type StateReader } from "../../compute/rowState";
import { conclude, type Outcome } from "../../domain/problem";
import type { Scheme } from "../../domain/rating";
import type { Judged } from "../../report/judged";
import type { SheetId, SheetRecord } from "../../report/record";
import type { FoundSheet, SheetTable } from "../sheetTable";

/** A sheet of the workbook that is counted. */
export interface Counting {
  readonly record: SheetRecord;
  readonly sheet: FoundSheet;
  readonly table: SheetTable;
  readonly scheme: Scheme;
  /** The year due of a target; undefined while it has none. */
  readonly dueYearOf: (target: string) => number | undefined;
  /** Another sheet of the workbook, to be counted; undefined where it is not there or cannot be read. */
  readonly other: (sheet: SheetId) => Counting | undefined;
}

/** The judged thing of a record. */
export function judgedOf({ id, judged }: SheetRecord, key: string): Judged {
  const found = judged?.find((each) => each.key === key);
  if (!found) throw new Error(`${id} judges no ${key}`);
  return found;
}

/** The problems in the way of a reader's rows. */
export const problemsOf = (reader: StateReader): Outcome<true> =>
  conclude(
    eachState(reader, () => undefined),
    () => true,
  );
