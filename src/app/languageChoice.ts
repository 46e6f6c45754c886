import type { Language } from "../words/words";
import type { Memory } from "./memory";
import { kept } from "./subscribers";

const KEY = "language";

const isLanguage = (text: string | undefined): text is Language => text === "vi" || text === "en";

/** The language of the pane: the one chosen on this machine, else Office's. */
export interface LanguageChoice {
  readonly get: () => Language;
  readonly choose: (language: Language) => void;
  /** Calls back on every change, until the returned function is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

export function createLanguageChoice(memory: Memory, ofOffice: Language): LanguageChoice {
  const chosen = memory.read(KEY);
  const { get, set, subscribe } = kept<Language>(isLanguage(chosen) ? chosen : ofOffice);
  return {
    get,
    subscribe,
    choose(language) {
      if (language === get()) return;
      memory.write(KEY, language);
      set(language);
    },
  };
}
