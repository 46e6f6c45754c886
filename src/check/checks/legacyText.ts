import { convertLegacy, looksLegacy } from "../../domain/legacy";
import { type Check, found, placeIn } from "../check";

const LONGEST_SHOWN = 60;
const short = (text: string): string => (text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text);

/** Text in an old code (TCVN3, VNI), as it would read in Unicode. Never converted by itself: a person looks first. */
export const legacyText: Check = {
  code: "legacyText",
  severity: "warning",
  looksAt: "cells",
  *find({ sheet, row, column, value }) {
    if (typeof value !== "string") return;
    const encoding = looksLegacy(value);
    if (!encoding) return;
    const converted = convertLegacy(value, encoding);
    if (converted === value) return;
    yield found("legacyText", placeIn(sheet.name, row, column), { found: short(value), converted: short(converted) });
  },
};
