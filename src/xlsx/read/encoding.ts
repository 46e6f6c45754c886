/** So many bytes of a part hold its declaration, if it has one; Excel's takes 57. */
const LONGEST_DECLARATION = 1024;
const DECLARED =
  /^(?:\u00ef\u00bb\u00bf)?<\?xml[\t\n\r ][^>]*?[\t\n\r ]encoding[\t\n\r ]*=[\t\n\r ]*["']([A-Za-z][\w.-]*)["']/;
const UTF8_MARK = [0xef, 0xbb, 0xbf];

/** How bytes become characters. */
export interface Encoding {
  /** As TextDecoder calls it. */
  readonly decoder: string;
  /** No byte stands for anything but ASCII. */
  readonly asciiOnly: boolean;
}

const encoding = (decoder: string, asciiOnly = false): Encoding => ({ decoder, asciiOnly });

/** As documents call them. What a browser takes for ISO 8859-1 is windows-1252, which has letters where the standard has none. */
const READ: ReadonlyMap<string, Encoding> = new Map([
  ["utf-8", encoding("utf-8")],
  ["utf8", encoding("utf-8")],
  ["us-ascii", encoding("utf-8", true)],
  ["ascii", encoding("utf-8", true)],
  ["iso-8859-1", encoding("windows-1252")],
  ["latin1", encoding("windows-1252")],
  ["windows-1252", encoding("windows-1252")],
]);

/** UTF-16 shows by its mark, or by the zero beside the first "<". */
function utf16([first, second]: Uint8Array): Encoding | undefined {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return encoding("utf-16le");
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return encoding("utf-16be");
  return undefined;
}

/**
 * The encoding of a part by its first bytes: what they show, else what they declare, else UTF-8.
 *
 * @returns undefined where more bytes are needed; the declared name where it is not read, or bytes show that it is not true
 */
export function encodingOf(start: Uint8Array, isAll: boolean): Encoding | { readonly unread: string } | undefined {
  if (start.length < 2 && !isAll) return undefined;
  const shown = utf16(start);
  if (shown) return shown;
  const text = String.fromCharCode(...start.subarray(0, LONGEST_DECLARATION));
  if (!text.includes(">") && start.length < LONGEST_DECLARATION && !isAll) return undefined;
  const name = DECLARED.exec(text)?.[1];
  const declared = READ.get(name?.toLowerCase() ?? "utf-8");
  const isMarked = UTF8_MARK.every((byte, i) => start[i] === byte);
  return declared && (declared.decoder === "utf-8" || !isMarked) ? declared : { unread: name ?? "" };
}
