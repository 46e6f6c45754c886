import { type Around, layOut, ordinaryRowsOf } from "../report/layOut";
import { plannedPlaces } from "../report/places";
import type { SheetPlan } from "../report/plan";
import type { Row, SheetId } from "../report/record";
import type { Settings } from "../report/settings";
import { recordOf } from "../report/sheets";
import type { Dialect } from "../report/technical";

export interface PlainContent {
  readonly settings: Settings;
  /** Rows of lists, in place of the ones they begin with. */
  readonly rows?: Partial<Readonly<Record<SheetId, readonly Row[]>>>;
  /** Default "plain". */
  readonly dialect?: Dialect;
}

/**
 * These sheets as one workbook for people without the add-in, with nothing newer than Excel 2010; each counts what the others hold.
 *
 * @example plainPlans(["DM_CHITIEU", "B01"], { settings }).map(({ name }) => name) // ["DM_CHITIEU", "B01 2026"]
 */
export function plainPlans(
  ids: readonly SheetId[],
  { settings, rows = {}, dialect = "plain" }: PlainContent,
): readonly SheetPlan[] {
  const around: Around = {
    settings,
    dialect,
    recordOf,
    has: (id) => ids.includes(id),
    nameOf: (id) => recordOf(id).name(settings),
    placesOf: (id) => {
      const record = recordOf(id);
      return plannedPlaces(record, dialect, record.kind === "form" ? ordinaryRowsOf(record, around) : []);
    },
    rowsOf: (id) => {
      if (!ids.includes(id)) return [];
      return (
        rows[id] ??
        recordOf(id)
          .rows(around)
          .map(({ values }) => values)
      );
    },
  };
  return ids.map((id) => {
    const own = rows[id];
    return layOut(recordOf(id), own ? { ...around, rows: own } : around);
  });
}
