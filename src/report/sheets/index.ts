import type { SheetId, SheetRecord } from "../record";
import { b01 } from "./b01";
import { b02 } from "./b02";
import { b03 } from "./b03";
import { b04 } from "./b04";
import { dmChiTieu } from "./dmChiTieu";
import { dmDonVi } from "./dmDonVi";
import { dmXepLoai } from "./dmXepLoai";
import { dsHoiVien } from "./dsHoiVien";
import { dsToChuc } from "./dsToChuc";

/** Every sheet of the product, in the order in which they build on each other. */
export const sheets: readonly SheetRecord[] = [dmDonVi, dmChiTieu, dmXepLoai, dsToChuc, dsHoiVien, b04, b02, b03, b01];

/** The record of a sheet. */
export function recordOf(id: SheetId): SheetRecord {
  const record = sheets.find((each) => each.id === id);
  if (!record) throw new Error(`no record for ${id}`);
  return record;
}
