import { type Around, ordinaryRowsOf } from "../../src/report/layOut";
import { plannedPlaces } from "../../src/report/places";
import type { Row, SheetId } from "../../src/report/record";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";
import type { Dialect } from "../../src/report/technical";

export const settings: Settings = {
  ...defaultSettings,
  unit: "ĐẢNG ỦY CƠ SỞ SỐ 1",
  superior: "ĐẢNG BỘ KHỐI MẪU",
  place: "Mẫu",
  preparer: "Người Lập",
  signer: "Người Ký",
};

export interface AroundOptions {
  readonly settings?: Partial<Settings>;
  /** Sheets that exist, with the rows in them. */
  readonly rows?: Partial<Readonly<Record<SheetId, readonly Row[]>>>;
  /** Rows to put into the sheet that is laid out. */
  readonly given?: readonly Row[];
  readonly dialect?: Dialect;
}

/** Surroundings of a sheet in a workbook that holds the given sheets under their wanted names. */
export function around({ settings: some = {}, rows = {}, given, dialect = "addIn" }: AroundOptions = {}): Around {
  const all = { ...settings, ...some };
  const surroundings: Around = {
    settings: all,
    dialect,
    has: (sheet) => rows[sheet] !== undefined,
    rowsOf: (sheet) => rows[sheet] ?? [],
    recordOf,
    nameOf: (sheet) => recordOf(sheet).name(all),
    placesOf: (sheet) => {
      const record = recordOf(sheet);
      const isForm = record.kind === "form";
      return plannedPlaces(record, dialect, isForm ? ordinaryRowsOf(record, withoutRows) : []);
    },
  };
  const withoutRows = surroundings;
  return { ...surroundings, ...(given ? { rows: given } : {}) };
}
