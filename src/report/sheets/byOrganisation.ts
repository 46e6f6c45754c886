import { fold } from "../../domain/fold";
import { GROUP, groupName } from "../../domain/group";
import { call, type Formula, iff, is, spanOf, summedRows, value } from "../formula/node";
import type { Column, FixedRow, Row, RowValue, Surroundings } from "../record";
import { type Body, bodyOf, kindNamed, type OrganisationKind } from "../../domain/organisationKinds";

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
    takes: ({ kind, body }) => (kind ? kind.introduces === true : body !== "veterans"),
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

/** What a unit of DM_DONVI is counted under; "unknown" where nobody has said. */
type Sector = "agencies" | "enterprises" | "unknown";

const SECTORS: readonly (readonly [Sector, name: string])[] = [
  ["agencies", GROUP.agencies],
  ["enterprises", GROUP.enterprises],
  ["unknown", GROUP.unknownSector],
];
const SECTOR_OF: ReadonlyMap<string, Sector> = new Map([
  [fold("Cơ quan"), "agencies"],
  [fold("Sự nghiệp"), "agencies"],
  [fold("Doanh nghiệp"), "enterprises"],
]);

const keyOf = (cell: RowValue | undefined): string => (typeof cell === "string" ? fold(cell) : "");

/** Units above one another; more are a slip of the list, a circle. */
const MOST_LEVELS = 10;

/** The sector of an organisation: that of its unit in DM_DONVI, or of the nearest unit above that has one. */
function sectorReader(around: Surroundings): (name: string) => Sector {
  const units = around.rowsOf("DM_DONVI");
  const byCode = new Map(units.map((unit) => [keyOf(unit["id"]), unit]));
  const byName = new Map<string, Row>();
  for (const key of ["name", "short", "aliases"])
    for (const unit of units)
      for (const name of keyOf(unit[key]).split(";"))
        if (name.trim() !== "" && !byName.has(name.trim())) byName.set(name.trim(), unit);
  return (name) => {
    let unit = byName.get(fold(name));
    for (let level = 0; unit && level < MOST_LEVELS; level++) {
      const sector = SECTOR_OF.get(keyOf(unit["sector"]));
      if (sector) return sector;
      unit = byCode.get(keyOf(unit["parent"]) || "-");
    }
    return "unknown";
  };
}

/**
 * As `rowsByOrganisation`, of all organisations, under "A. Cơ quan, đơn vị sự nghiệp" and "B. Doanh nghiệp", as DM_DONVI says. Where it says
 * nothing of any of them, there are no such groups.
 */
export function rowsBySector(around: Surroundings, rows: RowsOfForm): readonly FixedRow[] {
  const sectorOf = sectorReader(around);
  const organisations = organisationsOf(around);
  const sectors = SECTORS.map(([sector, name]) => ({
    sector,
    name,
    own: organisations.filter((each) => sectorOf(each.name) === sector),
  })).filter(({ own }) => own.length > 0);
  if (sectors.every(({ sector }) => sector === "unknown")) return rowsByOrganisation(around, CHOICE.all, rows);
  const groups = sectors.flatMap(({ name, own }, place): FixedRow[] => [
    { kind: "group", isOuter: true, values: { name: groupName(place, name, true), ...rows.subtotal } },
    ...groupedRows(own, CHOICE.all, rows),
  ]);
  return [...groups, totalRow(rows.subtotal)];
}

/** The sum of what a group or total row adds up. */
export const sumOfRows = (column: string): Formula => call("SUM", summedRows(column));

/** The same of a column that may be blank: "" while none of its cells has a number, since 0 is one. */
export const filledSumOfRows = (column: string): Formula =>
  iff(is(call("COUNT", spanOf("own", column)), "=", 0), "", sumOfRows(column));

/** The same of a column that people type into; "" where words stand there: they would be left out without a trace. */
export const typedSumOfRows = (column: string): Formula => {
  const cells = spanOf("own", column);
  return iff(is(call("COUNT", cells), "<", call("COUNTA", cells)), "", sumOfRows(column));
};

/**
 * What group and total rows hold: sums of these columns, and of the computed columns that are left what they compute themselves, so that a
 * share is one of added counts and never an average.
 *
 * @param summed columns to add up, computed or typed
 * @param left columns that stay blank there, such as marks and names
 * @param sum how cells are added up
 */
export function subtotalOf(
  columns: readonly Column[],
  summed: readonly string[],
  left: readonly string[] = [],
  sum: (column: string) => Formula = sumOfRows,
): Row {
  const computed = columns.flatMap(({ key, formula }) =>
    formula && !summed.includes(key) && !left.includes(key) ? [[key, { formula }] as const] : [],
  );
  const sums = summed.map((key) => [key, { formula: sum(key) }] as const);
  return Object.fromEntries([...computed, ...sums]);
}
