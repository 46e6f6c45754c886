import { createRoot } from "react-dom/client";
import { createCheckDesk } from "../app/checks/checkDesk";
import { createDocumentDesk } from "../app/documents/documentDesk";
import type { Examples } from "../app/functions/examples";
import { createCopyDesk } from "../app/copies/copyDesk";
import { createOverviewDesk } from "../app/overview/overviewDesk";
import { createReenterDesk } from "../app/reenter/reenterDesk";
import { createSheetDesk } from "../app/insert/sheetDesk";
import type { LanguageChoice } from "../app/languageChoice";
import type { Memory } from "../app/memory";
import { createTableDesk } from "../app/tables/tableDesk";
import type { WholeFile, Workbook } from "../app/workbook";
import { catalogue } from "../domain/targets";
import { workerUnitFiles } from "../xlsx/read/workerUnitFiles";
import { Pane } from "../taskpane/Pane";
import { en } from "../words/en";
import { vi } from "../words/vi";
import { about } from "./about";
import { workerCopyMaker } from "./copyMaker";
import { readOwnSheets } from "./readOwnSheets";
import { sumInWorker } from "./sumInWorker";
import { paneElement } from "./showSentence";

const WORDS = { vi, en };

const sum = sumInWorker(() => new Worker(new URL("./sumWorker.ts", import.meta.url)));

interface PaneParts {
  readonly languageChoice: LanguageChoice;
  readonly workbook: Workbook;
  readonly file: WholeFile;
  readonly examples: Examples;
  readonly memory: Memory;
}

/** Puts the pane in place of the first paint. */
export function openPane({ languageChoice, workbook, file, examples, memory }: PaneParts): void {
  const year = new Date().getFullYear();
  const overviewDesk = createOverviewDesk(workbook, { year, comma: () => WORDS[languageChoice.get()].comma });
  const files = workerUnitFiles();
  const sheetDesk = createSheetDesk(workbook, {
    year,
    files,
    onChanged: () => overviewDesk.changed(),
  });
  const documentDesk = createDocumentDesk(workbook, {
    year,
    // what writes Word files comes in a file of its own, when somebody wants one
    write: async (plan) => (await import("../docx/writeDocx")).writeDocx(plan),
    onChanged: () => overviewDesk.changed(),
  });
  const tableDesk = createTableDesk(workbook, {
    year,
    memory,
    readSheets: () => readOwnSheets(file, files),
    onChanged: () => {
      overviewDesk.changed();
      void sheetDesk.look();
    },
  });
  const checkDesk = createCheckDesk(workbook, {
    year,
    memory,
    readSheets: () => readOwnSheets(file, files),
    onChanged: () => overviewDesk.changed(),
  });
  const copyDesk = createCopyDesk(workbook, file, workerCopyMaker(languageChoice.get));
  const reenterDesk = createReenterDesk(workbook, () => overviewDesk.changed());
  const nameLanguage = (): void => {
    document.documentElement.lang = languageChoice.get();
  };
  nameLanguage();
  languageChoice.subscribe(() => {
    nameLanguage();
    overviewDesk.changed();
  });
  createRoot(paneElement()).render(
    <Pane
      catalogue={catalogue}
      examples={examples}
      overviewDesk={overviewDesk}
      sheetDesk={sheetDesk}
      documentDesk={documentDesk}
      tableDesk={tableDesk}
      checkDesk={checkDesk}
      copyDesk={copyDesk}
      reenterDesk={reenterDesk}
      sum={sum}
      file={file}
      year={year}
      wordsOf={WORDS}
      languageChoice={languageChoice}
      about={about}
      officeBackground={() => officeTheme()?.bodyBackgroundColor}
    />,
  );
}

/** Undefined in Excel on the web, whatever the type says. */
const officeTheme = (): Partial<Office.OfficeTheme> | undefined => Office.context.officeTheme;
