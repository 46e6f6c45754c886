import type { Around } from "../../src/report/layOut";
import type { Row, SheetId } from "../../src/report/record";
import { defaultSettings, type Settings } from "../../src/report/settings";
import { recordOf } from "../../src/report/sheets";

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
}

/** Surroundings of a sheet in a workbook that holds the given sheets under their wanted names. */
export function around({ settings: some = {}, rows = {}, given }: AroundOptions = {}): Around {
  const all = { ...settings, ...some };
  return {
    settings: all,
    has: (sheet) => rows[sheet] !== undefined,
    rowsOf: (sheet) => rows[sheet] ?? [],
    recordOf,
    nameOf: (sheet) => recordOf(sheet).name(all),
    ...(given ? { rows: given } : {}),
  };
}
