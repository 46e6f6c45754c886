import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

/** A part of the package, rewritten: what it is called, and its new text. */
export type PartEdit = (path: string, xml: string) => string;

/** The first moment a zip can name. Made of local figures, because a zip keeps those: the same bytes in every time zone. */
export const EPOCH = new Date(1980, 0, 1);

/**
 * An .xlsx or .docx package unpacked, its XML parts edited, and packed again in the order it had, with fixed times.
 *
 * Compressing anew is what makes bytes equal everywhere: browsers and Node have compressors of their own, this one is ours.
 */
export function repack(bytes: Uint8Array, edit: PartEdit): Uint8Array {
  const parts = Object.entries(unzipSync(bytes)).map(([path, part]) => {
    const xml = strFromU8(part);
    return [path, [strToU8(edit(path, xml)), { mtime: EPOCH, level: 6 }]] as const;
  });
  return zipSync(Object.fromEntries(parts) as Parameters<typeof zipSync>[0]);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it stands in XML. */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => ENTITIES[sign] ?? sign);
