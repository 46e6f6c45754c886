import { Button, Field, Input, ProgressBar } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Prefill, PrefillOutcome } from "../app/units/prefillJob";
import { sayFile } from "../words/fileIssues";
import { sayHost } from "../words/hostIssues";
import type { PageWords } from "../words/page";
import { askedIn, AskedFields, type TypedAsked } from "../summing/AskedFields";
import { FileField } from "../summing/FileField";
import { LeavingButton } from "../summing/LeavingButton";
import { MadeFiles } from "./MadeFiles";

interface HandOutProps {
  readonly words: PageWords;
  readonly prefill: Prefill;
  /** The year that is offered first. */
  readonly year: number;
}

type State =
  | { readonly is: "asking" }
  | { readonly is: "working"; readonly done: number; readonly total: number }
  | { readonly is: "over"; readonly outcome: PrefillOutcome; readonly year: number };

function sentencesOf(outcome: PrefillOutcome, { handOut, language }: PageWords): readonly string[] {
  if (outcome.is === "stopped") return [handOut.stopped];
  if (outcome.is === "broken") return [handOut.broken];
  if (outcome.is !== "refused") return [];
  return outcome.of === "file"
    ? outcome.issues.map((issue) => sayFile(issue, language))
    : outcome.issues.map((issue) => sayHost(issue, language));
}

/** Handing out forms: from a list of units to one file for each of them. */
export function HandOut({ words, prefill, year }: HandOutProps): React.ReactNode {
  const { handOut } = words;
  const [file, setFile] = useState<File>();
  const [typed, setTyped] = useState<TypedAsked>({ year: String(year), period: "NAM", quarter: "" });
  const [place, setPlace] = useState("");
  const [state, setState] = useState<State>({ is: "asking" });
  const stop = useRef<AbortController>(undefined);
  const makeButton = useRef<HTMLElement | null>(null);
  const asked = askedIn(typed);

  const make = async (): Promise<void> => {
    if (!file || !asked) return;
    const ending = new AbortController();
    stop.current = ending;
    setState({ is: "working", done: 0, total: 0 });
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    const outcome: PrefillOutcome = bytes
      ? await prefill(
          { ...asked, place, fileName: file.name, bytes },
          { signal: ending.signal, onProgress: (done, total) => setState({ is: "working", done, total }) },
        )
      : { is: "refused", of: "file", issues: [{ code: "unreachable", at: [], facts: {} }] };
    setState({ is: "over", outcome, year: asked.year });
  };

  return (
    <section aria-labelledby="hand-out">
      <h2 id="hand-out">{handOut.title}</h2>
      <p>{handOut.about}</p>
      <div className="fields">
        <FileField
          label={handOut.list}
          hint={handOut.listHint}
          accept=".xlsx,.xlsm"
          disabled={state.is === "working"}
          onChoose={([first]) => {
            setFile(first);
            setState({ is: "asking" });
          }}
        />
        <AskedFields words={words} typed={typed} onChange={setTyped} />
        <Field label={handOut.place}>
          <Input value={place} onChange={(_event, { value }) => setPlace(value)} />
        </Field>
      </div>
      <p>
        <Button
          ref={(node: HTMLElement | null) => {
            makeButton.current = node;
          }}
          appearance="primary"
          disabledFocusable={!file || !asked || state.is === "working"}
          onClick={() => void make()}
        >
          {handOut.make}
        </Button>{" "}
        {state.is === "working" && (
          <LeavingButton handsOnTo={makeButton} onClick={() => stop.current?.abort()}>
            {handOut.stop}
          </LeavingButton>
        )}
      </p>
      <div aria-live="polite">
        {state.is === "working" && (
          <Field
            validationState="none"
            validationMessage={state.total === 0 ? handOut.reading : handOut.progress(state.done, state.total)}
          >
            <ProgressBar {...(state.total === 0 ? {} : { value: state.done, max: state.total })} />
          </Field>
        )}
        {state.is === "over" &&
          sentencesOf(state.outcome, words).map((sentence) => (
            <p key={sentence} role="alert" className="notice">
              {sentence}
            </p>
          ))}
        {state.is === "over" && state.outcome.is === "made" && (
          <MadeFiles {...state.outcome} year={state.year} words={words} />
        )}
      </div>
    </section>
  );
}
