import { escapeXml } from "../write/package";
import { treeOf } from "./bookParts";
import {
  attributesOf,
  changedMarkup,
  type Element,
  elementsNamed,
  isElement,
  markupText,
  type Node,
  textIn,
  tokensOf,
  unescapeXml,
  withAttributes,
  attributeOf,
  parseMarkup,
} from "./markup";
import { initials, type NameFinder } from "./nameFinder";
import type { Parts } from "./parts";

/** Elements whose text stands in pieces that people read as one. */
const PARAGRAPHS: ReadonlySet<string> = new Set(["si", "is", "text", "p", "div"]);
/** Codes of headers and footers: "&L", "&12", "&\"Arial,Bold\"", "&K00AAFF". */
const HEADERS = /^(?:odd|even|first)(?:Header|Footer)$/u;
const HEADER_CODES = /(&(?:"[^"]*"|K[0-9A-F]{6}|\d+|.))/giu;

const raw = (node: Node): string => (isElement(node) ? "" : node);

/** All text inside, in its order. */
const wholeText = (nodes: readonly Node[]): string =>
  nodes.map((node) => (isElement(node) ? wholeText(node.children) : unescapeXml(raw(node)))).join("");

/** The text put into the first piece that holds some; the others become empty. */
function replacedText(nodes: readonly Node[], text: string): readonly Node[] {
  let left: string | undefined = text;
  const put = (node: Node): Node => {
    if (isElement(node)) return { ...node, children: node.children.map(put) };
    if (unescapeXml(node) === "" || node.startsWith("<")) return node;
    const made = escapeXml(left ?? "");
    left = undefined;
    return made;
  };
  return nodes.map(put);
}

const isProperties = (part: string): boolean => /^docProps\/core\.xml$/iu.test(part);
const isOutside = ({ open }: Element): boolean => attributeOf(open, "TargetMode") === "External";

/** An element with what it says itself shortened: attributes, and the text directly in it. */
function shortenedElement(element: Element, part: string, finder: NameFinder): Element {
  const isRelation = element.name === "Relationship";
  const changes = Object.fromEntries(
    attributesOf(element.open).flatMap(([name, value]) => {
      if (isRelation && !(name === "Target" && isOutside(element))) return [];
      const text = finder.hasName(value) || isRelation ? finder.shortened(value) : value;
      return text === value ? [] : [[name, text] as const];
    }),
  );
  const open = Object.keys(changes).length > 0 ? withAttributes(element.open, changes) : element.open;
  if (isProperties(part) && /^(?:creator|lastModifiedBy)$/u.test(element.name))
    return { ...element, open, children: [] };
  if (element.name === "person")
    return {
      ...element,
      open: withAttributes(open, { displayName: initials(attributeOf(open, "displayName") ?? "") }),
    };
  if (element.name === "author" && !textIn(element).startsWith("tc="))
    return { ...element, open, children: [escapeXml(initials(textIn(element)))] };
  const whole = PARAGRAPHS.has(element.name) ? wholeText(element.children) : "";
  if (whole !== "" && finder.has(whole)) {
    const apart = element.children
      .flatMap(textsIn)
      .map((text) => finder.shortened(text))
      .join("");
    // a name in one piece keeps the look of every piece
    if (finder.has(apart))
      return { ...element, open, children: replacedText(element.children, finder.shortened(whole)) };
  }
  const children = element.children.map((node) => {
    if (isElement(node) || node.startsWith("<")) return node;
    const text = unescapeXml(node);
    const made = HEADERS.test(element.name)
      ? text
          .split(HEADER_CODES)
          .map((piece, i) => (i % 2 === 1 ? piece : finder.shortened(piece)))
          .join("")
      : finder.shortened(text);
    return made === text ? node : escapeXml(made);
  });
  return { ...element, open, children };
}

const textsIn = (node: Node): readonly string[] =>
  isElement(node) ? node.children.flatMap(textsIn) : [unescapeXml(node)];

export const shortenedTree = (nodes: readonly Node[], part: string, finder: NameFinder): readonly Node[] =>
  changedMarkup(nodes, (element) => (element.name === "sheetData" ? element : shortenedElement(element, part, finder)));

const DATA = new Set(["sheetData"]);
const IS_MARKUP = /\.(?:xml|rels|vml)$/iu;
/** By these parts are found, and their types: no people in them. */
const WITHOUT_PEOPLE = /^\[Content_Types\]\.xml$/iu;

/** Shortens names in every part that is markup; cells are edited elsewhere. Parts that are no proper markup are looked at afterwards. */
export async function shortenParts(parts: Parts, finder: NameFinder): Promise<void> {
  for (const part of parts.names()) {
    if (!IS_MARKUP.test(part) || WITHOUT_PEOPLE.test(part) || /sharedStrings\.xml$/iu.test(part)) continue;
    const text = (await parts.text(part)) ?? "";
    let tree: readonly Node[];
    try {
      tree = parseMarkup(text, part, DATA);
    } catch {
      continue;
    }
    const made = markupText(shortenedTree(tree, part, finder));
    if (made !== text) parts.set(part, made);
  }
}

/** Who wrote comments and the file: they are people, whatever lists say. */
export async function authorsIn(parts: Parts): Promise<readonly string[]> {
  const authors: string[] = [];
  for (const part of parts.names()) {
    if (/\/comments[^/]*\.xml$/iu.test(`/${part}`))
      for (const element of elementsNamed(await treeOf(parts, part), "author")) authors.push(textIn(element));
    if (/\/persons\/[^/]*\.xml$/iu.test(`/${part}`))
      for (const { open } of elementsNamed(await treeOf(parts, part), "person"))
        authors.push(attributeOf(open, "displayName") ?? "");
    if (isProperties(part))
      for (const name of ["creator", "lastModifiedBy"])
        for (const element of elementsNamed(await treeOf(parts, part), name)) authors.push(textIn(element));
  }
  return authors;
}

const latin = new TextDecoder("latin1");
const utf8 = new TextDecoder("utf-8");
const utf16 = new TextDecoder("utf-16le");
const PICTURE = /\.(?:png|jpe?g|gif|emf|wmf|tiff?|bmp)$/iu;

/**
 * The first part in which a name still stands, or in whose text a number does, read otherwise than it was written: tags taken away,
 * entities read, other parts in three ways of reading bytes.
 */
export async function partWithName(parts: Parts, finder: NameFinder): Promise<string | undefined> {
  for (const part of parts.names()) {
    if (PICTURE.test(part)) continue;
    if (IS_MARKUP.test(part)) {
      const text = (await parts.text(part)) ?? "";
      let pieces = "";
      for (const { is, raw: piece } of tokensOf(text, part))
        pieces += is === "between" ? piece : `\n${piece.replace(/[<>/]/gu, " ")}\n`;
      if (finder.hasName(unescapeXml(pieces)) || finder.hasName(unescapeXml(text.replace(/<[^>]*>/gu, ""))))
        return part;
    } else {
      const bytes = await parts.bytesOf(part);
      if ([latin, utf8, utf16].some((decoder) => finder.has(decoder.decode(bytes)))) return part;
    }
  }
  return undefined;
}
