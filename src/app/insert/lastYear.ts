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

/** What a B01 of the year before says: every target whose share stood, so that its part and whole were all that was to count. */
function figuresIn(sheet: FoundSheet): LastYear {
  const table = sheetTable(recordOf("B01"), sheet, FORM_COLUMNS);
  if (!table.ok) return new Map();
  const shares = table.value.column("share");
  const stood = new Set(table.value.rows.filter((_row, i) => typeof shares.at(i, 0) === "number"));
  const isWithheld = (row: number): boolean => table.value.columnOf("share") !== undefined && !stood.has(row);
  return new Map(
    [...formRows(sheet, table.value)].flatMap(([code, { tally, row }]) =>
      tally?.ok && !isWithheld(row) ? [[code, { part: tally.value.part, whole: tally.value.whole }] as const] : [],
    ),
  );
}

/** "NĂM 2025", and neither "6 THÁNG ĐẦU NĂM 2025" nor "QUÝ III NĂM 2025". */
const YEAR = /(?<part>(?:ĐẦU|QUÝ\s+\S*)\s*)?NĂM\s+(?<year>\d{4})/u;

/** The whole year in the title of a form, above its captions; undefined where it is of a part of one. */
function yearOf({ grid }: FoundSheet, captionRow: number): number | undefined {
  const cells = cellsOf(grid);
  for (let row = 0; row < Math.min(captionRow, cells.rows); row++)
    for (let column = 0; column < cells.columns; column++) {
      const { part, year } = YEAR.exec(textOf(cells.value(row, column)).normalize("NFC").toUpperCase())?.groups ?? {};
      if (year !== undefined) return part === undefined ? Number(year) : undefined;
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

/** The figures of the workbook's own B01 of a year; undefined where that is of a part of the year. */
export function figuresOfYear(sheet: FoundSheet, year: number): LastYear | undefined {
  const table = sheetTable(recordOf("B01"), sheet, FORM_COLUMNS);
  return table.ok && yearOf(sheet, table.value.captionRow) === year ? figuresIn(sheet) : undefined;
}

/** As a record asks for them. */
export const askedIn =
  (figures: LastYear) =>
  (target: string): Counts | undefined =>
    figures.get(fold(target));
