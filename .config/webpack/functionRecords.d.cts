import type { FunctionRecord } from "../../src/app/functions/functionRecord";

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
