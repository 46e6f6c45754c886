import { PLAIN, plainness } from "./plainText";

/** Characters that print nothing. The soft hyphen stays: in TCVN3 text it is the letter ư. */
const INVISIBLE = /(?!\u00ad)\p{Cf}|\u034f/gu;
const CONTROL = /(?![\s\u0085])\p{Cc}/gu;
const SPACES = /[\s\u0085]+/gu;

/**
 * The text as it should be printed: composed letters (NFC), every kind of space as one plain space, nothing invisible,
 * trimmed. The user's own spelling, case and tone place stay.
 *
 * Never NFKC, which would change "µ", "²" and full-width letters.
 *
 * @example tidy("  Đảng\u00a0ủy\nKhối ") // "Đảng ủy Khối"
 */
export function tidy(text: string): string {
  if (plainness(text) !== PLAIN.no) return text;
  return text.replace(INVISIBLE, "").replace(CONTROL, "").replace(SPACES, " ").normalize("NFC").trim();
}

/** Full stop, soft hyphen: written or left out without changing the word. */
const LEFT_OUT = /[.\u00ad]/gu;
/** Hyphens, dashes and the minus sign, which Word and keyboards put for one another. */
const DASHES = /[\u2010-\u2015\u2212\ufe58\ufe63\uff0d]/gu;
const ASCII = /^[ -~]*$/u;
/** Icelandic ð and African ɖ, whose capitals Ð and Ɖ look like Đ. */
const LOOKS_LIKE_D_STROKE = /[\u00f0\u0256]/gu;

/** A reader asks for the keys of one cell several times over, so the last one is kept. */
function keepingTheLast<T>(read: (text: string) => T): (text: string) => T {
  let last = "";
  let said = read(last);
  return (text) => {
    if (text !== last) {
      said = read(text);
      last = text;
    }
    return said;
  };
}

const VOWEL_RUN = /(?:[aeiouy]\p{Mn}*)+/gu;
/** Grave (huyền), acute (sắc), tilde (ngã), hook above (hỏi), dot below (nặng). */
const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** The tone mark at the end of its run of vowels. Marks that make another vowel (ă, â, ơ) stay where they are. */
function toneLast(vowels: string): string {
  return vowels.replace(TONES, "") + (vowels.match(TONES) ?? []).join("");
}

/**
 * The key under which two spellings of the same Vietnamese text are equal: tidied, lower case, without full stops, all
 * dashes "-", the tone in one place (hòa = hoà, ủy = uỷ, hòan = hoàn), Đ for its look-alikes Ð and Ɖ.
 *
 * A key is for comparing, not for printing. Text that differs in any letter, vowel mark or tone keeps different keys.
 * The result does not depend on the language of the machine.
 *
 * @example fold("UỶ BAN") === fold("Ủy  ban") // true
 * @example fold("H.T.N.V") // "htnv"
 */
export const fold = keepingTheLast((text) => {
  if (plainness(text) === PLAIN.key) return text.toLowerCase();
  return tidy(text.replace(LEFT_OUT, ""))
    .toLowerCase()
    .replace(LOOKS_LIKE_D_STROKE, "đ")
    .replace(DASHES, "-")
    .normalize("NFD")
    .replace(VOWEL_RUN, toneLast)
    .normalize("NFC");
});

/**
 * The key without any diacritic, for text typed without accents; đ becomes d.
 *
 * It joins different words ("đoàn", "đoan", "doan"), so it serves only where the typed text has no diacritics itself.
 *
 * @example foldBare("Hoàn thành tốt") // "hoan thanh tot"
 */
export const foldBare = keepingTheLast((text) => {
  const key = fold(text);
  if (ASCII.test(key)) return key;
  return tidy(
    key
      .normalize("NFD")
      .replace(/\p{Mn}/gu, "")
      .replace(/đ/gu, "d"),
  );
});

/**
 * Whether a text shows that its writer typed accents: any tone or vowel mark, or đ.
 *
 * @example hasDiacritics("Hoan thanh") // false
 * @example hasDiacritics("Đoan") // true
 */
export function hasDiacritics(text: string): boolean {
  const key = fold(text);
  return !ASCII.test(key) && /[\p{Mn}đ]/u.test(key.normalize("NFD"));
}
