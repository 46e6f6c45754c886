import type { FileOutcome } from "../../domain/problem";
import type { ChangeListWords, CopyFiles, HandOverCopy } from "./copyFiles";
import { ourSheets, staysInUnit } from "./ourSheets";

export interface HandOverChoices {
  /** Sheets that go along though they stay in the unit as a rule, by name; "all" of them. */
  readonly keep: readonly string[] | "all";
}

/**
 * The copy of a workbook that is sent up.
 *
 * @example await handOver(bytes, { keep: [] }, { files, words: copyWords.vi.list })
 */
export async function handOver(
  bytes: Uint8Array,
  { keep }: HandOverChoices,
  { files, words }: { readonly files: Pick<CopyFiles, "read" | "handOver">; readonly words: ChangeListWords },
): Promise<FileOutcome<HandOverCopy>> {
  const read = await files.read(bytes);
  if (!read.ok) return read;
  const leaveOut = ourSheets(read.value)
    .filter(({ sheet, name }) => staysInUnit(sheet) && keep !== "all" && !keep.includes(name))
    .map(({ name }) => name);
  return files.handOver(bytes, { leaveOut: [...new Set(leaveOut)], words });
}
