import { fold, tidy } from "../../domain/fold";
import { grouped } from "../cells";
import { type Check, type Finding, found, mending, placeIn } from "../check";

/** Equal to people and not to formulas: dots, dashes, the place of a tone. Capitals are nobody's concern. */
const comparable = (text: string): string => tidy(text).toLowerCase();

/** One unit spelled in several ways in the workbook: the rarer ones, by the usual one. */
export const mixedSpelling: Check = {
  code: "mixedSpelling",
  severity: "warning",
  looksAt: "workbook",
  *find({ tables }): Iterable<Finding> {
    const written = tables.flatMap((table) =>
      table.columns
        .filter(({ is, isComputed }) => is === "unit" && !isComputed)
        .flatMap(({ column }) =>
          table.rows.flatMap((row) => {
            const text = table.grid.value(row, column);
            return typeof text === "string" && text.trim() !== "" ? [{ table, row, column, text }] : [];
          }),
        ),
    );
    for (const same of grouped(written, ({ text }) => fold(text)).values()) {
      const spellings = [...grouped(same, ({ text }) => comparable(text)).values()].sort((a, b) => b.length - a.length);
      const usual = tidy(spellings[0]?.[0]?.text ?? "");
      for (const { table, row, column, text } of spellings.slice(1).flat())
        yield mending(
          found("mixedSpelling", placeIn(table.sheet, row, column), { found: tidy(text), usual }),
          table,
          row,
          column,
          usual,
        );
    }
  },
};
