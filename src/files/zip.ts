import { zipSync } from "fflate";
import { EPOCH } from "../xlsx/write/package";

/** Files in one zip, in their order; they are packed already, so they are stored. Same files, same bytes. */
export const zipOf = (
  files: readonly { readonly name: string; readonly bytes: Uint8Array }[],
): Uint8Array<ArrayBuffer> =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, [bytes, { mtime: EPOCH, level: 0 }]])));
