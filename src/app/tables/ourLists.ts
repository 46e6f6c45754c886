import type { Meaning } from "../../read/tables/meanings";
import type { SheetId } from "../../report/record";

/** A list of ours that somebody's own list can fill: which of its columns takes what. */
export interface OurList {
  readonly sheet: SheetId;
  /** Whom its rows name: decides which column of a found table is taken for the name. */
  readonly names: "people" | "bodies";
  readonly columns: Partial<Readonly<Record<Meaning, string>>>;
  /** The column that takes what a group row says of the rows under it. */
  readonly group?: string;
}

const RATED = { rating: "rating", ownRating: "ownRating", reason: "reason" } as const;

/** In the order in which they are offered. */
export const OUR_LISTS: readonly OurList[] = [
  {
    sheet: "DS_HOIVIEN",
    names: "people",
    columns: {
      name: "name",
      organisation: "organisation",
      studied: "studied",
      ...RATED,
      notRequired: "notRequired",
      born: "born",
      sex: "sex",
      ethnicity: "ethnicity",
      party: "party",
    },
    group: "organisation",
  },
  {
    sheet: "DS_TOCHUC",
    names: "bodies",
    columns: { name: "name", founded: "founded", ...RATED, usesIt: "usesIt" },
    group: "kind",
  },
  { sheet: "DS_TAPTHE", names: "bodies", columns: { name: "name", ...RATED } },
  {
    sheet: "B04",
    names: "bodies",
    columns: { name: "name", party: "party", hasUnion: "union", hasYouthUnion: "youthUnion", reason: "inactive" },
  },
  {
    sheet: "DS_CAPUY",
    names: "bodies",
    columns: {
      name: "name",
      hasUnion: "union",
      hasYouthUnion: "youthUnion",
      hasVeterans: "veterans",
      reason: "outside",
    },
  },
];

export const ourList = (sheet: SheetId): OurList | undefined => OUR_LISTS.find((list) => list.sheet === sheet);
