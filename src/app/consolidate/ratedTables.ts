import type { Cell } from "../../domain/cell";
import { defaultScheme } from "../../domain/ratings";
import type { ResultTable } from "../../report/summing/tableSheet";
import type { Consolidation, TargetSum } from "./consolidate";
import { unclearOf } from "./knownCounts";
import type { NodeFigure } from "./nodeFigures";
import { OUTSIDE } from "./ratedGroups";
import { column, SOURCE, titlesOf, TOTAL, total, UNIT } from "./tableParts";

/** Sums under the rows, of the columns of counts. */
const withTotal = (rows: readonly (readonly Cell[])[], isSummed: (place: number) => boolean): ResultTable["rows"] => [
  ...rows,
  (rows[0] ?? []).map((_cell, place) =>
    place === 1 ? TOTAL : isSummed(place) ? total(rows.map((row) => row[place] ?? null)) : "",
  ),
];

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
    ...titlesOf(form, whole),
    columns: [
      ...UNIT,
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

/** B02 and B03 of the whole; one of which nobody knows anything is left out. Each is made when it is asked for. */
export const ratedTables = (whole: Consolidation): readonly (() => ResultTable)[] =>
  (["B02", "B03"] as const).flatMap((form) => {
    const sum = whole.sums.find(({ target }) => target.id === (form === "B02" ? "CT05" : "CT06"));
    return sum?.figures.some(({ counts }) => counts) ? [() => ratedTable(whole, sum, form)] : [];
  });
