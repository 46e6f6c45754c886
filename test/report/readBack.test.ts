import fc from "fast-check";
import type { Cell } from "../../src/domain/cell";
import type { Cells } from "../../src/read/cells";
import { keyOf } from "../../src/report/geometry";
import { layOut } from "../../src/report/layOut";
import { isFormula, type SheetPlan } from "../../src/report/plan";
import type { Row, SheetRecord } from "../../src/report/record";
import { sheets } from "../../src/report/sheets";
import { typedRowsOf } from "../../src/report/typedRowsOf";
import { around } from "./around";

/** The sheet a plan describes, computed cells shown as empty text; with rows put above it, as users do. */
function written(plan: SheetPlan, rowsAbove = 0): Cells {
  const cells = new Map<string, Cell>();
  let rows = 0;
  for (const block of plan.blocks)
    block.cells.forEach((row, r) =>
      row.forEach((cell, c) => {
        rows = Math.max(rows, block.at.row + r + rowsAbove + 1);
        cells.set(`${block.at.row + r + rowsAbove}:${block.at.column + c}`, isFormula(cell) ? "" : cell);
      }),
    );
  return { rows, columns: plan.widthsChars.length, value: (row, column) => cells.get(`${row}:${column}`) ?? null };
}

const readRows = (record: SheetRecord, cells: Cells): readonly Row[] =>
  typedRowsOf(record, cells).map(({ values }) => values);

const typedColumns = (record: SheetRecord): readonly string[] =>
  record.columns.filter((column) => !column.formula).map((column) => column.key);

const cell = fc.oneof(
  fc.constant(null),
  fc.constantFrom("HTTNV", "x", "=1+1", "Nguyễn Thị Mẫu", "001"),
  fc.integer({ min: 1, max: 50000 }),
  fc.boolean(),
);

const rowsOf = (record: SheetRecord, key: string): fc.Arbitrary<Row[]> =>
  fc.array(
    fc
      .tuple(
        fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom("A", "ă", "Đ", "y", "7") }),
        ...typedColumns(record).map(() => cell),
      )
      .map(([name, ...values]) => ({
        ...Object.fromEntries(typedColumns(record).map((column, i) => [column, values[i] ?? null])),
        [key]: name,
      })),
    { maxLength: 8 },
  );

const lists = sheets.filter((record) => record.kind === "list");

describe.each(lists.map((record) => [record.id, record] as const))("%s", (_id, record) => {
  const key = keyOf(record);

  test("[RDB01] what was written is read back, and gives the same plan", () => {
    fc.assert(
      fc.property(rowsOf(record, key), fc.nat(3), (given, above) => {
        const plan = layOut(record, around({ given }));
        const read = readRows(record, written(plan, above));
        expect(read).toEqual(given);
        expect(layOut(record, around({ given: read }))).toEqual(plan);
      }),
      { numRuns: 40 },
    );
  });
});

describe.each(sheets.filter((record) => record.kind === "form").map((record) => [record.id, record] as const))(
  "%s",
  (_id, record) => {
    test("[RDB02] a form read back and refreshed keeps what was typed and changes nothing", () => {
      const rows = {
        DM_CHITIEU: [],
        DM_XEPLOAI: [],
        DS_TOCHUC: [{ name: "CĐCS Số 1" }, { name: "Chi đoàn 2" }],
        DS_HOIVIEN: [],
        B04: [],
      };
      const first = layOut(record, around({ rows }));
      const typed = readRows(record, written(first)).map((row) => ({ ...row, note: row["note"] ?? "đã rà soát" }));
      const second = layOut(record, around({ rows, given: typed }));
      const third = layOut(record, around({ rows, given: readRows(record, written(second)) }));
      expect(third).toEqual(second);
      expect(typed.length).toBeGreaterThan(0);
    });
  },
);

test("[RDB03] rows are read with their places, group and total rows and column numbers left out", () => {
  const record = sheets.find(({ id }) => id === "B02") as SheetRecord;
  const rows = { DS_TOCHUC: [{ name: "Công đoàn Xưởng 1", kind: "Công đoàn bộ phận" }] };
  const places = typedRowsOf(record, written(layOut(record, around({ rows }))));
  expect(places.map(({ row, values }) => [row, values["name"]])).toEqual([
    [11, "Công đoàn cơ sở"],
    [12, "Công đoàn bộ phận"],
    [14, "Đoàn cơ sở"],
    [15, "Chi đoàn cơ sở"],
    [17, "Hội CCB cơ sở"],
    [18, "Chưa rõ loại"],
  ]);
});
