import { GROUP, groupName } from "../../domain/group";
import { call, type Formula, summedRows, value } from "../formula/node";
import type { Column, FixedRow, Row, Surroundings } from "../record";
import { type Body, bodyOf, kindNamed, type OrganisationKind } from "./organisationKinds";

/** One of DS_TOCHUC, as forms group it. */
export interface Organisation {
  readonly name: string;
  readonly body: Body | undefined;
  /** undefined where its cell is blank or names no kind: it is not left out for that. */
  readonly kind: OrganisationKind | undefined;
}

/** Which organisations have a row in a form, and what its groups are called. */
export interface Choice {
  takes(organisation: Organisation): boolean;
  readonly groups: readonly (readonly [Body | undefined, name: string])[];
}

const GROUPS: Choice["groups"] = [
  ["union", GROUP.union],
  ["youthUnion", GROUP.youthUnion],
  ["veterans", GROUP.veterans],
  [undefined, GROUP.other],
];

/** Which organisations a form is about. */
export const CHOICE = {
  all: { takes: () => true, groups: GROUPS },
  /** Base organisations, and those of which nobody has said what they are. */
  base: { takes: ({ kind }) => kind?.isBase ?? true, groups: GROUPS },
  /** Base unions and every branch of the youth union, the units of CT09. */
  unionsAndBranches: {
    takes: ({ kind, body }) =>
      kind ? ["Công đoàn cơ sở", "Chi đoàn cơ sở", "Chi đoàn trực thuộc"].includes(kind.name) : body !== "veterans",
    groups: [
      ["union", GROUP.baseUnions],
      ["youthUnion", GROUP.youthBranches],
      [undefined, GROUP.other],
    ],
  },
} as const satisfies Readonly<Record<string, Choice>>;

/** The organisations of DS_TOCHUC, each name once: a count by name cannot tell apart what differs in case only. */
export function organisationsOf(around: Surroundings): readonly Organisation[] {
  const seen = new Set<string>();
  return around.rowsOf("DS_TOCHUC").flatMap((row): Organisation[] => {
    const { name } = row;
    if (typeof name !== "string" || name.trim() === "" || seen.has(name.toLowerCase())) return [];
    seen.add(name.toLowerCase());
    return [{ name, body: bodyOf(row), kind: kindNamed(row["kind"]) }];
  });
}

/** What stands in the rows beside the names. */
export interface RowsOfForm {
  /** In a group or total row. */
  readonly subtotal: Row;
  /** In the row of an organisation; left out, what its columns compute. */
  readonly row?: (organisation: Organisation) => Row;
}

/**
 * Groups with their subtotals and organisations: "I. Công đoàn", its organisations, and so on. A group of nobody is left out, and
 * the numbers run on. Within a group the organisations stand as DS_TOCHUC has them: `rowsInOrderOf` puts them into the order of DM_DONVI.
 */
export function groupedRows(
  organisations: readonly Organisation[],
  { groups }: Choice,
  { subtotal, row }: RowsOfForm,
): readonly FixedRow[] {
  const filled = groups
    .map(([body, name]) => ({ name, own: organisations.filter((each) => each.body === body) }))
    .filter(({ own }) => own.length > 0);
  return filled.flatMap(({ name, own }, place): FixedRow[] => [
    { kind: "group", values: { name: groupName(place, name), ...subtotal } },
    ...own.map((each): FixedRow => ({ kind: "row", values: { name: each.name, ...row?.(each) } })),
  ]);
}

/** The last row: all of them together. */
export const totalRow = (subtotal: Row): FixedRow => ({
  kind: "total",
  values: { name: { formula: value("Tổng cộng") }, ...subtotal },
});

/**
 * Rows of a form by organisation: groups with subtotals, then the total. The key of the form is "name".
 *
 * @example rowsByOrganisation(around, CHOICE.base, { subtotal: subtotalOf(columns, ["registered", "done"]) })
 */
export function rowsByOrganisation(around: Surroundings, choice: Choice, rows: RowsOfForm): readonly FixedRow[] {
  const organisations = organisationsOf(around).filter((each) => choice.takes(each));
  return [...groupedRows(organisations, choice, rows), totalRow(rows.subtotal)];
}

/** The sum of what a group or total row adds up. */
export const sumOfRows = (column: string): Formula => call("SUM", summedRows(column));

/**
 * What group and total rows hold: sums of these columns, and of the computed columns that are left what they compute themselves, so that a
 * share is one of added counts and never an average.
 *
 * @param summed columns to add up, computed or typed
 * @param left columns that stay blank there, such as marks and names
 */
export function subtotalOf(columns: readonly Column[], summed: readonly string[], left: readonly string[] = []): Row {
  const computed = columns.flatMap(({ key, formula }) =>
    formula && !summed.includes(key) && !left.includes(key) ? [[key, { formula }] as const] : [],
  );
  const sums = summed.map((key) => [key, { formula: sumOfRows(key) }] as const);
  return Object.fromEntries([...computed, ...sums]);
}
