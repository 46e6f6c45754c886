/** The place of the add-in's frame beside the sheet. */
export interface Pane {
  readonly element: HTMLElement;
  setShown(shown: boolean): void;
  /** 320 px, the narrowest that Excel gives, instead of 350. */
  setNarrow(narrow: boolean): void;
  /** Told when the pane is shown or hidden, by whomever, until the returned function is called. */
  onShown(listener: (shown: boolean) => void): () => void;
}

export function createPane(element: HTMLElement): Pane {
  const listeners = new Set<(shown: boolean) => void>();
  return {
    element,
    setShown(shown) {
      if (element.hidden !== shown) return;
      element.hidden = !shown;
      for (const listener of [...listeners]) listener(shown);
    },
    setNarrow: (narrow) => void element.classList.toggle("narrow", narrow),
    onShown(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
