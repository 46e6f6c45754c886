/**
 * Every rhyme of written Vietnamese, by its first letter. The finals c, ch, k, p, t are closed: they take only the tones
 * sắc and nặng. Rhymes in -k are those of Central Highlands names (Đắk Lắk).
 */
const OPEN_RHYMES =
  "a ai am an ang anh ao au ay ăm ăn ăng âm ân âng âu ây e em en eng eo ê êm ên êng ênh êu i ia im in inh iu iêm iên iêng iêu " +
  "o oa oai oam oan oang oanh oao oau oay oăm oăn oăng oe oem oen oeo oi om on ong oong ô ôi ôm ôn ông ơ ơi ơm ơn " +
  "u ua uân uâng uây uê uên uênh ui um un ung uơ uôi uôm uôn uông uy uya uyên uyn uynh uyu " +
  "ư ưa ưi ưm ưn ưng ươi ươm ươn ương ươu ưu y yêm yên yêng yêu yn ynh";
const CLOSED_RHYMES =
  "ac ach ak ap at ăc ăk ăp ăt âc âk âp ât ec ek ep et êc êch êk êp êt ich ik ip it iêc iêp iêt oac oach oap oat oăc oăt oc oet ooc op ot ôc ôk ôp ôt " +
  "ơp ơt uât uc uêch up ut uôc uôt uych uyêt uyp uyt ưc ưt ươc ươp ươt yêt ych yt";

const ONSET =
  /^(?:ngh(?=[eêi])|ng(?![eêi])|nh|gh(?=[eêi])|gi(?=.)|g(?![eê])|ch|c(?![eêiy])|kh|k|ph|p|qu(?=.)|th|tr|t|b|d|đ|h|l|m|n|r|s|v|x)?/u;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/gu;
/** "nghiêng", the longest syllable, has seven letters; with loose marks no more than twelve characters. */
const MAX_LENGTH = 12;
const SAC_OR_NANG = /[\u0301\u0323]/u;

const open = new Set(OPEN_RHYMES.split(" "));
const closed = new Set(CLOSED_RHYMES.split(" "));

/** A tone on the last of several vowels at the end of the word. */
const TONE_ON_LAST_VOWEL = /([aeiouy\u0306\u0302\u031b]+)[\u0300\u0301\u0303\u0309\u0323]$/u;
/** The runs of vowels that end a word and may carry the tone on the last one. Any other last vowel is a glide ("áu", not "aú"). */
const LAST_VOWEL_MAY_CARRY = new Set(["oa", "oe", "uy", "uê", "uơ"]);

function toneOnGlide(decomposed: string): boolean {
  const vowels = TONE_ON_LAST_VOWEL.exec(decomposed.replace(/^(?:qu|gi(?=[aeiouy]))/u, ""))?.[1]?.normalize("NFC");
  return vowels !== undefined && vowels.length > 1 && !LAST_VOWEL_MAY_CARRY.has(vowels);
}

/**
 * Whether a word can be a Vietnamese syllable with its diacritics, in any case. It knows spelling, not the dictionary:
 * "nghiểng" passes, "tỏc", "trởng" and "µn" do not.
 *
 * @example isSyllable("trường") // true
 * @example isSyllable("céng") // false: TCVN3 for "cộng"
 */
export function isSyllable(word: string): boolean {
  if (word.length > MAX_LENGTH) return false;
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONES) ?? [];
  if (tones.length > 1 || toneOnGlide(decomposed)) return false;
  const letters = decomposed.replace(TONES, "").normalize("NFC");
  const rhymes = [letters.replace(ONSET, "")];
  // In "gì", "giếng" the i belongs to the rhyme, the onset being g.
  if (letters.startsWith("gi")) rhymes.push(letters.slice(1));
  return rhymes.some((rhyme) => open.has(rhyme) || (closed.has(rhyme) && SAC_OR_NANG.test(tones.join(""))));
}
