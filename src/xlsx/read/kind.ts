import { type FileIssue, issue } from "../../domain/problem";
import type { OtherKind } from "../../domain/problems/file";

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte);

const other = (looksLike: OtherKind): FileIssue => issue("notWorkbook", [], { looksLike });

/** Name of a stream as the directory of a compound file has it: UTF-16, its length with the closing zero at byte 64. */
const STREAMS: readonly (readonly [name: string, issue: FileIssue])[] = [
  ["EncryptedPackage", issue("encrypted", [], {})],
  ["Workbook", issue("oldExcel", [], {})],
  ["Book", issue("oldExcel", [], {})],
  ["WordDocument", other("word")],
  ["PowerPoint Document", other("powerpoint")],
];
const DIRECTORY_ENTRY_BYTES = 128;
const NAME_LENGTH_AT = 64;

/** Entries lie at multiples of their length, so they are found in cut files too. */
function compoundFile(bytes: Uint8Array): FileIssue {
  const found = new Set<string>();
  for (let at = 512; at + DIRECTORY_ENTRY_BYTES <= bytes.length; at += DIRECTORY_ENTRY_BYTES) {
    for (const [name] of STREAMS) {
      if (bytes[at + NAME_LENGTH_AT] !== (name.length + 1) * 2 || bytes[at + NAME_LENGTH_AT + 1] !== 0) continue;
      if ([...name].every((char, i) => bytes[at + 2 * i] === char.charCodeAt(0) && bytes[at + 2 * i + 1] === 0))
        found.add(name);
    }
  }
  return STREAMS.find(([name]) => found.has(name))?.[1] ?? other("other");
}

/** Excel 2 to 4 wrote their records bare, without a compound file around. */
function isBareBiff(bytes: Uint8Array): boolean {
  const [first, version, length, zero] = bytes;
  return first === 0x09 && [0, 2, 4, 8].includes(version ?? -1) && [4, 6, 8, 16].includes(length ?? -1) && zero === 0;
}

const ascii = (text: string): number[] => [...text].map((char) => char.charCodeAt(0));

const IMAGES: readonly (readonly number[])[] = [
  [0x89, ...ascii("PNG")],
  [0xff, 0xd8, 0xff],
  ascii("GIF8"),
  [...ascii("II"), 42, 0],
  [...ascii("MM"), 0, 42],
];

const ARCHIVES: readonly (readonly number[])[] = [
  ascii("Rar!"),
  [...ascii("7z"), 0xbc, 0xaf, 0x27, 0x1c],
  [0x1f, 0x8b, 0x08],
];

const has = (bytes: Uint8Array, at: number, text: string): boolean =>
  ascii(text).every((byte, i) => bytes[at + i] === byte);

function isImage(bytes: Uint8Array): boolean {
  if (IMAGES.some((signature) => startsWith(bytes, ...signature))) return true;
  if (has(bytes, 0, "BM") && bytes.length > 26 && bytes[6] === 0 && bytes[8] === 0) return true;
  return (has(bytes, 0, "RIFF") && has(bytes, 8, "WEBP")) || has(bytes, 4, "ftyphei") || has(bytes, 4, "ftypmif");
}

const LOOKED_AT_BYTES = 4096;

/** What half of Latin letters' bytes are, where a letter has two or four of them. */
const MANY_ZEROS = 0.2;
const NEARLY_ALL = 0.9;
const FEW_ZEROS = 0.05;

/** By its mark, else by where the zeros of its Latin letters are. */
function encodingOf(start: Uint8Array): "utf-16le" | "utf-16be" | "utf-32" | "latin1" {
  const zeros = [0, 1, 2, 3].map((place) => start.filter((byte, i) => i % 4 === place && byte === 0).length);
  const [a = 0, b = 0, c = 0, d = 0] = zeros.map((count) => (4 * count) / Math.max(4, start.length));
  // letters of four bytes have two zeros at one end, all of them
  if (Math.min(a, b) > NEARLY_ALL || Math.min(c, d) > NEARLY_ALL) return "utf-32";
  if (startsWith(start, 0xff, 0xfe) || (b + d > MANY_ZEROS && a + c < FEW_ZEROS)) return "utf-16le";
  if (startsWith(start, 0xfe, 0xff) || (a + c > MANY_ZEROS && b + d < FEW_ZEROS)) return "utf-16be";
  return "latin1";
}

/** The beginning as characters; a byte is one where nothing says otherwise. */
function beginning(bytes: Uint8Array): string {
  const start = bytes.subarray(0, LOOKED_AT_BYTES);
  const encoding = encodingOf(start);
  if (encoding === "utf-32") return String.fromCharCode(...start.filter((byte) => byte > 31 || byte === 10));
  const text = encoding === "latin1" ? String.fromCharCode(...start) : new TextDecoder(encoding).decode(start);
  return text.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)/u, "");
}

/** Tab, line breaks and what prints; accented letters of old fonts count as printing. */
const CONTROL = /[\0-\x08\x0b\x0e-\x1a\x1c-\x1f]/u;

/**
 * What a file is that is no zip, by its first bytes; its name is not asked.
 *
 * @example kindOf(new Uint8Array(0)).code // "emptyFile"
 */
export function kindOf(bytes: Uint8Array): FileIssue {
  if (bytes.length === 0) return issue("emptyFile", [], {});
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) return compoundFile(bytes);
  if (isBareBiff(bytes)) return issue("oldExcel", [], {});
  if (isImage(bytes)) return other("image");
  if (ARCHIVES.some((signature) => startsWith(bytes, ...signature))) return other("zip");
  const text = beginning(bytes);
  if (text.slice(0, 1024).includes("%PDF-")) return other("pdf");
  const first = text.trimStart();
  if (first.startsWith("{\\rtf")) return other("word");
  const markup = first.replace(/<!--.*?(?:-->|$)\s*/gsu, "");
  if (/^<(?:!doctype\s+html|html|head|body|table|meta)\b/isu.test(markup)) return other("html");
  if (/^<\?xml[^>]*>\s*(?:<!doctype\s+html|<html)/isu.test(first) || /^mime-version:/iu.test(first))
    return other("html");
  if (/^<(?:\?xml|[a-z]+:?[a-z]*\s+xmlns)/iu.test(first)) return other("other");
  return CONTROL.test(text) ? other("other") : issue("plainText", [], {});
}

/** Whether it begins as a zip does, be it whole or not. */
export const isZip = (bytes: Uint8Array): boolean =>
  [
    [3, 4],
    [5, 6],
    [7, 8],
    [6, 6],
  ].some(([a = 0, b = 0]) => startsWith(bytes, 0x50, 0x4b, a, b));
