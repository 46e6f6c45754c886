import { isAt, isCharacter } from "./characters";
import { malformed } from "./fault";

interface Named {
  readonly written: string;
  readonly character: string;
}

/** The five that need no declaration, and there are no declarations. */
const AND: Named = { written: "amp;", character: "&" };
const LESS: Named = { written: "lt;", character: "<" };
const GREATER: Named = { written: "gt;", character: ">" };
const QUOTE: Named = { written: "quot;", character: '"' };
const APOSTROPHE: Named = { written: "apos;", character: "'" };

const [A, G, L, Q] = [97, 103, 108, 113];

const ifAt = (s: string, at: number, named: Named): Named | undefined =>
  isAt(s, at, named.written) ? named : undefined;

/** The one whose name stands at a place. */
function namedAt(s: string, at: number): Named | undefined {
  switch (s.charCodeAt(at)) {
    case A:
      return ifAt(s, at, AND) ?? ifAt(s, at, APOSTROPHE);
    case L:
      return ifAt(s, at, LESS);
    case G:
      return ifAt(s, at, GREATER);
    case Q:
      return ifAt(s, at, QUOTE);
    default:
      return undefined;
  }
}

const NUMBER = /^#(?:\d+|x[\da-fA-F]+)$/;

/** The character `#233` or `#xE9` stands for; undefined for what stands for none. */
function numbered(entity: string): string | undefined {
  if (!NUMBER.test(entity)) return undefined;
  const code = entity.startsWith("#x") ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/**
 * An entity of a text that ends at `to`.
 *
 * @param from behind its "&"
 * @throws XmlFault for one that XML itself does not know, or that does not end
 */
function entityAt(s: string, from: number, to: number): Named {
  const named = namedAt(s, from);
  if (named && from + named.written.length <= to) return named;
  const end = s.indexOf(";", from);
  const character = end < 0 || end >= to ? undefined : numbered(s.slice(from, end));
  if (character === undefined) throw malformed();
  return { written: s.slice(from, end + 1), character };
}

/** A part of a piece with the characters its entities stand for. */
export function withoutEntities(s: string, from: number, to: number): string {
  let text = "";
  let at = from;
  for (let and = s.indexOf("&", from); and >= 0 && and < to; and = s.indexOf("&", at)) {
    const { written, character } = entityAt(s, and + 1, to);
    text += s.slice(at, and) + character;
    at = and + 1 + written.length;
  }
  return text + s.slice(at, to);
}

/** @throws XmlFault where `withoutEntities` would */
export function checkEntities(s: string, from: number, to: number): void {
  for (let and = s.indexOf("&", from); and >= 0 && and < to; and = s.indexOf("&", and + 1)) entityAt(s, and + 1, to);
}
