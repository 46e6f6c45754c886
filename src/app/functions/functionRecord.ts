export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}

export interface FunctionHelp {
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
  readonly returns: string;
  /** What staff call the work it does; searched, not shown. */
  readonly tasks: string;
}

/** What the cell of the worked formula shows: a share, a whole number, words, or the first of several cells. */
export type Gives = "ratio" | "count" | "text" | "spill";

/** The help on one custom function, as the build writes it from the function's doc comment. */
export interface FunctionRecord {
  /** "TYLETOTTROLEN", without the namespace. */
  readonly id: string;
  readonly vi: FunctionHelp;
  readonly en: FunctionHelp;
  readonly gives: Gives;
  /** A formula to read, as Vietnamese Excel shows it. */
  readonly example: string;
  /** A formula to run anywhere, with its own data, in the notation of files. */
  readonly worked: string;
}

const isRecord = (item: unknown): item is FunctionRecord => {
  const { id, vi, en, gives, example, worked } = (item ?? {}) as Partial<Record<keyof FunctionRecord, unknown>>;
  const isHelp = (help: unknown): boolean => Array.isArray((help as Partial<FunctionHelp> | undefined)?.parameters);
  return [id, gives, example, worked].every((text) => typeof text === "string") && isHelp(vi) && isHelp(en);
};

/**
 * The records in a file that was loaded; undefined if it is another file, as a proxy's own page would be.
 *
 * @example readFunctionRecords("<html>") // undefined
 */
export function readFunctionRecords(json: unknown): readonly FunctionRecord[] | undefined {
  return Array.isArray(json) && json.length > 0 && json.every(isRecord) ? json : undefined;
}
