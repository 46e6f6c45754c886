/** Where the pane stands in taskpane.html. */
export function paneElement(): HTMLElement {
  const element = document.getElementById("pane");
  if (!element) throw new Error("taskpane.html has no #pane");
  return element;
}

/** Shows one sentence in place of the pane. */
export function showSentence(sentence: string): void {
  const main = document.createElement("main");
  main.className = "opening";
  main.setAttribute("role", "alert");
  main.textContent = sentence;
  paneElement().replaceChildren(main);
}
