import type { Box } from "../domain/a1";

/** How the sheet is printed: fitted to so many pages across, as many down as it takes. Margins in millimetres. */
export interface PageSetup {
  readonly paper: "A4" | "A3";
  readonly pagesAcross: number;
  readonly landscape: boolean;
  readonly marginsMm: { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };
  /** What is printed: of a form from its head to its signature; of a list the least of it. */
  readonly printed?: Box;
  /**
   * Of a list, which grows: down to where its columns are printed. "lastUsed" where a signature stands below the table; else the last row
   * in which something stands in these cells, so that no blank row is printed.
   */
  readonly printedTo?: "lastUsed" | Box;
  /** The first so many columns are repeated on the pages beside the first. */
  readonly repeatedColumns?: number;
  /** Caption rows repeated on each page, zero-based, both included. */
  readonly repeatedRows: { readonly first: number; readonly last: number };
}
