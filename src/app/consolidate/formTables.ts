import type { Cell } from "../../domain/cell";
import { defaultScheme } from "../../domain/ratings";
import type { ResultTable } from "../../report/summing/tablePlan";
import { recordOf } from "../../report/sheets";
import type { Consolidation, TargetSum } from "./consolidate";
import { type FormSum, SUMMED_FORMS, type SummedForm, summedColumns } from "./formSums";
import { unclearOf } from "./knownCounts";
import { COUNTED, type ReadFile } from "./ledgerRow";
import type { NodeFigure } from "./nodeFigures";
import { OUTSIDE } from "./ratedGroups";
import { superiorsIn } from "./superiors";
import { column, subtitleOf } from "./tableParts";
import { isThereOn, periodEnd, type TreeUnit } from "./unitTree";

/** A form of one unit. */
export interface UnitForm {
  readonly unit: TreeUnit;
  readonly file: ReadFile;
  readonly sum: FormSum;
}

/** The units' forms of one kind: of every node its own or those below it, never both. */
export function formsOfUnits({ tree, ledger, asked }: Consolidation, form: SummedForm): readonly UnitForm[] {
  const day = periodEnd(asked);
  const superiors = superiorsIn(tree);
  const own = new Map<TreeUnit, UnitForm>();
  for (const { unit, file, status } of ledger) {
    if (!unit || !file?.outcome.ok || !COUNTED.has(status)) continue;
    const sum = file.outcome.value.forms?.find((each) => each.form === form);
    if (sum) own.set(unit, { unit, file, sum });
  }
  const formsOf = (unit: TreeUnit): readonly UnitForm[] => {
    const found = own.get(unit);
    return found ? [found] : below(unit.id);
  };
  const below = (id: string | undefined): readonly UnitForm[] =>
    tree.childrenOf(id).flatMap((unit) => (isThereOn(unit, day) && !superiors.has(unit) ? formsOf(unit) : []));
  return below(tree.whole?.id);
}

/** A sum of what is known; null where nothing is. */
const total = (cells: readonly Cell[]): number | null => {
  const numbers = cells.filter((cell) => typeof cell === "number");
  return numbers.length === 0 ? null : numbers.reduce((sum, each) => sum + each, 0);
};

const TOTAL = "Tổng cộng";

/** Sums under the rows, of the columns of counts. */
const withTotal = (rows: readonly (readonly Cell[])[], isSummed: (place: number) => boolean): ResultTable["rows"] => [
  ...rows,
  (rows[0] ?? []).map((_cell, place) =>
    place === 1 ? TOTAL : isSummed(place) ? total(rows.map((row) => row[place] ?? null)) : "",
  ),
];

/** Where a row's figures stand. */
const SOURCE = [column("Tệp", 26), column("Trang", 14), column("Vùng ô", 12)];
const titleOf = (form: SummedForm | "B02" | "B03"): string =>
  `${recordOf(form).label.vi.toLocaleUpperCase("vi")}: TỔNG HỢP THEO ĐƠN VỊ`;

function formTable(whole: Consolidation, form: SummedForm): readonly ResultTable[] {
  const units = formsOfUnits(whole, form);
  if (units.length === 0) return [];
  const columns = summedColumns(form).filter(({ key }) => units.some(({ sum }) => sum.sums[key] !== undefined));
  const rows = units.map(({ unit, file, sum }): readonly Cell[] => [
    unit.id,
    unit.name,
    sum.rows,
    ...columns.map(({ key }) => sum.sums[key] ?? null),
    sum.unread,
    file.name,
    sum.sheet,
    sum.cells,
  ]);
  const counts = columns.length + 2;
  return [
    {
      name: `${form} toàn cấp`,
      title: titleOf(form),
      subtitle: subtitleOf(whole),
      columns: [
        column("Mã", 9),
        column("Đơn vị", 30),
        column("Số dòng", 8, "count"),
        ...columns.map(({ caption }) => column(caption, 11, "count")),
        column("Ô chưa đọc được", 9, "count"),
        ...SOURCE,
      ],
      rows: withTotal(rows, (place) => place >= 2 && place <= counts),
      notes: [
        `Cộng các số ghi trong biểu của ${units.length} đơn vị có biểu này; ô trống là chưa có số liệu, không phải 0. Cột đánh dấu: số dòng có dấu.`,
      ],
    },
  ];
}

/** A unit's ratings as B02 and B03 have them. */
function ratedCells({ counts, levels }: NodeFigure, ids: readonly string[]): readonly Cell[] {
  if (!counts) return [null, null, ...ids.map(() => null), null, null, null, null];
  const doubtful = counts.doubtful ? unclearOf({ ...counts, unknown: 0 }) : 0;
  if (!levels) return [counts.whole + doubtful, null, ...ids.map(() => null), null, null, counts.part, doubtful];
  const rated = ids.reduce((sum, id) => sum + (levels[id] ?? 0), 0);
  const outside = levels[OUTSIDE] ?? 0;
  return [
    counts.whole + outside + doubtful,
    rated,
    ...ids.map((id) => levels[id] ?? 0),
    outside,
    counts.whole - rated,
    counts.part,
    doubtful,
  ];
}

/** B02 or B03 of the whole: from the same figures as the target's verdict. */
function ratedTable(whole: Consolidation, sum: TargetSum, form: "B02" | "B03"): ResultTable {
  const own = new Set(sum.figures.flatMap(({ levels }) => Object.keys(levels ?? {})));
  const known = defaultScheme.levels.filter(({ counted }) => counted).map(({ id, name }) => ({ id, name }));
  const others = [...own].filter((id) => id !== OUTSIDE && !known.some((level) => level.id === id)).sort();
  const all = [...known, ...others.map((id) => ({ id, name: id }))];
  const ids = all.map(({ id }) => id);
  const rows = sum.figures
    .filter(({ stance }) => stance.kind !== "notSubject")
    .map((figure): readonly Cell[] => [
      figure.unit.id,
      figure.unit.name,
      ...ratedCells(figure, ids),
      figure.file?.name ?? "",
      figure.returned?.at.sheet ?? "",
      figure.returned?.at.cell ?? "",
    ]);
  const last = ids.length + 7;
  return {
    name: `${form} toàn cấp`,
    title: titleOf(form),
    subtitle: subtitleOf(whole),
    columns: [
      column("Mã", 9),
      column("Đơn vị", 30),
      column("Tổng số", 9, "count"),
      column("Được xếp loại", 9, "count"),
      ...all.map(({ name }) => column(name, 11, "count")),
      column("Không thuộc diện", 9, "count"),
      column("Chưa có kết quả", 9, "count"),
      column("HTTNV trở lên", 9, "count"),
      column("Chưa rõ", 8, "count"),
      ...SOURCE,
    ],
    rows: withTotal(rows, (place) => place >= 2 && place <= last),
    notes: ["Đếm từ danh sách của đơn vị, cùng số liệu với B01; ô trống là chưa có số liệu, không phải 0."],
  };
}

/** The units' forms as forms of the whole: a unit a row, then the total; a form that nobody has is left out. */
export const formTables = (whole: Consolidation): readonly ResultTable[] => [
  ...(["B02", "B03"] as const).flatMap((form) => {
    const sum = whole.sums.find(({ target }) => target.id === (form === "B02" ? "CT05" : "CT06"));
    return sum?.figures.some(({ counts }) => counts) ? [ratedTable(whole, sum, form)] : [];
  }),
  ...SUMMED_FORMS.flatMap((form) => formTable(whole, form)),
];
