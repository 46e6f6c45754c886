import type { Asked } from "../app/consolidate/ledgerRow";
import type { SumOutcome, SumProgress } from "../app/consolidate/sumRequest";

/** A file the page holds, by its place among those of the job; its bytes are asked for when their turn has come. */
export interface HeldFile {
  readonly place: number;
  readonly name: string;
  readonly sizeBytes: number;
}

/** What is to be summed; then the bytes of each file asked for. */
export type SumJob =
  | {
      readonly is: "sum";
      readonly list: HeldFile;
      readonly files: readonly HeldFile[];
      readonly asked: Asked;
      readonly choices: HeldFile | undefined;
      readonly previous: HeldFile | undefined;
    }
  /** No bytes: the file cannot be reached. */
  | { readonly is: "bytes"; readonly bytes: Uint8Array<ArrayBuffer> | undefined };

export type SumNews =
  | ({ readonly is: "progress" } & SumProgress)
  | { readonly is: "needs"; readonly place: number }
  | { readonly is: "summed"; readonly outcome: SumOutcome };
