import { fold } from "../../src/domain/fold";
import type { Formula } from "../../src/report/formula/node";
import { FUNCTION_NAMES } from "../../src/report/formula/node";
import { nestedIfs, nodesOf } from "../../src/report/formula/walk";
import { keyOf } from "../../src/report/geometry";
import { layOut } from "../../src/report/layOut";
import { isFormula, type SheetPlan } from "../../src/report/plan";
import type { SheetRecord } from "../../src/report/record";
import { sheets, SHEET_IDS } from "../../src/report/sheets";
import { type Dialect, technicalColumns } from "../../src/report/technical";
import { around } from "./around";

const REGISTERS = {
  DM_CHITIEU: [],
  DM_XEPLOAI: [],
  DM_DAUHIEU: [],
  DS_TOCHUC: [{ name: "CĐCS Số 1" }],
  DS_HOIVIEN: [],
  B04: [],
};

/** Functions newer than Excel 2010, and the signs of dynamic arrays and structured references. */
const NEWER =
  /\b(?:IFS|XLOOKUP|LET|LAMBDA|FILTER|UNIQUE|SORT|SEQUENCE|TEXTJOIN|CONCAT|SWITCH|MAXIFS|MINIFS|IFNA|XMATCH|TAKE|VSTACK)\(|_xlfn|#(?=[,)]|$)|\w\[/u;

/** What a person can read: where the cell is seen, and behind the scenes. */
const LONGEST = { visible: 120, hidden: 250 } as const;
const DEEPEST_IFS = 5;

interface Written {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

function* formulasOf(plan: SheetPlan): Generator<Written> {
  for (const { at, cells } of plan.blocks)
    for (const [r, row] of cells.entries())
      for (const [c, cell] of row.entries())
        if (isFormula(cell)) yield { row: at.row + r, column: at.column + c, text: cell.formula };
}

/** Every tree a record can lay out. */
const treesOf = (record: SheetRecord, dialect: Dialect): readonly Formula[] => [
  ...record.columns.flatMap(({ formula }) => formula ?? []),
  ...technicalColumns(record, dialect).flatMap(({ anchor, plain }) =>
    anchor && anchor !== "spilled" ? [anchor, plain] : [plain],
  ),
  ...[...record.rows(around({ rows: REGISTERS })).map(({ values }) => values), ...(record.totals ?? [])].flatMap(
    (row) =>
      Object.values(row).flatMap((value) => (value !== null && typeof value === "object" ? [value.formula] : [])),
  ),
];

test("[REC00] the index and the records name the same sheets, and no two have one name", () => {
  expect(sheets.map(({ id }) => id)).toEqual(SHEET_IDS);
  expect(new Set(SHEET_IDS).size).toBe(SHEET_IDS.length);
});

describe.each(sheets.map((record) => [record.id, record] as const))("%s", (_id, record) => {
  const dialects: readonly Dialect[] = record.outsideReports ? ["addIn"] : ["addIn", "plain"];
  const plans = dialects.map((dialect) => layOut(record, around({ rows: REGISTERS, dialect })));
  const [addIn, plain] = plans as [SheetPlan, SheetPlan | undefined];

  test("[REC01] captions are unique and filled, as a table wants them", () => {
    const technical = technicalColumns(record, "plain").map(({ caption }) => fold(caption));
    const captions = [...record.columns.map((column) => fold(column.caption)), ...technical];
    expect(new Set(captions).size).toBe(captions.length);
    expect(captions).not.toContain("");
  });

  test("[REC02] help says in both languages what belongs into a column, in words of its own", () => {
    const help = record.columns
      .filter(({ hidden }) => !hidden)
      .map(({ caption, help: { vi, en } }) => ({ caption, vi, en }));
    for (const { caption, vi, en } of help) {
      expect([caption, /^\p{Lu}|^["=>x\d]|^[\p{Ll}]/u.test(vi), vi.length > 5, /[\p{L}]/u.test(en)]).toEqual([
        caption,
        true,
        true,
        true,
      ]);
      // an English sentence has none of the letters that only Vietnamese has
      expect([caption, en.replaceAll(/"[^"]*"|(?:DM|DS)_\p{Lu}+|\p{Lu}\p{L}*|giữ lại|loại ra|có|không/gu, "")]).toEqual(
        [caption, expect.not.stringMatching(/[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu)],
      );
      expect([caption, vi]).not.toEqual([caption, en]);
    }
  });

  test("[REC03] has a key column and keys that are told apart", () => {
    expect(record.columns.map((column) => column.key)).toContain(keyOf(record));
    expect(new Set(record.columns.map((column) => column.key)).size).toBe(record.columns.length);
  });

  test("[REC04] nothing newer than Excel 2010 in plain files, and no function of ours", () => {
    // a page that no plain file has calls functions of ours, and beside them nothing newer either
    const texts = [...formulasOf(plain ?? addIn)].map(({ text }) => text);
    const isOurs = (text: string): boolean => plain !== undefined && text.includes("CHITIEU.");
    expect(texts.filter((text) => NEWER.test(text) || isOurs(text))).toEqual([]);
    const known = new Set<string>(FUNCTION_NAMES);
    const called = texts.flatMap((text) =>
      [...text.replaceAll(/"[^"]*"/gu, "").matchAll(/([A-Z.]+)\(/gu)].map(([, name]) => name),
    );
    expect(called.filter((name) => !known.has(name ?? ""))).toEqual([]);
  });

  test("[REC05] custom functions stand in the caption row of state columns, of a page outside reports in hidden columns, and nowhere else", () => {
    const texts = [...formulasOf(addIn)].filter(({ text }) => text.includes("CHITIEU."));
    if (record.outsideReports) {
      expect(texts.map(({ text }) => /^=CHITIEU\.[A-Z]+\([^()]*\)$/u.test(text))).toEqual(texts.map(() => true));
      expect(texts.filter(({ column }) => !addIn.hiddenColumns.includes(column))).toEqual([]);
      return;
    }
    expect(
      texts.map(({ text }) => /^=CHITIEU\.TRANGTHAI(?:XEPLOAI|DANHDAU|LUACHON|KEHOACH|QUY|TOITHIEU)\(/u.test(text)),
    ).toEqual(texts.map(() => true));
    const table = addIn.table?.box;
    for (const { row, column } of texts)
      expect([row, column > (table?.column ?? 0) + (table?.columns ?? 0)]).toEqual([table?.row, true]);
    expect(texts).toHaveLength(record.judged?.filter(({ by }) => by !== "formula").length ?? 0);
  });

  test("[REC06] no merge lies in the table, and none covers another", () => {
    for (const plan of plans) {
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
    }
  });

  test("[REC07] every cell of the plan is in one block only", () => {
    for (const plan of plans) {
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
    }
  });

  test("[REC08] formulas can be read by a person: at most 120 characters where they are seen, 250 where they are not", () => {
    const tooLong = plans.flatMap((plan) =>
      [...formulasOf(plan)].filter(
        ({ column, text }) => text.length > (plan.hiddenColumns.includes(column) ? LONGEST.hidden : LONGEST.visible),
      ),
    );
    expect(tooLong.slice(0, 3).map(({ text }) => `${text.length} ${text}`)).toEqual([]);
  });

  test("[REC09] at most five IFs stand inside each other", () => {
    const trees = dialects.flatMap((dialect) => treesOf(record, dialect));
    expect(trees.filter((tree) => nestedIfs(tree) > DEEPEST_IFS)).toEqual([]);
  });

  test("[REC10] cells that are seen count states or other cells, never a list's own columns", () => {
    const ownColumns = new Set<string>();
    for (const tree of treesOf(record, "addIn"))
      for (const node of nodesOf(tree))
        if (record.kind === "form" && node.is === "rows" && node.of !== "own") ownColumns.add(node.of);
    const lists = [...ownColumns].filter(
      (id) => id !== "DM_CHITIEU" && sheets.find((each) => each.id === id)?.kind === "list",
    );
    expect(lists).toEqual([]);
  });

  test("[REC11] words by which rows are grouped are those of the column's drop-down: a formula may name the cells they stand in", () => {
    for (const { group } of record.judged ?? []) {
      const list = record.columns.find(({ key }) => key === group?.column)?.list;
      if (group && "values" in group.names && list) expect(list).toEqual({ values: group.names.values });
    }
  });
});
