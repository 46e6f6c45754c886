import { useEffect, useMemo, useState } from "react";
import { readChoices, type Choices } from "../app/consolidate/choices";
import { type ChoicesDraft, choicesText, draftOf, withValue } from "../app/consolidate/choicesDraft";
import type { PageWords } from "../words/page";
import { saveFile } from "./saveFile";
import type { DraftInUse } from "./useDraft";

const NOTHING: ChoicesDraft = {};

/** Choices as they are written, saved and summed by. */
export interface ChoicesInUse extends DraftInUse {
  /** Whether anything was written, or taken over from a file. */
  readonly isBegun: boolean;
  readonly isUnsaved: boolean;
  /** JSON by which a sum is made with them. */
  readonly json: () => string;
  readonly save: (fileName: string) => void;
  /** What a sum was made by; what people have written meanwhile stays. */
  readonly summedBy: (choices: Choices) => void;
  readonly isSummed: boolean;
  readonly forget: () => void;
}

/** Nothing that was written is lost by closing the window unasked. */
function useWarningBeforeLeaving(isUnsaved: boolean): void {
  useEffect(() => {
    if (!isUnsaved) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isUnsaved]);
}

export function useChoices(words: PageWords): ChoicesInUse {
  const [draft, setDraft] = useState(NOTHING);
  const [saved, setSaved] = useState(NOTHING);
  const [summed, setSummed] = useState(NOTHING);
  const { choices, wrong } = useMemo(() => readChoices(draft), [draft]);
  const isUnsaved = draft !== saved;
  useWarningBeforeLeaving(isUnsaved);
  return {
    words,
    draft,
    wrong: useMemo(() => new Set(wrong.map(({ where }) => where)), [wrong]),
    put: (path, value) => setDraft((now) => withValue(now, path, value)),
    isBegun: draft !== NOTHING,
    isUnsaved,
    isSummed: draft === summed,
    json: () => JSON.stringify(draft),
    save(fileName) {
      saveFile(new TextEncoder().encode(choicesText(choices)), fileName, "application/json");
      setSaved(draft);
    },
    summedBy(by) {
      if (draft !== NOTHING) {
        setSummed(draft);
        return;
      }
      const taken = draftOf(by);
      for (const set of [setDraft, setSaved, setSummed]) set(taken);
    },
    forget() {
      for (const set of [setDraft, setSaved, setSummed]) set(NOTHING);
    },
  };
}
