import type { FUniver } from "@univerjs/core/facade";
import type { Host } from "../model/host";
import type { Addin } from "../wire/frame";

/** The page's handle for browser tests, on `window.trial` once the sheet is drawn. */
export interface Trial {
  readonly api: FUniver;
  readonly host: Host;
  readonly addin: Addin;
  /** Resolves when nothing is left to calculate and no custom function is outstanding. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    trial?: Trial;
  }
}
