import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Asked } from "../app/consolidate/ledgerRow";
import type { Sum, SumOutcome, SumProgress } from "../app/consolidate/sumRequest";
import type { ChosenFile } from "../app/unitFiles";
import { en } from "../words/en";
import { sayFile } from "../words/fileIssues";
import { sayHost } from "../words/hostIssues";
import type { PageWords } from "../words/page";
import { say } from "../words/say";
import { vi } from "../words/vi";
import { askedIn, AskedFields, type TypedAsked } from "./AskedFields";
import { FileField } from "./FileField";
import { SumResults } from "./SumResults";
import { useStalled } from "./useStalled";

interface SumUpProps {
  readonly words: PageWords;
  readonly sum: Sum;
  /** The year that is offered first. */
  readonly year: number;
}

type State =
  | { readonly is: "asking" }
  | { readonly is: "working"; readonly progress?: SumProgress }
  | { readonly is: "over"; readonly outcome: SumOutcome; readonly asked: Asked; readonly files: number };

const NO_FILES: readonly File[] = [];

const chosenFile = (file: File): ChosenFile => ({
  name: file.name,
  sizeBytes: file.size,
  bytes: () => file.arrayBuffer().then((buffer) => new Uint8Array(buffer)),
});

function sentencesOf(outcome: SumOutcome, { sumUp, language }: PageWords): readonly string[] {
  if (outcome.is === "stopped") return [sumUp.stopped];
  if (outcome.is === "broken") return [sumUp.broken];
  if (outcome.is !== "refused") return [];
  switch (outcome.of) {
    case "file":
      return outcome.issues.map((issue) => sayFile(issue, language));
    case "list":
      return outcome.issues.map((issue) => sayHost(issue, language));
    case "targets":
      return outcome.issues.map((issue) => say([issue], language === "vi" ? vi : en));
    case "choices":
      return outcome.wrong.map(({ where, found }) => sumUp.choiceWrong(where, found));
    case "choicesFile":
      return [sumUp.choicesUnread];
  }
}

function progressText(progress: SumProgress | undefined, { sumUp }: PageWords): string {
  if (!progress || progress.done === 0) return sumUp.reading;
  const { done, total, file } = progress;
  return done === total ? sumUp.summing(total) : sumUp.progress(done, total, file);
}

/** Summing up: from the units' files to the report of the whole. */
export function SumUp({ words, sum, year }: SumUpProps): React.ReactNode {
  const { handOut, sumUp } = words;
  const [list, setList] = useState<File>();
  const [files, setFiles] = useState(NO_FILES);
  const [folder, setFolder] = useState(NO_FILES);
  const [choices, setChoices] = useState<File>();
  const [typed, setTyped] = useState<TypedAsked>({ year: String(year), period: "NAM", quarter: "" });
  const [state, setState] = useState<State>({ is: "asking" });
  const stop = useRef<AbortController>(undefined);
  const asked = askedIn(typed);
  const isWorking = state.is === "working";
  const isStalled = useStalled(isWorking, state);
  const chosen = [...files, ...folder];

  const make = async (): Promise<void> => {
    if (!list || !asked) return;
    const ending = new AbortController();
    stop.current = ending;
    setState({ is: "working" });
    const outcome = await sum(
      {
        list: chosenFile(list),
        files: chosen.map(chosenFile),
        asked,
        choices: choices && chosenFile(choices),
      },
      { signal: ending.signal, onProgress: (progress) => setState({ is: "working", progress }) },
    );
    setState({ is: "over", outcome, asked, files: chosen.length });
  };

  /** What was summed of other files is no longer shown. */
  const picked =
    (keep: (files: readonly File[]) => void) =>
    (given: readonly File[]): void => {
      keep(given);
      setState({ is: "asking" });
    };

  return (
    <section aria-labelledby="sum-up">
      <h2 id="sum-up">{sumUp.title}</h2>
      <p>{sumUp.about}</p>
      <div className="fields">
        <FileField
          label={handOut.list}
          hint={sumUp.listHint}
          accept=".xlsx,.xlsm"
          disabled={isWorking}
          onChoose={picked(([first]) => setList(first))}
        />
        <FileField
          label={sumUp.files}
          hint={sumUp.filesHint}
          takes="several"
          disabled={isWorking}
          onChoose={picked(setFiles)}
        />
        <FileField label={sumUp.folder} takes="folder" disabled={isWorking} onChoose={picked(setFolder)} />
        <AskedFields
          words={words}
          typed={typed}
          onChange={(next) => {
            setTyped(next);
            if (!isWorking) setState({ is: "asking" });
          }}
        />
        <FileField
          label={sumUp.choices}
          hint={sumUp.choicesHint}
          accept=".json"
          disabled={isWorking}
          onChoose={picked(([first]) => setChoices(first))}
        />
      </div>
      {chosen.length > 0 && <p>{sumUp.chosen(chosen.length)}</p>}
      <p>
        <Button
          appearance="primary"
          disabled={!list || chosen.length === 0 || !asked || isWorking}
          onClick={() => void make()}
        >
          {sumUp.make}
        </Button>{" "}
        {isWorking && <Button onClick={() => stop.current?.abort()}>{sumUp.stop}</Button>}
      </p>
      {isWorking && (
        <Field validationState="none" validationMessage={progressText(state.progress, words)}>
          <ProgressBar
            aria-label={sumUp.title}
            {...(state.progress ? { value: state.progress.done, max: state.progress.total } : {})}
          />
        </Field>
      )}
      <div aria-live="polite">
        {isStalled && <p>{sumUp.stalled}</p>}
        {state.is === "over" &&
          sentencesOf(state.outcome, words).map((sentence) => (
            <p key={sentence} role="alert" className="notice">
              {sentence}
            </p>
          ))}
        {state.is === "over" && state.outcome.is === "made" && <p>{sumUp.made(state.files)}</p>}
      </div>
      {state.is === "over" && state.outcome.is === "made" && (
        <SumResults {...state.outcome} asked={state.asked} words={words} />
      )}
    </section>
  );
}
