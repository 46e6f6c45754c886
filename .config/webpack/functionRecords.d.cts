export interface ParameterHelp {
  readonly name: string;
  readonly description: string;
  readonly optional: boolean;
}
export interface FunctionHelp {
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
  readonly returns: string;
}
export interface FunctionRecord {
  readonly id: string;
  readonly vi: FunctionHelp;
  readonly en: FunctionHelp;
  readonly example: string;
  readonly worked: string;
}
interface Described {
  readonly id: string;
  readonly description?: string;
  readonly parameters: readonly { readonly name: string; readonly description?: string }[];
}
export function functionFiles(folder: string): string[];
export function readFunction(fileName: string, text: string): { record?: FunctionRecord; problems: string[] };
export function readFunctions(folder: string): { records: FunctionRecord[]; problems: string[] };
export function duplicates(records: readonly Pick<FunctionRecord, "id">[]): string[];
export function inEnglish<M extends { readonly functions: readonly Described[] }>(
  metadata: M,
  records: readonly FunctionRecord[],
): M;
