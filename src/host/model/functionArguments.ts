import type { Nullable } from "@univerjs/core";
import { ErrorType, ErrorValueObject } from "@univerjs/engine-formula";
import type { ArrayValueObject, BaseValueObject } from "@univerjs/engine-formula";
import type { FunctionMetadata, ParameterMetadata } from "./functionMetadata";

/** How an Excel sends a blank cell: the web `null`, the desktop 0. */
export type BlankAs = null | 0;

export type Argument = string | number | boolean | null | ErrorArgument | readonly Argument[];

/** An error among the arguments, as office.js reads it where the function allows errors. */
export interface ErrorArgument {
  readonly type: "CustomFunctionError";
  readonly code: string;
}

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
  blankAs: BlankAs,
): ArgumentsOrError {
  const takesErrors = metadata.options?.allowErrorForDataTypeAny === true;
  const one = (parameter: ParameterMetadata, value: BaseValueObject | undefined): Argument => {
    if (value === undefined) return null;
    const context = { parameter, blankAs, takesErrors: takesErrors && (parameter.type ?? "any") === "any" };
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

interface Context {
  readonly parameter: ParameterMetadata;
  readonly blankAs: BlankAs;
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

function cellArgument(cell: Nullable<BaseValueObject>, { blankAs, takesErrors }: Context): Argument {
  if (!cell || cell.isNull()) return blankAs;
  if (!cell.isError()) return cell.getValue();
  const error = cell as unknown as ErrorValueObject;
  if (!takesErrors) throw new NoCall(error);
  return { type: "CustomFunctionError", code: error.getErrorType() };
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
