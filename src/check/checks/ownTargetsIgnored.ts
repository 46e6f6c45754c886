import { callsWithoutList } from "../../read/ourCalls";
import { type Check, found, placeIn } from "../check";

/** A verdict by the built-in targets, while the workbook has targets of its own. */
export const ownTargetsIgnored: Check = {
  code: "ownTargetsIgnored",
  severity: "error",
  looksAt: "cells",
  *find({ sheet, row, column, formula }, { targetsIn }) {
    if (targetsIn === undefined || formula === undefined || sheet.isOurs) return;
    const [name] = callsWithoutList(formula);
    if (name !== undefined)
      yield found("ownTargetsIgnored", placeIn(sheet.name, row, column), { name: `CHITIEU.${name}`, list: targetsIn });
  },
};
