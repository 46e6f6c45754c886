import type { Nullable } from "@univerjs/core";
import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import { isUnderWay } from "./busy";
import type { FunctionMetadata, ParameterMetadata } from "./functionMetadata";

/** How an Excel sends a blank cell: the web `null`, the desktop 0. */
export type BlankAs = null | 0;

export type Argument = string | number | boolean | null | ErrorArgument | readonly Argument[];

/** How an Excel sends errors to a function that takes them: `CustomFunctions.Error` in the end, or a cell value as plain JSON. */
export type ErrorsAs = "code" | "basicValue";

/** An error among the arguments, in either shape. */
export type ErrorArgument =
  | { readonly type: "CustomFunctionError"; readonly code: string }
  | { readonly type: "Error"; readonly basicType: "Error"; readonly basicValue: string; readonly errorType: string };

/** How this Excel sends its cells. */
export interface Sending {
  readonly blankAs: BlankAs;
  readonly errorsAs: ErrorsAs;
}

/** `Excel.ErrorCellValueType`, for what is not "Value". */
const ERROR_TYPE_OF: Readonly<Record<string, string>> = {
  [ErrorType.NA]: "NotAvailable",
  [ErrorType.DIV_BY_ZERO]: "Div0",
  [ErrorType.NAME]: "Name",
  [ErrorType.NULL]: "Null",
  [ErrorType.NUM]: "Num",
  [ErrorType.REF]: "Ref",
  [ErrorType.SPILL]: "Spill",
  [ErrorType.CALC]: "Calc",
};

/** Either the arguments of a call, or the error that the cell shows without a call. */
export type ArgumentsOrError = { readonly values: readonly Argument[] } | { readonly error: ErrorValueObject };

class NoCall extends Error {
  readonly error: ErrorValueObject;

  constructor(error: ErrorValueObject) {
    super("the call is not made");
    this.error = error;
  }
}

/**
 * The arguments of a call as Excel sends them: one per declared parameter, `null` for those left out (office.js puts its own
 * invocation object behind the last), ranges as rows, a single value for a range parameter as `[[value]]`, all arguments of a
 * repeating parameter as one list. An error among them is the answer, unless the function takes errors.
 *
 * That a range in a place for one value gives #VALUE!, and how declared types convert, is Excel's documented behaviour for its
 * own functions, assumed to hold for ours.
 */
export function functionArguments(
  metadata: FunctionMetadata,
  given: readonly BaseValueObject[],
  sending: Sending,
): ArgumentsOrError {
  const takesErrors = metadata.allowErrorForDataTypeAny === true;
  const one = (parameter: ParameterMetadata, value: BaseValueObject | undefined): Argument => {
    if (value === undefined) return null;
    const context = { ...sending, parameter, takesErrors: takesErrors && (parameter.type ?? "any") === "any" };
    return parameter.dimensionality === "matrix" ? matrixArgument(value, context) : singleArgument(value, context);
  };
  try {
    const values = metadata.parameters.map((parameter, index): Argument => {
      if (parameter.repeating === true) return given.slice(index).map((value) => one(parameter, value));
      return one(parameter, given[index]);
    });
    return { values };
  } catch (stopped) {
    if (stopped instanceof NoCall) return { error: stopped.error };
    throw stopped;
  }
}

interface Context extends Sending {
  readonly parameter: ParameterMetadata;
  readonly takesErrors: boolean;
}

function matrixArgument(value: BaseValueObject, context: Context): Argument {
  // An argument left out between two commas is no cell.
  if (value.isNull()) return null;
  if (!value.isArray()) return [[cellArgument(value, context)]];
  const array = value as ArrayValueObject;
  const rows: Argument[][] = [];
  for (let row = 0; row < array.getRowCount(); row++) {
    const cells: Argument[] = [];
    for (let column = 0; column < array.getColumnCount(); column++)
      cells.push(cellArgument(array.get(row, column), context));
    rows.push(cells);
  }
  return rows;
}

function singleArgument(value: BaseValueObject, context: Context): Argument {
  if (value.isNull()) return null;
  if (!value.isArray()) return typed(cellArgument(value, context), context.parameter);
  const array = value as ArrayValueObject;
  if (array.getRowCount() !== 1 || array.getColumnCount() !== 1)
    throw new NoCall(ErrorValueObject.create(ErrorType.VALUE));
  const cell = array.get(0, 0);
  if (isBlank(cell) && context.blankAs === 0 && context.parameter.type === "string") return "";
  return typed(cellArgument(cell, context), context.parameter);
}

const isBlank = (cell: Nullable<BaseValueObject>): boolean => !cell || cell.isNull();

function cellArgument(cell: Nullable<BaseValueObject>, { blankAs, errorsAs, takesErrors }: Context): Argument {
  if (!cell || cell.isNull()) return blankAs;
  if (!cell.isError()) return cell.getValue();
  const error = cell as unknown as ErrorValueObject;
  const code = error.getErrorType();
  // a cell whose own call is under way has no value yet: Excel calls those that read it afterwards
  if (!takesErrors || isUnderWay(code)) throw new NoCall(error);
  if (errorsAs === "code") return { type: "CustomFunctionError", code };
  return { type: "Error", basicType: "Error", basicValue: code, errorType: ERROR_TYPE_OF[code] ?? "Value" };
}

/** A single value under a declared type: "12" for a number is 12, 12 for a text is "12", "mười" for a number is #VALUE!. */
function typed(value: Argument, { type }: ParameterMetadata): Argument {
  if (value === null || typeof value === "object") return value;
  if (type === "number" && typeof value !== "number") {
    const number = typeof value === "boolean" ? Number(value) : value.trim() === "" ? Number.NaN : Number(value);
    if (Number.isNaN(number)) throw new NoCall(ErrorValueObject.create(ErrorType.VALUE));
    return number;
  }
  if (type === "string" && typeof value !== "string")
    return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
  if (type === "boolean" && typeof value !== "boolean") {
    if (typeof value === "number") return value !== 0;
    if (!/^(?:true|false)$/iu.test(value)) throw new NoCall(ErrorValueObject.create(ErrorType.VALUE));
    return value.toLowerCase() === "true";
  }
  return value;
}
