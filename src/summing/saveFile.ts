/** Long enough for a slow machine to begin reading. */
const KEPT_MS = 60_000;

/** Hands a file to the browser's downloads. Some Excels drop it without a word, so nobody may rely on it alone. */
export function saveFile(bytes: Uint8Array, name: string, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
