export interface InspectArguments {
  /** Files and folders, in the order given. */
  readonly paths: readonly string[];
  /** Whether every cell is listed. */
  readonly cells: boolean;
  /** Whether the tables in the sheets are found and listed. */
  readonly tables: boolean;
  /** Whether the figures are checked, and what is found is listed. */
  readonly checks: boolean;
}

export const INSPECT_USAGE = `npm run -s inspect -- [--cells] [--tables] [--checks] FILE|FOLDER…

What the reader sees in .xlsx files: one line of JSON a file, folders with everything in them.
  --cells   also every cell that holds something, as [address, value]
  --tables  also the tables found in the sheets: captions, rows that are data, what each column is about, why rows are skipped
  --checks  also what is wrong or doubtful in the sheets, errors first, each with its cell and a sentence
  --        what follows is a name, even where it starts with a dash`;

const OPTIONS: ReadonlySet<string> = new Set(["--cells", "--tables", "--checks"]);

/**
 * What was asked for, or undefined where it is not understood: no path, or an option that does not exist.
 *
 * @example inspectArguments(["--cells", "a.xlsx"]) // { paths: ["a.xlsx"], cells: true, tables: false, checks: false }
 */
export function inspectArguments(words: readonly string[]): InspectArguments | undefined {
  const end = words.includes("--") ? words.indexOf("--") : words.length;
  const before = words.slice(0, end);
  const options = before.filter((word) => word.startsWith("-"));
  const paths = [...before.filter((word) => !word.startsWith("-")), ...words.slice(end + 1)];
  if (paths.length === 0 || options.some((option) => !OPTIONS.has(option))) return undefined;
  return {
    paths,
    cells: options.includes("--cells"),
    tables: options.includes("--tables"),
    checks: options.includes("--checks"),
  };
}
