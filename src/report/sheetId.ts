/** The sheets the product knows: those of the index. Types alone, so that a sheet is named in one place. */
export type { SheetId } from "./sheets";
