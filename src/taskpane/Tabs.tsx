import { useRef, type KeyboardEvent, type ReactNode } from "react";

interface TabsProps<K extends string> {
  readonly label: string;
  readonly tabs: readonly { readonly key: K; readonly text: string; readonly id: string; readonly panelId: string }[];
  readonly selected: K;
  readonly onSelect: (key: K) => void;
}

/** How far each key goes; from the last tab on to the first. */
const STEP: Readonly<Record<string, (index: number, count: number) => number>> = {
  ArrowRight: (index, count) => (index + 1) % count,
  ArrowLeft: (index, count) => (index - 1 + count) % count,
  Home: () => 0,
  End: (_index, count) => count - 1,
};

/**
 * A row of tabs by the ARIA pattern: one Tab stop, arrows, Home and End choose. Not Fluent's TabList, which puts focusable
 * but hidden elements into the page (axe rule aria-hidden-focus), beside which Office.js runs a focus order of its own.
 */
export function Tabs<K extends string>({ label, tabs, selected, onSelect }: TabsProps<K>): ReactNode {
  const row = useRef<HTMLDivElement>(null);

  function move(event: KeyboardEvent): void {
    const index = STEP[event.key]?.(
      tabs.findIndex(({ key }) => key === selected),
      tabs.length,
    );
    const tab = index === undefined ? undefined : tabs[index];
    if (!tab) return;
    event.preventDefault();
    onSelect(tab.key);
    row.current?.querySelectorAll("button")[tabs.indexOf(tab)]?.focus();
  }

  return (
    <div role="tablist" aria-label={label} ref={row} onKeyDown={move}>
      {tabs.map(({ key, text, id, panelId }) => (
        <button
          key={key}
          type="button"
          role="tab"
          id={id}
          aria-controls={panelId}
          aria-selected={key === selected}
          tabIndex={key === selected ? 0 : -1}
          onClick={() => onSelect(key)}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
