import type { Cell } from "../../domain/cell";
import { fold } from "../../domain/fold";
import type { ResultTable, TableColumn } from "../../report/summing/tableSheet";
import { recordOf } from "../../report/sheets";
import type { Consolidation } from "./consolidate";
import { measureKey } from "./formSums";
import { formsOfUnits, type UnitForm } from "./formsOfUnits";
import { ratedTables } from "./ratedTables";
import {
  type AddedColumn,
  captionOf,
  figuresOf,
  isOfDay,
  SUMMED_FORMS,
  type SummedForm,
  summedForm,
} from "./summedForms";
import { column, SOURCE, titlesOf, TOTAL, total, UNIT } from "./tableParts";

/** Names of what rows measure, and the captions above them; none where all rows of the form are of one kind. */
function measuresOf(form: SummedForm): readonly TableColumn[] {
  const { apart } = summedForm(form);
  if (apart === undefined) return [];
  if (apart.by === "group") return [column("Nhóm", 20)];
  return [column(captionOf(form, apart.column), 30), column(captionOf(form, apart.unit), 10)];
}

/** Rows of one measure together, and those that measure the same in other units of measurement next to them. */
function byMeasure(units: readonly UnitForm[], rows: ResultTable["rows"]): readonly ResultTable["rows"][] {
  const byName = new Map<string, Map<string, (readonly Cell[])[]>>();
  units.forEach(({ sum: { measure } }, i) => {
    const name = fold(measure?.name ?? "");
    const alike = byName.get(name) ?? new Map<string, (readonly Cell[])[]>();
    byName.set(name, alike);
    const own = alike.get(measureKey(measure));
    if (own) own.push(rows[i] ?? []);
    else alike.set(measureKey(measure), [rows[i] ?? []]);
  });
  return [...byName.values()].flatMap((alike) => [...alike.values()]);
}

/** Sums under the rows, of the columns of counts: of each measure, which are not added to one another; of all of them where they are of one. */
function totalsOf(
  units: readonly UnitForm[],
  rows: ResultTable["rows"],
  form: SummedForm,
  { first, last }: { readonly first: number; readonly last: number },
): ResultTable["rows"] {
  const totalOf = (own: ResultTable["rows"], measured?: string): readonly Cell[] =>
    (own[0] ?? []).map((cell, place) => {
      if (place === 1) return TOTAL;
      if (place < first) return place === 0 ? "" : (measured ?? cell);
      return place < last ? total(own.map((row) => row[place] ?? null)) : "";
    });
  const apart = byMeasure(units, rows);
  const isOfOne = apart.length > 1 && summedForm(form).apart?.by === "group";
  return [...apart.map((own) => totalOf(own)), ...(isOfOne ? [totalOf(rows, recordOf(form).measure)] : [])];
}

/** How its figures were made, as people need it to check them. */
function notesOf(form: SummedForm, units: number): readonly string[] {
  const { added, apart } = summedForm(form);
  const { columns } = recordOf(form);
  const isMark = ({ column: key }: AddedColumn): boolean =>
    columns.some((each) => each.key === key && each.type === "mark");
  const computed = added.flatMap(({ column: key, isComputed }) => (isComputed ? [`"${captionOf(form, key)}"`] : []));
  return [
    `Cộng từ biểu của ${units} đơn vị có biểu này; ô trống là chưa có số liệu, không phải 0.`,
    ...(added.some(isMark) ? ["Cột đánh dấu: số dòng có dấu."] : []),
    ...(added.some(({ figures }) => figures.length > 1) ? ["Hình thức, tình trạng: số dòng ghi như vậy."] : []),
    ...(computed.length > 0
      ? [
          `Cột ${computed.join(", ")} được tính lại theo công thức của biểu từ các ô gõ vào; dòng không tính được nằm ở "Ô chưa đọc được".`,
        ]
      : []),
    ...(isOfDay(form)
      ? [
          "Quá hạn là tính đến ngày số liệu ghi trong biểu của đơn vị; biểu không ghi ngày thì chưa dòng nào là quá hạn.",
        ]
      : []),
    ...(apart?.by === "column" ? ["Cộng riêng từng nội dung, từng đơn vị tính; không cộng các dòng khác nhau."] : []),
    ...(apart?.by === "group" ? ["Cộng riêng từng nhóm."] : []),
  ];
}

function formTable(whole: Consolidation, form: SummedForm): ResultTable {
  const units = formsOfUnits(whole, form);
  const figures = figuresOf(form).filter(({ key }) => units.some(({ sum }) => sum.sums[key] !== undefined));
  const measures = measuresOf(form);
  const first = UNIT.length + measures.length;
  const hasDay = isOfDay(form);
  const hasUnread = units.some(({ sum }) => sum.unread > 0);
  const rows = units.map(({ unit, file, sum }): readonly Cell[] => [
    unit.id,
    unit.name,
    ...[sum.measure?.name ?? "", sum.measure?.unit ?? ""].slice(0, measures.length),
    sum.rows,
    ...figures.map(({ key }) => sum.sums[key] ?? null),
    sum.unread,
    ...(hasUnread ? [sum.unreadAt ?? ""] : []),
    ...(hasDay ? [sum.asOf ?? ""] : []),
    file.name,
    sum.sheet,
    sum.cells,
  ]);
  return {
    ...titlesOf(form, whole),
    columns: [
      ...UNIT,
      ...measures,
      column("Số dòng", 8, "count"),
      ...figures.map(({ caption }) => column(caption, 11, "count")),
      column("Ô chưa đọc được", 9, "count"),
      ...(hasUnread ? [column("Những ô ấy", 14)] : []),
      ...(hasDay ? [column("Số liệu tính đến ngày", 12, "centred")] : []),
      ...SOURCE,
    ],
    rows: [...rows, ...totalsOf(units, rows, form, { first, last: first + figures.length + 2 })],
    notes: notesOf(form, new Set(units.map(({ unit }) => unit)).size),
  };
}

/**
 * The units' forms as forms of the whole: a unit a row, of forms that measure several things a row for each; then the totals. A form that nobody
 * has is left out. Each is made when it is asked for.
 */
export const formTables = (whole: Consolidation): readonly (() => ResultTable)[] => [
  ...ratedTables(whole),
  ...SUMMED_FORMS.flatMap((form) => (formsOfUnits(whole, form).length > 0 ? [() => formTable(whole, form)] : [])),
];
