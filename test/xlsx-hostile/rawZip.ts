import { constants, crc32, deflateRawSync } from "node:zlib";

/** What a zip says of an entry; each field can lie, in either of the two places where it stands. */
export interface EntryFields {
  readonly flags: number;
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  readonly name: Uint8Array;
}

/** Content ready to be an entry: compressed, with its true figures. */
export interface Packed {
  readonly data: Uint8Array;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
}

export interface RawEntry {
  readonly name: string;
  readonly content: Packed;
  /** Said in the header before the content instead of the truth. */
  readonly local?: Partial<EntryFields>;
  /** Said in the directory at the end instead of the truth. */
  readonly central?: Partial<EntryFields>;
  /** The directory points at the content of this entry, by its position, and the entry has no content of its own. */
  readonly sharedWith?: number;
  readonly extra?: Uint8Array;
}

export interface RawZip {
  readonly entries: readonly RawEntry[];
  readonly comment?: Uint8Array;
  /** Said at the very end instead of the truth. */
  readonly end?: Partial<Readonly<Record<"entries" | "directorySize" | "directoryOffset" | "commentLength", number>>>;
  /** A 64-bit end before the usual one, with this number of entries. */
  readonly zip64Entries?: bigint;
}

const utf8 = new TextEncoder();

export const packed = (content: string | Uint8Array, method: 0 | 8 = 8): Packed => {
  const bytes = typeof content === "string" ? utf8.encode(content) : content;
  const data = method === 0 ? bytes : new Uint8Array(deflateRawSync(bytes));
  return { data, method, crc: crc32(bytes), size: bytes.length };
};

/** 5,000 letters without pattern: repeated, they pack some 150:1, as real sheets may. */
export const NOISE = Array.from({ length: 5000 }, (_, i) => "abcdefghijklmnop"[(i * i * 7 + (i >> 3)) % 16]).join("");

const BATCH_BYTES = 1 << 20;

/**
 * A unit of text a great many times between a head and a tail, without ever holding it all: flushed pieces of a deflate stream can
 * be put one after the other, so a million repetitions cost one.
 *
 * @example packedRepeat("<row>", "\0", 2 ** 30, "</row>").size // 1073741835
 */
export function packedRepeat(head: string, unit: string, times: number, tail: string): Packed {
  const flushed = (bytes: Uint8Array): Uint8Array =>
    new Uint8Array(deflateRawSync(bytes, { finishFlush: constants.Z_FULL_FLUSH }));
  const unitBytes = utf8.encode(unit);
  const perBatch = Math.max(1, Math.min(times, Math.floor(BATCH_BYTES / unitBytes.length)));
  const batch = utf8.encode(unit.repeat(perBatch));
  const batches = Math.floor(times / perBatch);
  const rest = utf8.encode(unit.repeat(times - batches * perBatch));
  const batchData = flushed(batch);
  const first = utf8.encode(head);
  const last = utf8.encode(tail);
  let crc = 0;
  // Node's check sum begins anew where a piece is empty
  const add = (bytes: Uint8Array): void => {
    if (bytes.length > 0) crc = crc32(bytes, crc);
  };
  add(first);
  for (let i = 0; i < batches; i++) add(batch);
  add(rest);
  add(last);
  const pieces = [flushed(first), ...Array.from({ length: batches }, () => batchData), flushed(rest)];
  return {
    data: Buffer.concat([...pieces, deflateRawSync(last)]),
    method: 8,
    crc,
    size: first.length + batch.length * batches + rest.length + last.length,
  };
}

function fieldsOf({ name, content }: RawEntry): EntryFields {
  const { method, crc, size, data } = content;
  return { flags: 0, method, crc, packedSize: data.length, size, name: utf8.encode(name) };
}

function common(buffer: Buffer, at: number, fields: EntryFields, extraLength: number): void {
  buffer.writeUInt16LE(fields.flags, at);
  buffer.writeUInt16LE(fields.method, at + 2);
  // 1 January 1980, midnight
  buffer.writeUInt32LE(0x00210000, at + 4);
  buffer.writeUInt32LE(fields.crc >>> 0, at + 8);
  buffer.writeUInt32LE(fields.packedSize >>> 0, at + 12);
  buffer.writeUInt32LE(fields.size >>> 0, at + 16);
  buffer.writeUInt16LE(fields.name.length, at + 20);
  buffer.writeUInt16LE(extraLength, at + 22);
}

function localHeader(entry: RawEntry): Buffer {
  const fields = { ...fieldsOf(entry), ...entry.local };
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(20, 4);
  common(header, 6, fields, 0);
  return Buffer.concat([header, fields.name]);
}

function centralHeader(entry: RawEntry, offset: number): Buffer {
  const fields = { ...fieldsOf(entry), ...entry.central };
  const extra = entry.extra ?? new Uint8Array(0);
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4);
  header.writeUInt16LE(20, 6);
  common(header, 8, fields, extra.length);
  header.writeUInt32LE(offset >>> 0, 42);
  return Buffer.concat([header, fields.name, extra]);
}

function end64(entries: bigint, directorySize: number, directoryOffset: number): Buffer {
  const record = Buffer.alloc(76);
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(44n, 4);
  record.writeUInt16LE(45, 12);
  record.writeUInt16LE(45, 14);
  record.writeBigUInt64LE(entries, 24);
  record.writeBigUInt64LE(entries, 32);
  record.writeBigUInt64LE(BigInt(directorySize), 40);
  record.writeBigUInt64LE(BigInt(directoryOffset), 48);
  record.writeUInt32LE(0x07064b50, 56);
  record.writeBigUInt64LE(BigInt(directoryOffset + directorySize), 64);
  record.writeUInt32LE(1, 72);
  return record;
}

/** The bytes of a zip exactly as described, lies included. */
export function rawZip({
  entries,
  comment = new Uint8Array(0),
  end = {},
  zip64Entries,
}: RawZip): Uint8Array<ArrayBuffer> {
  const pieces: Uint8Array[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (piece: Uint8Array): void => {
    pieces.push(piece);
    length += piece.length;
  };
  for (const entry of entries) {
    offsets.push(entry.sharedWith === undefined ? length : (offsets[entry.sharedWith] ?? 0));
    if (entry.sharedWith !== undefined) continue;
    add(localHeader(entry));
    add(entry.content.data);
  }
  const directoryOffset = length;
  entries.forEach((entry, i) => add(centralHeader(entry, offsets[i] ?? 0)));
  const directorySize = length - directoryOffset;
  if (zip64Entries !== undefined) add(end64(zip64Entries, directorySize, directoryOffset));
  const last = Buffer.alloc(22);
  const count = end.entries ?? (zip64Entries === undefined ? entries.length : 0xffff);
  last.writeUInt32LE(0x06054b50, 0);
  last.writeUInt16LE(count, 8);
  last.writeUInt16LE(count, 10);
  last.writeUInt32LE(end.directorySize ?? directorySize, 12);
  last.writeUInt32LE(end.directoryOffset ?? directoryOffset, 16);
  last.writeUInt16LE(end.commentLength ?? comment.length, 20);
  add(last);
  add(comment);
  return new Uint8Array(Buffer.concat(pieces));
}
