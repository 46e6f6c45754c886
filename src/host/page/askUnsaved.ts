export type Answer = "save" | "discard" | "cancel";

/**
 * Asks what becomes of what no file holds yet; Escape is "cancel".
 *
 * @param next what would take the workbook's place: "“Quận 3.xlsx”"
 */
export function askUnsaved(dialog: HTMLDialogElement, name: string, next: string): Promise<Answer> {
  const sentence = dialog.querySelector("p");
  if (sentence) sentence.textContent = `Sổ “${name}” có thay đổi chưa lưu. Mở ${next} thì các thay đổi đó mất.`;
  dialog.returnValue = "cancel";
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => resolve(dialog.returnValue as Answer), { once: true });
  });
}
