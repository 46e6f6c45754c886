import { note, order } from "../columns";
import { value } from "../expression";
import type { FixedRow, SheetRecord, Surroundings } from "../record";
import { countColumns, countsOf, ratedNotes, totalRow, unclearColumn } from "./levels";

/** Names of organisations, each once: a count by name cannot tell apart what differs in case only, and would count it twice. */
function organisationsOf(around: Surroundings): readonly string[] {
  const names = around
    .rowsOf("DS_TOCHUC")
    .flatMap(({ name }) => (typeof name === "string" && name !== "" ? [name] : []));
  const inSmall = (name: string): string => name.toLowerCase();
  return names.filter((name, i) => names.findIndex((other) => inSmall(other) === inSmall(name)) === i);
}

/** B03: ratings of members, by organisation, in the order of DM_DONVI. */
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
      help: {
        vi: "Tên như trong DS_TOCHUC; xếp theo thứ tự của DM_DONVI nếu sổ có.",
        en: "Name as in DS_TOCHUC, in the order of DM_DONVI where there is one.",
      },
    },
    ...countColumns,
    unclearColumn,
    note,
  ],
  rows: (around) =>
    organisationsOf(around).map((name): FixedRow => {
      const counts = around.has("DS_HOIVIEN")
        ? countsOf({
            sheet: "DS_HOIVIEN",
            column: "rating",
            where: [{ column: "organisation", equals: { thisRow: "name" } }],
          })
        : {};
      return { kind: "row", values: { name, ...counts } };
    }),
  rowsInOrderOf: "DM_DONVI",
  blankRows: 0,
  totals: [{ name: { expression: value("Tổng cộng") }, ...totalRow }],
  notes: () => ratedNotes,
  signed: true,
  landscape: true,
};
