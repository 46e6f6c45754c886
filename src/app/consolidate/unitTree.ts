import { readDate, toSerial } from "../../domain/date";
import { fold, foldBare } from "../../domain/fold";
import { textOf } from "../../domain/textOf";
import type { Row } from "../../report/record";
import type { Settings } from "../../report/settings";

/** A unit as the list DM_DONVI has it. */
export interface TreeUnit {
  /** The code; where nobody gave it one, the name. What everything else calls the unit by. */
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly aliases: readonly string[];
  /** `id` of the unit above; undefined for the whole. */
  readonly parent: string | undefined;
  readonly level: string;
  readonly kind: string;
  /** Days as spreadsheets count them; undefined where none is written, or it cannot be read. */
  readonly from: number | undefined;
  readonly until: number | undefined;
  /** `id` of the unit that went on with it. */
  readonly successor: string | undefined;
}

/** The units and who stands under whom, in the order of the list. */
export interface UnitTree {
  readonly units: readonly TreeUnit[];
  /** The one unit that stands above all others, if there is one: its figures are the sum. */
  readonly whole: TreeUnit | undefined;
  of(id: string): TreeUnit | undefined;
  childrenOf(id: string | undefined): readonly TreeUnit[];
  /** By code, name, short name or another spelling, however it is typed; undefined where nobody or more than one is called so. */
  named(text: string): TreeUnit | undefined;
}

const cellText = (row: Row, key: string): string => {
  const value = row[key];
  return value === undefined || (typeof value === "object" && value !== null) ? "" : textOf(value).trim();
};

function dayIn(row: Row, key: "from" | "until"): number | undefined {
  const value = row[key];
  if (value === undefined || (typeof value === "object" && value !== null)) return undefined;
  const read = readDate(value);
  if (read.is !== "date") return undefined;
  // a year alone holds from its first day, or to its last
  const [month, day] = key === "from" ? [1, 1] : [12, 31];
  return toSerial(read.year, read.month ?? month, read.day ?? day);
}

function unitOf(row: Row): TreeUnit | undefined {
  const name = cellText(row, "name");
  const id = cellText(row, "id") || name;
  if (id === "") return undefined;
  const aliases = cellText(row, "aliases").split(/[;\n]/u);
  return {
    id,
    name: name || id,
    short: cellText(row, "short"),
    aliases: aliases.map((each) => each.trim()).filter((each) => each !== ""),
    parent: cellText(row, "parent") || undefined,
    level: cellText(row, "level"),
    kind: cellText(row, "kind"),
    from: dayIn(row, "from"),
    until: dayIn(row, "until"),
    successor: cellText(row, "successor") || undefined,
  };
}

/** What each spelling stands for; null where it stands for several. */
function spellings(units: readonly TreeUnit[], key: (text: string) => string): ReadonlyMap<string, TreeUnit | null> {
  const found = new Map<string, TreeUnit | null>();
  const put = (text: string, unit: TreeUnit): void => {
    const word = key(text);
    if (word === "") return;
    const other = found.get(word);
    found.set(word, other === undefined || other === unit ? unit : null);
  };
  for (const unit of units) for (const text of [unit.id, unit.name, unit.short, ...unit.aliases]) put(text, unit);
  return found;
}

/** Whether somebody above a unit is the unit itself: such a list would have no sum. */
function isItsOwnAbove(unit: TreeUnit, byId: ReadonlyMap<string, TreeUnit>): boolean {
  const seen = new Set([unit]);
  for (let above = unit.parent; above !== undefined;) {
    const next = byId.get(fold(above));
    if (next === undefined) return false;
    if (seen.has(next)) return next === unit;
    seen.add(next);
    above = next.parent;
  }
  return false;
}

/**
 * The units of a list, each under the one it names. A unit that names nobody of the list, or by way of others itself, stands at the top.
 *
 * @param rows of DM_DONVI, in their order; of two rows with one code the first counts
 */
export function unitTree(rows: readonly Row[]): UnitTree {
  const byId = new Map<string, TreeUnit>();
  for (const unit of rows.flatMap((row) => unitOf(row) ?? []))
    if (!byId.has(fold(unit.id))) byId.set(fold(unit.id), unit);
  const listed = [...byId.values()];
  const units = listed.map((unit): TreeUnit => {
    const above = unit.parent === undefined ? undefined : byId.get(fold(unit.parent));
    const parent = above === undefined || isItsOwnAbove(unit, byId) ? undefined : above.id;
    return { ...unit, parent };
  });
  const placed = new Map(units.map((unit) => [fold(unit.id), unit]));
  const children = new Map<string, TreeUnit[]>();
  for (const unit of units) {
    const key = fold(unit.parent ?? "");
    const own = children.get(key);
    if (own) own.push(unit);
    else children.set(key, [unit]);
  }
  const tops = children.get("") ?? [];
  const [top] = tops;
  const whole = tops.length === 1 && top && children.has(fold(top.id)) ? top : undefined;
  const exact = spellings(units, fold);
  const bare = spellings(units, foldBare);
  return {
    units,
    whole,
    of: (id) => placed.get(fold(id)),
    childrenOf: (id) => children.get(fold(id ?? "")) ?? [],
    named(text) {
      const found = exact.get(fold(text));
      return (found === undefined ? bare.get(foldBare(text)) : found) ?? undefined;
    },
  };
}

const LAST_DAY: Readonly<Record<string, readonly [month: number, day: number]>> = {
  NAM: [12, 31],
  "9T": [9, 30],
  "6T": [6, 30],
  "1": [3, 31],
  "2": [6, 30],
  "3": [9, 30],
  "4": [12, 31],
};

/** The last day of the period that is reported, as spreadsheets count days. */
export function periodEnd({ year, period, quarter }: Pick<Settings, "year" | "period" | "quarter">): number {
  const [month, day] = LAST_DAY[period === "QUY" ? quarter : period] ?? [12, 31];
  return toSerial(year, month, day);
}

/** Whether a unit is there on a day. */
export const isThereOn = ({ from, until }: TreeUnit, day: number): boolean =>
  (from === undefined || from <= day) && (until === undefined || until >= day);
