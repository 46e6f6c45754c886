import { isError } from "../../domain/cell";
import { isStuck } from "../../read/ourCalls";
import { type Check, found, placeIn } from "../check";

/** A cell that shows one of Excel's errors; those that one press puts right are named as such. */
export const cellErrors: Check = {
  code: "cellError",
  severity: "error",
  looksAt: "cells",
  *find({ sheet, row, column, value, formula }) {
    const at = placeIn(sheet.name, row, column);
    if (formula !== undefined && isStuck(formula, value))
      yield found("stuckFunction", at, { found: formula.slice(0, 80) });
    else if (isError(value) && !sheet.isOurs) yield found("cellError", at, { found: value.error });
  },
};
