import type { Cell } from "../../domain/cell";
import type { ResultTable, TableColumn } from "../../report/summing/tablePlan";
import type { Consolidation } from "./consolidate";
import { measureKey } from "./formSums";
import { formsOfUnits, type UnitForm } from "./formsOfUnits";
import { ratedTables } from "./ratedTables";
import { captionOf, figuresOf, SUMMED_FORMS, type SummedForm, summedForm } from "./summedForms";
import { column, SOURCE, subtitleOf, titleOf, TOTAL, total } from "./tableParts";

/** Names of what rows measure, and the captions above them; none where all rows of the form are of one kind. */
function measuresOf(form: SummedForm): readonly TableColumn[] {
  const { apart } = summedForm(form);
  if (apart === undefined) return [];
  if (apart.by === "group") return [column("Nhóm", 20)];
  return [column(captionOf(form, apart.column), 30), column(captionOf(form, apart.unit), 10)];
}

/** Sums under the rows: of each measure, which are not added to one another; of all of them where they are of one. */
function totalsOf(
  units: readonly UnitForm[],
  rows: ResultTable["rows"],
  form: SummedForm,
  first: number,
): ResultTable["rows"] {
  const byMeasure = new Map<string, (readonly Cell[])[]>();
  units.forEach(({ sum }, i) => {
    const key = measureKey(sum.measure);
    const own = byMeasure.get(key);
    if (own) own.push(rows[i] ?? []);
    else byMeasure.set(key, [rows[i] ?? []]);
  });
  const last = (rows[0]?.length ?? 0) - SOURCE.length;
  const totalOf = (own: ResultTable["rows"], isOfAll = false): readonly Cell[] =>
    (own[0] ?? []).map((cell, place) => {
      if (place === 1) return TOTAL;
      if (place < first) return place < 2 || isOfAll ? "" : cell;
      return place < last ? total(own.map((row) => row[place] ?? null)) : "";
    });
  const { apart, hasTotal } = summedForm(form);
  return [
    ...[...byMeasure.values()].map((own) => totalOf(own)),
    ...(apart && hasTotal && byMeasure.size > 1 ? [totalOf(rows, true)] : []),
  ];
}

/** How its figures were made, as people need it to check them. */
function notesOf(form: SummedForm, units: number): readonly string[] {
  const { added, apart, hasTotal } = summedForm(form);
  const computed = added.flatMap(({ column: key, isComputed }) => (isComputed ? [`"${captionOf(form, key)}"`] : []));
  return [
    `Cộng các số ghi trong biểu của ${units} đơn vị có biểu này; ô trống là chưa có số liệu, không phải 0. Cột đánh dấu: số dòng có dấu.`,
    ...(computed.length > 0
      ? [
          `Cột ${computed.join(", ")} được tính lại theo công thức của biểu từ các ô gõ vào, tại ngày số liệu ghi trong từng tệp; dòng không tính được nằm ở "Ô chưa đọc được".`,
        ]
      : []),
    ...(apart?.by === "column" ? ["Cộng riêng từng nội dung, từng đơn vị tính; không cộng các dòng khác nhau."] : []),
    ...(hasTotal ? ["Cộng riêng từng nhóm; dòng cuối là lượt đoàn viên, hội viên của các nhóm."] : []),
  ];
}

function formTable(whole: Consolidation, form: SummedForm): readonly ResultTable[] {
  const units = formsOfUnits(whole, form);
  if (units.length === 0) return [];
  const figures = figuresOf(form).filter(({ key }) => units.some(({ sum }) => sum.sums[key] !== undefined));
  const measures = measuresOf(form);
  const rows = units.map(({ unit, file, sum }): readonly Cell[] => [
    unit.id,
    unit.name,
    ...[sum.measure?.name ?? "", sum.measure?.unit ?? ""].slice(0, measures.length),
    sum.rows,
    ...figures.map(({ key }) => sum.sums[key] ?? null),
    sum.unread,
    file.name,
    sum.sheet,
    sum.cells,
  ]);
  return [
    {
      name: `${form} toàn cấp`,
      title: titleOf(form),
      subtitle: subtitleOf(whole),
      columns: [
        column("Mã", 9),
        column("Đơn vị", 30),
        ...measures,
        column("Số dòng", 8, "count"),
        ...figures.map(({ caption }) => column(caption, 11, "count")),
        column("Ô chưa đọc được", 9, "count"),
        ...SOURCE,
      ],
      rows: [...rows, ...totalsOf(units, rows, form, 2 + measures.length)],
      notes: notesOf(form, new Set(units.map(({ unit }) => unit)).size),
    },
  ];
}

/** The units' forms as forms of the whole: a unit a row, of forms that measure several things a row for each; then the totals. A form that nobody has is left out. */
export const formTables = (whole: Consolidation): readonly ResultTable[] => [
  ...ratedTables(whole),
  ...SUMMED_FORMS.flatMap((form) => formTable(whole, form)),
];
