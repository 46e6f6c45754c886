import { zipSync } from "fflate";

/** The first moment a zip can name. Made of local figures, because a zip keeps those: the same bytes in every time zone. */
const EPOCH = new Date(1980, 0, 1);

/** Files in one zip, in their order; they are packed already, so they are stored. Same files, same bytes. */
export const zipOf = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { mtime: EPOCH, level: 0 }]])));
