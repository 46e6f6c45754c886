import { Button } from "@fluentui/react-components";
import { CheckmarkCircle16Filled, Circle16Regular } from "@fluentui/react-icons";
import { useId, type ReactNode } from "react";
import type { SheetDesk } from "../app/insert/sheetDesk";
import type { Step } from "../app/overview/steps";
import type { FoundSheet } from "../app/sheetTable";
import type { OverviewWords } from "../words/paneSheets";
import type { Reveal } from "./TargetReasons";
import { usePaneWords } from "./wordsContext";

interface StepsProps {
  readonly steps: readonly Step[];
  readonly desk: SheetDesk;
  readonly reveal: Reveal;
  readonly update: (form: FoundSheet) => void;
}

/** What is left to do until B01 is whole, each step one click from where it is done. */
export function Steps({ steps, desk, reveal, update }: StepsProps): ReactNode {
  const { overview: pane } = usePaneWords();
  const headId = useId();
  if (steps.length === 0)
    return (
      <p className="steps whole">
        <CheckmarkCircle16Filled /> {pane.steps.whole}
      </p>
    );
  function act(step: Step): () => void {
    switch (step.is) {
      case "insert":
        return () => void desk.insertMissing(step.sheets);
      case "fill":
        return () => reveal(step.sheet.sheetId, step.at.row, step.at.column, step.sheet.name);
      case "update":
        return () => update(step.sheet);
      case "type":
        return () => reveal(step.at.sheet.sheetId, step.at.row, step.at.column, step.at.sheet.name);
      case "mend":
        return toProblems;
    }
  }
  return (
    <section className="steps" aria-labelledby={headId}>
      <h3 id={headId}>{pane.steps.head(steps.filter(({ isDone }) => isDone).length, steps.length)}</h3>
      <ol>
        {steps.map((step, index) => {
          const onClick = step.isDone ? undefined : act(step);
          const text = textOf(step, pane.steps);
          return (
            <li key={index} className={step.isDone ? "done" : "open"}>
              {step.isDone ? <CheckmarkCircle16Filled /> : <Circle16Regular />}
              <span className="unseen">{step.isDone ? pane.steps.isDone : pane.steps.isOpen}: </span>
              {onClick ? (
                <Button appearance="transparent" size="small" className="link" onClick={onClick}>
                  {text}
                </Button>
              ) : (
                <span>{text}</span>
              )}
              {step.is === "type" && !step.isDone && (
                <Button
                  appearance="transparent"
                  size="small"
                  className="link"
                  onClick={() => void desk.insertMissing(step.deciding)}
                >
                  {pane.steps.insteadOfTyping(step.deciding)}
                </Button>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}

/** The list of cells to mend is in the same section. */
function toProblems(): void {
  const list = document.querySelector<HTMLElement>(".problems button");
  list?.scrollIntoView({ block: "nearest" });
  list?.focus();
}

function textOf(step: Step, words: OverviewWords["steps"]): string {
  switch (step.is) {
    case "insert":
      return words.insert(step.sheets, step.isDone, step.deleted);
    case "fill":
      return words.fill(step.sheet.name, step.isDone);
    case "mend":
      return words.mend(step.count);
    case "update":
      return words.update(step.sheet.name);
    case "type":
      return words.type(step.targets, step.isDone);
  }
}
