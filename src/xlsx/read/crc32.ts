const STEP = 8;

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
const byteAt = (bytes: Uint8Array, at: number): number => bytes[at] as number;

/**
 * The check sum of zip files, over bytes that come in pieces; eight bytes a step.
 *
 * @param before that of the pieces before; 0 at the start
 * @example crc32(new TextEncoder().encode("123456789")).toString(16) // "cbf43926"
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  let crc = ~before;
  let at = 0;
  for (const last = bytes.length - STEP; at <= last; at += STEP) {
    crc ^=
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    crc =
      effect(crc, 7) ^
      effect(crc >>> 8, 6) ^
      effect(crc >>> 16, 5) ^
      effect(crc >>> 24, 4) ^
      effect(byteAt(bytes, at + 4), 3) ^
      effect(byteAt(bytes, at + 5), 2) ^
      effect(byteAt(bytes, at + 6), 1) ^
      effect(byteAt(bytes, at + 7), 0);
  }
  for (; at < bytes.length; at++) crc = effect(crc ^ byteAt(bytes, at), 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
