import { sheetTable } from "../../src/app/sheetTable";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { cellsOf } from "../../src/read/cells";
import { arrayGrid, type Grid } from "../../src/read/grid";
import { additionTo } from "../../src/report/addition";
import { foundPlaces, isUpToDate } from "../../src/report/foundPlaces";
import { layOut } from "../../src/report/layOut";
import { isFormula, type SheetPlan } from "../../src/report/plan";
import { filledCells } from "../../src/report/planCells";
import type { SheetRecord } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { around } from "./around";

const members = recordOf("DS_HOIVIEN");
const LATER = ["notRequired", "born"];

/** The list as the version before had it. */
const before: SheetRecord = {
  ...members,
  columns: members.columns.filter(({ key }) => !LATER.includes(key)),
  judged: (members.judged ?? []).map(({ outBy, ...each }) =>
    outBy === "notRequired" ? each : { ...each, outBy },
  ) as never,
};

const rows = { DS_HOIVIEN: [], DS_TOCHUC: [], DM_XEPLOAI: [], DM_DAUHIEU: [] };
const given = [{ name: "Nguyễn Thị Mẫu", studied: "x" }];

function gridOf(plan: SheetPlan, more: readonly (readonly [row: number, column: number, Cell])[] = []): Grid {
  const cells = [...filledCells(plan)];
  const size = [Math.max(...cells.map(({ row }) => row)) + 1, plan.widthsChars.length + 3] as const;
  const empty = <T>(of: T): T[][] => Array.from({ length: size[0] }, () => Array.from({ length: size[1] }, () => of));
  const [values, formulas] = [empty<Cell>(null), empty<string | undefined>(undefined)];
  const put = <T>(into: T[][], row: number, column: number, of: T): void =>
    void (into[row] ?? []).splice(column, 1, of);
  for (const { row, column, cell } of cells)
    if (isFormula(cell)) put(formulas, row, column, cell.formula);
    else put(values, row, column, cell);
  for (const [row, column, cell] of more) put(values, row, column, cell);
  return arrayGrid({ sheet: "DS_HOIVIEN", box: box(0, 0, ...size), values, formulas });
}

const old = layOut(before, around({ rows, given }));

test("[STD01] a list that lacks a column of later versions is read and left as it is", () => {
  const grid = gridOf(old);
  const places = foundPlaces(members, cellsOf(grid));
  expect(places && isUpToDate(members, places)).toBe(true);
  expect(additionTo(members, cellsOf(grid), around({ rows }))).toBeUndefined();
  const table = sheetTable(members, { sheet: "DS_HOIVIEN", sheetId: "1", name: "DS_HOIVIEN", grid });
  expect(table.ok && [table.value.columnOf("notRequired"), table.value.column("notRequired").at(0, 0)]).toEqual([
    undefined,
    null,
  ]);
});

test("[STD02] where staff have added it by hand, the states are computed anew, by it", () => {
  const captions = old.table?.box.row ?? 0;
  const column = old.widthsChars.length + 1;
  const grid = gridOf(old, [[captions, column, "Không phải học, lý do"]]);
  const places = foundPlaces(members, cellsOf(grid));
  expect(places && isUpToDate(members, places)).toBe(false);
  const added = additionTo(members, cellsOf(grid), around({ rows }));
  const formulas =
    added && added !== "reshaped"
      ? added.blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : [])))
      : [];
  const letters = /\$([A-Z]+)\$/u.exec(formulas.find((text) => text.includes("TRANGTHAIDANHDAU"))?.split(",")[2] ?? "");
  expect(letters?.[1]).toBe(String.fromCharCode(65 + column));
});

test("[STD03] a list of a version without states that lacks it gets its states without it", () => {
  const grid = gridOf({ ...old, blocks: old.blocks.filter(({ at }) => at.column < before.columns.length) });
  const added = additionTo(members, cellsOf(grid), around({ rows }));
  const texts =
    added && added !== "reshaped"
      ? added.blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : [])))
      : [];
  expect(texts.filter((text) => /^=CHITIEU\.TRANGTHAIDANHDAU\([^,]+,[^,]+\)$/u.test(text))).toHaveLength(1);
});

test("[STD04] B04 of the version before gets the column that says why an enterprise does not count, and its states by it", () => {
  const b04 = recordOf("B04");
  const lists = { ...rows, B04: [], DM_CHITIEU: [] };
  const earlier: SheetRecord = {
    ...b04,
    columns: b04.columns.filter(({ key }) => key !== "notCounted"),
    judged: (b04.judged ?? []).map((each) => ({ ...each, outByWords: undefined }) as never),
  };
  const grid = gridOf(layOut(earlier, around({ rows: lists, given: [{ name: "Hợp tác xã Chè", kind: "HTX" }] })));
  const places = foundPlaces(b04, cellsOf(grid));
  expect(places && isUpToDate(b04, places)).toBe(false);
  const added = additionTo(b04, cellsOf(grid), around({ rows: lists }));
  const cells = added && added !== "reshaped" ? added.blocks.flatMap((block) => block.cells.flat()) : [];
  const formulas = cells.flatMap((cell) => (isFormula(cell) ? [cell.formula] : []));
  expect(cells).toContain("Không tính vì");
  const outOf = formulas.flatMap((text) => /TRANGTHAIDANHDAU\([^,]+,[^,]+,\$([A-Z]+)\$/u.exec(text)?.[1] ?? []);
  const [reason = ""] = outOf;
  expect(outOf).toEqual(Array<string>(5).fill(reason));
  // it stands right of what was used
  expect(reason.length).toBe(2);
});

/** The list as the version before had it: one column of ratings, under another caption. */
const oneRating: SheetRecord = {
  ...members,
  columns: members.columns
    .filter(({ key }) => !["ownRating", "decision"].includes(key))
    .map((column) => (column.key === "rating" ? { ...column, caption: "Mức xếp loại" } : column)),
  judged: (members.judged ?? []).map((each) =>
    Object.fromEntries(Object.entries(each).filter(([key]) => key !== "proposedBy")),
  ) as never,
};
const ofOneRating = layOut(oneRating, around({ rows, given: [{ name: "Nguyễn Thị Mẫu", rating: "HTTNV" }] }));

test.each(["addIn", "plain"] as const)(
  "[STD05] a list with one column of ratings is counted by it, its states known by the caption it has (%s)",
  (dialect) => {
    const grid = gridOf(layOut(oneRating, around({ rows, dialect, given: [{ name: "Mẫu", rating: "HTTNV" }] })));
    const places = foundPlaces(members, cellsOf(grid));
    expect(places && isUpToDate(members, places)).toBe(true);
    expect(places?.columnOf("rating")).toBe(5);
    expect(additionTo(members, cellsOf(grid), around({ rows }))).toBeUndefined();
  },
);

test("[STD06] without states it gets those of its one column, counted under its own caption", () => {
  const blocks = ofOneRating.blocks.filter(({ at }) => at.column < oneRating.columns.length);
  const added = additionTo(members, cellsOf(gridOf({ ...ofOneRating, blocks })), around({ rows }));
  const texts =
    added && added !== "reshaped"
      ? added.blocks.flatMap(({ cells }) => cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : [])))
      : [];
  const states = texts.filter((text) => text.includes("TRANGTHAIXEPLOAI"));
  expect(states).toHaveLength(1);
  expect(states[0]?.split(",")).toHaveLength(6);
  expect(texts.some((text) => text.includes('"Trạng thái: Mức xếp loại"'))).toBe(true);
});
