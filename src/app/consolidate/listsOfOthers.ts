import { a1, box } from "../../domain/a1";
import type { Cell } from "../../domain/cell";
import { applyColumnChoices, type ColumnChoices } from "../../read/tables/columnChoices";
import { type FoundTable, findTables } from "../../read/tables/findTables";
import { seenGrid } from "../../read/tables/seen";
import { arrayGrid } from "../../read/grid";
import { keyOf } from "../../report/geometry";
import { recordOf } from "../../report/sheets";
import { type FoundSheet, rowsTypedInto } from "../sheetTable";
import { isMapping, type Mapping, mappingOf } from "../tables/mapping";
import { mappedRows } from "../tables/mappedRows";
import { ourList } from "../tables/ourLists";
import type { UnitSheet, UnitWorkbook } from "../unitFiles";
import { columnDoubts, MEMBERS, namesPeople, saysResults, type SeenList } from "./seenLists";

/** A list somebody made, read as one of ours where it stands. */
export interface ReadAsOurs {
  readonly sheet: FoundSheet;
  /** "B5:H60" */
  readonly range: string;
}

/** Lists that may be one of ours, and that nobody has said are. */
export interface ListInDoubt {
  readonly sheet: string;
  readonly range: string;
}

/** All there is to say of a file's own lists. */
export interface OwnLists {
  readonly read: ReadAsOurs | undefined;
  readonly doubts: readonly ListInDoubt[];
  /** Those that people may want to say more about, whether one is counted or none. */
  readonly seen: readonly SeenList[];
}

/** Of a file full of lists, and of lists as wide as a sheet, nobody corrects the columns: a sum keeps a few KB a file. */
const MOST_LISTS = 6;
const MOST_COLUMNS = 100;

const rangeOf = ({ firstRow, lastRow, firstColumn, lastColumn }: FoundTable): string =>
  a1(box(firstRow, firstColumn, lastRow - firstRow + 1, lastColumn - firstColumn + 1));

/** The list with our captions over the columns it has, each record in its own row: every address is one of the file. */
function asOurs(table: FoundTable, { name, grid }: UnitSheet, mapping: Mapping): FoundSheet {
  const { list, columns } = mapping;
  const record = recordOf(list.sheet);
  const { rows } = mappedRows(table, seenGrid(grid), mapping);
  const captionRow = table.header ? table.header[1] : Math.max(0, (table.records[0] ?? 1) - 1);
  const at = new Map<string, number>(columns.map(({ key, column }) => [key, column]));
  const [nameColumn] = mapping.name;
  if (nameColumn !== undefined) at.set(keyOf(record), nameColumn);
  let free = table.lastColumn + 1;
  for (const { key, formula } of record.columns) if (!formula && !at.has(key)) at.set(key, free++);
  const last = Math.max(captionRow, ...rows.map(({ source }) => source));
  const values: Cell[][] = Array.from({ length: last - captionRow + 1 }, () => []);
  for (const { key, caption } of record.columns) {
    const column = at.get(key);
    if (column !== undefined) (values[0] ?? [])[column] = caption;
  }
  for (const { source, values: cells } of rows)
    for (const [key, value] of Object.entries(cells)) {
      const column = at.get(key);
      if (column !== undefined) (values[source - captionRow] ?? [])[column] = value;
    }
  return {
    sheet: list.sheet,
    sheetId: name,
    name,
    grid: arrayGrid({ sheet: name, box: box(captionRow, 0, values.length, free), values }),
  };
}

/** Whether anything stands below the captions; a form that was handed out has its lists, empty. */
const hasRows = (sheet: FoundSheet): boolean => rowsTypedInto(recordOf(sheet.sheet), sheet).length > 0;

/**
 * The list of members in a file that has none of ours, counted where it stands. Taken only where its columns are sure, or somebody has
 * said what they mean, and where there is but one such list: else it is named and waits for a person.
 *
 * @param found the sheets of ours in the file
 */
export function listOfOthers(
  { sheets }: Pick<UnitWorkbook, "sheets">,
  found: readonly FoundSheet[],
  choices: ColumnChoices,
): OwnLists {
  const list = ourList(MEMBERS);
  const own = new Set(found.map(({ name }) => name));
  if (!list || found.some((sheet) => sheet.sheet === list.sheet && hasRows(sheet)))
    return { read: undefined, doubts: [], seen: [] };
  const lists = sheets
    .filter(({ name, visibility }) => visibility === "visible" && !own.has(name))
    .flatMap((sheet) =>
      findTables(seenGrid(sheet.grid)).flatMap((raw) => {
        const table = applyColumnChoices(raw, choices);
        const [isPeople, isResults] = [namesPeople(table.columns), saysResults(table.columns)];
        if ((!isPeople && !isResults) || table.records.length === 0) return [];
        return [{ sheet, raw, table, isCandidate: isPeople && isResults, range: rangeOf(table) }];
      }),
    );
  const candidates = lists.filter(({ isCandidate }) => isCandidate);
  const seen = [...candidates, ...lists.filter(({ isCandidate }) => !isCandidate)]
    .filter(({ raw }) => raw.columns.length <= MOST_COLUMNS)
    .slice(0, MOST_LISTS)
    .map(({ sheet: { name }, range, raw: { columns } }) => ({ sheet: name, range, columns }));
  const [one, ...others] = candidates;
  const mapping = one && mappingOf(one.table.columns, list);
  if (one && others.length === 0 && mapping && isMapping(mapping) && columnDoubts(one.table.columns).length === 0)
    return { read: { sheet: asOurs(one.table, one.sheet, mapping), range: one.range }, doubts: [], seen };
  return { read: undefined, doubts: candidates.map(({ sheet: { name }, range }) => ({ sheet: name, range })), seen };
}
