import type { Session } from "./session";

/** The line that says which workbook lies open, and whether a file holds all of it. */
export interface FileState {
  show(session: Pick<Session, "api" | "changes">): void;
}

export function createFileState(element: HTMLElement): FileState {
  const [name, state] = [element.querySelector(".name"), element.querySelector(".state")];
  return {
    show({ api, changes }) {
      const title = api.getActiveWorkbook()?.getName() ?? "";
      const isUnsaved = changes.isUnsaved();
      element.classList.toggle("unsaved", isUnsaved);
      if (name) name.textContent = title;
      if (state) state.textContent = isUnsaved ? "chưa lưu" : changes.hasFile() ? "đã lưu" : "chưa sửa";
      document.title = `${isUnsaved ? "• " : ""}${title} – Sổ dùng thử CHITIEU`;
    },
  };
}
