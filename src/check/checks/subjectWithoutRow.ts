import { kindNamed } from "../../domain/organisationKinds";
import { keyed, ours, type CheckedTable } from "../book";
import { textAt } from "../cells";
import { type Check, found, placeIn } from "../check";
import { unitKeys } from "../units";

/** Of a kind that nobody here knows, perhaps. */
function mayIntroduce(cell: string): boolean {
  const kind = kindNamed(cell);
  return kind === undefined || kind.introduces === true;
}

/** Sheets that have a row for each subject of a list. */
const FORMS = [
  { list: "DS_TOCHUC", isIn: ({ kind }: Subject) => kindNamed(kind)?.isBase !== false, forms: ["B05B"] },
  {
    list: "DS_TOCHUC",
    isIn: ({ kind }: Subject) => kind !== "" && mayIntroduce(kind),
    forms: ["B06B"],
  },
  { list: "DS_TOCHUC", isIn: () => true, forms: ["B08B", "B09B", "B10", "B15"] },
  { list: "DS_CAPUY", isIn: ({ isOut }: Subject) => !isOut, forms: ["B07A", "B12"] },
] as const;

interface Subject {
  readonly kind: string;
  readonly isOut: boolean;
}

const subjectAt = (list: CheckedTable, row: number): Subject => ({
  kind: textAt(list, row, keyed(list, "kind")),
  isOut: textAt(list, row, keyed(list, "outside")) !== "",
});

/** An organisation or committee of a list that a sheet of this year, already begun, has no row for: it has missed and must not vanish. */
export const subjectWithoutRow: Check = {
  code: "subjectWithoutRow",
  severity: "warning",
  looksAt: "workbook",
  *find(book) {
    const keyOf = unitKeys(book);
    for (const listId of ["DS_TOCHUC", "DS_CAPUY"])
      for (const list of ours(book, listId)) {
        const asked = FORMS.filter((each) => each.list === listId).flatMap(({ isIn, forms }) =>
          forms.flatMap((form) =>
            ours(book, form)
              .filter(({ year, rows }) => rows.length > 0 && (year === undefined || year === book.year))
              .map((table) => ({
                isIn,
                sheet: table.sheet,
                names: new Set(table.rows.map((row) => keyOf(textAt(table, row, table.name)))),
              })),
          ),
        );
        for (const row of list.rows) {
          const name = textAt(list, row, list.name);
          const subject = subjectAt(list, row);
          const sheets = asked.filter(({ isIn, names }) => isIn(subject) && !names.has(keyOf(name)));
          if (name !== "" && sheets.length > 0)
            yield found("subjectWithoutRow", placeIn(list.sheet, row, list.name?.column ?? 0), {
              name,
              sheets: sheets.map(({ sheet }) => sheet),
            });
        }
      }
  },
};
