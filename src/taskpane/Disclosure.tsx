import { Button } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState, type ReactNode } from "react";

interface DisclosureProps {
  readonly text: string;
  /** Tells buttons with the same text apart, for those who hear them. */
  readonly about?: string;
  readonly openAtFirst?: boolean;
  /** Made only while open: lists behind figures can be long. */
  readonly children: () => ReactNode;
}

/** A button that opens what stands below it. */
export function Disclosure({ text, about, openAtFirst = false, children }: DisclosureProps): ReactNode {
  const [open, setOpen] = useState(openAtFirst);
  const id = useId();
  return (
    <>
      <Button
        appearance="transparent"
        size="small"
        className="disclosure"
        icon={open ? <ChevronDown16Regular /> : <ChevronRight16Regular />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {text}
        {about && <span className="unseen"> {about}</span>}
      </Button>
      <div id={id} hidden={!open}>
        {open && children()}
      </div>
    </>
  );
}
