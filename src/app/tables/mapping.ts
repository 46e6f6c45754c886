import type { ColumnRole } from "../../read/tables/columnRoles";
import type { Meaning } from "../../read/tables/meanings";
import type { Role } from "../../read/tables/roles";
import type { OurList } from "./ourLists";

/** Which columns of a found table go into which of a list of ours; columns zero-based, of the sheet. */
export interface Mapping {
  readonly list: OurList;
  /** Several where family name and given name stand apart. */
  readonly name: readonly number[];
  readonly columns: readonly { readonly key: string; readonly meaning: Meaning; readonly column: number }[];
}

/** Why columns cannot be taken as they are: a person has to say what they mean. */
export type MappingDoubt =
  | { readonly code: "noName" }
  /** Several columns of one meaning: last year's rating beside this year's. */
  | { readonly code: "several"; readonly meaning: Meaning; readonly columns: readonly ColumnRole[] };

const NAMES: Readonly<Record<OurList["names"], readonly Role[]>> = {
  people: ["person", "item"],
  bodies: ["org", "item", "person"],
};

/** "Họ và tên đệm" beside "Tên": one name. */
const isSplitName = ([first, second]: readonly ColumnRole[], count: number): boolean =>
  count === 2 && first !== undefined && second !== undefined && second.column === first.column + 1;

/** The columns that name the rows: as a person said, else by their roles. */
function nameColumns(columns: readonly ColumnRole[], { names }: OurList): readonly ColumnRole[] {
  const said = columns.filter(({ meaning }) => meaning === "name");
  if (said.length > 0) return said;
  const free = columns.filter(({ meaning, chosen }) => meaning === undefined && chosen !== true);
  const role = NAMES[names].find((each) => free.some((column) => column.role === each));
  const named = free.filter((column) => column.role === role);
  return isSplitName(named, named.length) && role === "person" ? named : named.slice(0, 1);
}

/** The column of a meaning; of the organisation, which no caption says, by its role. */
function columnsOf(
  meaning: Meaning,
  columns: readonly ColumnRole[],
  name: readonly ColumnRole[],
): readonly ColumnRole[] {
  const said = columns.filter((column) => column.meaning === meaning);
  if (said.length > 0 || meaning !== "organisation") {
    const chosen = said.filter((column) => column.chosen === true);
    return chosen.length > 0 ? chosen : said;
  }
  return columns
    .filter((column) => column.role === "org" && column.meaning === undefined && column.chosen !== true)
    .filter((column) => !name.includes(column))
    .slice(0, 1);
}

/**
 * How a found table fills a list of ours.
 *
 * @returns the doubts where a person has to say more first
 */
export function mappingOf(columns: readonly ColumnRole[], list: OurList): Mapping | readonly MappingDoubt[] {
  const name = nameColumns(columns, list);
  const meanings = (Object.keys(list.columns) as Meaning[]).filter((meaning) => meaning !== "name");
  const found = meanings.map((meaning) => [meaning, columnsOf(meaning, columns, name)] as const);
  const doubts: MappingDoubt[] = [
    ...(name.length === 0 ? [{ code: "noName" } as const] : []),
    ...found.flatMap(([meaning, several]) =>
      several.length > 1 ? [{ code: "several", meaning, columns: several } as const] : [],
    ),
  ];
  if (doubts.length > 0) return doubts;
  return {
    list,
    name: name.map(({ column }) => column),
    columns: found.flatMap(([meaning, [column]]) => {
      const key = list.columns[meaning];
      return column && key !== undefined ? [{ key, meaning, column: column.column }] : [];
    }),
  };
}

export const isMapping = (mapping: Mapping | readonly MappingDoubt[]): mapping is Mapping => !Array.isArray(mapping);
