/** A few words that this machine keeps for the pane: of workbooks captions at most, never rows, nothing about persons. */
export interface Memory {
  /** Undefined where nothing was kept, or nothing can be. */
  readonly read: (key: string) => string | undefined;
  /** Keeps nothing where the machine does not allow it. */
  readonly write: (key: string, value: string) => void;
}
