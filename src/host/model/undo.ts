import { IUndoRedoService, LocalUndoRedoService } from "@univerjs/core";
import type { IUndoRedoItem } from "@univerjs/core";

/** The method of Univer's service that joins the steps of one batch; private there. */
interface Batching {
  _tryBatchingElements(step: IUndoRedoItem, next: IUndoRedoItem): void;
}

/**
 * Several changes as one undo step, undone last first. Univer 0.25.1 appends the parts in the order of doing: a new sheet is
 * removed before its cells are undone, the undo fails, and the undo stack is jammed for good.
 */
class OrderedUndoRedoService extends LocalUndoRedoService {}
(OrderedUndoRedoService.prototype as unknown as Batching)._tryBatchingElements = (step, next) => {
  step.redoMutations.push(...next.redoMutations);
  step.undoMutations.unshift(...next.undoMutations);
};

/** For `new Univer({ override: undoOverride })`: needed by whoever calls `createHost`. */
export const undoOverride: [[typeof IUndoRedoService, { useClass: typeof OrderedUndoRedoService }]] = [
  [IUndoRedoService, { useClass: OrderedUndoRedoService }],
];
