/// <reference lib="dom" />
import type { AddinOptions } from "./frame";
import { DELAY_FOR_CELL_EDIT, TransportError, TransportRefusal } from "./messages";

const LOOK_AGAIN_MS = 50;

/**
 * What Excel does with requests while the user types in a cell: refuses them (`InvalidOperationInCellEditMode`), or, where the
 * add-in asked for `delayForCellEdit`, lets them wait for the end of the typing. Only `Excel.run` is meant: answers of custom
 * functions and ribbon services pass.
 */
export function respectCellEditing(
  isEditing: () => boolean,
  processRequest: AddinOptions["processRequest"],
): AddinOptions["processRequest"] {
  return async (request, meta) => {
    if (meta.customData === "IterativeExecutor" && !isServiceRequest(request.ObjectPaths)) {
      const waits = (meta.requestFlags & DELAY_FOR_CELL_EDIT) !== 0;
      if (isEditing() && !waits) throw new TransportRefusal(TransportError.cellEditMode);
      while (isEditing()) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
    }
    return processRequest(request, meta);
  };
}

const isServiceRequest = (paths: Parameters<AddinOptions["processRequest"]>[0]["ObjectPaths"]): boolean =>
  Object.values(paths).some(({ Name }) => Name?.startsWith("Microsoft.") === true);
