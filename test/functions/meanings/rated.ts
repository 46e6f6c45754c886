import fc from "fast-check";
import { rated } from "../../../src/functions/shares";
import { groupRows, levelRows } from "../../../src/functions/spills";
import { blank, type Cells, error, keys, type Meant, mostly, texts } from "./cells";
import { column, count, counts3, keyed, known, listOf, type Made, mapped } from "./made";
import { GROUPS, ratingCells, type RatingMeans, schemeIds } from "./ratings";

interface RatedRow {
  readonly key: Meant<string>;
  readonly rating: Meant<RatingMeans>;
}

const ratedList = fc
  .constantFrom(...schemeIds)
  .chain((scheme) =>
    listOf(fc.record<RatedRow>({ key: keys, rating: ratingCells(scheme) })).map((rows) => ({ scheme, rows })),
  );

function rate(rows: readonly RatedRow[]): { asked: string[]; counted: Meant<RatingMeans>[] } {
  const asked: string[] = [];
  const counted: Meant<RatingMeans>[] = [];
  rows.forEach(({ key, rating }, row) => {
    const { counts, asked: more } = keyed(row, key, "danh_sach", [["xep_loai", rating]]);
    asked.push(...more);
    if (!counts) return;
    if (rating.means === "unknown") asked.push(`xep_loai ${row}`);
    else counted.push(rating);
  });
  return { asked, counted };
}

const isGood = ({ means }: Meant<RatingMeans>): boolean => means === "XS" || means === "TOT" || means === "KHA+";

/** DEMTOTTROLEN. */
export const ratedTally = fc
  .tuple(ratedList, fc.constantFrom("", "xếp loại", "tongso", "Tổng số"))
  .map(([{ scheme, rows }, base]): Made => {
    const { asked, counted } = rate(rows);
    const everybody = /t/iu.test(base);
    const outside = count(counted, ({ means }) => means === "CXL");
    const call = [
      column(rows.map(({ key }) => key)),
      column(rows.map(({ rating }) => rating)),
      [[scheme]],
      [[base]],
    ] as const;
    return {
      call,
      gives: () => counts3(rated(...call)),
      known: known(asked, [
        count(counted, isGood),
        counted.length - (everybody ? 0 : outside),
        count(counted, ({ means }) => means === "missing"),
      ]),
    };
  });

/** DEMXEPLOAI. */
export const levelCounts = ratedList.map(({ scheme, rows }): Made => {
  const { asked, counted } = rate(rows);
  const call = [column(rows.map(({ key }) => key)), column(rows.map(({ rating }) => rating)), [[scheme]]] as const;
  const order: RatingMeans[] = [
    "XS",
    "TOT",
    ...(scheme === "doan2011" ? (["KHA+"] as const) : []),
    ...(scheme === "congdoan2014" ? (["KHA-"] as const) : []),
    "HT",
    "KHT",
    "CXL",
    "missing",
  ];
  return {
    call,
    gives: () => mapped(levelRows(...call), (table) => table.map((line) => line[1])),
    known: known(
      asked.length === 0 && counted.length === 0 ? ["nothing"] : asked,
      order.map((level) => count(counted, ({ means }) => means === level)),
    ),
  };
});

const groupCells: Cells<number> = mostly<number>(
  [...GROUPS.map((spellings, i) => texts(i, spellings)), blank(-1)],
  [error(-2)],
);

/** THEONHOM. */
export const groupCounts = ratedList
  .chain(({ scheme, rows }) =>
    fc
      .array(groupCells, { minLength: rows.length, maxLength: rows.length })
      .map((groups) => ({ scheme, rows, groups })),
  )
  .map(({ scheme, rows, groups }): Made => {
    const { asked } = rate(rows);
    const table = new Map<number, number[]>();
    rows.forEach(({ key, rating }, row) => {
      const group = groups[row]?.means ?? -1;
      if (group === -2 && (key.means === "subject" || key.means === "blank")) {
        if (key.means === "blank" || rating.means !== "unknown") asked.push(`nhom ${row}`);
        return;
      }
      if (key.means !== "subject" || rating.means === "unknown") return;
      const line = table.get(group) ?? [0, 0, 0, 0];
      table.set(group, line);
      const add = [
        1,
        rating.means === "missing" || rating.means === "CXL" ? 0 : 1,
        isGood(rating) ? 1 : 0,
        rating.means === "missing" ? 1 : 0,
      ];
      add.forEach((one, i) => (line[i] = (line[i] ?? 0) + one));
    });
    const call = [
      column(groups),
      column(rows.map(({ key }) => key)),
      column(rows.map(({ rating }) => rating)),
      [[scheme]],
    ] as const;
    return {
      call,
      gives: () => mapped(groupRows(...call), (lines) => lines.map((line) => line.slice(1, 5))),
      known: known(asked.length === 0 && table.size === 0 ? ["nothing"] : asked, [...table.values()]),
    };
  });
