import { createContext, useContext } from "react";
import type { ChoicesDraft, DraftPath } from "../app/consolidate/choicesDraft";
import type { PageWords } from "../words/page";

/** Choices that are being written, and what is shown beside each of their fields. */
export interface DraftInUse {
  readonly words: PageWords;
  readonly draft: ChoicesDraft;
  /** Places that cannot be used as they are, "units.DV07.figures.CT06". */
  readonly wrong: ReadonlySet<string>;
  readonly put: (path: DraftPath, value: unknown) => void;
}

export const DraftContext = createContext<DraftInUse | undefined>(undefined);

export function useDraft(): DraftInUse {
  const draft = useContext(DraftContext);
  if (!draft) throw new Error("no draft of choices");
  return draft;
}
