import type { InsertedSheet, SheetInfo, Workbook } from "../../src/app/workbook";
import { kindOf, type SheetKind } from "../../src/app/sheetNames";
import { box } from "../../src/domain/a1";
import type { Cell } from "../../src/domain/cell";
import { done, fail, type HostCode, type HostOutcome } from "../../src/domain/problem";
import { arrayGrid, type Grid } from "../../src/read/grid";
import { geometryOf, columnIndex } from "../../src/report/geometry";
import { isFormula, type SheetPlan } from "../../src/report/plan";
import type { SheetId } from "../../src/report/record";
import { recordOf } from "../../src/report/sheets";

interface MemorySheet {
  readonly info: SheetInfo;
  readonly plan?: SheetPlan;
  readonly values: Cell[][];
  readonly formulas: (string | undefined)[][];
  /** In points, of rows that got one after they were written. */
  readonly heights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  /** The program takes no computed print area. */
  printsAll?: boolean;
}

/** A workbook in memory that takes plans as they are and computes nothing. */
export interface MemoryWorkbook extends Workbook {
  readonly all: MemorySheet[];
  readonly calls: string[];
  readonly saved: Map<string, unknown>;
  readonly revealed: string[];
  /** Puts typed values into a sheet of ours, by column key, from its first row on. */
  fill(sheet: SheetId, rows: readonly Readonly<Record<string, Cell>>[]): void;
  add(name: string, visibility?: SheetInfo["visibility"]): void;
  /** The next call of this name is refused. */
  refuse(call: string, code: HostCode): void;
  changed(): void;
}

const heightOf = (plan: SheetPlan | undefined, row: number): number =>
  plan?.rowHeights.find((each) => each.row === row)?.points ?? 15.75;

export function memoryWorkbook(): MemoryWorkbook {
  const all: MemorySheet[] = [];
  const calls: string[] = [];
  const saved = new Map<string, unknown>();
  const revealed: string[] = [];
  const refusals = new Map<string, HostCode>();
  const listeners = new Set<() => void>();

  function refused(call: string): HostOutcome<never> | undefined {
    calls.push(call);
    const code = refusals.get(call);
    refusals.delete(call);
    return code && fail(code, [], {});
  }

  const answer = <T>(call: string, value: () => T) => Promise.resolve(refused(call) ?? done(value()));

  function put({ values, formulas }: MemorySheet, row: number, column: number, value: Cell, formula?: string): void {
    (values[row] ??= [])[column] = value;
    (formulas[row] ??= [])[column] = formula;
  }

  const write = (sheet: MemorySheet, plan: SheetPlan): void => writeBlocks(sheet, plan.blocks);

  function writeBlocks(sheet: MemorySheet, blocks: SheetPlan["blocks"]): void {
    for (const { at, cells } of blocks)
      cells.forEach((row, r) =>
        row.forEach((cell, c) => {
          if (isFormula(cell)) put(sheet, at.row + r, at.column + c, null, cell.formula);
          else if (cell !== null) put(sheet, at.row + r, at.column + c, cell);
        }),
      );
  }

  function gridOf({ info, values, formulas, hiddenRows }: MemorySheet): Grid {
    const rows = values.length;
    const columns = Math.max(0, ...Array.from(values, (row) => row?.length ?? 0));
    const square = <T>(cells: T[][], blank: T): T[][] =>
      Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_each, c) => cells[r]?.[c] ?? blank));
    return arrayGrid({
      sheet: info.name,
      box: box(0, 0, rows, columns),
      values: square<Cell>(values, null),
      formulas: square<string | undefined>(formulas, undefined),
      hiddenRows,
    });
  }

  const named = (sheet: SheetId): MemorySheet => {
    const found = all.find(({ info }) => info.kind?.sheet === sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return found;
  };

  return {
    all,
    calls,
    saved,
    revealed,
    fill(id, rows) {
      const record = recordOf(id);
      const { firstRow } = geometryOf(record);
      rows.forEach((row, r) => {
        for (const [key, value] of Object.entries(row)) put(named(id), firstRow + r, columnIndex(record, key), value);
      });
    },
    add: (name, visibility = "visible") =>
      void all.push({
        info: { sheetId: `s${all.length}`, name, visibility },
        values: [],
        formulas: [],
        heights: new Map(),
        hiddenRows: new Set(),
      }),
    refuse: (call, code) => void refusals.set(call, code),
    changed: () => listeners.forEach((listener) => listener()),
    activeCell: () => Promise.reject(new Error("not played")),
    writeFormula: () => Promise.reject(new Error("not played")),
    sheets: () => answer("sheets", () => all.map(({ info }) => info)),
    readUsed: (ids) =>
      answer("readUsed", () => ids.flatMap((id) => all.filter(({ info }) => info.sheetId === id).map(gridOf))),
    insert: async (plans, { onProgress, signal } = {}) => {
      const before = all.length;
      // each sheet is a turn of its own, as each is a request to Excel
      const turns: InsertedSheet[] = [];
      const refusal = refused("insert");
      if (refusal) return refusal;
      for (const [index, plan] of plans.entries()) {
        if (signal?.aborted) {
          all.length = before;
          return fail("insertStopped", [], {});
        }
        const kind = Object.keys(plan.names)
          .map(kindOf)
          .find((each): each is SheetKind => each !== undefined);
        const sheetId = `s${all.length}`;
        const info: SheetInfo = { sheetId, name: plan.name, visibility: "visible", ...(kind ? { kind } : {}) };
        const sheet: MemorySheet = { info, plan, values: [], formulas: [], heights: new Map(), hiddenRows: new Set() };
        write(sheet, plan);
        all.push(sheet);
        onProgress?.({ done: index + 1, total: plans.length });
        turns.push({ sheetId, name: plan.name, sheet: plan.sheet, plan });
        await Promise.resolve();
      }
      return done(turns);
    },
    refresh: (sheetId) => answer(`refresh ${sheetId}`, () => undefined),
    complete: (sheetId, { blocks, cleared }) =>
      answer(`complete ${sheetId}`, () => {
        const sheet = all.find(({ info }) => info.sheetId === sheetId);
        if (!sheet) throw new Error(`no sheet ${sheetId}`);
        for (const { row, column } of cleared) put(sheet, row, column, null);
        writeBlocks(sheet, blocks);
      }),
    addRow: (sheetId, row, cells) =>
      answer(`addRow ${sheetId}`, () => {
        const sheet = all.find(({ info }) => info.sheetId === sheetId);
        if (!sheet) throw new Error(`no sheet ${sheetId}`);
        for (const { column, value } of cells) put(sheet, row, column, value);
      }),
    writeRows: (sheetId, rows) =>
      answer(`writeRows ${sheetId}`, () => {
        const sheet = all.find(({ info }) => info.sheetId === sheetId);
        if (!sheet) throw new Error(`no sheet ${sheetId}`);
        for (const { row, cells } of rows) for (const { column, value } of cells) put(sheet, row, column, value);
      }),
    changeCells: (changes) =>
      answer("changeCells", () => {
        for (const { sheetId, row, column, value } of changes) {
          const sheet = all.find(({ info }) => info.sheetId === sheetId);
          if (sheet) put(sheet, row, column, value);
        }
        return changes;
      }),
    takeBack: (made) =>
      answer("takeBack", () => {
        for (const { sheetId, row, column, was } of made) {
          const sheet = all.find(({ info }) => info.sheetId === sheetId);
          if (sheet) put(sheet, row, column, was);
        }
      }),
    enter: (sheetId) => answer(`enter ${sheetId}`, () => undefined),
    rowHeights: (sheetId, rows) =>
      answer("rowHeights", () => {
        const sheet = all.find(({ info }) => info.sheetId === sheetId);
        return Array.from({ length: rows }, (_, row) => sheet?.heights.get(row) ?? heightOf(sheet?.plan, row));
      }),
    isShrinking: (sheetId) =>
      answer("isShrinking", () =>
        all.some(
          ({ info, plan, printsAll }) =>
            info.sheetId === sheetId && !printsAll && typeof plan?.page.printedTo === "object",
        ),
      ),
    setPrintArea: () => answer("setPrintArea", () => undefined),
    leaveOut: (sheetId, { first, count }) =>
      answer("leaveOut", () => {
        const sheet = all.find(({ info }) => info.sheetId === sheetId);
        for (let row = first; row < first + count; row++) sheet?.hiddenRows.add(row);
      }),
    setRowHeights: (sheetId, heights) =>
      answer("setRowHeights", () => {
        const sheet = all.find(({ info }) => info.sheetId === sheetId);
        for (const { row, points } of heights) sheet?.heights.set(row, points);
      }),
    removeSheets: (ids) =>
      answer("removeSheets", () => {
        for (const id of ids)
          all.splice(
            all.findIndex(({ info }) => info.sheetId === id),
            1,
          );
      }),
    takeOut: (ids) =>
      answer("takeOut", () => {
        const meant = all.filter(({ info }) => ids.includes(info.sheetId));
        for (const each of meant) all.splice(all.indexOf(each), 1);
        return meant.length;
      }),
    reveal: (sheetId, address) => answer("reveal", () => void revealed.push(`${sheetId}!${address}`)),
    load: (key) => answer("load", () => saved.get(key)),
    save: (key, json) =>
      answer("save", () => {
        if (json === undefined) saved.delete(key);
        else saved.set(key, JSON.parse(JSON.stringify(json)));
      }),
    onHint(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
