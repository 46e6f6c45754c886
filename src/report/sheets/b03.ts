import { note, order } from "../columns";
import { value } from "../expression";
import type { FixedRow, SheetRecord } from "../record";
import { countColumns, countsOf, ratedNotes, totalRow, unclearColumn } from "./levels";

/** B03: ratings of members, by organisation, in the order of DS_TOCHUC. */
export const b03: SheetRecord = {
  id: "B03",
  label: { vi: "B03 Kết quả xếp loại đoàn viên, hội viên", en: "B03 Ratings of members" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B03 ${year}`,
  title: ({ year }) => `KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI ĐOÀN VIÊN, HỘI VIÊN NĂM ${year}`,
  columns: [
    order,
    {
      key: "name",
      caption: "Đơn vị",
      widthChars: 34,
      type: "text",
      help: { vi: "Tên như trong DS_TOCHUC.", en: "Name as in DS_TOCHUC." },
    },
    ...countColumns,
    unclearColumn,
    note,
  ],
  rows: (around) =>
    around.rowsOf("DS_TOCHUC").flatMap(({ name }, i): FixedRow[] => {
      if (typeof name !== "string" || name === "") return [];
      const counts = around.has("DS_HOIVIEN")
        ? countsOf({
            sheet: "DS_HOIVIEN",
            column: "rating",
            where: [{ column: "organisation", equals: { thisRow: "name" } }],
          })
        : {};
      return [{ kind: "row", values: { order: i + 1, name, ...counts } }];
    }),
  blankRows: 0,
  total: { name: { expression: value("Tổng cộng") }, ...totalRow },
  notes: () => ratedNotes,
  signed: true,
  landscape: true,
};
