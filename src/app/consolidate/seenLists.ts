import type { ColumnRole } from "../../read/tables/columnRoles";
import { isMapping, type MappingDoubt, mappingOf } from "../tables/mapping";
import { ourList } from "../tables/ourLists";

/** A list of members that somebody made, as far as its columns go. */
export interface SeenList {
  readonly sheet: string;
  /** "B5:H60" */
  readonly range: string;
  /** As the program reads them, whatever people said. */
  readonly columns: readonly ColumnRole[];
}

/** Why a list is not counted, as far as its columns tell. */
export type ColumnDoubt =
  | MappingDoubt
  /** Nothing says what became of the members. */
  | { readonly code: "noResults" }
  /** Columns that would be used, and that are not sure. */
  | { readonly code: "unsure"; readonly columns: readonly ColumnRole[] };

type Columns = readonly ColumnRole[];

export const MEMBERS = "DS_HOIVIEN";

/** Below it a column's meaning is asked, not taken. */
const SURE = 0.9;

/** What a list of members says of targets. */
const RESULTS: ReadonlySet<string> = new Set(["rating", "studied"]);

export const namesPeople = (columns: Columns): boolean =>
  columns.some(({ role, meaning }) => role === "person" || meaning === "name");

export const saysResults = (columns: Columns): boolean =>
  columns.some(({ meaning }) => meaning !== undefined && RESULTS.has(meaning));

/** What keeps columns from being counted as a list of members; nothing where they are sure, or somebody has said what they mean. */
export function columnDoubts(columns: Columns): readonly ColumnDoubt[] {
  const list = ourList(MEMBERS);
  const mapping = list && mappingOf(columns, list);
  if (!mapping || !namesPeople(columns)) return [{ code: "noName" }];
  const noResults: readonly ColumnDoubt[] = saysResults(columns) ? [] : [{ code: "noResults" }];
  if (!isMapping(mapping)) return [...mapping, ...noResults];
  const used = new Set([
    ...mapping.name,
    ...mapping.columns.flatMap(({ key, column }) => (RESULTS.has(key) ? [column] : [])),
  ]);
  const unsure = columns.filter(
    ({ column, confidence, chosen }) => used.has(column) && chosen !== true && confidence < SURE,
  );
  return [...noResults, ...(unsure.length > 0 ? [{ code: "unsure", columns: unsure } as const] : [])];
}
