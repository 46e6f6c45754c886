/** The blank column between a list and its technical ones. */
export const GAP = "gap";

/** The column with the states of a judged thing, and the one with the groups beside them. */
export const stateKey = (judged: string): string => `state:${judged}`;
export const groupKey = (judged: string): string => `group:${judged}`;
/** The column above which stands how many subjects another list names. */
export const subjectsKey = (judged: string): string => `subjects:${judged}`;

/** The column above which stands how many rows have no state though they should: of a form beside its states, of a list above the groups. */
export const goneKey = ({ kind }: { readonly kind: "list" | "form" }, judged: string): string =>
  kind === "form" ? subjectsKey(judged) : groupKey(judged);
