import type { Examples } from "../app/functions/examples";

/** The function whose example the ribbon inserts: the question asked most, the share rated good or better. */
const RIBBON_EXAMPLE = "TYLETOTTROLEN";

interface RibbonParts {
  readonly examples: Examples;
  readonly openPane: () => Promise<void>;
}

/**
 * Connects the ribbon button "Chèn ví dụ" (manifest.xml). The pane opens beside the work, because that is where the user
 * reads what came of it.
 */
export function associateRibbon({ examples, openPane }: RibbonParts): void {
  Office.actions.associate("chenViDu", (event: Office.AddinCommands.Event) => {
    void Promise.all([showPane(openPane), examples.insert(RIBBON_EXAMPLE)]).finally(() => event.completed());
  });
}

async function showPane(openPane: () => Promise<void>): Promise<void> {
  await openPane();
  await Office.addin.showAsTaskpane();
}
