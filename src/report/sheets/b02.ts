import { note, order } from "../columns";
import { value } from "../expression";
import type { FixedRow, SheetRecord } from "../record";
import { ORGANISATION_KINDS } from "./dsToChuc";
import { countColumns, countsOf, ratedNotes, totalRow, unclearColumn } from "./levels";

/** B02: ratings of the base organisations, by kind. */
export const b02: SheetRecord = {
  id: "B02",
  label: { vi: "B02 Kết quả xếp loại tổ chức đoàn thể cơ sở", en: "B02 Ratings of base organisations" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B02 ${year}`,
  title: ({ year }) => `KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI TỔ CHỨC ĐOÀN THỂ CƠ SỞ NĂM ${year}`,
  columns: [
    order,
    {
      key: "name",
      caption: "Loại tổ chức",
      widthChars: 28,
      type: "text",
      help: { vi: "Theo cột Loại của DS_TOCHUC.", en: "By the column Loại of DS_TOCHUC." },
    },
    ...countColumns,
    unclearColumn,
    note,
  ],
  rows: (around) =>
    ORGANISATION_KINDS.map((kind): FixedRow => {
      const counts = around.has("DS_TOCHUC")
        ? countsOf({ sheet: "DS_TOCHUC", column: "rating", where: [{ column: "kind", equals: { word: kind } }] })
        : {};
      return { kind: "row", values: { name: kind, ...counts } };
    }),
  blankRows: 0,
  totals: [{ name: { expression: value("Tổng cộng") }, ...totalRow }],
  notes: () => ratedNotes,
  signed: true,
  landscape: true,
};
