import { hiddenColumn, note, order } from "../columns";
import { call, cell, iff, is, join } from "../formula/node";
import { periodTitle } from "../period";
import type { Column, ComputedValue, Row, SheetRecord, Surroundings } from "../record";
import { CHOICE, groupedRows, type Organisation } from "./byOrganisation";
import { kindNamed, KINDS, OTHER_THAN_BASE, type OrganisationKind } from "../../domain/organisationKinds";
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
  type Ratings,
  ratedNotes,
  technicalLevelColumns,
  unclearBeside,
  unclearColumn,
} from "./levels";
import { joinedNames, namesColumns, namesOf } from "./missedUnits";

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

/** Organisations that are named under the table; of the others there is only how many. */
const NAMED = 10;

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
  ...namesColumns(NAMED),
  { ...hiddenColumn("missedText", "Tên đơn vị chưa đạt", undefined, "The names, joined."), type: "text" },
  unclearBeside,
  proposedColumn,
];

/** In the total row: which organisations are below the level, or have none. */
function belowGood(ratings: Ratings | undefined): Row {
  if (!ratings) return {};
  const names = namesOf(ratings, is(cell("why"), "<>", ""), NAMED);
  return { ...names, missedText: { formula: joinedNames(NAMED, "tổ chức") } };
}

const BELOW_GOOD = "Tổ chức xếp loại dưới HTTNV hoặc chưa có kết quả: ";
const belowGoodNote: ComputedValue = {
  formula: iff(is(call("N", cell("missedCount")), "=", 0), "", join(BELOW_GOOD, cell("missedText"), ".")),
  longest: `${BELOW_GOOD}CĐCS Cơ quan điều hành; CĐCS Công ty Cơ khí; CĐCS Công ty May; Chi đoàn Chế biến nông sản.`,
};

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
    const total = levelTotal(columns, ratings);
    const named = { ...total, values: { ...total.values, ...belowGood(ratings) } };
    return [...groups, ...looseRows("Chưa rõ loại", ratings), named];
  },
  blankRows: 0,
  warnings: [bestOverFifth],
  notes: () => [...ratedNotes, NOT_BASE, belowGoodNote, proposedNote("tổ chức")],
  measure: "tổ chức",
  signed: true,
  landscape: true,
};
