import { issue } from "../../domain/problem";
import { Refusal, damaged } from "./refusal";
import type { Watch } from "./watch";
import type { ZipEntry } from "./zipEntry";
import { localDataAt } from "./zipLocal";

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const LISTED = 0x02014b50;
const END_BYTES = 22;
const END_64_BYTES = 56;
const LOCATOR_64_BYTES = 20;
const LISTED_BYTES = 46;
const LONGEST_COMMENT = 0xffff;
const IN_ZIP64 = 0xffffffff;

/** Bit 0: encrypted, 6: strongly, 13: the directory too. */
const ENCRYPTED_FLAGS = 0x2041;

const utf8 = new TextDecoder("utf-8");

/** @throws Refusal for a number no file can hold */
export function whole64(view: DataView, at: number): number {
  const value = Number(view.getBigUint64(at, true));
  if (!Number.isSafeInteger(value)) throw damaged();
  return value;
}

/** The end record whose comment ends with the file; anything else leaves open where the directory is. */
function endRecordAt(view: DataView): number {
  const last = view.byteLength - END_BYTES;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at--)
    if (view.getUint32(at, true) === END && at + END_BYTES + view.getUint16(at + 20, true) === view.byteLength)
      return at;
  throw damaged();
}

interface Directory {
  readonly entries: number;
  readonly at: number;
  readonly bytes: number;
}

function directoryOf(view: DataView): Directory {
  const end = endRecordAt(view);
  const short = {
    entries: view.getUint16(end + 10, true),
    bytes: view.getUint32(end + 12, true),
    at: view.getUint32(end + 16, true),
  };
  const disks = view.getUint32(end + 4, true);
  const locator = end - LOCATOR_64_BYTES;
  const is64 = locator >= 0 && view.getUint32(locator, true) === LOCATOR_64;
  if (!is64) {
    if (disks !== 0 || short.at + short.bytes !== end) throw damaged();
    return short;
  }
  const end64 = whole64(view, locator + 8);
  if (end64 + END_64_BYTES > locator || view.getUint32(end64, true) !== END_64) throw damaged();
  const long = {
    entries: whole64(view, end64 + 32),
    bytes: whole64(view, end64 + 40),
    at: whole64(view, end64 + 48),
  };
  const agree = (a: number, b: number, unsaid: number): boolean => a === b || a === unsaid;
  if (
    long.at + long.bytes !== end64 ||
    !agree(short.entries, long.entries, 0xffff) ||
    !agree(short.bytes, long.bytes, IN_ZIP64) ||
    !agree(short.at, long.at, IN_ZIP64)
  )
    throw damaged();
  return long;
}

/** Sizes and place where the 32 bits of the directory do not hold them. */
function wide(view: DataView, from: number, to: number, short: readonly number[], name: string): number[] {
  if (!short.includes(IN_ZIP64)) return [...short];
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const until = at + 4 + view.getUint16(at + 2, true);
    let next = at + 4;
    return short.map((value) => {
      if (value !== IN_ZIP64) return value;
      if (next + 8 > Math.min(until, to)) throw damaged(name);
      next += 8;
      return whole64(view, next - 8);
    });
  }
  throw damaged(name);
}

const LEAVES_THE_PACKAGE = /^\/|^[a-z]:|(?:^|\/)\.\.(?:\/|$)|\0/iu;

/**
 * The parts of a package, from its central directory alone, each compared with its local header.
 *
 * @throws Refusal `damaged` where parts overlap, have one name, leave the package or differ from their local header;
 *   `encrypted`; `tooLarge`
 */
export function zipEntries(bytes: Uint8Array, watch: Watch): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = directoryOf(view);
  watch.check("parts", directory.entries);
  const end = directory.at + directory.bytes;
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  let at = directory.at;
  for (let i = 0; i < directory.entries; i++) {
    if (at + LISTED_BYTES > end || view.getUint32(at, true) !== LISTED) throw damaged();
    const nameAt = at + LISTED_BYTES;
    const extraAt = nameAt + view.getUint16(at + 28, true);
    const extraEnd = extraAt + view.getUint16(at + 30, true);
    const next = extraEnd + view.getUint16(at + 32, true);
    if (next > end) throw damaged();
    const name = utf8.decode(bytes.subarray(nameAt, extraAt)).replaceAll("\\", "/");
    const flags = view.getUint16(at + 8, true);
    if (flags & ENCRYPTED_FLAGS) throw new Refusal(issue("encrypted", [], {}));
    const key = name.toLowerCase();
    if (names.has(key) || LEAVES_THE_PACKAGE.test(name)) throw damaged(name);
    names.add(key);
    const short = [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)];
    const [size = 0, packedBytes = 0, headerAt = 0] = wide(view, extraAt, extraEnd, short, name);
    const listed = {
      name,
      method: view.getUint16(at + 10, true),
      flags,
      crc: view.getUint32(at + 16, true),
      packedBytes,
      bytes: size,
      at: headerAt,
    };
    const dataAt = localDataAt(bytes, view, listed, bytes.subarray(nameAt, extraAt));
    if (dataAt + packedBytes > directory.at) throw damaged(name);
    entries.push({ ...listed, dataAt });
    at = next;
  }
  if (at !== end) throw damaged();
  refuseOverlaps(entries);
  return entries;
}

function refuseOverlaps(entries: readonly ZipEntry[]): void {
  let free = 0;
  for (const { name, at, dataAt, packedBytes } of [...entries].sort((a, b) => a.at - b.at)) {
    if (at < free) throw damaged(name);
    free = dataAt + packedBytes;
  }
}
