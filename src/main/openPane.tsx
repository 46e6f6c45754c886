import { createRoot } from "react-dom/client";
import type { Examples } from "../app/functions/examples";
import { createOverviewDesk } from "../app/overview/overviewDesk";
import { createReenterDesk } from "../app/reenter/reenterDesk";
import { createSheetDesk } from "../app/insert/sheetDesk";
import type { Workbook } from "../app/workbook";
import { catalogue } from "../domain/targets";
import { Pane } from "../taskpane/Pane";
import { en } from "../words/en";
import { vi } from "../words/vi";
import type { Language } from "../words/words";
import { paneElement } from "./showSentence";

const WORDS = { vi, en };

interface PaneParts {
  readonly language: Language;
  readonly workbook: Workbook;
  readonly examples: Examples;
}

/** Puts the pane in place of the first paint. */
export function openPane({ language, workbook, examples }: PaneParts): void {
  const words = WORDS[language];
  const year = new Date().getFullYear();
  const overviewDesk = createOverviewDesk(workbook, { year, comma: words.comma });
  const sheetDesk = createSheetDesk(workbook, { year, onChanged: () => overviewDesk.changed() });
  const reenterDesk = createReenterDesk(workbook, () => overviewDesk.changed());
  document.documentElement.lang = language;
  createRoot(paneElement()).render(
    <Pane
      catalogue={catalogue}
      examples={examples}
      overviewDesk={overviewDesk}
      sheetDesk={sheetDesk}
      reenterDesk={reenterDesk}
      words={words}
      officeBackground={() => officeTheme()?.bodyBackgroundColor}
    />,
  );
}

/** Undefined in Excel on the web, whatever the type says. */
const officeTheme = (): Partial<Office.OfficeTheme> | undefined => Office.context.officeTheme;
