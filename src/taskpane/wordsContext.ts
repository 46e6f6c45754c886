import { createContext, useContext } from "react";
import type { PaneWords } from "../words/pane";
import { paneWords } from "../words/paneWords";

/** The pane's words in the language it is shown in. */
export const PaneWordsContext = createContext<PaneWords>(paneWords.vi);

export const usePaneWords = (): PaneWords => useContext(PaneWordsContext);
