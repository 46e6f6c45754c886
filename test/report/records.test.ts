import { fold } from "../../src/domain/fold";
import { keyOf } from "../../src/report/geometry";
import { layOut } from "../../src/report/layOut";
import { isFormula } from "../../src/report/plan";
import { sheets } from "../../src/report/sheets";
import { around } from "./around";

const REGISTERS = { DM_CHITIEU: [], DM_XEPLOAI: [], DS_TOCHUC: [{ name: "CĐCS Số 1" }], DS_HOIVIEN: [], B04: [] };

/** Functions newer than Excel 2010, and the signs of dynamic arrays and structured references. */
const NEWER =
  /\b(?:IFS|XLOOKUP|LET|LAMBDA|FILTER|UNIQUE|SORT|SEQUENCE|TEXTJOIN|CONCAT|SWITCH|MAXIFS|MINIFS|IFNA|XMATCH|TAKE|VSTACK)\(|CHITIEU\.|_xlfn|#(?=[,)]|$)|\w\[/u;

describe.each(sheets.map((record) => [record.id, record] as const))("%s", (_id, record) => {
  const plan = layOut(record, around({ rows: REGISTERS }));
  const formulas = plan.blocks.flatMap(({ cells }) => cells.flat()).filter((cell) => isFormula(cell));

  test("[REC01] captions are unique and filled, as a table wants them", () => {
    const captions = record.columns.map((column) => fold(column.caption));
    expect(new Set(captions).size).toBe(captions.length);
    expect(captions).not.toContain("");
  });

  test("[REC02] every column has help in both languages and a width", () => {
    for (const column of record.columns)
      expect([column.key, column.help.vi !== "", column.help.en !== "", column.widthChars > 4]).toEqual([
        column.key,
        true,
        true,
        true,
      ]);
  });

  test("[REC03] has a key column and keys that are told apart", () => {
    expect(record.columns.map((column) => column.key)).toContain(keyOf(record));
    expect(new Set(record.columns.map((column) => column.key)).size).toBe(record.columns.length);
  });

  test("[REC04] the plain form needs nothing newer than Excel 2010", () => {
    expect(formulas.map((cell) => cell.plain).filter((text) => NEWER.test(text) || text.length > 8192)).toEqual([]);
  });

  test("[REC05] custom functions stand outside tables and merges", () => {
    const boxes = [...plan.merges, ...(plan.table ? [plan.table.box] : [])];
    const inside: string[] = [];
    for (const { at, cells } of plan.blocks)
      cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          const [y, x] = [at.row + r, at.column + c];
          const within = boxes.some(
            (each) => y >= each.row && y < each.row + each.rows && x >= each.column && x < each.column + each.columns,
          );
          if (isFormula(cell) && cell.formula.includes("CHITIEU.") && within) inside.push(cell.formula);
        }),
      );
    expect(inside).toEqual([]);
  });

  test("[REC06] no merge lies in the table, and none covers another", () => {
    const overlap = plan.merges.filter((a, i) =>
      [...plan.merges.slice(i + 1), ...(plan.table ? [plan.table.box] : [])].some(
        (b) =>
          a.row < b.row + b.rows &&
          b.row < a.row + a.rows &&
          a.column < b.column + b.columns &&
          b.column < a.column + a.columns,
      ),
    );
    expect(overlap).toEqual([]);
  });

  test("[REC07] every cell of the plan is in one block only", () => {
    const seen = new Set<string>();
    const twice: string[] = [];
    for (const { at, cells } of plan.blocks)
      cells.forEach((row, r) =>
        row.forEach((_cell, c) => {
          const key = `${at.row + r}:${at.column + c}`;
          if (seen.has(key)) twice.push(key);
          seen.add(key);
        }),
      );
    expect(twice).toEqual([]);
  });
});
