import { malformed } from "../xml/fault";
import type { ElementName } from "../xml/scopes";
import type { Attributes } from "../xml/startTag";

/** What is done with the elements of one path. */
export interface ElementReader {
  readonly open?: (attributes: Attributes) => void;
  /** At its end, with the text directly in it. */
  readonly text?: (text: string) => void;
  /** At its end, after `text`. */
  readonly close?: () => void;
}

/**
 * What is read of a part: by the path of an element from the root on, like "worksheet/sheetData/row/c". What stands elsewhere is
 * skipped with all it holds, so that an extension can never pass for a cell.
 *
 * Of contents a file offers in alternatives (`mc:AlternateContent`) the last resort, `mc:Fallback`, is read as if it alone stood
 * there: the others need something we do not know.
 */
export type PartReader = Readonly<Record<string, ElementReader>>;

/** How namespaces are written in paths: transitional and strict alike. Those not named here cannot be read. */
const PREFIXES: ReadonlyMap<string, string> = new Map([
  // files by hand, without any namespace
  ["", ""],
  ["http://schemas.openxmlformats.org/spreadsheetml/2006/main", ""],
  ["http://purl.oclc.org/ooxml/spreadsheetml/main", ""],
  ["http://schemas.openxmlformats.org/drawingml/2006/main", "a:"],
  ["http://purl.oclc.org/ooxml/drawingml/main", "a:"],
  ["http://schemas.openxmlformats.org/package/2006/relationships", "rel:"],
  ["http://schemas.openxmlformats.org/package/2006/content-types", "types:"],
  ["http://schemas.microsoft.com/office/spreadsheetml/2009/9/main", "x14:"],
  ["http://schemas.microsoft.com/office/excel/2006/main", "xm:"],
  ["http://schemas.openxmlformats.org/markup-compatibility/2006", "mc:"],
]);

const ALTERNATIVES = "mc:AlternateContent";
const FALLBACK = "mc:Fallback";

/** An element as paths name it; undefined for one that cannot be read. */
export function pathOf(uri: string, local: string): string | undefined {
  const prefix = PREFIXES.get(uri);
  return prefix === undefined ? undefined : prefix + local;
}

/** One element of the paths that are read. All nodes have one shape, which engines are quickest with. */
export class PathNode {
  text = "";
  open: ElementReader["open"];
  onText: ElementReader["text"];
  close: ElementReader["close"];
  #alternatives: PathNode | undefined;
  #lastName: ElementName | undefined;
  #lastChild: PathNode | undefined;

  private constructor(
    private readonly children = new Map<string, PathNode>(),
    private readonly isElement = true,
  ) {}

  /** The root of everything these readers read. */
  static of(readers: PartReader): PathNode {
    // alternatives stand in elements: a part has one root, which says what it is
    const root = new PathNode(new Map(), false);
    for (const [path, { open, text, close }] of Object.entries(readers)) {
      let node = root;
      for (const name of path.split("/")) {
        const child: PathNode = node.children.get(name) ?? new PathNode();
        node.children.set(name, child);
        node = child;
      }
      node.open = open;
      node.onText = text;
      node.close = close;
    }
    return root;
  }

  /** What an element in this one is; undefined where it is not read. */
  child(name: ElementName): PathNode | undefined {
    // the next one is like the last one as a rule
    if (name === this.#lastName) return this.#lastChild;
    this.#lastName = name;
    this.#lastChild =
      this.children.get(name.path ?? "") ??
      (this.isElement && name.path === ALTERNATIVES ? this.#alternativesHere() : undefined);
    return this.#lastChild;
  }

  /** What stands in the last resort stands in this element. */
  #alternativesHere(): PathNode {
    if (this.#alternatives) return this.#alternatives;
    let isRead = false;
    const fallback = new PathNode(this.children);
    fallback.open = () => {
      if (isRead) throw malformed();
      isRead = true;
    };
    if (this.onText) fallback.onText = (text) => void (this.text += text);
    this.#alternatives = new PathNode(new Map([[FALLBACK, fallback]]));
    this.#alternatives.open = () => void (isRead = false);
    return this.#alternatives;
  }
}
