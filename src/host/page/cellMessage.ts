import { ICommandService, type Injector } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/facade";
import { SetRangeValuesMutation, SetSelectionsOperation, SetWorksheetActiveOperation } from "@univerjs/sheets";
import { CellAlertManagerService } from "@univerjs/sheets-ui";

/** The sentence a custom function gave with its error, for a cell; zero-based. */
export type MessageAt = (workbookId: string, sheetId: string, row: number, column: number) => string | undefined;

/** Puts the sentence into the tooltip that the spreadsheet shows over any cell with an error. */
export function showInTooltip(injector: Injector, messageAt: MessageAt): void {
  const alerts = injector.get(CellAlertManagerService);
  const show = alerts.showAlert.bind(alerts);
  alerts.showAlert = (alert) => {
    const { unitId, subUnitId, row, col } = alert.location;
    const message = messageAt(unitId, subUnitId, row, col);
    show(message === undefined ? alert : { ...alert, message });
  };
}

/** Changes after which the selected cell, or what it says, may be another. */
const CHANGES = new Set([SetSelectionsOperation.id, SetWorksheetActiveOperation.id, SetRangeValuesMutation.id]);

/**
 * Shows the sentence of the selected cell in a line of the page, where keyboard and screen reader find it too.
 *
 * @returns shows it anew, for changes that only the caller knows of
 */
export function showInLine(line: HTMLElement, api: FUniver, injector: Injector, messageAt: MessageAt): () => void {
  let scheduled = false;
  const show = (): void => {
    scheduled = false;
    const text = sentenceOfSelectedCell(api, messageAt);
    if (line.textContent !== text) line.textContent = text;
  };
  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    requestAnimationFrame(show);
  };
  injector.get(ICommandService).onCommandExecuted(({ id }) => {
    if (CHANGES.has(id)) schedule();
  });
  return schedule;
}

function sentenceOfSelectedCell(api: FUniver, messageAt: MessageAt): string {
  const workbook = api.getActiveWorkbook();
  const cell = workbook?.getActiveSheet().getActiveCell();
  if (!workbook || !cell) return "";
  const message = messageAt(workbook.getId(), cell.getSheetId(), cell.getRow(), cell.getColumn());
  return message === undefined ? "" : `${cell.getA1Notation()} · ${cell.getDisplayValue()} · ${message}`;
}
