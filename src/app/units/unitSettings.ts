import { readDate } from "../../domain/date";
import { fold, foldBare } from "../../domain/fold";
import { textOf } from "../../domain/textOf";
import type { Row } from "../../report/record";
import type { Settings, UnitKind } from "../../report/settings";
import { type Body, kindNamed } from "../../domain/organisationKinds";

const KIND_OF_BODY: Readonly<Record<Body, UnitKind>> = { union: "CONG_DOAN", youthUnion: "DOAN", veterans: "CCB" };

/** How names of Party units begin, without accents. */
const KIND_OF_NAME: readonly (readonly [beginning: string, kind: UnitKind])[] = [
  ["chi bo", "CHI_BO"],
  ["dang uy bo phan", "DANG_UY"],
  ["ban ", "BAN_DANG"],
  ["van phong", "VAN_PHONG"],
  ["uy ban kiem tra", "UBKT"],
  ["cong doan", "CONG_DOAN"],
  ["hoi cuu chien binh", "CCB"],
  ["hoi ccb", "CCB"],
  ["chi doan", "DOAN"],
];

const cellText = (unit: Row, key: string): string => {
  const value = unit[key];
  return value === undefined || (typeof value === "object" && value !== null) ? "" : textOf(value).trim();
};

/** What a unit is, as its kind in DM_DONVI says, or how its name begins; undefined where neither does. */
function kindOf(unit: Row): UnitKind | undefined {
  const body = kindNamed(cellText(unit, "kind"))?.body;
  if (body) return KIND_OF_BODY[body];
  const name = `${foldBare(cellText(unit, "name"))} `;
  return KIND_OF_NAME.find(([beginning]) => name.startsWith(beginning))?.[1];
}

export const codeOf = (unit: Row): string => cellText(unit, "id");
export const nameOf = (unit: Row): string => cellText(unit, "name");

function yearIn(unit: Row, key: "from" | "until"): number | undefined {
  const value = unit[key];
  if (value === undefined || (typeof value === "object" && value !== null)) return undefined;
  const read = readDate(value);
  return read.is === "date" ? read.year : undefined;
}

/** Whether a unit is there on some day of a year; a date nobody can read closes none. */
export function isThereIn(unit: Row, year: number): boolean {
  const [from, until] = [yearIn(unit, "from"), yearIn(unit, "until")];
  return (from === undefined || from <= year) && (until === undefined || until >= year);
}

/** A unit and all that stand below it, in the order of the list. */
export function withThoseBelow(unit: Row, units: readonly Row[]): readonly Row[] {
  const code = fold(codeOf(unit));
  const inside = new Set<Row>([unit]);
  const codes = new Set(code === "" ? [] : [code]);
  for (let found = true; found;) {
    found = false;
    for (const each of units) {
      if (inside.has(each) || !codes.has(fold(cellText(each, "parent")) || "-")) continue;
      inside.add(each);
      if (codeOf(each) !== "") codes.add(fold(codeOf(each)));
      found = true;
    }
  }
  return units.filter((each) => inside.has(each));
}

/** What the heads of a unit's forms say, from its row in DM_DONVI; the rest as whoever hands the forms out has it. */
export function settingsOf(unit: Row, units: readonly Row[], general: Settings): Settings {
  const parent = fold(cellText(unit, "parent"));
  const above = parent === "" ? undefined : units.find((each) => fold(codeOf(each)) === parent);
  return {
    ...general,
    unit: nameOf(unit),
    unitCode: codeOf(unit),
    superior: above ? nameOf(above) : general.superior,
    unitKind: kindOf(unit) ?? general.unitKind,
  };
}
