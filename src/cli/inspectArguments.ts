export interface InspectArguments {
  /** Files and folders, in the order given. */
  readonly paths: readonly string[];
  /** Whether every cell is listed. */
  readonly cells: boolean;
}

export const INSPECT_USAGE = `npm run -s inspect -- [--cells] FILE|FOLDER…

What the reader sees in .xlsx files: one line of JSON a file, folders with everything in them.
  --cells   also every cell that holds something, as [address, value]
  --        what follows is a name, even where it starts with a dash`;

/**
 * What was asked for, or undefined where it is not understood: no path, or an option that does not exist.
 *
 * @example inspectArguments(["--cells", "a.xlsx"]) // { paths: ["a.xlsx"], cells: true }
 */
export function inspectArguments(words: readonly string[]): InspectArguments | undefined {
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  const before = words.slice(0, end);
  const options = before.filter((word) => word.startsWith("-"));
  const paths = [...before.filter((word) => !word.startsWith("-")), ...words.slice(end + 1)];
  if (paths.length === 0 || options.some((option) => option !== "--cells")) return undefined;
  return { paths, cells: options.length > 0 };
}
