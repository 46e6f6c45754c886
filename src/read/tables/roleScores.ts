import type { CaptionReading, RoleWeights } from "./captionReading";
import type { ColumnContent } from "./columnContents";
import { ROLES, type Role } from "./roles";

export type Scores = Record<Role, number>;

export const QUANTITIES: readonly Role[] = ["count", "percent", "money", "measure", "score"];

export const isQuantity = (role: Role): boolean => QUANTITIES.includes(role);

export const NAMES: readonly Role[] = [
  "person",
  "org",
  "item",
  "category",
  "note",
  "address",
  "uom",
  "email",
  "rating",
];

export const noScores = (): Scores => Object.fromEntries(ROLES.map((role) => [role, 0])) as Scores;

export function addAll(scores: Scores, weights: RoleWeights, factor: number): void {
  for (const role of ROLES) scores[role] += (weights[role] ?? 0) * factor;
}

export const strongest = (weights: RoleWeights): Role | undefined => {
  let best: Role | undefined;
  for (const role of ROLES) if ((weights[role] ?? 0) > (best === undefined ? 0.3 : (weights[best] ?? 0))) best = role;
  return best;
};

export function best(scores: Scores): { role: Role; score: number; second: number } {
  let [role, score, second]: [Role, number, number] = ["other", -Infinity, -Infinity];
  for (const each of ROLES) {
    if (scores[each] > score) [second, role, score] = [score, each, scores[each]];
    else if (scores[each] > second) second = scores[each];
  }
  return { role, score, second };
}

/** Roles that a caption names outright, whatever stands over it. */
export const OUTRIGHT: readonly Role[] = [
  "date",
  "phone",
  "email",
  "code",
  "uom",
  "note",
  "person",
  "stt",
  "percent",
  "yesno",
  "rating",
];

/** The head noun first, then the captions above it. A lowest caption that says nothing gives way to the one above. */
export function fromCaptions(all: readonly CaptionReading[], isOwn: boolean): Scores {
  const scores = noScores();
  const saying = all.filter(({ roles }) => strongest(roles) !== undefined);
  const last = all.at(-1);
  const leaf = last && strongest(last.roles) === undefined ? saying.at(-1) : last;
  if (!leaf) return scores;
  const own = strongest(leaf.roles);
  const isAbove = leaf !== last || !isOwn;
  const parents = all.slice(0, all.indexOf(leaf)).reverse();
  const parentRole = parents.map(({ roles }) => strongest(roles)).find((role) => role !== undefined);
  const quantityAbove = parentRole !== undefined && isQuantity(parentRole);
  const givesWay =
    (parentRole === "date" && leaf.generic && own === "count") ||
    (quantityAbove && (leaf.generic || (own !== undefined && !isQuantity(own) && !OUTRIGHT.includes(own))));
  const reachesDown = (role: Role): number =>
    isQuantity(role) || role === "date" || role === "yesno" || role === "rating" ? 1 : 0.35;
  for (const role of ROLES)
    scores[role] +=
      (leaf.roles[role] ?? 0) * (givesWay ? 0.5 : isAbove ? 1.1 * (all.length > 2 ? reachesDown(role) : 1) : 1.6);
  let factor = leaf.known < 0.3 ? 0.9 : 0.5;
  for (const { roles } of parents) {
    for (const role of ROLES)
      scores[role] += (roles[role] ?? 0) * factor * reachesDown(role) * (givesWay && role === parentRole ? 2.4 : 1);
    factor *= 0.7;
  }
  return scores;
}

/** How far what stands in a column allows a role its caption names. */
export function compatible(
  role: Role,
  {
    filled,
    numbers,
    words,
    contacts,
    large,
    marks,
    dates,
    percents,
    codes,
    small,
    counted,
    noDays,
    roles,
  }: ColumnContent,
): number {
  if (filled === 0) return 1;
  if (NAMES.includes(role) && numbers > 0.8)
    return role === "category" && small ? 0.8 : role === "rating" || role === "org" ? 0.5 : 0.25;
  if (contacts > 0.8 && role !== "phone" && role !== "email" && role !== "code" && role !== "address") return 0.3;
  if (role === "item" && codes > 0.8) return 0.5;
  if (role === "code" && words > 0.9 && codes === 0) return 0.75;
  if (isQuantity(role) && words > 0.8) return 0.35;
  if (isQuantity(role) && codes > 0.7) return 0.3;
  if (role === "org" && (roles.uom ?? 0) > 0.7) return 0.4;
  if (marks > 0.7 && role !== "yesno" && role !== "rating") return role === "note" ? 0.6 : 0.35;
  if (role === "yesno" && numbers > 0.8 && !small) return 0.25;
  if (role === "yesno" && numbers > 0.8 && counted) return 0.4;
  if (role === "date" && words > 0.9) return 0.7;
  if (role === "date" && numbers > 0.9 && dates === 0) return noDays ? 0.3 : 0.75;
  if (role === "person" && (roles.org ?? 0) > 0.5 && (roles.person ?? 0) < 0.4) return 0.3;
  // "Đơn vị/người thực hiện": who is named there decides
  if (role === "org" && (roles.person ?? 0) > 0.9 && (roles.org ?? 0) < 0.1) return 0.4;
  if (role === "other" && numbers > 0.8) return 0.3;
  // "1,5%" over what is kept back, "ĐT" over what is paid for it
  if (role === "percent" && large > 0.5) return 0.2;
  if (role === "phone" && numbers > 0.8 && (roles.phone ?? 0) === 0) return 0.3;
  if (role === "rating" && marks > 0.9 && (roles.rating ?? 0) === 0) return 0.45;
  // "Kết quả" may be told in words that are no level of anything
  if (role === "rating" && words > 0.8 && (roles.rating ?? 0) === 0) return 0.7;
  if (role === "yesno" && words > 0.8 && marks < 0.1) return 0.5;
  if (dates > 0.8 && role !== "date") return role === "stt" ? 0.8 : 0.4;
  if (percents > 0.8 && isQuantity(role) && role !== "percent") return 0.5;
  if (role === "phone" && words > 0.9) return 0.5;
  if (role === "stt" && words > 0.8) return 0.4;
  return 1;
}
