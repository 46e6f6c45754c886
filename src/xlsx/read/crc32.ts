const STEP = 16;
const WORD = 4;
const WORDS = STEP / WORD;
const NO_WORDS = new Int32Array(0);

/** What a byte does to the sum; 256 further on each time, what it does where one more byte of the same step follows. */
const TABLE = new Int32Array(256 * STEP);
for (let byte = 0; byte < 256; byte++) {
  let crc = byte;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  TABLE[byte] = crc;
}
for (let at = 256; at < TABLE.length; at++) {
  const before = TABLE[at - 256] ?? 0;
  TABLE[at] = (before >>> 8) ^ (TABLE[before & 255] ?? 0);
}

// every place asked for below is there, and asking what stands in for nothing would take half the time
const effect = (byte: number, following: number): number => TABLE[(following << 8) | (byte & 255)] as number;
const byteAt = (bytes: Uint8Array, i: number): number => bytes[i] as number;
const wordAt = (words: Int32Array, i: number): number => words[i] as number;

/** What four bytes do that stand in one word, the first lowest, where `following` bytes of the same step follow the last. */
const effectOfWord = (word: number, following: number): number =>
  effect(word, following + 3) ^
  effect(word >>> 8, following + 2) ^
  effect(word >>> 16, following + 1) ^
  effect(word >>> 24, following);

/**
 * The check sum of zip files, over bytes that come in pieces; sixteen bytes a step, looked at as words where memory lets them
 * (every machine that runs a browser has the lowest byte first).
 *
 * @param before that of the pieces before; 0 at the start
 * @example crc32(new TextEncoder().encode("123456789")).toString(16) // "cbf43926"
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let i = 0;
  const oneByOne = (to: number): void => {
    for (; i < to; i++) crc = effect(crc ^ byteAt(bytes, i), 0) ^ (crc >>> 8);
  };
  oneByOne(Math.min(bytes.length, -bytes.byteOffset & (WORD - 1)));
  const steps = Math.floor((bytes.length - i) / STEP);
  const words = steps > 0 ? new Int32Array(bytes.buffer, bytes.byteOffset + i, steps * WORDS) : NO_WORDS;
  for (let w = 0; w < words.length; w += WORDS)
    crc =
      effectOfWord(crc ^ wordAt(words, w), 12) ^
      effectOfWord(wordAt(words, w + 1), 8) ^
      effectOfWord(wordAt(words, w + 2), 4) ^
      effectOfWord(wordAt(words, w + 3), 0);
  i += steps * STEP;
  oneByOne(bytes.length);
  return ~crc >>> 0;
}
