import { inEveryWindow } from "./windows";

/** A part of the page that takes the keyboard as one. */
export interface Region {
  readonly element: HTMLElement;
  focus(): void;
}

const FOCUSABLE =
  "[role=tab][aria-selected=true], button:enabled, a[href], input:enabled, select:enabled, [tabindex='0']";

/**
 * F6 takes the keyboard to the next part that is shown, Shift+F6 to the one before, as in Excel: Tab stays within the cells.
 *
 * @param usual where the keyboard is when it is in none of them
 */
export function moveByF6(regions: readonly Region[], usual: Region, frames: HTMLElement): void {
  inEveryWindow(frames, (each) => {
    each.addEventListener(
      "keydown",
      (event) => {
        if (event.key !== "F6" || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        event.stopPropagation();
        const shown = regions.filter(({ element }) => !element.hidden);
        const here = shown.find(({ element }) => element.contains(document.activeElement)) ?? usual;
        window.focus();
        shown.at((shown.indexOf(here) + (event.shiftKey ? -1 : 1)) % shown.length)?.focus();
      },
      true,
    );
  });
}

/** Where the keyboard was in a frame, else its first control. */
export function focusFrame(container: HTMLElement): void {
  const frame = container.querySelector("iframe");
  const inside = frame?.contentDocument;
  if (!frame || !inside) return;
  frame.contentWindow?.focus();
  const former = inside.activeElement === inside.body ? null : inside.activeElement;
  const target = former ?? inside.querySelector(FOCUSABLE);
  if (target) (target as HTMLElement).focus();
}
