import { type Check, found, placeIn } from "../check";

/** A letter with its marks apart, as some keyboards and phones write: formulas take it for another word. */
const MARKS_APART = /[\u0300-\u0323]/u;

export const decomposedText: Check = {
  code: "decomposedText",
  severity: "warning",
  looksAt: "cells",
  *find({ sheet, row, column, value, formula }) {
    if (typeof value !== "string" || formula !== undefined || !MARKS_APART.test(value)) return;
    const after = value.normalize("NFC");
    if (after === value) return;
    const finding = found("decomposedText", placeIn(sheet.name, row, column), { found: after });
    yield { ...finding, repair: { sheet: sheet.name, row, column, before: value, after } };
  },
};
