/**
 * Copies what is selected, or leaves it selected for the person to copy.
 *
 * The clipboard of pages asks for leave that frames in Excel do not have; this needs none.
 */
export function copySelected(): "copied" | "selected" {
  try {
    return document.execCommand("copy") ? "copied" : "selected";
  } catch {
    return "selected";
  }
}
