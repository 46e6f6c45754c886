export function schemaProblems(manifest: string, folder: string): Promise<string[]>;
