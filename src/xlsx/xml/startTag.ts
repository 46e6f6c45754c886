import {
  AMPERSAND,
  APOSTROPHE,
  COLON,
  EQUALS,
  GREATER,
  LESS,
  QUOTE,
  SLASH,
  SPACE,
  isAt,
  isSpace,
  plainNameEnd,
  spaceEnd,
} from "./characters";
import { checkEntities, withoutEntities } from "./entities";
import { XmlFault, malformed } from "./fault";
import { nameEnd } from "./names";
import type { Scopes } from "./scopes";

/** The attributes of an element; they can be asked for while its `open` runs. */
export interface Attributes {
  /** Of one without prefix. */
  value(name: string): string | undefined;
  /** Of one with a prefix, by its namespace. */
  valueIn(uris: ReadonlySet<string>, local: string): string | undefined;
}

/** An attribute is four places: where its name begins and ends, where its value begins and ends. */
const PLACES = 4;
/** What there is to a value besides its characters. */
const HAS_BREAKS = 1;
const HAS_ENTITIES = 2;
const XMLNS = "xmlns";
const X = 120;
/** So few attributes are compared each with each. */
const FEW = 8;

/** The start tag that is being read. It is one object for a whole part, and holds places in a piece: no text is made unasked. */
export class StartTag implements Attributes {
  /** Where its name ends. */
  nameTo = 0;
  isEmpty = false;
  /** Whether it says what a prefix means. */
  isDeclaring = false;
  #count = 0;
  /** How many have a name with a prefix, or a name of other letters than ASCII's, and the last of them. */
  #prefixed = 0;
  #prefixedAt = 0;
  #piece = "";
  readonly #places: Int32Array;
  readonly #marks: Uint8Array;

  constructor(
    private readonly most: number,
    private readonly scopes: Scopes,
  ) {
    this.#places = new Int32Array(most * PLACES);
    this.#marks = new Uint8Array(most);
  }

  /**
   * @param from behind its "<"
   * @returns where it ends, or -1 where that is in the next piece
   */
  read(s: string, from: number): number {
    const places = this.#places;
    this.#piece = s;
    this.isDeclaring = this.isEmpty = false;
    this.#prefixed = 0;
    let count = 0;
    let at = plainNameEnd(s, from);
    let c = s.charCodeAt(at);
    if (c === COLON || c > 127 || at === from) c = s.charCodeAt((at = nameEnd(s, from)));
    this.nameTo = at;
    for (;;) {
      const before = at;
      while (isSpace(c)) c = s.charCodeAt(++at);
      if (c === GREATER || c === SLASH) break;
      if (at >= s.length) return -1;
      if (at === before) throw malformed();
      if (count === this.most) throw new XmlFault("attributes");
      const nameFrom = at;
      c = s.charCodeAt((at = plainNameEnd(s, nameFrom)));
      if (c === COLON || c > 127 || at === nameFrom) {
        c = s.charCodeAt((at = nameEnd(s, nameFrom)));
        this.#prefixed++;
        this.#prefixedAt = count;
      }
      const nameTo = at;
      if (
        s.charCodeAt(nameFrom) === X &&
        isAt(s, nameFrom, XMLNS) &&
        (nameTo === nameFrom + 5 || s.charCodeAt(nameFrom + 5) === COLON)
      )
        this.isDeclaring = true;
      if (c !== EQUALS) c = s.charCodeAt((at = spaceEnd(s, at)));
      if (at >= s.length) return -1;
      if (c !== EQUALS) throw malformed();
      c = s.charCodeAt(++at);
      if (isSpace(c)) c = s.charCodeAt((at = spaceEnd(s, at)));
      if (at >= s.length) return -1;
      if (c !== QUOTE && c !== APOSTROPHE) throw malformed();
      const quote = c;
      const valueFrom = ++at;
      let mark = 0;
      while ((c = s.charCodeAt(at)) !== quote) {
        if (c < SPACE) mark |= HAS_BREAKS;
        else if (c === AMPERSAND) mark |= HAS_ENTITIES;
        else if (c === LESS) throw malformed();
        else if (at >= s.length) return -1;
        at++;
      }
      if ((mark & HAS_ENTITIES) !== 0) checkEntities(s, valueFrom, at);
      const place = count * PLACES;
      places[place] = nameFrom;
      places[place + 1] = nameTo;
      places[place + 2] = valueFrom;
      places[place + 3] = at;
      this.#marks[count++] = mark;
      c = s.charCodeAt(++at);
    }
    this.#count = count;
    if (c === GREATER) return at + 1;
    if (at + 1 >= s.length) return -1;
    if (s.charCodeAt(at + 1) !== GREATER) throw malformed();
    this.isEmpty = true;
    return at + 2;
  }

  /** What it says prefixes mean. */
  declared(): (readonly [prefix: string, uri: string])[] {
    const found: [string, string][] = [];
    for (let i = 0; i < this.#count; i++) {
      const name = this.#nameAt(i);
      if (name === XMLNS || name.startsWith("xmlns:")) found.push([name.slice(XMLNS.length + 1), this.#valueAt(i)]);
    }
    return found;
  }

  /** @throws XmlFault for an attribute that is there twice, by another prefix too, and for a prefix nobody declared */
  check(): void {
    if (this.#prefixed > 1 || this.#count > FEW) return this.#checkNames();
    if (this.#prefixed > 0) this.#namespaceOf(this.#nameAt(this.#prefixedAt));
    if (this.#count > 1) this.#checkFew();
  }

  #checkFew(): void {
    const places = this.#places;
    const s = this.#piece;
    for (let i = PLACES; i < this.#count * PLACES; i += PLACES) {
      const from = places[i] ?? 0;
      const chars = (places[i + 1] ?? 0) - from;
      for (let j = 0; j < i; j += PLACES) {
        const other = places[j] ?? 0;
        if ((places[j + 1] ?? 0) - other !== chars) continue;
        let k = 0;
        while (k < chars && s.charCodeAt(from + k) === s.charCodeAt(other + k)) k++;
        if (k === chars) throw malformed();
      }
    }
  }

  #checkNames(): void {
    const seen = new Set<string>();
    for (let i = 0; i < this.#count; i++) {
      const name = this.#nameAt(i);
      const colon = name.indexOf(":");
      const key = colon < 0 ? name : `{${this.#namespaceOf(name)}}${name.slice(colon + 1)}`;
      if (seen.has(key)) throw malformed();
      seen.add(key);
    }
  }

  value(name: string): string | undefined {
    const places = this.#places;
    const s = this.#piece;
    const chars = name.length;
    const first = name.charCodeAt(0);
    for (let i = 0; i < this.#count; i++) {
      const from = places[i * PLACES] ?? 0;
      if ((places[i * PLACES + 1] ?? 0) - from !== chars || s.charCodeAt(from) !== first) continue;
      if (chars === 1 || isAt(s, from, name)) return this.#valueAt(i);
    }
    return undefined;
  }

  valueIn(uris: ReadonlySet<string>, local: string): string | undefined {
    for (let i = 0; i < this.#count; i++) {
      const name = this.#nameAt(i);
      const colon = name.indexOf(":");
      if (colon >= 0 && name.slice(colon + 1) === local && uris.has(this.#namespaceOf(name))) return this.#valueAt(i);
    }
    return undefined;
  }

  /** Of an attribute: without a prefix it is in none. */
  #namespaceOf(name: string): string {
    const colon = name.indexOf(":");
    return colon < 0 ? "" : this.scopes.uriOf(name.slice(0, colon));
  }

  #nameAt(i: number): string {
    return this.#piece.slice(this.#places[i * PLACES], this.#places[i * PLACES + 1]);
  }

  #valueAt(i: number): string {
    const mark = this.#marks[i] ?? 0;
    const text = this.#piece.slice(this.#places[i * PLACES + 2], this.#places[i * PLACES + 3]);
    if (mark === 0) return text;
    const oneLine = (mark & HAS_BREAKS) === 0 ? text : text.replace(/[\t\n]/g, " ");
    return (mark & HAS_ENTITIES) === 0 ? oneLine : withoutEntities(oneLine, 0, oneLine.length);
  }
}
