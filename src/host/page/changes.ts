import { CommandType, ICommandService, type Injector } from "@univerjs/core";
import { SetWorksheetRowAutoHeightMutation } from "@univerjs/sheets";

/** Whether an open workbook holds something that no file holds yet. */
export interface Changes {
  isUnsaved(): boolean;
  /** A file holds what lies open, or held it before it was changed. */
  hasFile(): boolean;
  /** How much has been changed by now: for `savedUpTo`, since typing goes on while a file is written. */
  count(): number;
  savedUpTo(count: number): void;
  /** What lies open is nobody's work yet. */
  begin(): void;
  /** What lies open is not in a file, whatever was done to it. */
  touch(): void;
}

/** The text of an opened cell counts once it is entered; rows fit themselves. */
const NO_CHANGE = /^doc\.|^formula\.mutation\.(?:set-formula-calculation|set-trigger|set-array|remove-array)/u;

/** @param onChange told whenever the answer may be another */
export function watchChanges(injector: Injector, isEditing: () => boolean, onChange: () => void): Changes {
  let [count, saved] = [0, 0];
  let hasFile = false;
  injector.get(ICommandService).onCommandExecuted(({ id, type }, options) => {
    if (type !== CommandType.MUTATION || id === SetWorksheetRowAutoHeightMutation.id || NO_CHANGE.test(id)) return;
    if (options?.onlyLocal === true || options?.["fromFormula"] === true) return;
    count += 1;
    if (count === saved + 1) onChange();
  });
  return {
    isUnsaved: () => count > saved || isEditing(),
    hasFile: () => hasFile,
    count: () => count,
    begin() {
      saved = count;
      onChange();
    },
    savedUpTo(upTo) {
      saved = upTo;
      hasFile = true;
      onChange();
    },
    touch() {
      count += 1;
      onChange();
    },
  };
}
