/** What is bounded in the XML of a part. */
export interface TokenBounds {
  /** Elements inside each other. */
  readonly depth: number;
  /** Of one element. */
  readonly attributes: number;
  /** Characters of one text, comment or tag. */
  readonly tokenChars: number;
}

export type XmlFaultKind = "malformed" | "doctype" | keyof TokenBounds;

/** Why a text is not read as XML: it is none, declares a document type, or passes a bound. */
export class XmlFault extends Error {
  constructor(readonly kind: XmlFaultKind) {
    super(kind);
  }
}

export const malformed = (): XmlFault => new XmlFault("malformed");
