import { note, order } from "../columns";
import { periodTitle } from "../period";
import type { Column, SheetRecord, Surroundings } from "../record";
import { kindNamed, KINDS, type OrganisationKind } from "./organisationKinds";
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

/**
 * The kinds that have a row: base ones always, others where DS_TOCHUC has one of them, so that the total is of all it has. All of them
 * while it names nobody: a file for people without the add-in is filled in later.
 */
function kindsOf(around: Surroundings): readonly OrganisationKind[] {
  const rows = around.rowsOf(RATINGS.sheet);
  const present = new Set(rows.map(({ kind }) => kindNamed(kind)?.name));
  return KINDS.filter(({ isBase, name }) => isBase || rows.length === 0 || present.has(name));
}

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
  { ...note, widthChars: 12 },
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
  title: (settings) => `KẾT QUẢ ĐÁNH GIÁ, XẾP LOẠI TỔ CHỨC ĐOÀN THỂ CƠ SỞ ${periodTitle(settings)}`,
  columns,
  rows: (around) => {
    const ratings = around.has(RATINGS.sheet) ? RATINGS : undefined;
    const names = kindsOf(around).map(({ name }) => name);
    return [...levelRows(names, "Chưa rõ loại", ratings), levelTotal(columns, ratings)];
  },
  blankRows: 0,
  notes: () => ratedNotes,
  measure: "tổ chức",
  signed: true,
  landscape: true,
};
