import { issue } from "../../domain/problem";
import { XmlFault } from "../xml/fault";
import type { Attributes } from "../xml/startTag";
import { XmlTokens } from "../xml/tokens";
import { decoderOf } from "./decode";
import { type PartReader, PathNode, pathOf } from "./partPaths";
import { Refusal, damaged, tooLarge } from "./refusal";
import { unpack } from "./unpack";
import type { Watch } from "./watch";
import type { ZipEntry } from "./zipEntry";

export type { Attributes } from "../xml/startTag";
export type { ElementReader, PartReader } from "./partPaths";

/** An attribute without prefix. */
export const valueOf = (attributes: Attributes, name: string): string | undefined => attributes.value(name);

const RELATIONSHIPS: ReadonlySet<string> = new Set([
  "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  "http://purl.oclc.org/ooxml/officeDocument/relationships",
]);

/** The `r:id` of an element, whatever its prefix is. */
export const relationshipOf = (attributes: Attributes): string | undefined => attributes.valueIn(RELATIONSHIPS, "id");

function refusalOf({ kind }: XmlFault, part: string, watch: Watch): Refusal {
  if (kind === "malformed") return damaged(part);
  if (kind === "doctype") return new Refusal(issue("unsafeContent", [], { part }));
  return tooLarge(kind, watch.bounds[kind]);
}

/** A parser that hands elements to their readers. */
function tokensFor(part: string, readers: PartReader, watch: Watch): XmlTokens {
  const root = PathNode.of(readers);
  const around: PathNode[] = [];
  let node = root;
  /** How deep inside an element that is not read. */
  let skipped = 0;
  const handler = {
    open(name: Parameters<PathNode["child"]>[0], attributes: Attributes): boolean {
      const child = skipped > 0 ? undefined : node.child(name);
      if (child === undefined) {
        // the root says what kind of part it is
        if (node === root) throw damaged(part);
        skipped++;
        return false;
      }
      around.push(node);
      node = child;
      node.text = "";
      node.open?.(attributes);
      return node.onText !== undefined;
    },
    text(text: string): void {
      if (node.text === "") node.text = text;
      else {
        // pieces of one text are bounded by the parser, texts between comments and sections are not
        node.text += text;
        watch.check("tokenChars", node.text.length);
      }
    },
    close(): boolean {
      if (skipped > 0) skipped--;
      else {
        node.onText?.(node.text);
        node.close?.();
        node = around.pop() ?? root;
      }
      return skipped === 0 && node.onText !== undefined;
    },
  };
  return new XmlTokens(handler, watch.bounds, pathOf);
}

/**
 * Reads a part of a package with these readers, unpacked and parsed piece by piece: it is never in memory whole.
 *
 * @throws Refusal `damaged` where it is no well-formed XML with such a root; `unsafeContent` for a document type; `tooLarge`
 */
export async function readPart(file: Uint8Array, entry: ZipEntry, readers: PartReader, watch: Watch): Promise<void> {
  const decoder = decoderOf(entry.name);
  const tokens = tokensFor(entry.name, readers, watch);
  try {
    await unpack(file, entry, watch, (piece) => tokens.write(decoder.write(piece)));
    tokens.write(decoder.end());
    tokens.close();
  } catch (problem) {
    throw problem instanceof XmlFault ? refusalOf(problem, entry.name, watch) : problem;
  }
}
