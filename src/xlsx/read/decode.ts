import { issue } from "../../domain/problem";
import { encodingOf } from "./encoding";
import { Refusal, damaged } from "./refusal";

/** Bytes of a part that come in pieces, as characters. */
export interface PartDecoder {
  write(piece: Uint8Array): string;
  end(): string;
}

const NOTHING = new Uint8Array(0);

function joined(a: Uint8Array, b: Uint8Array): Uint8Array {
  if (a.length === 0) return b;
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}

/**
 * Characters of a part in the encoding it declares or shows, else in UTF-8.
 *
 * Malformed bytes and encodings that are not read leave by a `Refusal`.
 */
export function decoderOf(part: string): PartDecoder {
  let decoder: TextDecoder | undefined;
  let asciiOnly = false;
  /** Too few bytes to tell the encoding. */
  let waiting: Uint8Array = NOTHING;

  const decode = (piece: Uint8Array, isLast: boolean): string => {
    if (!decoder) {
      waiting = joined(waiting, piece);
      const encoding = encodingOf(waiting, isLast);
      if (!encoding) return "";
      if ("unread" in encoding) throw new Refusal(issue("unknownEncoding", [], { part, encoding: encoding.unread }));
      decoder = new TextDecoder(encoding.decoder, { fatal: true });
      ({ asciiOnly } = encoding);
      piece = waiting;
      waiting = NOTHING;
    }
    if (asciiOnly && piece.some((byte) => byte > 127)) throw damaged(part);
    try {
      return decoder.decode(piece, { stream: !isLast });
    } catch {
      throw damaged(part);
    }
  };
  return { write: (piece) => decode(piece, false), end: () => decode(NOTHING, true) };
}
