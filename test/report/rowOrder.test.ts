import type { Cell } from "../../src/domain/cell";
import { isGroupKey } from "../../src/domain/group";
import { columnIndex, geometryOf, keyOf } from "../../src/report/geometry";
import { layOut } from "../../src/report/layOut";
import type { SheetPlan } from "../../src/report/plan";
import type { Row } from "../../src/report/record";
import { recordOf, sheets } from "../../src/report/sheets";
import { around } from "./around";

const b03 = recordOf("B03");
const UNITS: readonly Row[] = [
  { name: "Đảng ủy cơ sở số 1" },
  { name: "Công đoàn cơ sở Điện lực", short: "CĐCS Điện lực", aliases: "CĐ Điện lực; Điện lực" },
  { id: "HOI", name: "Hội CCB Sở Y tế" },
];
const ORGANISATIONS: readonly Row[] = [
  { name: "Chi đoàn mới lập", kind: "Chi đoàn cơ sở" },
  { name: "HỘI CCB SỞ Y TẾ", kind: "Chi đoàn cơ sở" },
  { name: "điện  lực", kind: "Chi đoàn cơ sở" },
  { name: "Chi đoàn cũ", kind: "Chi đoàn cơ sở" },
];

const lines = (plan: SheetPlan): readonly (readonly unknown[])[] => {
  const { firstRow } = geometryOf(b03);
  const body = plan.blocks.find(({ at }) => at.row === firstRow)?.cells ?? [];
  // below the organisations: those of none of them, and the total
  expect(body.at(-2)?.[columnIndex(b03, keyOf(b03))]).toBe("Chưa rõ tổ chức");
  expect(body.at(-2)?.[columnIndex(b03, "order")]).toBeNull();
  return body
    .slice(0, -2)
    .map((row) => [row[columnIndex(b03, "order")], row[columnIndex(b03, keyOf(b03))]] as const)
    .filter(([, name]) => !isGroupKey(name as Cell));
};
const rows = { DS_TOCHUC: ORGANISATIONS, DS_HOIVIEN: [] };

test("[ROW01] B03 follows DM_DONVI, numbers its rows anew and prints names as DS_TOCHUC has them", () => {
  expect(lines(layOut(b03, around({ rows: { ...rows, DM_DONVI: UNITS } })))).toEqual([
    [1, "điện  lực"],
    [2, "HỘI CCB SỞ Y TẾ"],
    [3, "Chi đoàn mới lập"],
    [4, "Chi đoàn cũ"],
  ]);
});

test("[ROW02] without DM_DONVI, or with one that names nobody, B03 follows DS_TOCHUC", () => {
  const names = ORGANISATIONS.map(({ name }, i) => [i + 1, name]);
  expect(lines(layOut(b03, around({ rows })))).toEqual(names);
  expect(lines(layOut(b03, around({ rows: { ...rows, DM_DONVI: [{ name: null, short: 7 }] } })))).toEqual(names);
});

test("[ROW03] a refreshed form keeps the rows as they stand", () => {
  const plan = layOut(b03, {
    ...around({ rows: { ...rows, DM_DONVI: UNITS } }),
    standing: [
      { name: "Chi đoàn cũ" },
      { name: "điện  lực" },
      { name: "HỘI CCB SỞ Y TẾ" },
      { name: "Chi đoàn mới lập" },
    ],
  });
  expect(lines(plan).map(([, name]) => name)).toEqual([
    "Chi đoàn cũ",
    "điện  lực",
    "HỘI CCB SỞ Y TẾ",
    "Chi đoàn mới lập",
  ]);
});

test("[ROW04] names that a count cannot tell apart make one row, so that no member is counted twice", () => {
  const twice = [{ name: "CĐCS Số 1" }, { name: "cđcs số 1" }, { name: "CĐCS Số 2" }];
  expect(lines(layOut(b03, around({ rows: { DS_TOCHUC: twice, DS_HOIVIEN: [] } })))).toEqual([
    [1, "CĐCS Số 1"],
    [2, "CĐCS Số 2"],
  ]);
});

test("[ROW06] each group is in that order, and has numbers of its own", () => {
  const organisations = [
    { name: "Chi đoàn mới lập" },
    { name: "HỘI CCB SỞ Y TẾ" },
    { name: "Công đoàn cơ sở B" },
    { name: "CĐCS Điện lực" },
    { name: "Chi đoàn cũ" },
  ];
  const units = [...UNITS, { name: "Chi đoàn cũ" }];
  expect(lines(layOut(b03, around({ rows: { DM_DONVI: units, DS_TOCHUC: organisations, DS_HOIVIEN: [] } })))).toEqual([
    [1, "CĐCS Điện lực"],
    [2, "Công đoàn cơ sở B"],
    [1, "Chi đoàn cũ"],
    [2, "Chi đoàn mới lập"],
    [1, "HỘI CCB SỞ Y TẾ"],
  ]);
});

test("[ROW05] a record that follows a list names one whose rows have names", () => {
  for (const { rowsInOrderOf } of sheets)
    if (rowsInOrderOf) {
      const list = recordOf(rowsInOrderOf);
      for (const key of list.knownAs ?? []) expect(columnIndex(list, key)).toBeGreaterThanOrEqual(0);
      expect(list.knownAs?.[0]).toBe(keyOf(list));
    }
});
