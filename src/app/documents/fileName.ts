/** What Windows, macOS or a zip refuse in a name, and what has a meaning in paths. */
const FORBIDDEN = /[<>:"/\\|?*\p{C}]/gu;
/** Windows counts whole paths, 260 at most. */
const LONGEST = 80;
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/iu;

/**
 * A name for a file, from any text.
 *
 * @param taken names given already in this folder, in small letters; the new one joins them
 * @example fileName("Biên bản - Quý I/2026", ".docx", new Set()) // "Biên bản - Quý I 2026.docx"
 */
export function fileName(wanted: string, ending: string, taken: Set<string>): string {
  const bare = wanted.normalize("NFC").replace(FORBIDDEN, " ").replace(/\s+/gu, " ");
  const short = [...bare]
    .slice(0, LONGEST)
    .join("")
    .replace(/^[.\s]+|[.\s]+$/gu, "");
  const base = short === "" || RESERVED.test(short) ? `CHITIEU ${short}`.trim() : short;
  for (let n = 1; ; n++) {
    const name = `${base}${n === 1 ? "" : ` (${n})`}${ending}`;
    const key = name.toLocaleLowerCase("vi");
    if (taken.has(key)) continue;
    taken.add(key);
    return name;
  }
}
