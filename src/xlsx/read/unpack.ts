import { Inflate, inflateSync } from "fflate";
import { RATIO_FREE_BYTES } from "./bounds";
import { crc32 } from "./crc32";
import { damaged, tooLarge } from "./refusal";
import type { Watch } from "./watch";
import type { ZipEntry } from "./zipEntry";

/** So little that what it expands to, a thousandfold at most, fits in memory at once. */
const PACKED_PIECE = 16_384;
/** Read in one go, some milliseconds of work. */
const PIECE = 32_768;
/** Parts as small as that are unpacked in one go, which takes less time than piece by piece. */
const AT_ONCE_PACKED = 2 ** 20;
const AT_ONCE_BYTES = 8 * 2 ** 20;
/** ">" */
const TAG_END = 62;

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
 * Hands over the bytes of a part, piece by piece; where it can be, a piece ends with a tag.
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
  for (const [pieces, used] of unpacked(packed, entry)) {
    for (const piece of pieces) {
      size += piece.length;
      // what is said to be within the bounds is not believed: no part becomes larger than it said
      if (size > entry.bytes) throw damaged(entry.name);
      for (let at = 0; at < piece.length;) {
        const most = piece.subarray(at, at + PIECE);
        // what ends inside a tag would have the tag read twice
        const part = most.subarray(0, most.lastIndexOf(TAG_END) + 1 || PIECE);
        at += part.length;
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

function unpacked(packed: Uint8Array, entry: ZipEntry): Unpacked {
  if (entry.method === STORED) return asIs(packed);
  return packed.length <= AT_ONCE_PACKED && entry.bytes <= AT_ONCE_BYTES
    ? inflatedAtOnce(packed, entry)
    : inflated(packed, entry.name);
}

function* asIs(packed: Uint8Array): Unpacked {
  for (let at = 0; at < packed.length; at += PIECE) {
    const piece = packed.subarray(at, at + PIECE);
    yield [[piece], piece.length];
  }
}

function* inflatedAtOnce(packed: Uint8Array, { name, bytes }: ZipEntry): Unpacked {
  let piece: Uint8Array;
  try {
    // what does not fit is left out without a word: one byte of room shows that there is more than was said
    piece = inflateSync(packed, { out: new Uint8Array(bytes + 1) });
  } catch {
    throw damaged(name);
  }
  yield [[piece], packed.length];
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
