import { partAt } from "../read/package";
import { damaged } from "../read/refusal";
import { unescapedText } from "../read/texts";
import {
  attributeOf,
  changedMarkup,
  type Element,
  elementsNamed,
  markupText,
  type Node,
  parseMarkup,
  relationshipIdOf,
} from "./markup";
import type { Parts } from "./parts";

/** From a part to another. */
export interface Related {
  readonly id: string;
  /** Its last word: "worksheet". */
  readonly type: string;
  /** Undefined for what lies outside the package. */
  readonly part: string | undefined;
}

export interface SheetOfBook {
  readonly name: string;
  readonly id: string;
  readonly part: string;
  /** "worksheet"; others have no cells. */
  readonly type: string;
}

/** A workbook's main part and what it leads to. */
export interface BookParts {
  readonly workbook: string;
  /** All sheets in their order, charts too. */
  readonly sheets: readonly SheetOfBook[];
  readonly related: readonly Related[];
}

/** Where the relationships of a part stand; those of the package for "". */
export function relationshipsPart(part: string): string {
  const at = part.lastIndexOf("/") + 1;
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`;
}

export async function treeOf(parts: Parts, part: string, opaque?: ReadonlySet<string>): Promise<readonly Node[]> {
  const text = await parts.text(part);
  if (text === undefined) throw damaged(part);
  return parseMarkup(text, part, opaque);
}

/** None where the part has none. */
export async function relatedTo(parts: Parts, part: string): Promise<readonly Related[]> {
  const at = relationshipsPart(part);
  if (!parts.has(at)) return [];
  return [...elementsNamed(await treeOf(parts, at), "Relationship")].map(({ open }) => {
    const type = attributeOf(open, "Type") ?? "";
    const isOutside = attributeOf(open, "TargetMode") === "External";
    return {
      id: attributeOf(open, "Id") ?? "",
      type: type.slice(type.lastIndexOf("/") + 1),
      part: isOutside ? undefined : partAt(part, attributeOf(open, "Target") ?? ""),
    };
  });
}

export async function bookParts(parts: Parts): Promise<BookParts> {
  const main = (await relatedTo(parts, "")).find(({ type }) => type === "officeDocument")?.part;
  const workbook = main ?? "xl/workbook.xml";
  const related = await relatedTo(parts, workbook);
  const sheets = [...elementsNamed(await treeOf(parts, workbook), "sheet")].map(({ open }): SheetOfBook => {
    const id = relationshipIdOf(open) ?? "";
    const to = related.find((each) => each.id === id);
    if (to?.part === undefined) throw damaged(workbook);
    return { name: unescapedText(attributeOf(open, "name") ?? ""), id, part: to.part, type: to.type };
  });
  return { workbook, sheets, related };
}

/** Edits a part by its tree; one that comes out as it was is not touched. */
export async function editTree(
  parts: Parts,
  part: string,
  change: (element: Element, around: readonly string[]) => Element | undefined,
): Promise<void> {
  const text = await parts.text(part);
  if (text === undefined) return;
  const made = markupText(changedMarkup(parseMarkup(text, part), change));
  if (made !== text) parts.set(part, made);
}

/** Takes relationships out of a part. */
export const withoutRelationships = (
  parts: Parts,
  part: string,
  isGone: (type: string, id: string) => boolean,
): Promise<void> =>
  editTree(parts, relationshipsPart(part), (element) => {
    const type = attributeOf(element.open, "Type") ?? "";
    const goes =
      element.name === "Relationship" &&
      isGone(type.slice(type.lastIndexOf("/") + 1), attributeOf(element.open, "Id") ?? "");
    return goes ? undefined : element;
  });

/** Every part that relationships lead to, from the package on. */
export async function reachable(parts: Parts): Promise<ReadonlySet<string>> {
  const found = new Set<string>();
  const todo = [""];
  for (let from = todo.pop(); from !== undefined; from = todo.pop())
    for (const { part } of await relatedTo(parts, from)) {
      const key = part?.toLowerCase();
      if (part === undefined || key === undefined || found.has(key)) continue;
      found.add(key);
      todo.push(part);
    }
  return found;
}

/** Takes these parts out, with their relationships and what the package says of their types. */
export async function withoutParts(parts: Parts, isGone: (part: string) => boolean): Promise<void> {
  const gone = new Set(
    parts
      .names()
      .filter(isGone)
      .map((name) => name.toLowerCase()),
  );
  for (const name of gone) {
    parts.remove(name);
    parts.remove(relationshipsPart(name));
  }
  if (gone.size === 0) return;
  await editTree(parts, "[Content_Types].xml", (element) => {
    const name = attributeOf(element.open, "PartName")?.replace(/^\//u, "").toLowerCase();
    return element.name === "Override" && name !== undefined && gone.has(name) ? undefined : element;
  });
}
