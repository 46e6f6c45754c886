import { note, order } from "../columns";
import { periodTitle } from "../period";
import type { Column, SheetRecord, Surroundings } from "../record";
import { CHOICE, groupedRows, type Organisation } from "./byOrganisation";
import { kindNamed, KINDS, OTHER_THAN_BASE, type OrganisationKind } from "./organisationKinds";
import {
  bestOfGoodColumn,
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

const RATINGS = { sheet: "DS_TOCHUC", judged: "rating" } as const;

/**
 * The kinds that have a row: base ones always, others where DS_TOCHUC has one of them, so that the total is of all it has. All of them
 * while it names nobody: a file for people without the add-in is filled in later.
 */
function kindsOf(around: Surroundings): readonly Organisation[] {
  const rows = around.rowsOf(RATINGS.sheet);
  const present = new Set(rows.map(({ kind }) => kindNamed(kind)?.name));
  const all: readonly OrganisationKind[] = KINDS;
  return all
    .filter(({ isBase, name }) => isBase || rows.length === 0 || present.has(name))
    .map((kind) => ({ name: kind.name, body: kind.body, kind }));
}

const NOT_BASE = `${OTHER_THAN_BASE.join(", ")} không phải tổ chức cơ sở: không thuộc diện của chỉ tiêu.`;

const columns: readonly Column[] = [
  order,
  {
    key: "name",
    caption: "Loại tổ chức",
    widthChars: 20,
    type: "text",
    help: { vi: "Theo cột Loại của DS_TOCHUC.", en: "By the column Loại of DS_TOCHUC." },
  },
  ...countColumns,
  bestOfGoodColumn,
  unclearColumn,
  { ...note, widthChars: 8 },
  ...technicalLevelColumns("CT05"),
  unclearBeside,
  proposedColumn,
];

/** B02: ratings of the base organisations, by kind, with subtotals of the three mass organisations. */
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
    const counts = levelCounts(ratings);
    const groups = groupedRows(kindsOf(around), CHOICE.all, {
      subtotal: levelSubtotal(columns, ratings),
      row: () => counts,
    });
    return [...groups, ...looseRows("Chưa rõ loại", ratings), levelTotal(columns, ratings)];
  },
  blankRows: 0,
  warnings: [bestOverFifth],
  notes: () => [...ratedNotes, NOT_BASE, proposedNote("tổ chức")],
  measure: "tổ chức",
  signed: true,
  landscape: true,
};
