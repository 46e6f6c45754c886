import type { SheetRecord } from "../record";
import { withWarnings } from "../warnings";
import { b01 } from "./b01";
import { b02 } from "./b02";
import { b03 } from "./b03";
import { b04 } from "./b04";
import { b05a } from "./b05a";
import { b05b } from "./b05b";
import { b06a } from "./b06a";
import { b06b } from "./b06b";
import { b07a } from "./b07a";
import { b07b } from "./b07b";
import { b07c } from "./b07c";
import { b07d } from "./b07d";
import { b08a } from "./b08a";
import { b08b } from "./b08b";
import { b09a } from "./b09a";
import { b09b } from "./b09b";
import { b10 } from "./b10";
import { b11 } from "./b11";
import { b12 } from "./b12";
import { b13 } from "./b13";
import { b14 } from "./b14";
import { b15 } from "./b15";
import { b15b } from "./b15b";
import { b16a } from "./b16a";
import { b16b } from "./b16b";
import { b17a } from "./b17a";
import { b17b } from "./b17b";
import { b18 } from "./b18";
import { b19 } from "./b19";
import { dmChiTieu } from "./dmChiTieu";
import { dmDauHieu } from "./dmDauHieu";
import { dmDonVi } from "./dmDonVi";
import { dmXepLoai } from "./dmXepLoai";
import { dsCapUy } from "./dsCapUy";
import { dsHoiVien } from "./dsHoiVien";
import { dsTapThe } from "./dsTapThe";
import { dsToChuc } from "./dsToChuc";
import { tq } from "./tq";
import { tuKiemTra } from "./tuKiemTra";

/** Every sheet of the product, in the order in which they build on each other. A new one is a line here. */
const INDEX = [
  // builds on nothing; the last one inserted is shown, and that is to be a form
  ["TU_KIEMTRA", tuKiemTra],
  ["DM_DONVI", dmDonVi],
  ["DM_CHITIEU", dmChiTieu],
  ["DM_XEPLOAI", dmXepLoai],
  ["DM_DAUHIEU", dmDauHieu],
  ["DS_TOCHUC", dsToChuc],
  ["DS_HOIVIEN", dsHoiVien],
  ["DS_CAPUY", dsCapUy],
  ["DS_TAPTHE", dsTapThe],
  ["B04", b04],
  ["B05A", b05a],
  ["B06A", b06a],
  ["B07A", b07a],
  ["B07B", b07b],
  ["B07C", b07c],
  ["B07D", b07d],
  ["B08A", b08a],
  ["B09A", b09a],
  ["B10", b10],
  ["B11", b11],
  ["B12", b12],
  ["B13", b13],
  ["B14", b14],
  ["B15", b15],
  ["B15B", b15b],
  ["B16A", b16a],
  ["B17A", b17a],
  ["B19", b19],
  ["B18", b18],
  ["B05B", b05b],
  ["B06B", b06b],
  ["B08B", b08b],
  ["B09B", b09b],
  ["B16B", b16b],
  ["B17B", b17b],
  ["B02", b02],
  ["B03", b03],
  ["B01", b01],
  ["TQ", tq],
] as const satisfies readonly (readonly [string, SheetRecord])[];

/** The sheets the product knows. The id is kept in the workbook and never changes. */
export type SheetId = (typeof INDEX)[number][0];

export const SHEET_IDS: readonly SheetId[] = INDEX.map(([id]) => id);

export const sheets: readonly SheetRecord[] = INDEX.map(([, record]) => withWarnings(record));

/** Those that files for people without the add-in have. */
export const PLAIN_SHEET_IDS: readonly SheetId[] = sheets.flatMap(({ id, outsideReports }) =>
  outsideReports ? [] : [id],
);

const records = new Map<SheetId, SheetRecord>(sheets.map((record) => [record.id, record]));

/** The record of a sheet. */
export function recordOf(id: SheetId): SheetRecord {
  const record = records.get(id);
  if (!record) throw new Error(`no record for ${id}`);
  return record;
}
