import { AccordionHeader, AccordionItem, AccordionPanel } from "@fluentui/react-components";
import type { ReactNode } from "react";

interface FoldProps {
  readonly value: string;
  /** What stands in the row, open or not. */
  readonly head: ReactNode;
  readonly children: ReactNode;
}

/** One row of a list that opens: a heading of its own, reached by Tab, opened by Enter or Space. */
export function Fold({ value, head, children }: FoldProps): ReactNode {
  return (
    <AccordionItem value={value}>
      <AccordionHeader as="h3" className="fold-head">
        <span className="fold-lines">{head}</span>
      </AccordionHeader>
      {/* at once: a list to read from, and half-faded text has too little contrast */}
      <AccordionPanel className="fold-panel" collapseMotion={null}>
        {children}
      </AccordionPanel>
    </AccordionItem>
  );
}
