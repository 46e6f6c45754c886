/** Letters a to z are 1 to 26; a space is 27. 0 is any other sign, and the end of a text. */
const SIGNS = 32;
const SPACE = 27;
const A = 97;
const Z = 122;

/** The letter without its marks, for ASCII and for the composed letters of Vietnamese. */
const BARE_LETTER = Uint8Array.from({ length: 0x1f00 }, (_, code) => {
  if (code === 0x20) return SPACE;
  const isLatin = code < 0x80 || (code >= 0xc0 && code < 0x1b1) || code >= 0x1ea0;
  const [bare = ""] = isLatin ? String.fromCharCode(code).normalize("NFD").toLowerCase().replace("đ", "d") : [];
  const letter = bare.charCodeAt(0);
  return letter >= A && letter <= Z ? letter - A + 1 : 0;
});

const signAt = (text: string, at: number): number => BARE_LETTER[text.charCodeAt(at)] ?? 0;

/**
 * Whether a text surely begins as none of some words does, by its letters without their marks: "Lê Văn An" begins like neither
 * "lũy kế" nor "cộng", and says so at its second letter. False where that cannot be told from letters and spaces alone; then the
 * text is to be folded.
 *
 * @param words begin with a letter; letters and spaces only
 * @example beginsLikeNone(["cộng", "tc"])("Trần Văn An") // true
 * @example beginsLikeNone(["cộng", "tc"])("Công đoàn") // false
 */
export function beginsLikeNone(words: readonly string[]): (text: string) => boolean {
  // a tree of letters: where each sign leads from each node, 0 being nowhere and END the last letter of a word
  const END = -1;
  const root = new Int16Array(SIGNS);
  root[SPACE] = END;
  const nodes: Int16Array[] = [root];
  for (const word of words) {
    let node = 0;
    for (let at = 0; at < word.length; at++) {
      const from = nodes[node];
      const sign = signAt(word, at);
      const to = from?.[sign] ?? END;
      if (!from || to === END) break;
      if (at === word.length - 1) from[sign] = END;
      else if (to > 0) node = to;
      else {
        node = nodes.length;
        nodes.push(new Int16Array(SIGNS));
        from[sign] = node;
      }
    }
  }
  const tree = Int16Array.from(nodes.flatMap((node) => [...node]));

  return (text) => {
    let node = 0;
    for (let at = 0; ; at++) {
      const sign = signAt(text, at);
      if (sign === 0) return false;
      if (sign === SPACE && signAt(text, at - 1) === SPACE) continue;
      node = tree[node * SIGNS + sign] ?? END;
      if (node === 0) return true;
      if (node === END) return false;
    }
  };
}
