import { inEveryWindow } from "./windows";

/** Closes a menu as menus close: by Escape, with the keyboard back on its button, and by a click anywhere else, frames included. */
export function closeAsMenus(menu: HTMLElement, frames: HTMLElement): void {
  const close = (): void => menu.removeAttribute("open");
  const isOpen = (): boolean => menu.hasAttribute("open");
  inEveryWindow(frames, (each) => {
    each.addEventListener(
      "pointerdown",
      ({ target }) => {
        if (!(target instanceof Node && menu.contains(target))) close();
      },
      true,
    );
    each.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "Escape" || !isOpen()) return;
        event.preventDefault();
        event.stopPropagation();
        close();
        window.focus();
        menu.querySelector("summary")?.focus();
      },
      true,
    );
  });
}
