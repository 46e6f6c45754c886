import { damaged } from "./refusal";

const encodingOf = (first: number, second: number): string => {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return "utf-16le";
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return "utf-16be";
  return "utf-8";
};

/**
 * Characters of a part whose bytes come in pieces: UTF-16 where a mark or the first "<" says so, else UTF-8.
 *
 * Malformed bytes leave by a `Refusal`.
 */
export function decoderOf(part: string): { write(piece: Uint8Array): string; end(): string } {
  let decoder: TextDecoder | undefined;
  /** A first piece of one byte does not tell the encoding. */
  let waiting: Uint8Array = new Uint8Array(0);
  const decode = (piece: Uint8Array | undefined): string => {
    const bytes = new Uint8Array(waiting.length + (piece?.length ?? 0));
    bytes.set(waiting);
    bytes.set(piece ?? [], waiting.length);
    if (piece !== undefined && bytes.length < 2) {
      waiting = bytes;
      return "";
    }
    waiting = new Uint8Array(0);
    decoder = new TextDecoder(encodingOf(bytes[0] ?? 0, bytes[1] ?? 0), { fatal: true });
    return decoder.decode(bytes, { stream: piece !== undefined });
  };
  const orDamaged = (text: () => string): string => {
    try {
      return text();
    } catch {
      throw damaged(part);
    }
  };
  return {
    write: (piece) => orDamaged(() => (decoder ? decoder.decode(piece, { stream: true }) : decode(piece))),
    end: () => orDamaged(() => (decoder ? decoder.decode() : decode(undefined))),
  };
}
