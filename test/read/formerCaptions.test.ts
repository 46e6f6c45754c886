import { formerRatingCaptions, formerTargetCaptions, ratingCaptions, targetCaptions } from "../../src/domain/captions";
import type { Cell } from "../../src/domain/cell";
import { argument, type Block } from "../../src/domain/place";
import { findCaptions } from "../../src/read/captions";
import type { Cells } from "../../src/read/cells";
import { ownScheme } from "../../src/read/ownRatings";
import { ownTargets } from "../../src/read/ownTargets";
import { captionRows } from "../../src/report/captionRows";
import { geometryOf, keyOf } from "../../src/report/geometry";
import type { SheetRecord } from "../../src/report/record";
import { recordOf, sheets } from "../../src/report/sheets";
import { around } from "../report/around";

const renamed = <K extends string>(
  captions: Readonly<Record<K, string>>,
  former: Readonly<Partial<Record<K, readonly string[]>>>,
): readonly (readonly [now: string, before: string])[] =>
  (Object.keys(captions) as K[]).flatMap((key) =>
    (former[key] ?? []).map((before) => [captions[key], before] as const),
  );

/** A list as our own sheet has it, one caption in its former wording. */
function listWith(id: "DM_CHITIEU" | "DM_XEPLOAI", now: string, caption: string): Block {
  const record = recordOf(id);
  const typed = record.columns.filter(({ hidden }) => !hidden);
  return argument("danh_muc", [
    typed.map((column) => (column.caption === now ? caption : column.caption)),
    ...record.rows(around()).map(({ values }) => typed.map(({ key }) => (values[key] ?? null) as Cell)),
  ]);
}

describe("a list captioned in the former way is still read", () => {
  test.each(renamed(targetCaptions, formerTargetCaptions))("[WRD01] DM_CHITIEU: %s, formerly %s", (now, before) => {
    const [present, former] = [listWith("DM_CHITIEU", now, now), listWith("DM_CHITIEU", now, before)].map(ownTargets);
    expect(former).toEqual(present);
    expect(present?.ok && present.value.map(({ dueYear }) => dueYear)).toContain(2025);
  });

  test.each(renamed(ratingCaptions, formerRatingCaptions))("[WRD02] DM_XEPLOAI: %s, formerly %s", (now, before) => {
    const [present, former] = [listWith("DM_XEPLOAI", now, now), listWith("DM_XEPLOAI", now, before)].map(ownScheme);
    expect(former).toEqual(present);
    expect(present?.ok && present.value.levels[0]?.aliases).toContain("HTXS");
  });
});

/** The caption rows of a sheet alone. */
function captionsOf(record: SheetRecord, former: ReadonlyMap<string, string> = new Map()): Cells {
  const columns = record.columns.map(({ printed, ...column }) => {
    const before = former.get(column.key);
    return before === undefined
      ? { ...column, ...(printed === undefined ? {} : { printed }) }
      : { ...column, caption: before };
  });
  const cells = new Map<string, Cell>();
  for (const { at, cells: rows } of captionRows(record, { ...geometryOf(record), columns }).blocks)
    rows.forEach((row, r) => row.forEach((cell, c) => cells.set(`${at.row + r} ${at.column + c}`, cell as Cell)));
  const { captionRow } = geometryOf(record);
  return {
    rows: captionRow + 2,
    columns: columns.length,
    value: (row, column) => cells.get(`${row} ${column}`) ?? null,
  };
}

describe.each(sheets.map((record) => [record.id, record] as const))("%s", (_id, record) => {
  const found = (cells: Cells) => findCaptions(cells, record.columns, [keyOf(record)]);
  const inOrder = new Map(record.columns.map(({ key }, column) => [key, column] as const));

  test("[WRD03] every column is found by the caption it is given now", () => {
    expect(found(captionsOf(record))).toEqual({ row: geometryOf(record).captionRow, columns: inOrder });
  });

  test("[WRD04] and every renamed one by its former caption, in a sheet of the version before", () => {
    const former = new Map(
      record.columns.flatMap(({ key, formerCaptions: [before] = [] }) => (before ? [[key, before]] : [])),
    );
    expect(found(captionsOf(record, former))).toEqual({ row: geometryOf(record).captionRow, columns: inOrder });
  });
});

test("[WRD05] these are the captions that were renamed", () => {
  const all = sheets.flatMap(({ columns }) => columns.flatMap(({ formerCaptions = [] }) => formerCaptions));
  for (const former of [
    "Khối",
    "Vai trò",
    "Hệ xếp loại",
    "Từ viết khác",
    "Năm mục tiêu",
    "Năm trước",
    "Tăng (+) giảm (-)",
  ])
    expect(all).toContain(former);
  for (const former of ["Chưa nhập", "Ô chưa hiểu", "Lý do chưa xếp loại", "HTXSNV SL", "HTXSNV %", "HTTNV trở lên SL"])
    expect(all).toContain(former);
});
