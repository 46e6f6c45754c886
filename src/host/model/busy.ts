import { ERROR_TYPE_SET, ErrorType } from "@univerjs/engine-formula";

/** What a cell shows while its call is under way: Univer's own word, and that of newer Excels. */
export const GETTING_DATA = ErrorType.CONNECT;
// Not among Univer's errors: made one, so that formulas which read it see an error and no text.
export const BUSY = "#BUSY!" as ErrorType;
ERROR_TYPE_SET.add(BUSY);

export const isUnderWay = (error: ErrorType): boolean => error === GETTING_DATA || error === BUSY;
