import { Button, Field, Input, ProgressBar, Select } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { isYear, settingChoices } from "../app/settings/settingsStore";
import type { Prefill, PrefillChoice, PrefillOutcome } from "../app/units/prefillJob";
import { sayFile } from "../words/fileIssues";
import { sayHost } from "../words/hostIssues";
import type { PageWords } from "../words/page";
import { paneWords } from "../words/paneWords";
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
  const pane = paneWords[words.language];
  const [file, setFile] = useState<File>();
  const [yearText, setYearText] = useState(String(year));
  const [choice, setChoice] = useState<Omit<PrefillChoice, "year">>({ period: "NAM", quarter: "", place: "" });
  const [state, setState] = useState<State>({ is: "asking" });
  const stop = useRef<AbortController>(undefined);
  const wanted = /^\d{4}$/u.test(yearText.trim()) ? Number(yearText) : undefined;
  const isUsable = isYear(wanted);

  const make = async (): Promise<void> => {
    if (!file || !isYear(wanted)) return;
    const ending = new AbortController();
    stop.current = ending;
    setState({ is: "working", done: 0, total: 0 });
    const bytes = await file.arrayBuffer().then(
      (buffer) => new Uint8Array(buffer),
      () => undefined,
    );
    const outcome: PrefillOutcome = bytes
      ? await prefill(
          { ...choice, year: wanted, fileName: file.name, bytes },
          { signal: ending.signal, onProgress: (done, total) => setState({ is: "working", done, total }) },
        )
      : { is: "refused", of: "file", issues: [{ code: "unreachable", at: [], facts: {} }] };
    setState({ is: "over", outcome, year: wanted });
  };

  return (
    <section aria-labelledby="hand-out">
      <h2 id="hand-out">{handOut.title}</h2>
      <p>{handOut.about}</p>
      <div className="fields">
        <Field label={handOut.list} hint={handOut.listHint} className="wide">
          <input
            type="file"
            accept=".xlsx,.xlsm"
            disabled={state.is === "working"}
            onChange={({ target }) => {
              setFile(target.files?.[0]);
              setState({ is: "asking" });
            }}
          />
        </Field>
        <Field label={handOut.year} {...(isUsable ? {} : { validationMessage: handOut.yearWrong })}>
          <Input value={yearText} inputMode="numeric" onChange={(_event, { value }) => setYearText(value)} />
        </Field>
        <Field label={handOut.period}>
          <Select
            value={choice.period}
            onChange={({ target }) => {
              const period = settingChoices.period.find((each) => each === target.value) ?? "NAM";
              setChoice({ ...choice, period, quarter: period === "QUY" ? choice.quarter : "" });
            }}
          >
            {settingChoices.period.map((each) => (
              <option key={each} value={each}>
                {pane.sheets.choices.period[each]}
              </option>
            ))}
          </Select>
        </Field>
        {choice.period === "QUY" && (
          <Field label={handOut.quarter}>
            <Select
              value={choice.quarter}
              onChange={({ target }) =>
                setChoice({ ...choice, quarter: settingChoices.quarter.find((each) => each === target.value) ?? "" })
              }
            >
              {settingChoices.quarter.map((each) => (
                <option key={each} value={each}>
                  {pane.sheets.choices.quarter[each]}
                </option>
              ))}
            </Select>
          </Field>
        )}
        <Field label={handOut.place}>
          <Input value={choice.place} onChange={(_event, { value }) => setChoice({ ...choice, place: value })} />
        </Field>
      </div>
      <p>
        <Button
          appearance="primary"
          disabled={!file || !isUsable || state.is === "working"}
          onClick={() => void make()}
        >
          {handOut.make}
        </Button>{" "}
        {state.is === "working" && <Button onClick={() => stop.current?.abort()}>{handOut.stop}</Button>}
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
