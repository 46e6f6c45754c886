/** Calls for the page's window at once, and for each window that opens in an element: what happens in a frame stays there. */
export function inEveryWindow(frames: HTMLElement, each: (window: Window) => void): void {
  each(window);
  frames.addEventListener(
    "load",
    ({ target }) => {
      if (target instanceof HTMLIFrameElement && target.contentWindow) each(target.contentWindow);
    },
    true,
  );
}
