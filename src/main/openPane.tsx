import { createRoot } from "react-dom/client";
import type { Examples } from "../app/examples";
import { catalogue } from "../domain/targets";
import { Pane } from "../taskpane/Pane";
import { en } from "../words/en";
import { vi } from "../words/vi";
import type { Language } from "../words/words";
import { paneElement } from "./showSentence";

const WORDS = { vi, en };

/** Puts the pane in place of the first paint. */
export function openPane({ language, examples }: { language: Language; examples: Examples }): void {
  document.documentElement.lang = language;
  createRoot(paneElement()).render(
    <Pane
      catalogue={catalogue}
      examples={examples}
      words={WORDS[language]}
      officeBackground={officeTheme()?.bodyBackgroundColor}
    />,
  );
}

/** Undefined in Excel on the web, whatever the type says. */
const officeTheme = (): Partial<Office.OfficeTheme> | undefined => Office.context.officeTheme;
