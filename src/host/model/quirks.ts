import { HostError } from "../wire/hostObject";

/**
 * What some Excels are known to do and a well-meaning model does not. Each is played where it is asked for; numbers are issues of
 * OfficeDev/office-js.
 */
export interface Quirks {
  /** Reading merged cells clears what can be undone (5918, desktop). */
  readonly mergedAreasForgetUndo: boolean;
  /** Freezing rows of a hidden sheet fails (2196, 3148). */
  readonly freezeNeedsVisibleSheet: boolean;
  /** Loaded protection options hold nulls, which `protect` refuses (1931). */
  readonly nullsInProtection: boolean;
  /** Functions of cells that stood in the workbook when it was opened stay #NAME? until they are entered again (6355, 6395, 6611). */
  readonly openedWithoutAddIn: boolean;
  /** A cell shows #BUSY! while its call is under way, where others show #GETTING_DATA. */
  readonly showsBusy: boolean;
}

export const NO_QUIRKS: Quirks = {
  mergedAreasForgetUndo: true,
  freezeNeedsVisibleSheet: true,
  nullsInProtection: true,
  openedWithoutAddIn: false,
  showsBusy: false,
};

/** What Excel says where it has no better word. */
export function internalError(): never {
  throw new HostError("GeneralException", "There was an internal error while processing the request.", 500);
}
