import { createExamples } from "../app/functions/examples";
import { createRecentFunctions } from "../app/functions/recentFunctions";
import { createLanguageChoice } from "../app/languageChoice";
import { excelFile, excelWorkbook } from "../excel/excelWorkbook";
import { paneLanguage, paneWords } from "../words/paneWords";
import { loadFunctionRecords } from "./loadFunctionRecords";
import { machineMemory } from "./machineMemory";
import { associateRibbon } from "./ribbon";
import { showSentence } from "./showSentence";

/** Time for Excel's first calls of custom functions, where the add-in was started for them and nobody looks at the pane. */
const HIDDEN_START_MS = 2000;

/** What office.js says when it is ready; its type leaves `addin` out. */
interface Ready {
  readonly host: Office.HostType | null;
  readonly addin?: { readonly visibilityMode: Office.VisibilityMode };
}

void Office.onReady(({ host, addin }: Ready) => {
  if (host !== Office.HostType.Excel) {
    showSentence(paneWords[paneLanguage(navigator.language)].outsideExcel);
    return;
  }
  const memory = machineMemory(Office.context.partitionKey);
  const languageChoice = createLanguageChoice(memory, paneLanguage(Office.context.displayLanguage));
  const examples = createExamples(excelWorkbook, loadFunctionRecords, createRecentFunctions(memory));

  let opening: Promise<void> | undefined;
  // React and the pane come in a file of their own, so that functions never wait for them
  const openPane = (): Promise<void> =>
    (opening ??= import("./openPane").then(
      ({ openPane: open }) => open({ languageChoice, workbook: excelWorkbook, file: excelFile, examples, memory }),
      () => {
        opening = undefined;
        showSentence(paneWords[languageChoice.get()].didNotOpen);
      },
    ));

  associateRibbon({ examples, openPane });
  if (addin?.visibilityMode === Office.VisibilityMode.hidden) setTimeout(() => void openPane(), HIDDEN_START_MS);
  else void openPane();
});
