/** What stands in a cell of the sample. */
export type Typed = string | number | null;
