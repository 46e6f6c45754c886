import { isAt } from "./characters";
import { malformed } from "./fault";

/** An element's name as written, and what it means where it stands. */
export interface ElementName {
  readonly raw: string;
  /** As the reader calls it; undefined for a namespace it does not know. */
  readonly path: string | undefined;
}

const XML = "http://www.w3.org/XML/1998/namespace";
const XMLNS = "http://www.w3.org/2000/xmlns/";

/** So many names are remembered with what they mean; a file may make up millions. */
const REMEMBERED_NAMES = 512;

/** A text of its own: a slice keeps the whole piece of the file it was cut from. */
const copied = (slice: string): string => ` ${slice}`.slice(1);

/** What prefixes mean, from one element on that says so. */
class Scope {
  readonly names = new Map<string, ElementName>();
  /** The last name at each depth: the next element there has the same one as a rule. */
  readonly last: ElementName[] = [];

  constructor(
    readonly uris: ReadonlyMap<string, string>,
    /** Of the element that declared it. */
    readonly depth: number,
  ) {}
}

/** Namespaces in XML 1.0: which name means what, element by element. */
export class Scopes {
  #scope = new Scope(
    new Map([
      ["xml", XML],
      ["xmlns", XMLNS],
    ]),
    -1,
  );
  readonly #outer: Scope[] = [];

  /** @param pathOf how the reader calls an element; undefined where it does not know the namespace */
  constructor(private readonly pathOf: (uri: string, local: string) => string | undefined) {}

  /**
   * From here on, until the element at this depth ends, prefixes mean what its tag says besides.
   *
   * @param declared prefixes ("" for names without one) with their namespaces
   */
  declare(declared: readonly (readonly [prefix: string, uri: string])[], depth: number): void {
    const uris = new Map(this.#scope.uris);
    for (const [prefix, slice] of declared) {
      const uri = copied(slice.trim());
      const isReserved = prefix === "xmlns" || uri === XMLNS || (prefix === "xml") !== (uri === XML);
      if (isReserved || (prefix !== "" && uri === "")) throw malformed();
      uris.set(copied(prefix), uri);
    }
    this.#outer.push(this.#scope);
    this.#scope = new Scope(uris, depth);
  }

  /** The element at this depth has ended. */
  leave(depth: number): void {
    if (this.#scope.depth === depth) this.#scope = this.#outer.pop() ?? this.#scope;
  }

  /** @throws XmlFault for a prefix nobody declared */
  uriOf(prefix: string): string {
    const uri = this.#scope.uris.get(prefix);
    if (uri === undefined) throw malformed();
    return uri;
  }

  /** The name of the element at this depth, which stands from one place to another in a piece. */
  nameAt(s: string, from: number, to: number, depth: number): ElementName {
    const { last, names } = this.#scope;
    const before = last[depth];
    if (before !== undefined && before.raw.length === to - from && isAt(s, from, before.raw)) return before;
    const raw = s.slice(from, to);
    const name = names.get(raw) ?? this.#newName(copied(raw));
    last[depth] = name;
    return name;
  }

  #newName(raw: string): ElementName {
    const { names, uris } = this.#scope;
    const colon = raw.indexOf(":");
    const prefix = raw.slice(0, Math.max(colon, 0));
    if (prefix === "xmlns") throw malformed();
    const uri = prefix === "" ? (uris.get("") ?? "") : this.uriOf(prefix);
    const name = { raw, path: this.pathOf(uri, raw.slice(colon + 1)) };
    if (names.size >= REMEMBERED_NAMES) names.clear();
    names.set(raw, name);
    return name;
  }
}
