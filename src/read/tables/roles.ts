/** What a column is about, whatever its caption says in words. */
export const ROLES = [
  "stt",
  "code",
  "person",
  "org",
  "item",
  "category",
  "rating",
  "score",
  "yesno",
  "count",
  "percent",
  "money",
  "measure",
  "date",
  "phone",
  "email",
  "address",
  "uom",
  "note",
  "other",
] as const;

export type Role = (typeof ROLES)[number];
