import { ICommandService } from "@univerjs/core";
import type { ICellData, Injector, Nullable } from "@univerjs/core";
import {
  InsertSheetMutation,
  RemoveSheetMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from "@univerjs/sheets";
import type {
  IInsertSheetMutationParams,
  IRemoveSheetMutationParams,
  ISetRangeValuesMutationParams,
  ISetSelectionsOperationParams,
  ISetWorksheetActiveOperationParams,
  ISetWorksheetHideMutationParams,
  ISetWorksheetNameMutationParams,
} from "@univerjs/sheets";
import { MessageCategory } from "../wire/messages";
import type { RichApiMessage } from "../wire/messages";
import { around, boxAddress, boxOf, touches } from "./address";
import type { Box } from "./address";
import type { Book } from "./book";
import type { SparseMatrix } from "./cells";

/** Numbers of excel-web-16.00.js. */
const EventType = {
  changed: 10,
  activated: 11,
  deactivated: 12,
  added: 13,
  selectionChanged: 14,
  deleted: 15,
  calculated: 16,
  formatChanged: 18,
  nameChanged: 25,
  visibilityChanged: 26,
  tableChanged: 101,
} as const;

const WORKBOOK = "Workbook";

/** Either an object event, or the old event of the document that carries nothing. */
export type HostEvent = RichApiMessage | "documentSelectionChanged";

/** What happens in the grid, told as Excel tells it. */
export class HostEvents {
  /** `context.runtime.enableEvents`. */
  enabled = true;
  readonly #book: Book;
  readonly #listeners = new Set<(event: HostEvent) => void>();
  #lastSelection = "";
  #activeSheet: string;

  constructor(injector: Injector, book: Book) {
    this.#book = book;
    this.#activeSheet = book.facade.getActiveSheet().getSheetId();
    injector.get(ICommandService).onCommandExecuted(({ id, params }, options) => {
      if (id === SetRangeValuesMutation.id && options?.["fromFormula"] === true) return;
      this.#handlers[id]?.(params);
    });
    book.clock.onEnd(() => {
      const worksheetId = this.#activeSheet;
      this.#both(EventType.calculated, worksheetId, { type: "WorksheetCalculated", worksheetId, address: "" });
    });
  }

  onEvent(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  readonly #handlers: Readonly<Record<string, ((params: unknown) => void) | undefined>> = {
    [SetRangeValuesMutation.id]: (params) => this.#cellsSet(params as ISetRangeValuesMutationParams),
    [InsertSheetMutation.id]: (params) => {
      const worksheetId = (params as IInsertSheetMutationParams).sheet.id;
      this.#emit(EventType.added, WORKBOOK, { type: "WorksheetAdded", worksheetId, source: "Local" });
    },
    [RemoveSheetMutation.id]: (params) => {
      const worksheetId = (params as IRemoveSheetMutationParams).subUnitId;
      this.#emit(EventType.deleted, WORKBOOK, { type: "WorksheetDeleted", worksheetId, source: "Local" });
    },
    [SetWorksheetActiveOperation.id]: (params) =>
      this.#activated((params as ISetWorksheetActiveOperationParams).subUnitId),
    [SetWorksheetNameMutation.id]: (params) => {
      const { subUnitId: worksheetId, name: nameAfter } = params as ISetWorksheetNameMutationParams;
      this.#both(EventType.nameChanged, worksheetId, {
        type: "WorksheetNameChanged",
        worksheetId,
        nameAfter,
        source: "Local",
      });
    },
    [SetWorksheetHideMutation.id]: (params) => {
      const { subUnitId: worksheetId, hidden } = params as ISetWorksheetHideMutationParams;
      const visibilityAfter = hidden === 1 ? "Hidden" : "Visible";
      const message = { type: "WorksheetVisibilityChanged", worksheetId, visibilityAfter, source: "Local" };
      this.#both(EventType.visibilityChanged, worksheetId, message);
    },
    [SetSelectionsOperation.id]: (params) => {
      const { subUnitId, selections } = params as ISetSelectionsOperationParams;
      const range = selections[0]?.range;
      if (range !== undefined) this.#selected(subUnitId, boxOf(range));
    },
  };

  /** A cell with a value, a formula or a text is a change, a cell with a style alone a change of format. */
  #cellsSet({ subUnitId: worksheetId, cellValue }: ISetRangeValuesMutationParams): void {
    const changed = extent(
      cellValue,
      (cell) => cell === null || (cell !== undefined && ("v" in cell || "f" in cell || "p" in cell)),
    );
    if (changed !== undefined) {
      this.#changed(worksheetId, changed);
      return;
    }
    const formatted = extent(cellValue, (cell) => cell !== null && cell !== undefined && "s" in cell);
    if (formatted === undefined) return;
    const message = { type: "WorksheetFormatChanged", address: boxAddress(formatted), worksheetId, source: "Local" };
    this.#both(EventType.formatChanged, worksheetId, message);
  }

  #changed(worksheetId: string, box: Box): void {
    const address = boxAddress(box);
    const change = {
      address,
      changeType: "RangeEdited",
      source: "Local",
      worksheetId,
      triggerSource: "Unknown",
      shiftDirection: "None",
    };
    this.#both(EventType.changed, worksheetId, { type: "WorksheetChanged", ...change });
    for (const table of this.#book.facade.getTableList()) {
      if (table.subUnitId !== worksheetId || !touches(boxOf(table.range), box)) continue;
      const message = {
        type: "TableChanged",
        tableId: table.id,
        address,
        changeType: "RangeEdited",
        source: "Local",
        worksheetId,
      };
      this.#emit(EventType.tableChanged, table.id, message);
    }
  }

  #activated(worksheetId: string): void {
    const left = this.#activeSheet;
    if (left === worksheetId || this.#book.activatesByItself) return;
    this.#activeSheet = worksheetId;
    this.#both(EventType.deactivated, left, { type: "WorksheetDeactivated", worksheetId: left });
    this.#both(EventType.activated, worksheetId, { type: "WorksheetActivated", worksheetId });
  }

  /** Univer says each selection twice. */
  #selected(worksheetId: string, box: Box): void {
    const address = boxAddress(box);
    if (this.#lastSelection === `${worksheetId}!${address}`) return;
    this.#lastSelection = `${worksheetId}!${address}`;
    const message = { type: "WorksheetSelectionChanged", worksheetId, address, isInsideCell: false };
    this.#both(EventType.selectionChanged, worksheetId, message);
    this.#tell("documentSelectionChanged");
  }

  /** Once for the object, once for the collection. */
  #both(type: number, id: string, message: object): void {
    this.#emit(type, id, message);
    this.#emit(type, WORKBOOK, message);
  }

  #emit(type: number, targetId: string, message: object): void {
    this.#tell({ category: MessageCategory.objectEvent, type, targetId, message });
  }

  #tell(event: HostEvent): void {
    if (!this.enabled) return;
    for (const listener of [...this.#listeners]) listener(event);
  }
}

/** The smallest rectangle around the cells that count. */
function extent(
  cells: SparseMatrix<Nullable<ICellData>>,
  counts: (cell: ICellData | null | undefined) => boolean,
): Box | undefined {
  let found: Box | undefined;
  for (const [row, columns] of Object.entries(cells ?? {})) {
    for (const [column, cell] of Object.entries(columns ?? {})) {
      if (!counts(cell ?? null)) continue;
      const box: Box = { row: Number(row), column: Number(column), rows: 1, columns: 1 };
      found = found === undefined ? box : around(found, box);
    }
  }
  return found;
}
