import {
  ArrayValueObject,
  ErrorType,
  ErrorValueObject,
  StringValueObject,
  ValueObjectFactory,
} from "@univerjs/engine-formula";
import type { BaseValueObject } from "@univerjs/engine-formula";

/** An answer of the add-in to one call. */
export type FunctionAnswer = { readonly value: unknown } | { readonly error: ErrorType; readonly message: string };

/** An error of one element of a result, counted from the calling cell. */
export interface ElementError {
  readonly row: number;
  readonly column: number;
  readonly error: string;
  readonly message: string;
}

export interface FunctionResult {
  readonly value: BaseValueObject;
  /** Only errors that say something. */
  readonly errors: readonly ElementError[];
}

// Numbers of excel-web-16.00.js; every other is #VALUE!.
const ERROR_OF_CODE: Readonly<Record<number, ErrorType>> = {
  1: ErrorType.NA,
  5: ErrorType.DIV_BY_ZERO,
  6: ErrorType.NUM,
  8: ErrorType.NULL,
};

const ERROR_TYPES: ReadonlySet<unknown> = new Set<unknown>(Object.values(ErrorType));

/**
 * Reads an entry of `SetInvocationArrayResults`: `[id, true, value]` or `[id, false, message, errorCode]`.
 * An error thrown without a message has the error's own text as its message: that says nothing and is left out.
 */
export function readAnswer(succeeded: boolean, value: unknown, errorCode: unknown): FunctionAnswer {
  if (succeeded) return { value };
  const message = typeof value === "string" && !ERROR_TYPES.has(value) ? value : "";
  return { error: ERROR_OF_CODE[Number(errorCode)] ?? ErrorType.VALUE, message };
}

/**
 * The value the calculator goes on with. An array spills from the calling cell; elements may be errors of their own;
 * `null` in a result shows as 0, as in Excel; rows of unequal length are #VALUE!.
 */
export function functionResult(answer: FunctionAnswer): FunctionResult {
  const errors: ElementError[] = [];
  const note = (row: number, column: number, error: string, message: unknown): void => {
    if (typeof message === "string" && message !== "") errors.push({ row, column, error, message });
  };
  if ("error" in answer) {
    note(0, 0, answer.error, answer.message);
    return { value: ErrorValueObject.create(answer.error), errors };
  }

  const element = (value: unknown, row: number, column: number): BaseValueObject => {
    if (value === null || value === undefined) return ValueObjectFactory.create(0);
    if (typeof value !== "object") return primitive(value);
    const entity = value as Entity;
    if (!isError(entity)) return primitive(entity.basicValue ?? entity.text ?? "");
    const text = entity.basicValue ?? entity.code;
    const error = ERROR_TYPES.has(text) ? (text as ErrorType) : ErrorType.VALUE;
    note(row, column, error, entity.message);
    return ErrorValueObject.create(error);
  };

  const { value } = answer;
  if (!Array.isArray(value)) return { value: element(value, 0, 0), errors };
  const rows = value as readonly unknown[];
  const columnCount = Array.isArray(rows[0]) ? rows[0].length : 0;
  if (columnCount === 0 || !rows.every((row) => Array.isArray(row) && row.length === columnCount)) {
    return { value: ErrorValueObject.create(ErrorType.VALUE), errors };
  }
  const calculateValueList = (rows as readonly (readonly unknown[])[]).map((cells, row) =>
    cells.map((cell, column) => element(cell, row, column)),
  );
  const array = {
    calculateValueList,
    rowCount: rows.length,
    columnCount,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  };
  return { value: ArrayValueObject.create(array), errors };
}

/** What a returned `CustomFunctions.Error`, entity or formatted number is in JSON. */
interface Entity {
  readonly type?: unknown;
  readonly valueType?: unknown;
  readonly errorType?: unknown;
  readonly basicValue?: unknown;
  readonly code?: unknown;
  readonly message?: unknown;
  readonly text?: unknown;
}

const isError = ({ type, valueType, errorType }: Entity): boolean =>
  type === "Error" || type === "CustomFunctionError" || valueType === "CustomFunctionError" || errorType !== undefined;

function primitive(value: unknown): BaseValueObject {
  if (typeof value === "number" || typeof value === "boolean") return ValueObjectFactory.create(value);
  return StringValueObject.create(String(value));
}
