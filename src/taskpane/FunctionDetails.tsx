import { Button } from "@fluentui/react-components";
import { useId, type ReactNode } from "react";
import type { Examples } from "../app/functions/examples";
import type { FunctionRecord } from "../app/functions/functionRecord";
import { useReport } from "./useReport";
import { usePaneWords } from "./wordsContext";

interface FunctionDetailsProps {
  readonly record: FunctionRecord;
  readonly examples: Examples;
}

/** What a function takes and gives, how it is written, and a button that writes one into the sheet. */
export function FunctionDetails({ record, examples }: FunctionDetailsProps): ReactNode {
  const { functions: pane, language } = usePaneWords();
  const busy = useReport(examples)?.state === "working";
  const aboutId = useId();
  const { parameters, returns } = record[language];
  return (
    <>
      <dl>
        <dt>{pane.example}</dt>
        <dd>
          <code>{record.example}</code>
        </dd>
        {parameters.length > 0 && (
          <>
            <dt>{pane.parameters}</dt>
            <dd>
              <ul>
                {parameters.map(({ name, description, optional }) => (
                  <li key={name}>
                    <code>{name}</code>
                    {optional && ` (${pane.optional})`}: {description}
                  </li>
                ))}
              </ul>
            </dd>
          </>
        )}
        <dt>{pane.returns}</dt>
        <dd>{returns}</dd>
      </dl>
      <Button
        appearance="primary"
        disabledFocusable={busy}
        aria-describedby={aboutId}
        onClick={() => void examples.insert(record.id)}
      >
        {pane.insert}
        <span className="unseen"> {record.id}</span>
      </Button>
      <p id={aboutId} className="small">
        {pane.insertAbout}
      </p>
    </>
  );
}
