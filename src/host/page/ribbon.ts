import type { Ribbon, RibbonButton } from "./manifest";

/** Draws the tab; `press` does what a button says. A button is off while its function runs. */
export function drawRibbon(
  container: HTMLElement,
  ribbon: Ribbon,
  press: (button: RibbonButton) => Promise<void>,
): void {
  const tab = make("h1", "tab", ribbon.tabLabel);
  const groups = ribbon.groups.map(({ label, buttons }) => {
    const group = make("div", "group");
    const row = make("div", "buttons");
    row.append(...buttons.map((button) => drawButton(button, press)));
    group.append(row, make("span", "group-label", label));
    return group;
  });
  container.replaceChildren(tab, ...groups);
}

function drawButton(button: RibbonButton, press: (button: RibbonButton) => Promise<void>): HTMLButtonElement {
  const element = make("button", "");
  element.type = "button";
  element.id = button.id;
  element.title = button.tip;
  const icon = make("img", "");
  icon.src = button.iconUrl;
  icon.alt = "";
  element.append(icon, button.label);
  element.addEventListener("click", () => {
    element.disabled = true;
    void press(button).finally(() => {
      element.disabled = false;
    });
  });
  return element;
}

function make<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ""): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  element.className = className;
  element.textContent = text;
  return element;
}
