/** What the host reads of `functions.json`: the add-in never tells it over the wire. */
export interface FunctionsMetadata {
  readonly functions: readonly FunctionMetadata[];
}

export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result?: { readonly dimensionality?: string; readonly type?: string };
  /** Errors in arguments of type `any` reach the function instead of passing it by. Excel reads it here, not in the options. */
  readonly allowErrorForDataTypeAny?: boolean;
  readonly options?: { readonly requiresAddress?: boolean };
}

export interface ParameterMetadata {
  readonly name: string;
  readonly description?: string;
  readonly type?: string;
  readonly dimensionality?: string;
  readonly optional?: boolean;
  /** The last parameter takes any number of arguments; the function receives them as one list. */
  readonly repeating?: boolean;
}

/** Fewest and most arguments of a call; Excel refuses other counts, Univer answers #N/A. */
export function argumentCounts({ parameters }: FunctionMetadata): { readonly least: number; readonly most: number } {
  const least = parameters.filter((parameter) => parameter.optional !== true).length;
  const most = parameters.at(-1)?.repeating === true ? 255 : parameters.length;
  return { least, most };
}
