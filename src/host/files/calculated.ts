import type { ICellData, IRange, Injector, Nullable } from "@univerjs/core";
import { FormulaDataModel, IFunctionService, LexerTreeBuilder } from "@univerjs/engine-formula";
import type { Box } from "../../domain/a1";
import { boxOf } from "./boxes";
import { functionsIn } from "./fileFormula";

/** A formula whose result fills several cells. */
export interface Spill {
  readonly row: number;
  readonly column: number;
  readonly box: Box;
}

/** What the grid's calculator knows and its snapshot does not say. */
export interface Calculated {
  /** As typed, with its equals sign; for cells that share a formula too. */
  formulaAt(sheetId: string, row: number, column: number): string | undefined;
  /** Results that fill cells, or would where something is in their way. */
  spills(sheetId: string): readonly Spill[];
  /** A cell of a result that fills several. */
  spilled(sheetId: string, row: number, column: number): Nullable<ICellData>;
  /** Calls a function of the add-in whose results are rows: it may fill several cells, also where it fills one just now. */
  mayFill(typed: string): boolean;
  /** A formula as files store it: marks before functions newer than Excel 2007. */
  fileFormula(typed: string): string;
}

/** The host's functions say of themselves whether their results are rows; the grid's own do not. */
interface AddInFunction {
  readonly givesRows?: boolean;
}

/** Functions that files mark twice. */
const MARKED_TWICE = /_xlfn\.(?=(?:FILTER|SORT)\()/giu;

export function calculatedBy(injector: Injector, unitId: string): Calculated {
  const formulas = injector.get(FormulaDataModel);
  const lexer = injector.get(LexerTreeBuilder);
  const functions = injector.get(IFunctionService);
  return {
    formulaAt: (sheetId, row, column) => formulas.getFormulaStringByCell(row, column, sheetId, unitId) ?? undefined,
    spills: (sheetId) =>
      Object.entries(formulas.getArrayFormulaRange()[unitId]?.[sheetId] ?? {}).flatMap(([row, columns]) =>
        Object.entries((columns ?? {}) as Readonly<Record<string, Nullable<IRange>>>).flatMap(([column, range]) =>
          range ? [{ row: Number(row), column: Number(column), box: boxOf(range) }] : [],
        ),
      ),
    spilled: (sheetId, row, column) => formulas.getArrayFormulaCellData()[unitId]?.[sheetId]?.[row]?.[column],
    mayFill: (typed) =>
      functionsIn(typed).some((name) => {
        const executor = functions.getExecutor(name.toUpperCase()) as AddInFunction | undefined;
        return executor?.givesRows === true;
      }),
    fileFormula: (typed) =>
      lexer
        .getNewFormulaWithPrefix(typed, (name) => functions.hasExecutor(name))
        ?.replace(MARKED_TWICE, "_xlfn._xlws.") ?? typed,
  };
}
