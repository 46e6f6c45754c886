import type { ICellData, Injector, Nullable, Worksheet } from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import type { FWorkbook } from "@univerjs/sheets/facade";
import { boxOf, covers } from "./address";
import type { Box, Ends } from "./address";
import { valueOf } from "./cellData";
import type { CellValue } from "./cellData";

/** A cell of the workbook, counted from 0. */
export interface CellPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** A formula whose result spills, and the cells it spills to (or would, where it is blocked). */
export interface Spill {
  readonly anchor: CellPlace;
  readonly box: Box;
}

/** Univer's sparse matrix: by row, then by column. */
export type SparseMatrix<T> = Nullable<Readonly<Record<number, Nullable<Readonly<Record<number, T>>>>>>;

interface MatrixEntry<T> {
  readonly row: number;
  readonly column: number;
  readonly value: T;
}

/** What the cells of a workbook hold and show, spilled values included. */
export interface Cells {
  readonly unitId: string;
  /** Reads the cells of one sheet; made once for many cells. */
  reader(sheetId: string): (row: number, column: number) => Nullable<ICellData>;
  valueAt(place: CellPlace): CellValue;
  /** The formula as the user wrote it, "" where there is none. Spilled cells have none. */
  formulaAt(place: CellPlace): string;
  isTextFormat(sheetId: string): (row: number, column: number) => boolean;
  spills(sheetId: string): readonly Spill[];
  /** The spill that fills this cell, without its own anchor. */
  spillOver(place: CellPlace): Spill | undefined;
  formulaCells(): readonly CellPlace[];
  sheetName(sheetId: string): string;
}

export function createCells(injector: Injector, workbook: FWorkbook): Cells {
  const formulas = injector.get(FormulaDataModel);
  const unitId = workbook.getId();
  const sheet = (sheetId: string): Nullable<Worksheet> => workbook.getWorkbook().getSheetBySheetId(sheetId);

  const cells: Cells = {
    unitId,
    reader(sheetId) {
      const own = sheet(sheetId)?.getCellMatrix();
      const spilled = formulas.getArrayFormulaCellData()?.[unitId]?.[sheetId];
      return (row, column) => {
        const cell = own?.getValue(row, column);
        if (cell?.v !== undefined && cell.v !== null) return cell;
        return spilled?.[row]?.[column] ?? cell;
      };
    },
    valueAt: ({ sheetId, row, column }) => valueOf(cells.reader(sheetId)(row, column)),
    formulaAt: ({ sheetId, row, column }) => formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? "",
    isTextFormat(sheetId) {
      const own = sheet(sheetId)?.getCellMatrix();
      const styles = workbook.getWorkbook().getStyles();
      return (row, column) => {
        const style = own?.getValue(row, column)?.s;
        return style !== undefined && style !== null && styles.get(style)?.n?.pattern === "@";
      };
    },
    spills(sheetId) {
      const found: Spill[] = [];
      for (const { row, column, value } of entriesOf<Ends>(formulas.getArrayFormulaRange()?.[unitId]?.[sheetId])) {
        found.push({ anchor: { sheetId, row, column }, box: boxOf(value) });
      }
      return found;
    },
    spillOver({ sheetId, row, column }) {
      const here: Box = { row, column, rows: 1, columns: 1 };
      return cells
        .spills(sheetId)
        .find(
          ({ anchor, box }) =>
            covers(box, here) &&
            !(anchor.row === row && anchor.column === column) &&
            cells.valueAt(anchor) !== "#SPILL!",
        );
    },
    formulaCells() {
      const found: CellPlace[] = [];
      for (const [sheetId, rows] of Object.entries(formulas.getFormulaData()[unitId] ?? {})) {
        for (const { row, column } of entriesOf(rows)) found.push({ sheetId, row, column });
      }
      return found;
    },
    sheetName: (sheetId) => sheet(sheetId)?.getName() ?? "",
  };
  return cells;
}

/** The cells of a sparse matrix that hold anything. */
function entriesOf<T>(matrix: SparseMatrix<Nullable<T>>): readonly MatrixEntry<T>[] {
  return Object.entries(matrix ?? {}).flatMap(([row, columns]) =>
    Object.entries(columns ?? {}).flatMap(([column, value]) =>
      value ? [{ row: Number(row), column: Number(column), value }] : [],
    ),
  );
}
