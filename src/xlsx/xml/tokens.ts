import { BRACKET, EXCLAMATION, FORBIDDEN, GREATER, LESS, QUESTION, SLASH, isAt, isSpace, spaceEnd } from "./characters";
import { declarationEnd } from "./declaration";
import { checkEntities, withoutEntities } from "./entities";
import { type TokenBounds, XmlFault, malformed } from "./fault";
import { nameEnd } from "./names";
import { type ElementName, Scopes } from "./scopes";
import { type Attributes, StartTag } from "./startTag";

/** What is done with elements and texts as they come. */
export interface TokenHandler {
  /** @returns whether the text directly in it is wanted */
  open(name: ElementName, attributes: Attributes): boolean;
  /** A text, or a part of one. */
  text(text: string): void;
  /** @returns whether the text directly in the element around it is wanted */
  close(): boolean;
}

const COMMENT = "<!--";
const CDATA = "<![CDATA[";
const DOCTYPE = "<!DOCTYPE";
/** Where a token ends that goes on in the next piece. */
const LATER = -1;

/**
 * Reads XML 1.0 with namespaces that comes in pieces, none of which ends inside a pair of surrogates. What may stand anywhere, like
 * a character that XML does not know, is looked for by the engine's own search, in a whole piece at once; only tags are looked at
 * letter by letter. A token that ends in a later piece is read again then, so pieces are best cut behind tags.
 *
 * Form is checked everywhere, in what nobody asks for too: what is accepted here is XML for every other program. A document type is a
 * fault, so nothing is ever expanded or fetched.
 */
export class XmlTokens {
  readonly #scopes: Scopes;
  readonly #tag: StartTag;
  readonly #open: ElementName[] = [];
  #piece = "";
  /** What of the pieces before is still to be read. */
  #rest = "";
  /** A carriage return at the end of a piece: a line feed may follow. */
  #endsInReturn = false;
  #hasBegun = false;
  #sawRoot = false;
  #wantsText = false;
  /** Of a text that goes on from the pieces before. */
  #textChars = 0;
  /** Where in the piece the next "&" and the next "]]>" are: searching them anew for each text would take the square of its length. */
  #nextAnd = -1;
  #nextEnd = -1;

  /** @param pathOf how the reader calls an element; undefined where it does not know the namespace */
  constructor(
    private readonly handler: TokenHandler,
    private readonly bounds: TokenBounds,
    pathOf: (uri: string, local: string) => string | undefined,
  ) {
    this.#scopes = new Scopes(pathOf);
    this.#tag = new StartTag(bounds.attributes, this.#scopes);
  }

  /** @throws XmlFault */
  write(piece: string): void {
    this.#read(this.#withLineFeeds(piece, false), false);
  }

  /** @throws XmlFault where the document has no end, or is none */
  close(): void {
    this.#read(this.#withLineFeeds("", true), true);
    if (this.#rest !== "" || this.#open.length > 0 || !this.#sawRoot) throw malformed();
  }

  /** Every end of a line is one line feed (XML 1.0, 2.11). */
  #withLineFeeds(piece: string, isLast: boolean): string {
    let text = this.#endsInReturn ? `\r${piece}` : piece;
    this.#endsInReturn = false;
    if (!text.includes("\r")) return text;
    if (!isLast && text.endsWith("\r")) {
      this.#endsInReturn = true;
      text = text.slice(0, -1);
    }
    return text.replace(/\r\n?/g, "\n");
  }

  #read(text: string, isLast: boolean): void {
    const forbidden = text.search(FORBIDDEN);
    if (forbidden >= 0) {
      // what stands before it is read first: it may be refused for another reason, and tells which cell was the last
      this.#read(text.slice(0, forbidden), false);
      throw malformed();
    }
    const s = (this.#piece = this.#rest === "" ? text : this.#rest + text);
    this.#rest = "";
    this.#nextAnd = this.#nextEnd = -1;
    let at = 0;
    if (!this.#hasBegun) {
      if (s === "") return;
      const start = s.charCodeAt(0) === 0xfeff ? 1 : 0;
      const begin = declarationEnd(s, start, isLast);
      if (begin === undefined) throw malformed();
      if (begin < 0) return this.#keep(0);
      this.#hasBegun = true;
      at = begin;
    }
    while (at < s.length) {
      if (s.charCodeAt(at) !== LESS) {
        const end = s.indexOf("<", at);
        if (end < 0) return this.#lastText(at, isLast);
        this.#text(at, end);
        at = end;
      }
      this.#textChars = 0;
      const next = this.#markup(at);
      if (next === LATER) return this.#keep(at);
      at = next;
    }
  }

  /** A token that goes on in the next piece. */
  #keep(at: number): void {
    this.#rest = this.#piece.slice(at);
    if (this.#rest.length > this.bounds.tokenChars) throw new XmlFault("tokenChars");
  }

  /** A text that may go on in the next piece: an entity waits until it is whole, and so does "]]", which ">" may follow. */
  #lastText(from: number, isLast: boolean): void {
    const s = this.#piece;
    let to = s.length;
    if (!isLast) {
      const and = s.lastIndexOf("&");
      if (and >= from && s.indexOf(";", and) < 0) to = and;
      else while (to > from && to > s.length - 2 && s.charCodeAt(to - 1) === BRACKET) to--;
    }
    this.#text(from, to);
    this.#keep(to);
  }

  #text(from: number, to: number): void {
    const s = this.#piece;
    this.#textChars += to - from;
    if (this.#textChars > this.bounds.tokenChars) throw new XmlFault("tokenChars");
    if (this.#nextEnd < from) this.#nextEnd = found(s, "]]>", from);
    if (this.#nextEnd < to) throw malformed();
    if (this.#nextAnd < from) this.#nextAnd = found(s, "&", from);
    const hasEntities = this.#nextAnd < to;
    if (this.#open.length === 0) {
      for (let i = from; i < to; i++) if (!isSpace(s.charCodeAt(i))) throw malformed();
    } else if (this.#wantsText) this.handler.text(hasEntities ? withoutEntities(s, from, to) : s.slice(from, to));
    else if (hasEntities) checkEntities(s, from, to);
  }

  /** @returns where it ends */
  #markup(at: number): number {
    switch (this.#piece.charCodeAt(at + 1)) {
      case SLASH:
        return this.#endTag(at + 2);
      case EXCLAMATION:
        return this.#declaration(at);
      case QUESTION:
        return this.#instruction(at + 2);
      default:
        return this.#startTag(at + 1);
    }
  }

  #startTag(from: number): number {
    const tag = this.#tag;
    const to = tag.read(this.#piece, from);
    if (to < 0) return LATER;
    const depth = this.#open.length;
    if (depth === 0) {
      if (this.#sawRoot) throw malformed();
      this.#sawRoot = true;
    }
    if (depth >= this.bounds.depth) throw new XmlFault("depth");
    if (tag.isDeclaring) this.#scopes.declare(tag.declared(), depth);
    tag.check();
    const name = this.#scopes.nameAt(this.#piece, from, tag.nameTo, depth);
    this.#open.push(name);
    this.#wantsText = this.handler.open(name, tag);
    if (tag.isEmpty) this.#closeElement();
    return to;
  }

  #endTag(from: number): number {
    const s = this.#piece;
    const raw = this.#open[this.#open.length - 1]?.raw;
    if (raw === undefined) throw malformed();
    const nameTo = from + raw.length;
    if (nameTo > s.length) {
      // what is there already must be its beginning
      if (!raw.startsWith(s.slice(from))) throw malformed();
      return LATER;
    }
    if (!isAt(s, from, raw)) throw malformed();
    const at = s.charCodeAt(nameTo) === GREATER ? nameTo : spaceEnd(s, nameTo);
    if (at >= s.length) return LATER;
    if (s.charCodeAt(at) !== GREATER) throw malformed();
    this.#closeElement();
    return at + 1;
  }

  #closeElement(): void {
    this.#open.pop();
    this.#scopes.leave(this.#open.length);
    this.#wantsText = this.handler.close();
  }

  /** A comment, CDATA or a document type. */
  #declaration(at: number): number {
    const s = this.#piece;
    if (isAt(s, at, COMMENT)) {
      // "--" is its end, or a fault
      const end = s.indexOf("--", at + COMMENT.length);
      if (end < 0 || end + 2 >= s.length) return LATER;
      if (s.charCodeAt(end + 2) !== GREATER) throw malformed();
      return end + 3;
    }
    if (isAt(s, at, CDATA)) {
      if (this.#open.length === 0) throw malformed();
      const end = s.indexOf("]]>", at + CDATA.length);
      if (end < 0) return LATER;
      if (this.#wantsText) this.handler.text(s.slice(at + CDATA.length, end));
      return end + 3;
    }
    if (isAt(s, at, DOCTYPE)) throw this.#sawRoot ? malformed() : new XmlFault("doctype");
    const begun = s.slice(at);
    if ([COMMENT, CDATA, DOCTYPE].some((each) => each.startsWith(begun))) return LATER;
    throw malformed();
  }

  /** A processing instruction: nothing here follows any. */
  #instruction(from: number): number {
    const s = this.#piece;
    const nameTo = nameEnd(s, from);
    if (nameTo >= s.length) return LATER;
    const target = s.slice(from, nameTo);
    // the declaration of XML stands at the beginning alone
    if (target.includes(":") || target.toLowerCase() === "xml") throw malformed();
    const end = s.indexOf("?>", nameTo);
    const isEnding = s.charCodeAt(nameTo) === QUESTION && (end === nameTo || nameTo + 1 === s.length);
    if (!isEnding && !isSpace(s.charCodeAt(nameTo))) throw malformed();
    return end < 0 ? LATER : end + 2;
  }
}

const found = (s: string, text: string, from: number): number => {
  const at = s.indexOf(text, from);
  return at < 0 ? s.length : at;
};
