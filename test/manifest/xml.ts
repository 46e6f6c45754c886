import { XMLParser } from "fast-xml-parser";

/** One XML element with its children in document order, which is what Excel's schema asks about. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** Text directly inside the element, trimmed. */
  readonly text: string;
}

const ATTRIBUTES = ":@";
const TEXT = "#text";

/**
 * Reads a document into elements that keep their order.
 *
 * @throws Error when the text is not well-formed XML with one root element
 * @example readXml("<a><b/>x</a>").children[0]?.name // "b"
 */
export function readXml(xml: string): Element {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    ignoreDeclaration: true,
    parseTagValue: false,
    parseAttributeValue: false,
  });
  const roots = toElements(parser.parse(xml, true));
  const root = roots[0];
  if (root === undefined || roots.length !== 1) throw new Error("Expected one root element");
  return root;
}

function toElements(nodes: unknown): Element[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Record<string, unknown>) => {
    const name = Object.keys(node).find((key) => key !== ATTRIBUTES);
    if (name === undefined || name === TEXT) return [];
    const inner = node[name];
    return [
      {
        name,
        attributes: (node[ATTRIBUTES] ?? {}) as Record<string, string>,
        children: toElements(inner),
        text: textOf(inner),
      },
    ];
  });
}

function textOf(nodes: unknown): string {
  if (!Array.isArray(nodes)) return "";
  return nodes
    .map((node: Record<string, unknown>) => (TEXT in node ? String(node[TEXT]) : ""))
    .join("")
    .trim();
}

/** The element and everything below it, in document order. */
export function everything(element: Element): Element[] {
  return [element, ...element.children.flatMap(everything)];
}

/** All elements of that name at or below the given one. */
export function named(element: Element, name: string): Element[] {
  return everything(element).filter((found) => found.name === name);
}

/** Follows child names from an element; undefined where the path ends early. */
export function at(element: Element, ...path: readonly string[]): Element | undefined {
  let here: Element | undefined = element;
  for (const name of path) here = here?.children.find((child) => child.name === name);
  return here;
}
