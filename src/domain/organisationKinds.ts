import { fold, foldBare, hasDiacritics } from "./fold";

/** The three mass organisations. */
export type Body = "union" | "youthUnion" | "veterans";

/** A kind of organisation, as DS_TOCHUC and DM_DONVI name it. */
export interface OrganisationKind {
  readonly name: string;
  /** Left out where organisations of all three are of this kind. */
  readonly body?: Body;
  /** Base organisations, "tổ chức cơ sở": neither a part of one nor above them. */
  readonly isBase: boolean;
  /** Introduces members to the Party and has a row in B06b: base unions, and every branch of the youth union (FORMS.md, B06b). */
  readonly introduces?: true;
}

/** Offices of those who lead an organisation: of unions and of veterans, and of the youth union. */
export const HEAD_OFFICES = ["Chủ tịch", "Bí thư"] as const;

/** In the order in which forms have them. */
export const KINDS = [
  { name: "Công đoàn cơ sở", body: "union", isBase: true, introduces: true },
  { name: "Công đoàn bộ phận", body: "union", isBase: false },
  { name: "Đoàn cơ sở", body: "youthUnion", isBase: true },
  { name: "Chi đoàn cơ sở", body: "youthUnion", isBase: true, introduces: true },
  { name: "Chi đoàn trực thuộc", body: "youthUnion", isBase: false, introduces: true },
  { name: "Hội CCB cơ sở", body: "veterans", isBase: true },
  { name: "Chi hội CCB", body: "veterans", isBase: false },
  { name: "Cấp Khối/tỉnh", isBase: false },
] as const satisfies readonly OrganisationKind[];

/** Words of the drop-downs; units of DM_DONVI are of these kinds, or of `OTHER_UNIT_KINDS`. */
export const ORGANISATION_KINDS: readonly string[] = KINDS.map(({ name }) => name);

/** Kinds of organisation that are no base ones: CT05 does not count them. */
export const OTHER_THAN_BASE: readonly string[] = KINDS.filter(({ isBase }) => !isBase).map(({ name }) => name);

/** Units that are no mass organisation. */
export const OTHER_UNIT_KINDS = ["Cấp ủy", "Doanh nghiệp", "Ban"] as const;

const byName: ReadonlyMap<string, OrganisationKind> = new Map(KINDS.map((kind) => [fold(kind.name), kind]));

/**
 * The kind a cell names, in whatever spelling; undefined where it names none.
 *
 * @example kindNamed("công đoàn  cơ sở")?.isBase // true
 */
export const kindNamed = (cell: unknown): OrganisationKind | undefined =>
  typeof cell === "string" ? byName.get(fold(cell)) : undefined;

/** How names of organisations begin, the longer beginning first where one begins another. */
const BEGINNINGS: readonly (readonly [beginning: string, body: Body])[] = [
  ["công đoàn", "union"],
  ["cđcs", "union"],
  ["cđ", "union"],
  ["chi đoàn", "youthUnion"],
  ["đoàn", "youthUnion"],
  ["hội ccb", "veterans"],
  ["hội cựu chiến binh", "veterans"],
  ["ccb", "veterans"],
  ["chi hội", "veterans"],
];

/**
 * The mass organisation that a name or a word begins with; undefined where it is none of the three.
 *
 * @example bodyNamed("Hội Cựu chiến binh") // "veterans"
 */
export function bodyNamed(name: string): Body | undefined {
  const key = hasDiacritics(name) ? fold : foldBare;
  const found = BEGINNINGS.find(([beginning]) => `${key(name)} `.startsWith(`${key(beginning)} `));
  return found?.[1];
}

const isBlank = (cell: unknown): boolean =>
  cell === undefined || cell === null || (typeof cell === "string" && fold(cell) === "");

/**
 * The mass organisation that one of DS_TOCHUC is of: as its kind says, and by how its name begins where no kind is entered.
 *
 * @example bodyOf({ name: "Chi đoàn Công ty May", kind: null }) // "youthUnion"
 * @example bodyOf({ name: "Chi đoàn Công ty May", kind: "Hội CCB cơ sở" }) // "veterans"
 */
export function bodyOf({ name, kind }: Readonly<Record<string, unknown>>): Body | undefined {
  if (!isBlank(kind)) return kindNamed(kind)?.body;
  return typeof name === "string" ? bodyNamed(name) : undefined;
}
