import type { Places } from "./places";
import type { Row, SheetId, SheetRecord, Surroundings } from "./record";
import type { Dialect } from "./technical";

/** What a plan needs to know beside the record. */
export interface Around extends Surroundings {
  readonly dialect: Dialect;
  readonly recordOf: (sheet: SheetId) => SheetRecord;
  /** Where the parts of another sheet stand, or will. */
  readonly placesOf: (sheet: SheetId) => Places;
  /** Rows to put in place of the record's own, when a sheet is refreshed or filled from a file. */
  readonly rows?: readonly Row[];
  /** The rows of the form as it stands, when it is refreshed: they keep their order. */
  readonly standing?: readonly Row[];
}
