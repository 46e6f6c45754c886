import { SaxesParser } from "saxes";
import { issue } from "../../domain/problem";
import { decoderOf } from "./decode";
import { Refusal, damaged } from "./refusal";
import { unpack } from "./unpack";
import type { Watch } from "./watch";
import type { ZipEntry } from "./zipEntry";

/** By name as written, prefix included; `valueOf` and `relationshipOf` are the ways in. */
export type Attributes = Readonly<
  Record<string, { readonly uri: string; readonly local: string; readonly value: string } | undefined>
>;

/** An attribute without prefix. */
export const valueOf = (attributes: Attributes, name: string): string | undefined => attributes[name]?.value;

const RELATIONSHIPS = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

/** The `r:id` of an element, whatever its prefix is. */
export function relationshipOf(attributes: Attributes): string | undefined {
  return Object.values(attributes).find((each) => each?.local === "id" && RELATIONSHIPS.has(each.uri))?.value;
}

/** What is done with the elements of one path. */
export interface ElementReader {
  open?(attributes: Attributes): void;
  /** At its end, with the text directly in it. */
  text?(text: string): void;
  /** At its end, after `text`. */
  close?(): void;
}

/**
 * What is read of a part: by the path of an element from the root on, like "worksheet/sheetData/row/c". What stands elsewhere is
 * skipped with all it holds, so that an extension or an alternative content can never pass for a cell.
 */
export type PartReader = Readonly<Record<string, ElementReader>>;

/** How namespaces are written in paths: transitional and strict alike. Those not named here cannot be read. */
const PREFIXES: Readonly<Record<string, string>> = {
  // files by hand, without any namespace
  "": "",
  "http://schemas.openxmlformats.org/spreadsheetml/2006/main": "",
  "http://purl.oclc.org/ooxml/spreadsheetml/main": "",
  "http://schemas.openxmlformats.org/drawingml/2006/main": "a:",
  "http://purl.oclc.org/ooxml/drawingml/main": "a:",
  "http://schemas.openxmlformats.org/package/2006/relationships": "rel:",
  "http://schemas.openxmlformats.org/package/2006/content-types": "types:",
  "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main": "x14:",
  "http://schemas.microsoft.com/office/excel/2006/main": "xm:",
};

interface PathNode {
  readonly children: Map<string, PathNode>;
  reader: ElementReader;
  text: string;
}

const pathNode = (): PathNode => ({ children: new Map(), reader: {}, text: "" });

function pathTree(readers: PartReader): PathNode {
  const root = pathNode();
  for (const [path, reader] of Object.entries(readers)) {
    let node = root;
    for (const name of path.split("/")) {
      const child = node.children.get(name) ?? pathNode();
      node.children.set(name, child);
      node = child;
    }
    node.reader = reader;
  }
  return root;
}

/** Where the parser gathers what has not ended yet: private, but nothing else says how long it has become. */
interface Gathered {
  readonly text: string;
  readonly name: string;
  readonly entity: string;
  readonly piTarget: string;
}

/** A parser that hands elements to their readers. */
function parserOf(part: string, readers: PartReader, watch: Watch): { write(text: string): void; close(): void } {
  const parser = new SaxesParser({ xmlns: true, position: false });
  const gathered = parser as unknown as Gathered;
  const path: PathNode[] = [pathTree(readers)];
  let depth = 0;
  /** How deep inside an element that is not read. */
  let skipped = 0;
  let attributes = 0;

  const checkLength = (chars: number): void => {
    watch.check("tokenChars", chars);
  };

  parser.on("error", () => {
    throw damaged(part);
  });
  parser.on("doctype", () => {
    throw new Refusal(issue("unsafeContent", [], { part }));
  });
  parser.on("opentagstart", () => {
    attributes = 0;
    watch.check("depth", ++depth);
  });
  parser.on("attribute", () => {
    watch.check("attributes", ++attributes);
  });
  parser.on("opentag", (tag) => {
    if (skipped > 0) {
      skipped++;
      return;
    }
    const prefix = PREFIXES[tag.uri];
    const name = prefix === "" ? tag.local : `${prefix}${tag.local}`;
    const node = prefix === undefined ? undefined : path[path.length - 1]?.children.get(name);
    if (node === undefined) {
      // the root says what kind of part it is
      if (path.length === 1) throw damaged(part);
      skipped = 1;
      return;
    }
    node.text = "";
    path.push(node);
    node.reader.open?.(tag.attributes);
  });
  const onText = (text: string): void => {
    if (skipped > 0) return;
    const node = path[path.length - 1];
    if (node?.reader.text === undefined) return;
    node.text += text;
    checkLength(node.text.length);
  };
  parser.on("text", onText);
  parser.on("cdata", onText);
  parser.on("closetag", () => {
    depth--;
    if (skipped > 0) {
      skipped--;
      return;
    }
    const node = path.pop();
    node?.reader.text?.(node.text);
    node?.reader.close?.();
  });

  return {
    write: (text) => {
      parser.write(text);
      const { text: gatheredText, name, entity, piTarget } = gathered;
      checkLength(Math.max(gatheredText.length, name.length, entity.length, piTarget.length));
    },
    close: () => void parser.close(),
  };
}

/**
 * Reads a part of a package with these readers, unpacked and parsed piece by piece: it is never in memory whole.
 *
 * @throws Refusal `damaged` where it is no well-formed XML with such a root; `unsafeContent` for a document type; `tooLarge`
 */
export async function readPart(file: Uint8Array, entry: ZipEntry, readers: PartReader, watch: Watch): Promise<void> {
  const decoder = decoderOf(entry.name);
  const parser = parserOf(entry.name, readers, watch);
  await unpack(file, entry, watch, (piece) => parser.write(decoder.write(piece)));
  parser.write(decoder.end());
  parser.close();
}
