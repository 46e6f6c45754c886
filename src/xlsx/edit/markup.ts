import { damaged } from "../read/refusal";
import { escapeXml } from "../write/package";

/** An element of a part, its tags as they are written there. */
export interface Element {
  /** Without prefix: "sheet" of `<x:sheet>`. */
  readonly name: string;
  /** `<x:sheet name="B01">`; ends in "/>" where the element is written as one tag. */
  readonly open: string;
  readonly children: readonly Node[];
  /** "" where the element is written as one tag. */
  readonly close: string;
}

/** An element, or what stands between tags as it is written: text with its entities, comments, CDATA. */
export type Node = Element | string;

export const isElement = (node: Node): node is Element => typeof node !== "string";

/** How deep elements may lie: more than any program writes. */
const DEEPEST = 256;

interface OpenElement {
  readonly name: string;
  readonly open: string;
  readonly children: Node[];
}

/** Where the tag that begins at `at` ends, behind its ">"; -1 where it does not. */
function tagEnd(xml: string, at: number): number {
  const skip = (opening: string, closing: string): number | undefined => {
    if (!xml.startsWith(opening, at)) return undefined;
    const end = xml.indexOf(closing, at + opening.length);
    return end < 0 ? -1 : end + closing.length;
  };
  const special = skip("<!--", "-->") ?? skip("<![CDATA[", "]]>") ?? skip("<?", "?>");
  if (special !== undefined) return special;
  for (let i = at + 1; i < xml.length; i++) {
    const sign = xml[i];
    if (sign === ">") return i + 1;
    if (sign === '"' || sign === "'") {
      i = xml.indexOf(sign, i + 1);
      if (i < 0) return -1;
    }
  }
  return -1;
}

const NAME = /^<\/?(?:[^\s/>:]*:)?([^\s/>]+)/u;

/** A piece of a part: a tag with its name, or what stands between two tags. */
export interface Token {
  readonly is: "open" | "whole" | "close" | "between";
  /** Of a tag, without prefix. */
  readonly name: string;
  readonly raw: string;
  readonly start: number;
}

/** @throws Refusal where a tag has no end */
export function* tokensOf(xml: string, part: string): Generator<Token> {
  let at = 0;
  while (at < xml.length) {
    const next = xml.indexOf("<", at);
    if (next !== at) {
      const end = next < 0 ? xml.length : next;
      yield { is: "between", name: "", raw: xml.slice(at, end), start: at };
      at = end;
      continue;
    }
    const end = tagEnd(xml, at);
    if (end < 0) throw damaged(part);
    const raw = xml.slice(at, end);
    const name = NAME.exec(raw)?.[1] ?? "";
    if (raw.startsWith("<!") || raw.startsWith("<?")) yield { is: "between", name: "", raw, start: at };
    else if (raw.startsWith("</")) yield { is: "close", name, raw, start: at };
    else yield { is: raw.endsWith("/>") ? "whole" : "open", name, raw, start: at };
    at = end;
  }
}

/**
 * A part as a tree whose pieces, put together again, are the part.
 *
 * @param opaque names of elements whose content stays one piece of text
 * @throws Refusal where tags do not match
 */
export function parseMarkup(xml: string, part: string, opaque: ReadonlySet<string> = new Set()): readonly Node[] {
  const top: OpenElement = { name: "", open: "", children: [] };
  const stack: OpenElement[] = [top];
  let hidden = 0;
  let from = 0;
  for (const token of tokensOf(xml, part)) {
    const parent = stack[stack.length - 1] ?? top;
    if (hidden > 0 && !(token.is === "close" && token.name === parent.name && hidden === 1)) {
      if (token.name === parent.name) hidden += token.is === "open" ? 1 : token.is === "close" ? -1 : 0;
      continue;
    }
    if (hidden > 0) {
      parent.children.push(xml.slice(from, token.start));
      hidden = 0;
    }
    if (token.is === "between") parent.children.push(token.raw);
    else if (token.is === "whole") parent.children.push({ name: token.name, open: token.raw, children: [], close: "" });
    else if (token.is === "open") {
      if (stack.length > DEEPEST) throw damaged(part);
      stack.push({ name: token.name, open: token.raw, children: [] });
      if (opaque.has(token.name)) [hidden, from] = [1, token.start + token.raw.length];
    } else {
      if (stack.length < 2 || parent.name !== token.name) throw damaged(part);
      stack.pop();
      (stack[stack.length - 1] ?? top).children.push({ ...parent, close: token.raw });
    }
  }
  if (stack.length !== 1) throw damaged(part);
  return top.children;
}

/** The tree as text. */
export function markupText(nodes: readonly Node[]): string {
  const pieces: string[] = [];
  const put = (node: Node): void => {
    if (!isElement(node)) return void pieces.push(node);
    pieces.push(node.open);
    node.children.forEach(put);
    pieces.push(node.close);
  };
  nodes.forEach(put);
  return pieces.join("");
}

/**
 * The tree with every element as `change` has it; undefined leaves it out. Elements are asked from the outside in, each with the names
 * of those around it; the children of what `change` gives are asked next.
 */
export function changedMarkup(
  nodes: readonly Node[],
  change: (element: Element, around: readonly string[]) => Element | undefined,
  around: readonly string[] = [],
): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (!isElement(node)) return [node];
    const made = change(node, around);
    if (made === undefined) return [];
    const children = changedMarkup(made.children, change, [...around, made.name]);
    return [{ ...made, children }];
  });
}

/** All elements of a name, wherever they are. */
export function* elementsNamed(nodes: readonly Node[], name: string): Generator<Element> {
  for (const node of nodes) {
    if (!isElement(node)) continue;
    if (node.name === name) yield node;
    yield* elementsNamed(node.children, name);
  }
}

/** The text directly in an element, entities read. */
export const textIn = ({ children }: Element): string =>
  children.map((node) => (isElement(node) ? "" : plainText(node))).join("");

const ENTITY = /&(?:#x([0-9a-f]+)|#(\d+)|(lt|gt|amp|quot|apos));/giu;
const NAMED: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"', apos: "'" };
const LAST_CHARACTER = 0x10ffff;

/** @example unescapeXml("A &amp; B") // "A & B" */
export const unescapeXml = (text: string): string =>
  text.includes("&")
    ? text.replace(ENTITY, (whole, hex?: string, decimal?: string, named?: string) => {
        if (named !== undefined) return NAMED[named.toLowerCase()] ?? whole;
        const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
        return code <= LAST_CHARACTER ? String.fromCodePoint(code) : whole;
      })
    : text;

const CDATA = /^<!\[CDATA\[([\s\S]*)\]\]>$/u;

/** What stands between tags as people read it: a comment is nothing. */
function plainText(raw: string): string {
  if (raw.startsWith("<!--") || raw.startsWith("<?")) return "";
  return CDATA.exec(raw)?.[1] ?? unescapeXml(raw);
}

const ATTRIBUTE = /\s([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/gu;

/** The attributes of a tag in their order, their names with prefixes, their values with entities read. */
export const attributesOf = (open: string): readonly (readonly [name: string, value: string])[] =>
  [...open.matchAll(ATTRIBUTE)].map(([, name = "", quoted = ""]) => [name, unescapeXml(quoted.slice(1, -1))] as const);

export const attributeOf = (open: string, name: string): string | undefined =>
  attributesOf(open).find(([each]) => each === name)?.[1];

/** The `r:id` of an element, whatever its prefix is; an attribute named "id" without one is another. */
export const relationshipIdOf = (open: string): string | undefined =>
  attributesOf(open).find(([name]) => /^[^:]+:id$/u.test(name))?.[1];

/** The tag with these attributes changed, added or, where undefined, left out. */
export function withAttributes(open: string, changes: Readonly<Record<string, string | undefined>>): string {
  const left = new Map(Object.entries(changes));
  const made = open.replace(ATTRIBUTE, (whole: string, name: string) => {
    if (!left.has(name)) return whole;
    const value = left.get(name);
    left.delete(name);
    return value === undefined ? "" : ` ${name}="${escapeXml(value)}"`;
  });
  const more = [...left].flatMap(([name, value]) => (value === undefined ? [] : [` ${name}="${escapeXml(value)}"`]));
  return more.length === 0 ? made : made.replace(/\s*\/?>$/u, (end) => more.join("") + end.trim());
}

/** The prefix of a tag with its colon: "x:" of `<x:c r="A1">`, "" where it has none. */
export const prefixOf = (open: string): string => /^<\/?([^\s/>:]*:)/u.exec(open)?.[1] ?? "";
