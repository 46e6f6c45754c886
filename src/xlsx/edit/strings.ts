import { unescapeXml } from "./markup";
import { type BookParts, treeOf } from "./bookParts";
import { changedMarkup, elementsNamed, isElement, markupText, attributeOf, type Node, tokensOf } from "./markup";
import type { Parts } from "./parts";
import { wholeOf } from "../read/numbers";

/** The numbers of the texts that the cells of a sheet show. */
function usedIn(xml: string, part: string, used: Set<number>): void {
  let isShared = false;
  let inValue = false;
  for (const { is, name, raw } of tokensOf(xml, part)) {
    if (name === "c" && is === "open") isShared = attributeOf(raw, "t") === "s";
    else if (name === "v") inValue = is === "open";
    else if (is === "between" && inValue && isShared) {
      const number = wholeOf(unescapeXml(raw));
      if (number !== undefined) used.add(number);
    }
  }
}

/** The part that keeps texts for all sheets; undefined where the workbook has none. */
export const stringsPart = ({ related }: BookParts): string | undefined =>
  related.find(({ type }) => type === "sharedStrings")?.part;

/** Texts that only sheets left out have shown do not go along: each gives its place to a blank one, as the others go by number. */
export async function blankUnusedStrings(parts: Parts, book: BookParts): Promise<void> {
  const part = stringsPart(book);
  if (part === undefined || !parts.has(part)) return;
  const used = new Set<number>();
  for (const { part: sheet } of book.sheets) usedIn((await parts.text(sheet)) ?? "", sheet, used);
  const tree = await treeOf(parts, part);
  if ([...elementsNamed(tree, "si")].every((_, i) => used.has(i))) return;
  let number = -1;
  const made = changedMarkup(tree, (element, around) => {
    if (element.name !== "si" || around.length !== 1) return element;
    number += 1;
    return used.has(number) ? element : { ...element, children: blank(element.children) };
  });
  parts.set(part, markupText(made));
}

/** One empty text in the prefix of what stood there. */
function blank(children: readonly Node[]): readonly Node[] {
  const first = children.find(isElement);
  const prefix = /^<([^\s/>:]*:)/u.exec(first?.open ?? "")?.[1] ?? "";
  return [{ name: "t", open: `<${prefix}t/>`, children: [], close: "" }];
}
