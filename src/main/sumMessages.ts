import type { Choices } from "../app/consolidate/choices";
import type { Asked, ReadFile } from "../app/consolidate/ledgerRow";
import type { FileOutcome } from "../domain/problem";
import type { SumOutcome, SumProgress } from "../app/consolidate/sumRequest";

/** A file the page holds, by its place among those of the job; its bytes are asked for when their turn has come. */
export interface HeldFile {
  readonly place: number;
  readonly name: string;
  readonly sizeBytes: number;
}

/** What a unit's file is read for. */
interface ReadFor {
  readonly asked: Asked;
  readonly columns: Choices["columns"];
}

/** What the page says. A worker sums, two others read units' files; all three are of one program. */
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
  | { readonly is: "bytes"; readonly bytes: Uint8Array<ArrayBuffer> | undefined }
  /** To one that reads. */
  | ({ readonly is: "readFile"; readonly name: string; readonly bytes: FileOutcome<Uint8Array<ArrayBuffer>> } & ReadFor)
  /** What it read, to the one that sums; no file: whoever read it was stopped by it. */
  | { readonly is: "wasRead"; readonly place: number; readonly file: ReadFile | undefined };

export type SumNews =
  | ({ readonly is: "progress" } & SumProgress)
  /** The bytes of the list, the choices or the earlier run. */
  | { readonly is: "needs"; readonly place: number }
  /** A unit's file, read. */
  | ({ readonly is: "needsRead"; readonly place: number } & ReadFor)
  | { readonly is: "fileRead"; readonly file: ReadFile }
  | { readonly is: "summed"; readonly outcome: SumOutcome };
