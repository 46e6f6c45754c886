import type { Frame, Page } from "playwright-core";

/** What has the focus. */
export interface Focused {
  /** As people hear it: its label, else its text; "" where nothing has the focus. */
  readonly name: string;
  /** It stands in the window, and whatever had the focus before it was drawn in another way while it had. */
  readonly isSeen: boolean;
}

declare global {
  interface Window {
    /** What had the focus when it was asked last, and how it was drawn. */
    lastFocused?: { readonly element: Element; readonly drawn: string };
  }
}

const PARTS = [undefined, "::before", "::after"] as const;

/** What has the focus in a page or a frame; called once a step. */
export const focused = (of: Page | Frame): Promise<Focused> =>
  of.evaluate((parts) => {
    // a field draws its mark around itself or below, a choice on the sign beside it
    const drawn = [document.activeElement, window.lastFocused?.element].map((element) =>
      [element, element?.parentElement, element?.nextElementSibling]
        .flatMap((each) => (each ? parts.map((part) => getComputedStyle(each, part)) : []))
        .map(({ outline, boxShadow, border, transform }) => [outline, boxShadow, border, transform].join())
        .join("\n"),
    );
    const before = window.lastFocused;
    const at = document.activeElement;
    if (!(at instanceof HTMLElement) || at === document.body) return { name: "", isSeen: false };
    window.lastFocused = { element: at, drawn: drawn[0] ?? "" };
    const wasSeen = before === undefined || before.element === at || before.drawn !== drawn[1];
    const labels = "labels" in at ? [...((at.labels as NodeListOf<HTMLElement> | null) ?? [])] : [];
    const said = at.getAttribute("aria-label") ?? labels.map(({ innerText }) => innerText).join(" ");
    const { width, height, top, bottom } = at.getBoundingClientRect();
    const isInView = width > 0 && height > 0 && bottom > 0 && top < innerHeight;
    return { name: (said === "" ? at.innerText : said).trim(), isSeen: wasSeen && isInView };
  }, PARTS);

/** So many presses of Tab lie between the first and the last thing of a page at most. */
const MOST_PRESSES = 200;

/** Goes on by Tab until something has the focus that is called so; the focus is to be seen all the way. */
export async function tabTo(page: Page, name: string, frame: Page | Frame = page): Promise<void> {
  let from = "";
  for (let presses = 0; presses < MOST_PRESSES; presses++) {
    await page.keyboard.press("Tab");
    const at = await focused(frame);
    expect([from, at.name, at.isSeen]).toEqual([from, at.name, true]);
    if (at.name.includes(name)) return;
    from = at.name;
  }
  throw new Error(`Tab does not come to "${name}"`);
}
