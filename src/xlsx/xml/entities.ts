import { AMPERSAND, HASH, isAt, isCharacter } from "./characters";
import { malformed } from "./fault";

/** The five that need no declaration, and there are no declarations. */
const NAMED: readonly (readonly [written: string, character: string])[] = [
  ["amp;", "&"],
  ["lt;", "<"],
  ["gt;", ">"],
  ["quot;", '"'],
  ["apos;", "'"],
];

const NUMBER = /^#(?:\d+|x[\da-fA-F]+)$/;

/** The character `#233` or `#xE9` stands for; undefined for what stands for none. */
function numbered(entity: string): string | undefined {
  if (!NUMBER.test(entity)) return undefined;
  const code = entity.startsWith("#x") ? parseInt(entity.slice(2), 16) : parseInt(entity.slice(1), 10);
  return isCharacter(code) ? String.fromCodePoint(code) : undefined;
}

/**
 * A part of a piece with the characters its entities stand for.
 *
 * @throws XmlFault for an entity XML itself does not know, and for a "&" that begins none
 */
export function withoutEntities(s: string, from: number, to: number): string {
  let text = "";
  let at = from;
  for (let and = s.indexOf("&", from); and >= 0 && and < to; and = s.indexOf("&", at)) {
    text += s.slice(at, and);
    const named = s.charCodeAt(and + 1) === HASH ? undefined : NAMED.find(([written]) => isAt(s, and + 1, written));
    if (named) {
      text += named[1];
      at = and + 1 + named[0].length;
    } else {
      const end = s.indexOf(";", and);
      const character = end < 0 || end >= to ? undefined : numbered(s.slice(and + 1, end));
      if (character === undefined) throw malformed();
      text += character;
      at = end + 1;
    }
    if (at > to) throw malformed();
  }
  return text + s.slice(at, to);
}

/** @throws XmlFault where `withoutEntities` would */
export function checkEntities(s: string, from: number, to: number): void {
  for (let at = from; at < to; at++) {
    if (s.charCodeAt(at) !== AMPERSAND) continue;
    const end = s.indexOf(";", at);
    if (end < 0 || end >= to) throw malformed();
    withoutEntities(s, at, end + 1);
    at = end;
  }
}
