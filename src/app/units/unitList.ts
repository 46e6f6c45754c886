import { a1, box } from "../../domain/a1";
import { fold } from "../../domain/fold";
import { fail, type HostOutcome, issue, type Issues, type HostIssue } from "../../domain/problem";
import type { Place } from "../../domain/place";
import { textOf } from "../../domain/textOf";
import type { Row } from "../../report/record";
import { recordOf } from "../../report/sheets";
import { type FoundSheet, rowsTypedInto, sheetTable } from "../sheetTable";
import type { UnitWorkbook } from "../unitFiles";

const LIST = recordOf("DM_DONVI");

/** The sheet that is a list of units: one of that name where there are several. */
function listIn({ sheets }: UnitWorkbook): FoundSheet | undefined {
  const lists = sheets
    .map(({ name, grid }): FoundSheet => ({ sheet: "DM_DONVI", sheetId: name, name, grid }))
    .filter((sheet) => sheetTable(LIST, sheet, ["id", "name", "parent"]).ok);
  return lists.find(({ name }) => fold(name).startsWith(fold(LIST.id))) ?? lists[0];
}

const addressOf = (place: Place): string[] => (place.in === "cell" ? [a1(box(place.row, place.column))] : []);

/** The codes that stand on more than one row, each with the cells it stands in. */
function twice(sheet: FoundSheet): readonly HostIssue[] {
  const table = sheetTable(LIST, sheet, ["id"]);
  if (!table.ok) return [];
  const codes = table.value.column("id");
  const places = new Map<string, { readonly code: string; readonly at: Place[] }>();
  table.value.rows.forEach((_row, i) => {
    const code = textOf(codes.at(i, 0));
    if (fold(code) === "") return;
    const known = places.get(fold(code));
    if (known) known.at.push(codes.place(i, 0));
    else places.set(fold(code), { code, at: [codes.place(i, 0)] });
  });
  return [...places.values()].flatMap(({ code, at }) =>
    at.length > 1 ? [issue("codeTwice", at, { code, cells: at.flatMap(addressOf).join(", ") })] : [],
  );
}

/**
 * The units of the list DM_DONVI in a file, in their order, as that list holds them.
 *
 * Problems: `noUnitsInFile` where there is no such list or nobody in it; `codeTwice` for each code that two rows have.
 */
export function unitsInFile(file: string, workbook: UnitWorkbook): HostOutcome<readonly Row[]> {
  const sheet = listIn(workbook);
  const units = sheet ? rowsTypedInto(LIST, sheet).filter(({ name }) => typeof name === "string") : [];
  if (!sheet || units.length === 0) return fail("noUnitsInFile", [], { file });
  const [first, ...others] = twice(sheet);
  return first ? { ok: false, issues: [first, ...others] satisfies Issues<HostIssue> } : { ok: true, value: units };
}
