import { fold } from "./fold";
import { PLAIN, plainness } from "./plainText";

/** Small letters of ASCII and of the composed letters of Vietnamese, by their capitals and by themselves. */
const SMALL = Uint16Array.from({ length: 0x1f00 }, (_, code) => String.fromCharCode(code).toLowerCase().charCodeAt(0));

/** A number of a text, the same for capitals and small letters. */
function numberOf(text: string): number {
  let number = text.length;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    number = (Math.imul(number, 31) + (SMALL[code] ?? code)) | 0;
  }
  // small enough to be looked up at once
  return number & 0x3fffffff;
}

function isSpelt(text: string, key: string): boolean {
  if (text.length !== key.length) return false;
  for (let at = 0; at < text.length; at++) if (SMALL[text.charCodeAt(at)] !== key.charCodeAt(at)) return false;
  return true;
}

interface Entry<T> {
  readonly key: string;
  readonly value: T;
  readonly next: Entry<T> | undefined;
}

/**
 * What is known of texts by their keys of `fold`, found by spellings. A long list of names that are each spelt once pays for
 * no key: a text that needs no folding is compared letter by letter.
 */
export class FoldedMap<T> {
  private readonly entries = new Map<number, Entry<T>>();

  /** @param values by keys of `fold` */
  constructor(values: ReadonlyMap<string, T>) {
    for (const [key, value] of values) {
      const number = numberOf(key);
      this.entries.set(number, { key, value, next: this.entries.get(number) });
    }
  }

  /** @example new FoldedMap(new Map([[fold("Ủy ban"), 1]])).get("UỶ BAN") // 1 */
  get(text: string): T | undefined {
    const isPlain = plainness(text) === PLAIN.key;
    const key = isPlain ? text : fold(text);
    let entry = this.entries.get(numberOf(key));
    while (entry && !(isPlain ? isSpelt(text, entry.key) : entry.key === key)) entry = entry.next;
    return entry?.value;
  }
}
