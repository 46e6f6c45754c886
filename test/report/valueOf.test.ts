import { calculate } from "../../src/cli/calculate";
import { type Cell, isError } from "../../src/domain/cell";
import { toSerial } from "../../src/domain/date";
import { call, cell, type Formula, is, join, plus, rows } from "../../src/report/formula/node";
import { type RowCells, valueOf } from "../../src/report/formula/valueOf";
import { geometryOf, keyOf } from "../../src/report/geometry";
import { layOut } from "../../src/report/layOut";
import { addressOf } from "../../src/report/planCells";
import type { Row, RowValue, SheetId, SheetRecord } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";
import { dice, type Dice } from "../../src/sample/random";
import { around } from "./around";

const ROWS = 150;
const DATA_DATE = toSerial(2026, 11, 15);

/** What hands put into cells that want a day, a number, or words. */
const DAYS: readonly [RowValue, ...RowValue[]] = [
  null,
  DATA_DATE - 1,
  DATA_DATE,
  DATA_DATE + 1,
  DATA_DATE + 0.5,
  "14/11/2026",
  2026,
  "x",
];
const NUMBERS: readonly [RowValue, ...RowValue[]] = [null, 0, 1, 12, 3, -2, "hai", " 7 "];
const WORDS: readonly [RowValue, ...RowValue[]] = [
  null,
  "Không",
  "không có",
  "Đang làm",
  "CHƯA xong",
  "05-QĐ/UBKT",
  "Thường xuyên",
  "thường xuyên",
  1,
];

/** Empty cells more often than not, so that each state comes up. */
function drawn({ columns }: SheetRecord, key: string, name: string, random: Dice): Row {
  const typed = columns.filter((column) => !column.formula && column.type !== "order" && column.key !== key);
  const cells = typed.map(({ key: of, type }): readonly [string, RowValue] => {
    const values = type === "date" ? DAYS : type === "count" ? NUMBERS : WORDS;
    return [of, random.whole(2) === 0 ? null : random.pick(values)];
  });
  return { ...Object.fromEntries(cells), [key]: name };
}

/** A row's cells, those that are computed by the formulas of the sheet. */
const cellsOf =
  ({ columns }: SheetRecord, row: Row): RowCells =>
  (key, where) => {
    if (where === "asOf") return DATA_DATE;
    const formula = columns.find((column) => column.key === key)?.formula;
    return formula ? valueOf(formula, cellsOf({ columns } as SheetRecord, row)) : ((row[key] ?? null) as Cell);
  };

test.each([
  ["B11", "state", 6],
  ["B14", "state", 6],
  ["B15", "closing", 20],
  ["B18", "sum", 10],
] as const)(
  "[ROWV01] %s: what a row's own cells give for %s is what a calculator shows in the sheet",
  (sheet: SheetId, column, kinds) => {
    const record = recordOf(sheet);
    const random = dice(41);
    const key = keyOf(record);
    const given = Array.from({ length: ROWS }, (_, i) => drawn(record, key, `Dòng ${i}`, random));
    const fixed: SheetRecord = { ...record, rows: () => given.map((values) => ({ kind: "row", values })) };
    const inList = { settings: { dataDate: "2026-11-15" }, given, dialect: "plain" } as const;
    const plan = record.kind === "list" ? layOut(record, around(inList)) : layOut(fixed, around({ dialect: "plain" }));
    const results = calculate([plan]);
    const { firstRow, columns } = geometryOf(record);
    const at = (of: string): number => columns.findIndex((each) => each.key === of);
    const body = plan.blocks.find((block) => block.at.row === firstRow && block.at.column === 0)?.cells ?? [];
    const shown = new Map(
      body.map((cells, r) => [cells[at(key)], results.get(addressOf(plan.name, firstRow + r, at(column)))]),
    );
    const ours = given.map((row) => [row[key], cellsOf(record, row)(column)] as const);
    expect(ours.map(([name, value]) => [name, value])).toEqual(ours.map(([name]) => [name, shown.get(name as string)]));
    expect(new Set(ours.map(([, value]) => value)).size).toBeGreaterThanOrEqual(kinds);
  },
);

const none: RowCells = () => null;

test.each<readonly [string, Formula, Cell]>([
  ["nothing is 0 in a sum", plus(cell("a"), 1), 1],
  ["nothing equals an empty text", is(cell("a"), "=", ""), true],
  ["texts are compared without regard to capitals", is("KHÔNG", "=", "không"), true],
  ["a text is above every number", is("0", ">", 9), true],
  ["a number becomes a text as it is shown", join("Quá hạn ", 5), "Quá hạn 5"],
])("[ROWV02] %s", (_rule, formula, expected) => {
  expect(valueOf(formula, none)).toBe(expected);
});

test("[ROWV02] an error goes through conditions and sums, and stops at IFERROR", () => {
  const broken: RowCells = () => ({ error: "#N/A" });
  expect(isError(valueOf(call("OR", is(1, "=", 1), is(cell("a"), "=", 1)), broken))).toBe(true);
  expect(isError(valueOf(call("SUM", cell("a"), cell("b")), broken))).toBe(true);
  expect(valueOf(call("IFERROR", cell("a"), "chưa hiểu"), broken)).toBe("chưa hiểu");
});

test("[ROWV03] a formula that reads more than its row is refused", () => {
  expect(() => valueOf(rows("own", "a"), none)).toThrow("one row");
  expect(() => valueOf(call("COUNTIFS", cell("a"), 1), none)).toThrow("COUNTIFS");
});
