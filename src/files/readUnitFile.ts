import { sha256 } from "@noble/hashes/sha2";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils";
import type { Asked, ReadFile } from "../app/consolidate/ledgerRow";
import { type UnitReturn, unitReturn } from "../app/consolidate/unitReturn";
import type { ChosenFile } from "../app/unitFiles";
import type { FileOutcome } from "../domain/problem";
import type { ColumnChoices } from "../read/tables/columnChoices";
import { directUnitFiles } from "../xlsx/read/directUnitFiles";

/** Bytes as a file that somebody chose. */
export const fileOfBytes = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  sizeBytes: bytes.length,
  bytes: () => Promise.resolve(new Uint8Array(bytes)),
});

/** What files gave when they were read before, by the SHA-256 of their bytes. */
export interface KeptReads {
  find(sha256: string): Promise<UnitReturn | undefined>;
  keep(sha256: string, value: UnitReturn): Promise<void>;
}

/** What a file is read by. */
export interface ReturnRequest {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly asked: Asked;
  /** What people said about columns of lists that are not ours. */
  readonly columns?: ColumnChoices | undefined;
}

/** What the bytes of a file say of the targets. */
export async function returnIn({ name, bytes, asked, columns }: ReturnRequest): Promise<FileOutcome<UnitReturn>> {
  const read = await directUnitFiles().read(fileOfBytes(name, bytes), { formulas: false });
  return read.ok ? { ok: true, value: unitReturn(read.value, asked, columns) } : read;
}

/**
 * Reads one unit's file down to what the sum needs of it; the file itself is not kept.
 *
 * @param bytes not ok where the file could not be reached
 * @param options.kept of the same year, period, choices of columns and program; a file that is in it is not read again
 * @param options.read in place of reading it here
 */
export async function readUnitFile(
  name: string,
  bytes: FileOutcome<Uint8Array>,
  asked: Asked,
  {
    columns,
    kept,
    read = returnIn,
  }: {
    readonly columns?: ColumnChoices;
    readonly kept?: KeptReads | undefined;
    readonly read?: (request: ReturnRequest) => Promise<FileOutcome<UnitReturn>>;
  } = {},
): Promise<ReadFile> {
  // two files that cannot be reached are not the same file
  if (!bytes.ok) return { name, sha256: bytesToHex(sha256(utf8ToBytes(`unreachable ${name}`))), outcome: bytes };
  const digest = bytesToHex(sha256(bytes.value));
  const before = await kept?.find(digest);
  if (before) return { name, sha256: digest, outcome: { ok: true, value: before } };
  const outcome = await read({ name, bytes: bytes.value, asked, columns });
  if (outcome.ok) await kept?.keep(digest, outcome.value);
  return { name, sha256: digest, outcome };
}
