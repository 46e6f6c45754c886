import { decoderOf } from "../read/decode";
import { type ReadXlsxOptions } from "../read/readXlsx";
import { unpack } from "../read/unpack";
import { Watch } from "../read/watch";
import { zipEntries } from "../read/zip";
import type { ZipEntry } from "../read/zipEntry";
import { packedPart, type PackedPart, zipBytes } from "./zipBytes";

/** The parts of a package while they are edited. Names are equal without regard to case, as in every package. */
export interface Parts {
  names(): readonly string[];
  has(name: string): boolean;
  /** @throws Refusal where the part is damaged or over the bounds; undefined where there is none */
  text(name: string): Promise<string | undefined>;
  /** The bytes of a part that is no text. */
  bytesOf(name: string): Promise<Uint8Array>;
  /** In the place of the part of this name, or at the end. */
  set(name: string, text: string): void;
  remove(name: string): void;
  /** Parts nobody changed are packed as they were, byte for byte; the others anew. */
  zipped(): Uint8Array<ArrayBuffer>;
}

const EDITING_SECONDS = 300;

const key = (name: string): string => name.toLowerCase();

const DECLARED = /^(<\?xml[^>]*?encoding=["'])[^"']*(["'])/u;

/**
 * The parts of a file that `readXlsx` has read: its bounds hold here too.
 *
 * @throws Refusal where the file is no whole zip, see `zipEntries`
 */
export function openParts(file: Uint8Array, options: ReadXlsxOptions = {}): Parts {
  // the time in which a file has to be read is not that in which it is edited
  const watch = new Watch({ ...options, bounds: { ...options.bounds, seconds: EDITING_SECONDS } });
  const entries = new Map<string, ZipEntry | PackedPart>(
    zipEntries(file, watch)
      .filter(({ name }) => !name.endsWith("/"))
      .map((entry) => [key(entry.name), entry]),
  );
  const changed = new Map<string, string>();

  async function bytesOf(name: string): Promise<Uint8Array> {
    const entry = entries.get(key(name));
    if (entry === undefined || !("dataAt" in entry)) return new Uint8Array(0);
    const out = new Uint8Array(entry.bytes);
    let at = 0;
    await unpack(file, entry, watch, (piece) => {
      out.set(piece, at);
      at += piece.length;
    });
    return out;
  }

  const packedOf = (each: ZipEntry | PackedPart): PackedPart =>
    "packed" in each
      ? each
      : {
          name: each.name,
          method: each.method,
          crc: each.crc,
          bytes: each.bytes,
          packed: file.subarray(each.dataAt, each.dataAt + each.packedBytes),
        };

  return {
    names: () => [...entries.values()].map(({ name }) => name),
    has: (name) => entries.has(key(name)),
    async text(name) {
      const known = changed.get(key(name));
      if (known !== undefined) return known;
      if (!entries.has(key(name))) return undefined;
      const decoder = decoderOf(name);
      return (decoder.write(await bytesOf(name)) + decoder.end()).replace(/^\ufeff/u, "");
    },
    bytesOf,
    set(name, text) {
      const made = text.replace(DECLARED, "$1UTF-8$2");
      changed.set(key(name), made);
      entries.set(key(name), packedPart(entries.get(key(name))?.name ?? name, made));
    },
    remove(name) {
      entries.delete(key(name));
      changed.delete(key(name));
    },
    zipped: () => zipBytes([...entries.values()].map(packedOf)),
  };
}
