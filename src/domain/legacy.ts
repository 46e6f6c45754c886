import { isSyllable } from "./syllable";
import { TCVN3, TCVN3_REMNANTS } from "./tcvn3";
import { VNI } from "./vni";

/** The two 8-bit codes of Vietnamese met in old workbooks. */
export type LegacyEncoding = "tcvn3" | "vni";

/** Letters only Unicode text has; neither legacy code can show them. Combining tone marks belong to them. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9\u0300-\u0323]/u;

/** A word: letters, and the signs that are letters in TCVN3. Quotation marks («, ») join words only in legacy text. */
const TCVN3_SIGNS = [...TCVN3.keys(), ...TCVN3_REMNANTS.keys()].join("");
const WORDS = new RegExp(`[\\p{L}\\p{Mn}${TCVN3_SIGNS}]+`, "gu");
const WORDS_WITHOUT_QUOTES = new RegExp(`[\\p{L}\\p{Mn}${TCVN3_SIGNS.replace(/[«»]/gu, "")}]+`, "gu");

const isUpper = (text: string): boolean => text !== text.toLowerCase();

function fromTcvn3(word: string): string {
  const insideWord = /[^\u03bc\u2212\u2219]/u.test(word);
  const letters = [...word].map(
    (sign) => TCVN3.get(sign) ?? (insideWord ? TCVN3_REMNANTS.get(sign) : undefined) ?? sign,
  );
  return withLostHorn(letters.join(""));
}

/**
 * "trởng" → "trưởng". Word and Excel drop the soft hyphen, which is TCVN3's ư. The ư is put back only where the word can be
 * no syllable without it, for ơ never stands before c, ng or u.
 */
function withLostHorn(word: string): string {
  if (isSyllable(word)) return word;
  const mended = word.replace(/[ơờớởỡợ]/u, "ư$&");
  return isSyllable(mended) ? mended : word;
}

function fromVni(word: string): string {
  return word.replace(/[aeouyôö][øùûõïâàáåãäêèéúüë]|./giu, (found) => {
    const pair = VNI.get(found.toLowerCase());
    const [base = "", ...mark] = found;
    if (pair === undefined) return fromVniSingle(base) + mark.join("");
    return isUpper(base) ? pair.toUpperCase() : pair;
  });
}

function fromVniSingle(sign: string): string {
  const letter = VNI.get(sign.toLowerCase());
  if (letter === undefined) return sign;
  return isUpper(sign) ? letter.toUpperCase() : letter;
}

const CONVERT: Readonly<Record<LegacyEncoding, (word: string) => string>> = { tcvn3: fromTcvn3, vni: fromVni };

/** One letter alone proves nothing: "Ê" is a word in Unicode and a part of one in TCVN3. */
const proves = (word: string): boolean => [...word].length > 1;

/** The words that conversion would change, as they stand and as they would become. */
function changes(text: string, encoding: LegacyEncoding): readonly { readonly from: string; readonly to: string }[] {
  const words = text.match(UNICODE_ONLY.test(text) ? WORDS_WITHOUT_QUOTES : WORDS) ?? [];
  return words.map((from) => ({ from, to: CONVERT[encoding](from) })).filter(({ from, to }) => from !== to);
}

/** Characters of TCVN3 text that are no letters of Unicode Vietnamese. */
const NO_VIETNAMESE_LETTER = /[\u00a1-\u00be\u03bc\u2212\u2219]/u;

/**
 * Whether the text is Unicode as it stands: it has letters no legacy code shows, or its words are syllables that conversion
 * would spoil ("công tác" → "cụng tỏc"). Words with a remnant are left out of the question.
 */
function isUnicode(text: string, encoding: LegacyEncoding): boolean {
  if (UNICODE_ONLY.test(text)) return true;
  const words = changes(text, encoding).filter(({ from }) => proves(from) && !NO_VIETNAMESE_LETTER.test(from));
  return words.some(({ to }) => !isSyllable(to)) && words.every(({ from }) => isSyllable(from));
}

/**
 * The text in Unicode (NFC), read as TCVN3 or VNI. To be called only when a person asked for it and can see the result.
 *
 * In text that is Unicode already, only words that are no Vietnamese syllable and become one are changed: remnants such as
 * "đoμn", "số l−ợng" are mended, the rest stays. Fonts named ".Vn…H" draw capitals, so their text becomes upper case.
 *
 * @param fontName font of the cell, where known
 * @example convertLegacy("C«ng ®oµn c¬ së", "tcvn3") // "Công đoàn cơ sở"
 * @example convertLegacy("Coâng ñoaøn cô sôû", "vni") // "Công đoàn cơ sở"
 * @example convertLegacy("đoμn", "tcvn3") // "đoàn"
 */
export function convertLegacy(text: string, encoding: LegacyEncoding, fontName?: string): string {
  const composed = text.normalize("NFC");
  const convert = CONVERT[encoding];
  if (isUnicode(composed, encoding))
    return composed.replace(WORDS_WITHOUT_QUOTES, (word) => {
      const converted = convert(word);
      return !isSyllable(word) && isSyllable(converted) ? converted : word;
    });
  const converted = composed.replace(WORDS, convert).normalize("NFC");
  return encoding === "tcvn3" && CAPITALS_FONT.test(fontName ?? "") ? converted.toUpperCase() : converted;
}

const TCVN3_FONT = /^\.vn/iu;
const CAPITALS_FONT = /^\.vn.*h$/iu;
const VNI_FONT = /^vni[- ]/iu;

function encodingOfFont(fontName: string): LegacyEncoding | undefined {
  if (TCVN3_FONT.test(fontName)) return "tcvn3";
  return VNI_FONT.test(fontName) ? "vni" : undefined;
}

/** Units ("5 µm") and grades ("B−") in Unicode text, which would become syllables by chance. */
const NOT_LEGACY = /^(?:[µμ][mgls]|\p{L}\u2212)$/u;
const ABBREVIATION = /^\p{Lu}{2,}$/u;

/**
 * How strongly the words speak for an encoding: those that become syllables, less twice those that become none. A foreign
 * word or a slip is not repaired by the tables; an abbreviation ("HÑND") says nothing.
 */
function evidence(text: string, encoding: LegacyEncoding): number {
  const words = changes(text, encoding).filter(({ from }) => proves(from) && !NOT_LEGACY.test(from));
  const gained = words.filter(({ from, to }) => !isSyllable(from) && isSyllable(to));
  if (isUnicode(text, encoding)) return remnantEvidence(gained, encoding);
  const spoiled = words.filter(({ from, to }) => !isSyllable(to) && (isSyllable(from) || !ABBREVIATION.test(to)));
  return gained.length - 2 * spoiled.length;
}

/** In Unicode text a typing slip ("coá") can look like one VNI word, and like TCVN3 only if it has a sign no Vietnamese letter has. */
function remnantEvidence(gained: readonly { readonly from: string }[], encoding: LegacyEncoding): number {
  if (encoding === "vni") return gained.length > 1 ? gained.length : 0;
  return gained.filter(({ from }) => NO_VIETNAMESE_LETTER.test(from)).length;
}

/**
 * The legacy code a text seems to be in, by its font or by its spelling; `undefined` for Unicode Vietnamese, other languages
 * and plain ASCII. A guess to be offered with a preview, never a reason to convert by itself.
 *
 * Half-converted Unicode text ("đ−ợc", "Ngμnh") counts as TCVN3.
 *
 * A word that is a syllable both ways ("công", TCVN3 "cụng") follows the font: whoever typed it saw it in that font.
 *
 * @param fontName font of the cell, where known: ".VnTime" says TCVN3, "VNI-Times" says VNI
 * @example looksLegacy("C«ng ®oµn") // "tcvn3"
 * @example looksLegacy("Coâng ñoaøn") // "vni"
 * @example looksLegacy("Công đoàn", ".VnTime") // undefined
 */
export function looksLegacy(text: string, fontName = ""): LegacyEncoding | undefined {
  const composed = text.normalize("NFC");
  const byFont = encodingOfFont(fontName);
  if (byFont !== undefined && !UNICODE_ONLY.test(composed)) {
    if (changes(composed, byFont).length === 0) return undefined;
    if (!isUnicode(composed, byFont)) return byFont;
  }
  const tcvn3 = evidence(composed, "tcvn3");
  const vni = evidence(composed, "vni");
  if (Math.max(tcvn3, vni) <= 0) return undefined;
  return vni > tcvn3 ? "vni" : "tcvn3";
}
