import { type Check, found, placeIn } from "../check";

/** What the sheets' own hidden columns ask about ("Cần xem lại"): read there, so that pane and sheet cannot differ. */
export const superiorAsks: Check = {
  code: "superiorAsks",
  severity: "warning",
  looksAt: "tables",
  *find(table) {
    for (const { warning, row } of table.asked)
      yield found("superiorAsks", placeIn(table.sheet, row, table.name?.column ?? 0), { warning });
  },
};
