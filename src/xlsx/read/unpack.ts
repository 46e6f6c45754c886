import { Inflate } from "fflate";
import { RATIO_FREE_BYTES } from "./bounds";
import { crc32 } from "./crc32";
import { damaged, tooLarge } from "./refusal";
import type { Watch } from "./watch";
import type { ZipEntry } from "./zipEntry";

/** So little that what it expands to, a thousandfold at most, fits in memory at once. */
const PACKED_PIECE = 4096;
/** Read in one go, some milliseconds of work. */
const PIECE = 32_768;

const STORED = 0;
const DEFLATED = 8;

/** @throws Refusal before anything is unpacked */
function checkSizes({ name, method, bytes, packedBytes }: ZipEntry, watch: Watch): void {
  if (method !== STORED && method !== DEFLATED) throw damaged(name);
  if (method === STORED && bytes !== packedBytes) throw damaged(name);
  watch.check("partBytes", bytes);
  watch.count("totalBytes", bytes);
  if (bytes > RATIO_FREE_BYTES && bytes > packedBytes * watch.bounds.ratio) throw tooLarge("ratio", watch.bounds.ratio);
}

/**
 * Hands over the bytes of a part, piece by piece.
 *
 * @throws Refusal where size, check sum or packing is wrong, or a bound is passed
 */
export async function unpack(
  file: Uint8Array,
  entry: ZipEntry,
  watch: Watch,
  onBytes: (piece: Uint8Array) => void,
): Promise<void> {
  checkSizes(entry, watch);
  const packed = file.subarray(entry.dataAt, entry.dataAt + entry.packedBytes);
  let size = 0;
  let crc = 0;
  for (const [pieces, used] of entry.method === STORED ? asIs(packed) : inflated(packed, entry.name)) {
    for (const piece of pieces) {
      size += piece.length;
      // what is said to be within the bounds is not believed: no part becomes larger than it said
      if (size > entry.bytes) throw damaged(entry.name);
      for (let at = 0; at < piece.length; at += PIECE) {
        const part = piece.subarray(at, at + PIECE);
        crc = crc32(part, crc);
        onBytes(part);
        const pause = watch.turn();
        if (pause) await pause;
      }
    }
    watch.advance(used);
  }
  if (size !== entry.bytes || crc !== entry.crc) throw damaged(entry.name);
}

type Unpacked = Generator<readonly [pieces: readonly Uint8Array[], packedBytes: number]>;

function* asIs(packed: Uint8Array): Unpacked {
  for (let at = 0; at < packed.length; at += PIECE) {
    const piece = packed.subarray(at, at + PIECE);
    yield [[piece], piece.length];
  }
}

function* inflated(packed: Uint8Array, part: string): Unpacked {
  let pieces: Uint8Array[] = [];
  const inflate = new Inflate((piece) => pieces.push(piece));
  for (let at = 0; at < packed.length || at === 0; at += PACKED_PIECE) {
    const piece = packed.subarray(at, at + PACKED_PIECE);
    try {
      inflate.push(piece, at + PACKED_PIECE >= packed.length);
    } catch {
      throw damaged(part);
    }
    yield [pieces, piece.length];
    pieces = [];
  }
}

/** A small part as text, for parts looked at only to tell what a file is; undefined where it is not small. */
export async function smallText(file: Uint8Array, entry: ZipEntry, watch: Watch): Promise<string | undefined> {
  if (entry.bytes > PIECE * 2) return undefined;
  let text = "";
  const decoder = new TextDecoder();
  await unpack(file, entry, watch, (piece) => {
    text += decoder.decode(piece, { stream: true });
  });
  return text;
}
