export function withAddress(manifest: string, address: string | undefined): string;
