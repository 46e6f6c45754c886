import { damaged } from "./refusal";
import type { ZipEntry } from "./zipEntry";

const LOCAL = 0x04034b50;
const LOCAL_BYTES = 30;
/** Sizes and check sum stand behind the packed bytes, since they were not known before; the directory need not say so. */
const SIZES_FOLLOW = 0x8;
const IN_ZIP64 = 0xffffffff;

/**
 * Where the packed bytes of a part begin.
 *
 * @throws Refusal where the local header tells another story than the directory: programs that trust one of the two would
 *   read different files
 */
export function localDataAt(
  bytes: Uint8Array,
  view: DataView,
  { name, at, method, crc, packedBytes, bytes: size }: Omit<ZipEntry, "dataAt">,
  listedName: Uint8Array,
): number {
  if (at + LOCAL_BYTES > bytes.length || view.getUint32(at, true) !== LOCAL) throw damaged(name);
  const nameAt = at + LOCAL_BYTES;
  const extraAt = nameAt + view.getUint16(at + 26, true);
  const dataAt = extraAt + view.getUint16(at + 28, true);
  if (dataAt > bytes.length) throw damaged(name);
  const localName = bytes.subarray(nameAt, extraAt);
  const follow = (view.getUint16(at + 6, true) & SIZES_FOLLOW) !== 0;
  const agrees = (local: number, listed: number): boolean =>
    local === listed || local === IN_ZIP64 || (follow && local === 0);
  if (
    localName.length !== listedName.length ||
    localName.some((byte, i) => byte !== listedName[i]) ||
    view.getUint16(at + 8, true) !== method ||
    !agrees(view.getUint32(at + 14, true), crc) ||
    !agrees(view.getUint32(at + 18, true), packedBytes) ||
    !agrees(view.getUint32(at + 22, true), size)
  )
    throw damaged(name);
  return dataAt;
}
