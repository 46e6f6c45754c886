/** The blank column between a list and its technical ones. */
export const GAP = "gap";

/** The column with the states of a judged thing, and the one with the groups beside them. */
export const stateKey = (judged: string): string => `state:${judged}`;
export const groupKey = (judged: string): string => `group:${judged}`;
/** The column above which stands how many subjects another list names. */
export const subjectsKey = (judged: string): string => `subjects:${judged}`;
