import type { FUniver } from "@univerjs/core/facade";
import { DELAY_FOR_CELL_EDIT, TransportError, TransportRefusal, type RequestMeta } from "../wire/messages";

const LOOK_AGAIN_MS = 50;

/**
 * Plays Excel while a cell is being edited: it refuses an `Excel.run`, or lets it wait for Enter where the add-in asked for that.
 *
 * @throws TransportRefusal where the add-in did not ask to wait
 */
export async function waitForCellEdit(api: FUniver, { customData, requestFlags }: RequestMeta): Promise<void> {
  const isEditing = (): boolean => api.getActiveWorkbook()?.isCellEditing() ?? false;
  if (customData !== "IterativeExecutor" || !isEditing()) return;
  if ((requestFlags & DELAY_FOR_CELL_EDIT) === 0) throw new TransportRefusal(TransportError.cellEditMode);
  while (isEditing()) await new Promise((resolve) => setTimeout(resolve, LOOK_AGAIN_MS));
}
