import type { BlankAs } from "../model/functionArguments";
import type { Pane } from "./pane";

export interface TrialMenuActions {
  /** Opens a file in place of the open workbook. */
  openFile(file: File): void;
  saveFile(): void;
  /** How blank cells reach a custom function: 0 in Excel on Windows and Mac, null in Excel on the web. */
  setBlankAs(blankAs: BlankAs): void;
  /** Loads the add-in's page anew; the workbook stays. */
  reloadAddin(): void;
  /** Everything anew, with the sample workbook as it was. */
  restart(): void;
}

/** Connects the menu "Dùng thử": what can be played that a real Excel decides by itself. */
export function connectTrialMenu(menu: HTMLElement, pane: Pane, blankAs: BlankAs, actions: TrialMenuActions): void {
  connectFiles(menu, actions);
  const desktop = control(menu, "input[value=desktop]", HTMLInputElement);
  const web = control(menu, "input[value=web]", HTMLInputElement);
  desktop.checked = blankAs === 0;
  web.checked = blankAs === null;
  desktop.addEventListener("change", () => actions.setBlankAs(0));
  web.addEventListener("change", () => actions.setBlankAs(null));

  const shown = control(menu, "input[name=paneShown]", HTMLInputElement);
  shown.addEventListener("change", () => pane.setShown(shown.checked));
  pane.onShown((isShown) => {
    shown.checked = isShown;
  });
  const narrow = control(menu, "input[name=paneNarrow]", HTMLInputElement);
  narrow.addEventListener("change", () => pane.setNarrow(narrow.checked));

  const reload = control(menu, "button[name=reloadAddin]", HTMLButtonElement);
  reload.addEventListener("click", () => actions.reloadAddin());
  const restart = control(menu, "button[name=restart]", HTMLButtonElement);
  restart.addEventListener("click", () => {
    menu.removeAttribute("open");
    actions.restart();
  });
}

function connectFiles(menu: HTMLElement, actions: TrialMenuActions): void {
  const close = (): void => {
    menu.removeAttribute("open");
    control(menu, "summary", HTMLElement).focus();
  };
  const chooser = control(menu, "input[name=file]", HTMLInputElement);
  control(menu, "button[name=openFile]", HTMLButtonElement).addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => {
    const file = chooser.files?.[0];
    if (file === undefined) return;
    close();
    actions.openFile(file);
    // the same file may be chosen again, after it was mended
    chooser.value = "";
  });
  control(menu, "button[name=saveFile]", HTMLButtonElement).addEventListener("click", () => {
    close();
    actions.saveFile();
  });
}

function control<E extends HTMLElement>(menu: HTMLElement, selector: string, type: new () => E): E {
  const element = menu.querySelector(selector);
  if (!(element instanceof type)) throw new Error(`the menu has no ${selector}`);
  return element;
}
