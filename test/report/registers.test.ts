import { a1 } from "../../src/domain/a1";
import { layOut } from "../../src/report/layOut";
import { isFormula } from "../../src/report/plan";
import { recordOf, sheets } from "../../src/report/sheets";
import { around } from "./around";

const rowsOf = (id: "B13" | "B14", rows = {}) =>
  recordOf(id)
    .rows(around({ rows }))
    .map(({ values }) => values);

test("[REG60] B14 begins with the 24 duties of the plan, each named and with a body in the lead", () => {
  const tasks = rowsOf("B14");
  expect(tasks.map(({ code }) => code)).toEqual(
    Array.from({ length: 24 }, (_, i) => `NV${String(i + 1).padStart(2, "0")}`),
  );
  expect(tasks.filter(({ task, lead }) => !task || !lead)).toEqual([]);
  expect(new Set(tasks.map(({ task }) => task)).size).toBe(24);
});

test("[REG61] B13 begins with the units of DM_DONVI in their order, a name of spaces alone left out", () => {
  const DM_DONVI = [{ id: "B", name: "Đảng ủy Số 2" }, { name: " \u00a0" }, { name: "Chi bộ Số 1" }];
  expect(rowsOf("B13", { DM_DONVI })).toEqual([
    { unitId: "B", unit: "Đảng ủy Số 2" },
    { unitId: null, unit: "Chi bộ Số 1" },
  ]);
});

test("[REG62] words of drop-downs that Excel would take apart stand in hidden cells, and the drop-down reads those", () => {
  for (const record of sheets) {
    const plan = layOut(record, around());
    for (const column of record.columns) {
      if (!column.list || !("values" in column.list)) continue;
      const { values } = column.list;
      const c = record.columns.indexOf(column);
      const source = plan.lists.find((list) => list.box.column === c)?.source;
      if (source && "values" in source) {
        expect([record.id, source.values.join(",").split(",")]).toEqual([record.id, values]);
        continue;
      }
      const inCells = plan.blocks.filter(({ at }) => source?.range === a1(at, true));
      expect([record.id, inCells.map(({ cells }) => cells)]).toEqual([record.id, source ? [[values]] : []]);
      for (const { at } of inCells)
        expect(plan.hiddenColumns).toEqual(
          expect.arrayContaining(Array.from({ length: at.columns }, (_, i) => at.column + i)),
        );
    }
  }
});

test("[REG63] the day of the figures stands above the table as a day, blank while nobody has said", () => {
  const dayIn = (dataDate: string) => {
    const { blocks } = layOut(recordOf("B14"), around({ settings: { dataDate } }));
    const label = blocks.find(({ cells }) => cells[0]?.[0] === "Số liệu tính đến ngày:");
    return blocks.find(({ at }) => at.row === label?.at.row && at !== label.at)?.cells;
  };
  expect(dayIn("2026-11-15")).toEqual([[46341]]);
  expect(dayIn("")).toEqual([[null]]);
});

test("[REG64] nothing in them changes by the mere passing of time", () => {
  const texts = sheets.flatMap((record) =>
    layOut(record, around({ settings: { dataDate: "2026-11-15" } })).blocks.flatMap(({ cells }) =>
      cells.flat().flatMap((cell) => (isFormula(cell) ? [cell.formula] : [])),
    ),
  );
  expect(texts.filter((text) => /\b(?:TODAY|NOW|RAND|OFFSET|INDIRECT)\(/u.test(text))).toEqual([]);
});

test("[REG65] registers are numbered as their forms are, in small letters behind the number", () => {
  const numbersOf = (id: "B05A" | "B18" | "DS_TOCHUC") =>
    layOut(recordOf(id), around())
      .blocks.flatMap(({ cells }) => cells.flat())
      .filter((cell) => typeof cell === "string" && cell.startsWith("Biểu số"));
  expect([numbersOf("B05A"), numbersOf("B18"), numbersOf("DS_TOCHUC")]).toEqual([["Biểu số 05a"], ["Biểu số 18"], []]);
});
