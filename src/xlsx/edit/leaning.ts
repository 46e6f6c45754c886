import { quotedSheet } from "../../domain/a1";
import { treeOf } from "./bookParts";
import { attributeOf, type Element, isElement, type Node, textIn } from "./markup";
import type { Parts } from "./parts";

/** Parts beside the sheets that take figures from cells. */
const TAKES_FIGURES = /\/(?:charts|chartEx|pivot\w*|slicer\w*|timeline\w*|drawings|queryTables)\/[^/]*\.xml$/iu;

/** The cells an element takes its figures from, as a formula. */
function sourceOf(element: Element): string | undefined {
  if (element.name === "f" || element.name === "formula") return textIn(element);
  if (element.name !== "worksheetSource") return undefined;
  const sheet = attributeOf(element.open, "sheet");
  return sheet === undefined ? attributeOf(element.open, "name") : `${quotedSheet(sheet)}!A1`;
}

const leans = (nodes: readonly Node[], isGone: (formula: string) => boolean): boolean =>
  nodes.some((node) => {
    if (!isElement(node)) return false;
    const source = sourceOf(node);
    return (source !== undefined && isGone(source)) || leans(node.children, isGone);
  });

/** A chart, a pivot table or the like that takes its figures from what is gone; undefined where none does. */
export async function leaningPart(parts: Parts, isGone: (formula: string) => boolean): Promise<string | undefined> {
  for (const part of parts.names())
    if (TAKES_FIGURES.test(`/${part}`) && leans(await treeOf(parts, part), isGone)) return part;
  return undefined;
}
