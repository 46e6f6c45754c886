import type { CopyChange } from "../../app/copies/copyFiles";
import { type BookParts, editTree } from "./bookParts";
import type { Freezer } from "./freeze";
import { attributeOf, changedMarkup, isElement, markupText, parseMarkup, textIn, withAttributes } from "./markup";
import type { Parts } from "./parts";

const BUILT_IN = /^_xlnm\./iu;

/** Takes sheets out of the workbook's list, and names that cannot go along. */
export async function editWorkbook(
  parts: Parts,
  { workbook, sheets }: BookParts,
  isLeftOut: (sheet: string) => boolean,
  { whyOfText }: Freezer,
): Promise<readonly CopyChange[]> {
  const changes: CopyChange[] = [];
  const positions = new Map<number, number>();
  sheets.forEach(({ name }, i) => {
    if (!isLeftOut(name)) positions.set(i, positions.size);
  });
  const gone = new Set(sheets.filter(({ name }) => isLeftOut(name)).map(({ id }) => id));
  const movedTo = (at: string | undefined): string | undefined => {
    if (at === undefined) return undefined;
    const position = Number(at);
    const kept = positions.get(position);
    // where the sheet itself is gone, the first one that stays
    return String(kept ?? 0);
  };
  const tree = parseMarkup((await parts.text(workbook)) ?? "", workbook);
  const made = changedMarkup(tree, (element, around) => {
    const { name, open } = element;
    const holder = around[around.length - 1];
    if (name === "sheet" && holder === "sheets")
      return isLeftOut(attributeOf(open, "name") ?? "") ? undefined : element;
    if (name === "workbookView" && gone.size > 0) {
      const views = {
        activeTab: movedTo(attributeOf(open, "activeTab")),
        firstSheet: movedTo(attributeOf(open, "firstSheet")),
      };
      return { ...element, open: withAttributes(open, views) };
    }
    if (name === "customWorkbookViews" && gone.size > 0) return undefined;
    if (name !== "definedName") return element;
    const local = attributeOf(open, "localSheetId");
    const position = local === undefined ? undefined : positions.get(Number(local));
    if (local !== undefined && position === undefined) return undefined;
    const called = attributeOf(open, "name") ?? "";
    const why = whyOfText(textIn(element), "");
    const goes = /^_xldudf_CHITIEU_/iu.test(called) || why === "function" || why === "leftOut";
    if (goes) {
      if (!BUILT_IN.test(called) && attributeOf(open, "hidden") !== "1")
        changes.push({ is: "name", sheet: "", cell: called, formula: `=${textIn(element)}`, value: null });
      return undefined;
    }
    return local === undefined
      ? element
      : { ...element, open: withAttributes(open, { localSheetId: String(position) }) };
  });
  // a list of names without any is none
  const whole = changedMarkup(made, (element) =>
    element.name === "definedNames" && !element.children.some(isElement) ? undefined : element,
  );
  parts.set(workbook, markupText(whole));
  return changes;
}

/** Names of sheets and ranges that the package tells once more, for programs that show them without opening it. */
export const withoutTitles = (parts: Parts): Promise<void> =>
  editTree(parts, "docProps/app.xml", (element) =>
    element.name === "HeadingPairs" || element.name === "TitlesOfParts" ? undefined : element,
  );
