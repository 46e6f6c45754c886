export interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description?: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description?: string;
    readonly type: string;
    readonly dimensionality?: string;
    readonly optional?: boolean;
  }[];
  readonly result: { readonly type?: string; readonly dimensionality?: string };
  readonly options?: object;
  readonly allowErrorForDataTypeAny: true;
}
export function functionsMetadata(
  folder: string,
): Promise<{ metadata: { readonly functions: readonly FunctionMetadata[] }; problems: string[] }>;
