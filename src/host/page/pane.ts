/** The place of the add-in's frame beside the sheet. */
export interface Pane {
  readonly element: HTMLElement;
  setShown(shown: boolean): void;
  /** 320 px, the narrowest that Excel gives, instead of 350. */
  setNarrow(narrow: boolean): void;
  /** Told when the pane is shown or hidden, by whomever. */
  onShown(listener: (shown: boolean) => void): void;
}

export function createPane(element: HTMLElement): Pane {
  const listeners: ((shown: boolean) => void)[] = [];
  return {
    element,
    setShown(shown) {
      if (element.hidden !== shown) return;
      element.hidden = !shown;
      for (const listener of listeners) listener(shown);
    },
    setNarrow: (narrow) => void element.classList.toggle("narrow", narrow),
    onShown: (listener) => void listeners.push(listener),
  };
}
