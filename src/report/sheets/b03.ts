import { note, order } from "../columns";
import { periodTitle } from "../period";
import type { Column, SheetRecord } from "../record";
import { CHOICE, groupedRows, organisationsOf } from "./byOrganisation";
import {
  countColumns,
  levelCounts,
  levelSubtotal,
  levelTotal,
  looseRows,
  ratedNotes,
  technicalLevelColumns,
  unclearBeside,
  unclearColumn,
} from "./levels";

const RATINGS = { sheet: "DS_HOIVIEN", judged: "rating" } as const;

const columns: readonly Column[] = [
  order,
  {
    key: "name",
    caption: "Đơn vị",
    widthChars: 30,
    type: "text",
    help: {
      vi: "Tên như trong DS_TOCHUC; xếp theo thứ tự của DM_DONVI nếu sổ có.",
      en: "Name as in DS_TOCHUC, in the order of DM_DONVI where there is one.",
    },
  },
  ...countColumns,
  unclearColumn,
  { ...note, widthChars: 10 },
  ...technicalLevelColumns("CT06"),
  unclearBeside,
];

/** B03: ratings of members, by organisation: groups with subtotals, in each the order of DM_DONVI. */
export const b03: SheetRecord = {
  id: "B03",
  label: { vi: "B03 Kết quả xếp loại đoàn viên, hội viên", en: "B03 Ratings of members" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B03 ${year}`,
  title: (settings) => `KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI ĐOÀN VIÊN, HỘI VIÊN ${periodTitle(settings)}`,
  columns,
  rows: (around) => {
    const ratings = around.has(RATINGS.sheet) ? RATINGS : undefined;
    const counts = levelCounts(ratings);
    const groups = groupedRows(organisationsOf(around), CHOICE.all, {
      subtotal: levelSubtotal(columns, ratings),
      row: () => counts,
    });
    return [...groups, ...looseRows("Chưa rõ tổ chức", ratings), levelTotal(columns, ratings)];
  },
  rowsInOrderOf: "DM_DONVI",
  blankRows: 0,
  notes: () => [...ratedNotes, "Tính theo lượt đoàn viên, hội viên: một người tham gia hai tổ chức thì tính hai lượt."],
  measure: "lượt đoàn viên, hội viên",
  signed: true,
  landscape: true,
};
