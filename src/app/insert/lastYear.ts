import { fold } from "../../domain/fold";
import { fail, type HostOutcome } from "../../domain/problem";
import { textOf } from "../../domain/textOf";
import { cellsOf } from "../../read/cells";
import type { Counts } from "../../report/record";
import { recordOf } from "../../report/sheets";
import { FORM_COLUMNS, formRows } from "../overview/formRows";
import { type FoundSheet, sheetTable } from "../sheetTable";
import type { UnitWorkbook } from "../unitFiles";

/** Part and whole of each target, by its folded code. */
export type LastYear = ReadonlyMap<string, Counts>;

/** What a B01 of the year before says: every target whose part and whole are numbers. */
export function figuresIn(sheet: FoundSheet): LastYear {
  const table = sheetTable(recordOf("B01"), sheet, FORM_COLUMNS);
  if (!table.ok) return new Map();
  return new Map(
    [...formRows(sheet, table.value)].flatMap(([code, { tally }]) =>
      tally?.ok ? [[code, { part: tally.value.part, whole: tally.value.whole }] as const] : [],
    ),
  );
}

const YEAR = /NĂM\s+(?<year>\d{4})/u;

/** The year in the title of a form, above its captions. */
function yearOf({ grid }: FoundSheet, captionRow: number): number | undefined {
  const cells = cellsOf(grid);
  for (let row = 0; row < Math.min(captionRow, cells.rows); row++)
    for (let column = 0; column < cells.columns; column++) {
      const said = YEAR.exec(textOf(cells.value(row, column)).normalize("NFC").toUpperCase())?.groups?.["year"];
      if (said !== undefined) return Number(said);
    }
  return undefined;
}

/**
 * The figures of the B01 in another file, as that file shows them.
 *
 * Problem: `noFormInFile` where it has no B01 with figures, `formOfOtherYear` where the only ones are of another year.
 *
 * @param year whose figures are wanted
 */
export function figuresInFile(file: string, { sheets }: UnitWorkbook, year: number): HostOutcome<LastYear> {
  const forms = sheets.flatMap(({ name, grid }) => {
    const sheet: FoundSheet = { sheetId: name, name, sheet: "B01", grid };
    const table = sheetTable(recordOf("B01"), sheet, FORM_COLUMNS);
    const figures = figuresIn(sheet);
    return table.ok && figures.size > 0 ? [{ figures, year: yearOf(sheet, table.value.captionRow) }] : [];
  });
  const wanted = forms.find((form) => form.year === year);
  if (wanted) return { ok: true, value: wanted.figures };
  const [other] = forms;
  return other?.year === undefined
    ? fail("noFormInFile", [], { file })
    : fail("formOfOtherYear", [], { file, found: other.year, wanted: year });
}

/** As a record asks for them. */
export const askedIn =
  (figures: LastYear) =>
  (target: string): Counts | undefined =>
    figures.get(fold(target));
