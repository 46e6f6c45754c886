import { COLON, isNamePart, isNameStart } from "./characters";
import { malformed } from "./fault";

/**
 * Where a name ends that may have a prefix and any letters.
 *
 * @returns the end of the piece where the name goes on in the next one
 * @throws XmlFault where it begins with no letter, or has an empty prefix, two of them, or nothing behind its prefix
 */
export function nameEnd(s: string, from: number): number {
  let at = from;
  let colon = -1;
  while (at < s.length) {
    const c = s.codePointAt(at) ?? 0;
    if (c === COLON) {
      if (colon >= 0 || at === from) throw malformed();
      colon = at;
    } else if (at === from ? !isNameStart(c) : !isNamePart(c)) break;
    at += c > 0xffff ? 2 : 1;
  }
  if (at < s.length && (at === from || (colon >= 0 && colon === at - 1))) throw malformed();
  return at;
}
