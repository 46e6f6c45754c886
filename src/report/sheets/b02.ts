import { note, order } from "../columns";
import type { Column, SheetRecord } from "../record";
import { ORGANISATION_KINDS } from "./organisationKinds";
import {
  countColumns,
  levelRows,
  levelTotal,
  ratedNotes,
  technicalLevelColumns,
  unclearBeside,
  unclearColumn,
} from "./levels";

const RATINGS = { sheet: "DS_TOCHUC", judged: "rating" } as const;

const columns: readonly Column[] = [
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
  ...technicalLevelColumns("CT05"),
  unclearBeside,
];

/** B02: ratings of the base organisations, by kind. */
export const b02: SheetRecord = {
  id: "B02",
  label: { vi: "B02 Kết quả xếp loại tổ chức đoàn thể cơ sở", en: "B02 Ratings of base organisations" },
  kind: "form",
  yearly: true,
  name: ({ year }) => `B02 ${year}`,
  title: ({ year }) => `KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI TỔ CHỨC ĐOÀN THỂ CƠ SỞ NĂM ${year}`,
  columns,
  rows: (around) => {
    const ratings = around.has(RATINGS.sheet) ? RATINGS : undefined;
    return [...levelRows(ORGANISATION_KINDS, "Chưa rõ loại", ratings), levelTotal(columns, ratings)];
  },
  blankRows: 0,
  notes: () => ratedNotes,
  signed: true,
  landscape: true,
};
