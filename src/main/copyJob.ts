import type { HandOverCopy } from "../app/copies/copyFiles";
import type { HandOverChoices } from "../app/copies/handOver";
import type { NewYearCopy } from "../app/copies/newYear";
import type { FileOutcome } from "../domain/problem";
import type { Language } from "../words/words";

/** What a worker is to make of a file. */
export type CopyJob = { readonly bytes: Uint8Array<ArrayBuffer> } & (
  | { readonly make: "newYear" }
  | { readonly make: "handOver"; readonly choices: HandOverChoices; readonly language: Language }
);

/** What it has made. */
export type CopyNews =
  | { readonly made: "newYear"; readonly outcome: FileOutcome<NewYearCopy> }
  | { readonly made: "handOver"; readonly outcome: FileOutcome<HandOverCopy> };
