import { deflateSync, strToU8 } from "fflate";
import { crc32 } from "../read/crc32";

/** A part ready to be written: packed, with what a zip says of it. */
export interface PackedPart {
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  readonly bytes: number;
  readonly packed: Uint8Array;
}

const LEVEL = 6;
const UTF8_NAMES = 0x800;
/** 1 January 1980, the first day a zip can name: same content, same bytes. */
const DAY = 0x21;
const VERSION = 20;

/** A part packed anew. */
export function packedPart(name: string, text: string): PackedPart {
  const bytes = strToU8(text);
  return { name, method: 8, crc: crc32(bytes), bytes: bytes.length, packed: deflateSync(bytes, { level: LEVEL }) };
}

/** What the header before a part and its line in the directory have in common. */
function facts({ method, crc, bytes, packed }: PackedPart, nameBytes: number): readonly (readonly [number, number])[] {
  return [
    [2, VERSION],
    [2, UTF8_NAMES],
    [2, method],
    [2, 0],
    [2, DAY],
    [4, crc],
    [4, packed.length],
    [4, bytes],
    [2, nameBytes],
    [2, 0],
  ];
}

function written(fields: readonly (readonly [size: number, value: number])[]): Uint8Array {
  const out = new Uint8Array(fields.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(out.buffer);
  let at = 0;
  for (const [size, value] of fields) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return out;
}

/** A zip of these parts in this order; the same parts give the same bytes. Parts packed elsewhere stay packed as they are. */
export function zipBytes(parts: readonly PackedPart[]): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  const put = (piece: Uint8Array): void => {
    pieces.push(piece);
    at += piece.length;
  };
  for (const part of parts) {
    const name = strToU8(part.name);
    const common = facts(part, name.length);
    directory.push(written([[4, 0x02014b50], [2, VERSION], ...common, [2, 0], [2, 0], [2, 0], [4, 0], [4, at]]), name);
    put(written([[4, 0x04034b50], ...common]));
    put(name);
    put(part.packed);
  }
  const begins = at;
  directory.forEach(put);
  const count = parts.length;
  put(
    written([
      [4, 0x06054b50],
      [2, 0],
      [2, 0],
      [2, count],
      [2, count],
      [4, at - begins],
      [4, begins],
      [2, 0],
    ]),
  );
  const out = new Uint8Array(at);
  let to = 0;
  for (const piece of pieces) {
    out.set(piece, to);
    to += piece.length;
  }
  return out;
}
