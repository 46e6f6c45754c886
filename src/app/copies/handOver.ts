import type { FileOutcome } from "../../domain/problem";
import type { ChangeListWords, CopyFiles, HandOverCopy } from "./copyFiles";
import { ourSheets, staysInUnit } from "./ourSheets";
import { peopleIn } from "./people";

export interface HandOverChoices {
  /** Sheets that go along though they stay in the unit as a rule, by name; "all" of them. */
  readonly keep: readonly string[] | "all";
  /** Whether names of people are shortened and telephone numbers left out, wherever they stand. */
  readonly shortNames: boolean;
}

/**
 * The copy of a workbook that is sent up.
 *
 * @example await handOver(bytes, { keep: [], shortNames: false }, { files, words: copyWords.vi.list })
 */
export async function handOver(
  bytes: Uint8Array,
  { keep, shortNames }: HandOverChoices,
  { files, words }: { readonly files: Pick<CopyFiles, "read" | "handOver">; readonly words: ChangeListWords },
): Promise<FileOutcome<HandOverCopy>> {
  const read = await files.read(bytes);
  if (!read.ok) return read;
  const leaveOut = ourSheets(read.value)
    .filter(({ sheet, name }) => staysInUnit(sheet) && keep !== "all" && !keep.includes(name))
    .map(({ name }) => name);
  const people = shortNames ? { people: peopleIn(read.value) } : {};
  return files.handOver(bytes, { leaveOut: [...new Set(leaveOut)], ...people, words });
}
