import { STATE } from "../../domain/state";
import { hiddenColumn, note, order } from "../columns";
import { call, cell, firstOf, is, plus, times } from "../formula/node";
import { MILLION } from "../formula/share";
import { ofTarget } from "../formula/targets";
import { periodTitle } from "../period";
import type { Column, SheetRecord } from "../record";
import { CHOICE, groupedRows, organisationsOf } from "./byOrganisation";
import {
  bestOverFifth,
  countColumns,
  levelCounts,
  levelSubtotal,
  levelTotal,
  looseRows,
  proposedColumn,
  proposedNote,
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
  hiddenColumn("strict", "Lớn hơn hẳn", ofTarget("strict", "line", 0), "1 for strictly more."),
  unclearBeside,
  proposedColumn,
];

/** Whether the members of an organisation alone reach the limit; compared in whole numbers. */
const reached = firstOf(
  [
    [call("OR", is(cell("why"), "<>", ""), is(cell("limit"), "=", "")), STATE.unclear],
    [is(call("N", cell("rated")), "=", 0), STATE.outside],
    [is(times(cell("good"), MILLION), ">=", plus(times(cell("limit"), cell("rated")), cell("strict"))), STATE.met],
  ],
  STATE.missed,
);

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
  judged: [{ key: "organisations", by: "formula", column: "name", state: reached, counts: [], gone: [] }],
  rowsInOrderOf: "DM_DONVI",
  blankRows: 0,
  warnings: [bestOverFifth],
  notes: () => [
    ...ratedNotes,
    "Tính theo lượt đoàn viên, hội viên: một người tham gia hai tổ chức thì tính hai lượt.",
    proposedNote("lượt đoàn viên, hội viên"),
  ],
  measure: "lượt đoàn viên, hội viên",
  signed: true,
  landscape: true,
};
