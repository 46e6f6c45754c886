import type { FileOutcome } from "../../domain/problem";
import type { Bounds } from "./bounds";
import type { PackedBook } from "./packedBook";

/** One file to read; the next is sent when this one is done. */
export interface ReadingJob {
  readonly bytes: Uint8Array;
  readonly looks: boolean;
  readonly formulas: boolean;
  readonly bounds: Partial<Bounds>;
}

/** What a reading worker says. */
export type ReadingNews =
  | { readonly is: "alive" }
  | { readonly is: "progress"; readonly done: number }
  | { readonly is: "done"; readonly outcome: FileOutcome<PackedBook> };
