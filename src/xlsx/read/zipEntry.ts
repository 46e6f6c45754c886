/** One part of a package, as the central directory lists it. */
export interface ZipEntry {
  /** With "/" between folders. */
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly flags: number;
  readonly crc: number;
  readonly packedBytes: number;
  readonly bytes: number;
  /** Where its local header stands. */
  readonly at: number;
  /** Where its packed bytes stand. */
  readonly dataAt: number;
}
